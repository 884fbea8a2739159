// A project of a stranger, into which the packed package was installed: files are written and programs run in it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));
export const host: string = inject('host');
export const tarball: string = inject('tarball');

/** What a program printed, whether or not it failed, and its exit code. */
export function run(
  program: string,
  parameters: readonly string[],
  cwd: string,
): { code: number; output: string } {
  try {
    const output = execFileSync(program, parameters, { cwd, encoding: 'utf8', stdio: 'pipe' });
    return { code: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: stdout + stderr };
  }
}

/** Runs a script of a development dependency. */
export function runScript(
  script: string,
  parameters: readonly string[],
  cwd: string,
): ReturnType<typeof run> {
  return run(process.execPath, [join(root, 'node_modules', script), ...parameters], cwd);
}

/** Writes a file of the host. */
export function write(path: string, text: string): void {
  const file = join(host, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Puts a development dependency beside the package, unless another file of tests has. */
export function lend(name: string): void {
  const to = join(host, 'node_modules', name);
  mkdirSync(dirname(to), { recursive: true });
  try {
    symlinkSync(join(root, 'node_modules', name), to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

const options = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  },
};

/** What a strict compiler says of these modules, by their file names; empty where they are right. */
export function checkTypes(modules: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(modules)) write(name, text);
  const name = `tsconfig.${Object.keys(modules).join('.')}.json`;
  write(name, JSON.stringify({ ...options, files: Object.keys(modules) }));
  return runScript('typescript/bin/tsc', ['-p', name, '--pretty', 'false'], host).output;
}
