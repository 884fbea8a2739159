// The package as it is published, and npm, for what is tried outside of this project.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What builds here tells nobody. */
const env = {
  ...process.env,
  ...{ ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' },
};

/** Runs npm in a folder; throws with what was printed where that fails. */
export function npm(parameters, cwd) {
  execFileSync('npm', parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
}

/** Packs the package into a folder; the path of what was packed. */
export function packed(folder) {
  npm(['pack', '--pack-destination', folder], root);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
}

/** Installs what a folder names, and the package by its path, so that the version that was packed last counts. */
export function install(folder, tarball, save = '--no-save') {
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', save, tarball], folder);
}
