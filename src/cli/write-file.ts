/** Puts what a command made where it is wanted: into a file, or out to the next program. */
import { writeFile as write } from 'node:fs/promises';
import { extname } from 'node:path';
import { textOption, UsageError, type Arguments, type Context } from './command.js';

/** Writes to a file, or to standard output where it is `-` or none is named, piece by piece where it is in pieces. Throws a `UsageError` where that cannot be. */
export async function writeFile(
  file: string | undefined,
  content: string | Uint8Array | Generator<string, void>,
  context: Context,
): Promise<void> {
  if (file === undefined || file === '-') {
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    for (const piece of isWhole ? [content] : content) await context.write(piece);
    return;
  }
  try {
    await write(file, content);
  } catch (error) {
    throw new UsageError(`${file}: it cannot be written (${(error as Error).message})`);
  }
}

/** The format to write: what `--to` says, else the extension of the file; empty where neither does. */
export function formatWanted(given: Arguments, file: string | undefined): string {
  return textOption(given, 'to') ?? (file === undefined ? '' : extname(file).slice(1));
}
