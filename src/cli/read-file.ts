/** Reads what a command is given: a file, or standard input. */
import { createReadStream } from 'node:fs';
import { readFile as readText, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { FormatError } from '../io/format/format.js';
import { logOf } from '../io/format/read-result.js';
import type { TableMapping } from '../io/format/table-mapping.js';
import { read } from '../io/read.js';
import { formatCalled, formatNames } from '../io/registry.js';
import { parseChunked } from '../model/ingest/parse.js';
import { isTimeline, type Timeline } from '../model/timeline.js';
import { runChunked } from '../util/chunked.js';
import { textOption, UsageError, type Arguments, type CommandOption, type Context } from './command.js';

/** What was read of a file. */
export interface FileContent {
  /** As it is named in messages. */
  readonly name: string;
  readonly document: unknown;
  readonly timeline: Timeline;
  /** Its bytes, for whoever looks for places in them. */
  readonly bytes: () => Uint8Array;
}

/** A file that cannot be read at all; others may be. */
export class UnreadFile extends UsageError {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/** The name of standard input. */
const standardInput = '-';

/** Reads a file in any format, named by `--format`, its extension or its content. Throws an `UnreadFile` where it cannot be read. */
export async function readFile(file: string, given: Arguments, context: Context): Promise<FileContent> {
  const name = file === standardInput ? 'standard input' : file;
  const kept: Uint8Array[] = [];
  try {
    const result = await read(keeping(await open(file, context), kept), {
      format: formatOption(given),
      extension: extname(file).slice(1),
      mapping: await mappingOption(given),
      charset: charsetOf(given),
    });
    const { document } = result;
    const timeline = isTimeline(document) ? document : runChunked(parseChunked(document, logOf(result)));
    return { name, document, timeline, bytes: () => Buffer.concat(kept) };
  } catch (error) {
    if (error instanceof FormatError)
      throw new UnreadFile(
        name,
        `this is ${error.message}${error.isCertain ? '' : '; say what it is with --format'}`,
      );
    if (error instanceof Error && 'code' in error)
      throw new UnreadFile(name, reasons[String(error.code)] ?? error.message);
    throw error;
  }
}

/** The option that says in which encoding files are. */
export const charsetOption: CommandOption = {
  value: 'NAME',
  help: 'their encoding, such as shift_jis, where they do not say it; UTF-8 where it is left out',
};

/** What `--charset` names; undefined where it was not given. Throws a `UsageError` for what is no encoding. */
export function charsetOf(given: Arguments): string | undefined {
  const charset = textOption(given, 'charset');
  try {
    return charset === undefined ? undefined : new TextDecoder(charset).encoding;
  } catch {
    throw new UsageError(`--charset "${charset}": write an encoding, such as shift_jis or windows-1252`);
  }
}

/** What `--format` names; undefined where it was not given. Throws a `UsageError` for what is no format. */
function formatOption(given: Arguments): string | undefined {
  const format = textOption(given, 'format');
  if (format !== undefined && !formatCalled(format))
    throw new UsageError(`--format "${format}": write one of ${formatNames.join(', ')}, or an extension`);
  return format;
}

/** What `--mapping` names; undefined where it was not given. */
async function mappingOption(given: Arguments): Promise<TableMapping | undefined> {
  const file = textOption(given, 'mapping');
  if (file === undefined) return undefined;
  try {
    return JSON.parse(await readText(file, 'utf8')) as TableMapping;
  } catch (error) {
    throw new UsageError(`--mapping "${file}": ${(error as Error).message}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
};

/** Its bytes, with their share of the whole as it is read. */
async function open(file: string, { input, progress }: Context): Promise<AsyncIterable<Uint8Array>> {
  if (file === standardInput) return input;
  const { size } = await stat(file);
  const stream = createReadStream(file) as AsyncIterable<Uint8Array>;
  return progress
    ? counted(stream, (bytes) => progress(`${file} ${Math.round((100 * bytes) / size)} %`))
    : stream;
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  notify: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void> {
  let bytes = 0;
  for await (const piece of pieces) {
    notify((bytes += piece.byteLength));
    yield piece;
  }
}

async function* keeping(
  pieces: AsyncIterable<Uint8Array>,
  kept: Uint8Array[],
): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) {
    kept.push(piece);
    yield piece;
  }
}
