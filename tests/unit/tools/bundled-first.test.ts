/** What Storybook bundles before its first page: a module that it finds later reloads a page halfway, with a second Lit. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** The modules of packages that the source imports, but for types and for the command line, which no page has. */
function importedModules(): readonly string[] {
  const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((file) => file.endsWith('.ts') && !/^cli\b/.test(file))
    .flatMap((file) => {
      const text = readFileSync(new URL(`src/${file}`, root), 'utf8');
      return [...text.matchAll(/^import (?!type )[^;]*? from '([^.'][^']*)';/gm)].map(
        (match) => match[1] as string,
      );
    });
  return [...new Set(names)].sort();
}

describe('the modules that stories are bundled with', () => {
  it('are all that the source imports from packages', () => {
    const listed = readFileSync(new URL('.storybook/main.ts', root), 'utf8');
    expect(importedModules()).toContain('lit');
    expect(importedModules().filter((name) => !listed.includes(`'${name}'`))).toEqual([]);
  });
});
