// Runs each argument as a command, one after another, all of them even when one fails; fails if any did.
import { spawnSync } from 'node:child_process';

let failed = false;
for (const command of process.argv.slice(2)) {
  if (spawnSync(command, { stdio: 'inherit', shell: true }).status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
