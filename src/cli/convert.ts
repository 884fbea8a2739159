/** `convert`: a file of any format that is read becomes one of any format that is written. */
import { WriteError } from '../io/writers/write-error.js';
import type { Write, Writing } from '../io/writers/writing.js';
import { writerNamed, writers, type Writer } from '../io/writer-registry.js';
import type { Timeline } from '../model/timeline.js';
import { runChunked } from '../util/chunked.js';
import type { Locale } from '../words/locale.js';
import { counted, UsageError, type Arguments, type Command, type Context } from './command.js';
import { langOption, localeOption } from './locale-option.js';
import { charsetOption, readFile } from './read-file.js';
import { formatWanted, writeFile } from './write-file.js';
import { writeLines } from './write-lines.js';

const names = writers
  .map(({ name, extension }) =>
    writerNamed(extension)?.name === name ? `${name} (${extension})` : `${name} (--to ${name})`,
  )
  .join(', ');

/** The command. What the new format cannot hold, and what was wrong in the old one, is said. */
export const convert: Command = {
  name: 'convert',
  operands: 'IN [OUT]',
  summary: `Reads one file and writes another, by its extension: ${names}. Says what is lost.`,
  options: {
    format: { value: 'NAME', help: 'what IN is, where its name does not say it' },
    to: { value: 'NAME', help: 'what OUT is to be, where its name does not say it' },
    charset: charsetOption,
    mapping: { value: 'FILE', help: 'what the columns of a table are, as JSON' },
    lang: langOption,
  },
  run: convertFile,
};

async function convertFile(given: Arguments, context: Context): Promise<number> {
  const [from, to, ...others] = given.files;
  if (from === undefined || others.length > 0)
    throw new UsageError('convert: write one file to read, and one to write (or --to and no file)');
  const wanted = formatWanted(given, to);
  const writer = writerNamed(wanted);
  if (!writer) throw new UsageError(`convert: "${wanted}" cannot be written: write one of ${names}`);
  const locale = await localeOption(given);
  const { name, timeline } = await readFile(from, given, context);
  const losses =
    writer.name === 'NDJSON'
      ? await writeLines(to, timeline, locale, context)
      : await writeWhole(writer, to, timeline, locale, context);
  const { given: count, rejected } = timeline.account();
  const { counts } = timeline.faults;
  context.log(
    `${name}: ${counted(count, 'event')}, ${rejected} rejected; ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')} (attributed-timeline lint says which)`,
  );
  for (const loss of losses) context.log(`${writer.name}: ${loss}`);
  return 0;
}

async function writeWhole(
  writer: Writer,
  file: string | undefined,
  timeline: Timeline,
  locale: Locale,
  context: Context,
): Promise<readonly string[]> {
  const { content, losses } = written(await writer.load(), timeline, locale);
  await writeFile(file, content, context);
  return losses;
}

/** What a format has no room for is no fault of the program. */
function written(
  write: Write,
  timeline: Timeline,
  locale: Locale,
): Writing<string | Uint8Array<ArrayBuffer>> {
  try {
    return runChunked(write(timeline, { locale }));
  } catch (error) {
    if (error instanceof WriteError) throw new UsageError(`convert: ${error.message}`);
    throw error;
  }
}
