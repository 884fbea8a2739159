// Runs its arguments as commands side by side, all of them even when one fails; fails if any did.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A line is printed whole, so that two commands do not write into one another, and begins with whose it is. */
function print(stream, name, out) {
  createInterface({ input: stream }).on('line', (line) => out.write(`${name} | ${line}\n`));
}

/** Whether a command ended well. */
function run(command, place) {
  const name = String(place + 1);
  console.log(`${name} | ${command}`);
  const child = spawn(command, { stdio: ['ignore', 'pipe', 'pipe'], shell: true });
  print(child.stdout, name, process.stdout);
  print(child.stderr, name, process.stderr);
  return new Promise((done) => child.on('close', (code) => done(code === 0)));
}

const ended = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = ended.every(Boolean) ? 0 : 1;
