// Builds the package before it is tested, unless what was built last is newer than every source.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist/bundle/attributed-timeline.split.js');
const recipe = [
  'package.json',
  'tsconfig.json',
  'tools/tsconfig.build.json',
  'tools/tsconfig.cli.json',
  'tools/vite.bundle.config.ts',
  'tools/licence-banner.ts',
];

function changedAt(path: string): number {
  return statSync(join(root, path)).mtimeMs;
}

/** The last change of any source; a folder's own time changes when files are removed. */
function sourcesChangedAt(): number {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = [...recipe, 'src', ...sources.map((name) => join('src', name))];
  return Math.max(...paths.map(changedAt));
}

export function setup(): void {
  if (existsSync(built) && statSync(built).mtimeMs > sourcesChangedAt()) return;
  execSync('npm run build', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
