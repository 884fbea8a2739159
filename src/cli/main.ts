#!/usr/bin/env node
/** The program of the package: what the process has, given to the commands. */
import { run } from './run.js';

const { stdin, stdout, stderr, env, argv } = process;
let isProgressShown = false;
const clearProgress = (): void => {
  if (isProgressShown) stderr.write('\r\u001b[K');
  isProgressShown = false;
};

// Whoever reads has had enough, as `head` does: that is no failure.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(argv.slice(2), {
  input: stdin as AsyncIterable<Uint8Array>,
  write: (output) =>
    new Promise((done, fail) => {
      clearProgress();
      stdout.write(output, (error) => (error ? fail(error) : done()));
    }),
  log: (line) => {
    clearProgress();
    stderr.write(`${line}\n`);
  },
  progress: stderr.isTTY
    ? (line) => {
        isProgressShown = true;
        stderr.write(`\r${line}\u001b[K`);
      }
    : undefined,
  hasColours: stdout.isTTY && !env['NO_COLOR'],
  isAnnotated: env['GITHUB_ACTIONS'] === 'true',
});
