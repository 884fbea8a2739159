// Writes the notices of the libraries that a bundle contains, for the head of each of its files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a module's path lies in; none for a module of our own. */
function packageFolder(id: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function copyrightLines(folder: string): string[] {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (file === undefined) return [];
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line.startsWith('Copyright '));
}

function notice(folder: string): string {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name, version, license, repository } = JSON.parse(text) as Record<
    'name' | 'version' | 'license',
    string
  > & {
    readonly repository?: string | { readonly url: string };
  };
  const from = typeof repository === 'object' ? repository.url : (repository ?? '');
  // Where no holder is named, as by the MPL, it is said where the source is.
  const holders = copyrightLines(folder).join(' ') || from.replace(/^git\+/, '');
  if (!license || !holders) throw new Error(`${folder} has neither a licence nor a holder`);
  return ` * ${name} ${version} | ${license} | ${holders}`;
}

/** A comment with name, version, licence and copyright of every package that one of `modules` comes from; empty for none. */
export function licenceBanner(modules: readonly string[]): string {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  if (folders.size === 0) return '';
  return ['/*!', ...[...folders].map(notice).sort(), ' */'].join('\n');
}
