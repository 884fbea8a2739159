// Runs the command line in this process, with files of its own.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../../src/cli/command.js';
import { run } from '../../../src/cli/run.js';

/** What a command wrote and said. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly said: string;
}

/** Runs words, with what comes by standard input. */
export async function command(
  words: readonly string[],
  { input = '', ...others }: { readonly input?: string } & Partial<Omit<Context, 'input'>> = {},
): Promise<Outcome> {
  const written: string[] = [];
  const said: string[] = [];
  const code = await run(words, {
    input: piecesOf(input),
    write: (piece) => void written.push(typeof piece === 'string' ? piece : new TextDecoder().decode(piece)),
    log: (line) => said.push(line),
    progress: undefined,
    hasColours: false,
    isAnnotated: false,
    ...others,
  });
  return { code, output: written.join(''), said: said.join('\n') };
}

async function* piecesOf(text: string): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

/** A file with a text, or bytes, in a folder of its own. */
export function fileWith(name: string, text: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'timeline-')), name);
  writeFileSync(path, text);
  return path;
}
