// Uses the packed package, and its commands, in Node, Deno and Bun of pinned versions, and says where one does another thing than Node.
// `npm run test:runtimes`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, packed } from '../hosts/pack.mjs';

const folder = join(tmpdir(), 'attributed-timeline-runtimes');
const bin = join(folder, 'node_modules/.bin');
const runtimes = {
  Node: [process.execPath],
  Deno: [join(bin, 'deno'), 'run', '--allow-all'],
  Bun: [join(bin, 'bun')],
};
const cli = 'node_modules/attributed-timeline/dist/cli/main.js';
const table = 'date,headline\n2025-12-06,Radar alleged\n';
/** What is run in each, and what comes in by standard input: a script, and the commands. */
const runs = [
  [['use.mjs']],
  [[cli, 'convert', '-', '--format', 'csv', '--to', 'JSON'], table],
  [[cli, 'render', '-', '--format', 'csv', '--svg'], table],
  [[cli, 'lint', '-', '--format', 'csv', '--json'], 'date,headline\n2025-13,Radar alleged\n'],
  [[cli, 'schema']],
];

/** The exit code, and all that was printed. */
function outcome([program, ...before], [parameters, input = '']) {
  const { status, stdout, stderr, error } = spawnSync(program, [...before, ...parameters], {
    ...{ cwd: folder, encoding: 'utf8', input },
  });
  return [
    `exit code ${status}`,
    ...stdout.split('\n'),
    ...stderr.split('\n'),
    ...(error ? [error.message] : []),
  ];
}

/** What another runtime does otherwise than Node: the first line of it. */
function complaintsOf(name) {
  return runs.flatMap((each) => {
    const [wanted, got] = [outcome(runtimes.Node, each), outcome(runtimes[name], each)];
    const at = got.findIndex((line, index) => line !== wanted[index]);
    return at < 0 && got.length === wanted.length
      ? []
      : [`${each[0].join(' ')}\n      ${got[at]}\n      in Node: ${wanted[at]}`];
  });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const here = fileURLToPath(new URL('.', import.meta.url));
for (const file of ['package.json', 'use.mjs']) cpSync(join(here, file), join(folder, file));
// Deno takes nothing but what the project names.
install(folder, packed(folder), '--save');
const failing = runs.filter(
  (each, at) => outcome(runtimes.Node, each)[0] !== `exit code ${at === 3 ? 1 : 0}`,
);
for (const each of failing)
  console.log(`✗ Node: ${each[0].join(' ')}\n${outcome(runtimes.Node, each).join('\n')}`);
let failed = failing.length;
for (const name of ['Deno', 'Bun']) {
  const complaints = complaintsOf(name);
  failed += complaints.length;
  console.log(complaints.length === 0 ? `✓ ${name}` : `✗ ${name}\n    ${complaints.join('\n    ')}`);
}
process.exitCode = failed > 0 ? 1 : 0;
