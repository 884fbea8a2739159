// Holds the sources to one direction of imports: util <- model <- layout | words | io <- render <- element <- define.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** What each layer may import besides itself. A file at the top of src is a layer of its own, by its name. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  util: [],
  model: ['util'],
  words: ['util', 'model'],
  locales: ['words'],
  io: ['util', 'model', 'words'],
  layout: ['util', 'model'],
  render: ['util', 'model', 'words', 'layout'],
  element: ['util', 'model', 'words', 'locales', 'io', 'layout', 'render'],
  define: ['model', 'element', 'index'],
  index: ['model', 'words', 'locales', 'io', 'layout', 'render', 'element'],
  cli: ['util', 'model', 'words', 'locales', 'io'],
};

/** The layer of a path relative to src: `layout/scene.ts` and `../layout.ts` alike are of `layout`. */
function layerOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.[jt]s$/, '');
}

/** Every module that a text names: static, type-only, re-exported, dynamic and `import('…')` types. */
function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** The sentences for each import of `file` (relative to src) that runs the wrong way or leaves src. */
function upwardImports(file: string, text: string): string[] {
  const layer = layerOf(file);
  const allowed = mayImport[layer];
  if (allowed === undefined) return [`${file}: "${layer}" is no layer of the house`];
  return importsOf(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name))
    .filter((target) => layerOf(target) !== layer && !allowed.includes(layerOf(target)))
    .map((target) => `${file} imports ${target}`);
}

/** The sentences for each import by `file` of a locale's model that is more than a type. */
function valueImportsOfLocale(file: string, text: string): string[] {
  if (layerOf(file) !== 'locales') return [];
  const withoutTypes = ts.transpile(text, {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ESNext,
    verbatimModuleSyntax: true,
  });
  return importsOf(withoutTypes)
    .filter((name) => layerOf(posix.join('locales', name)) !== 'locales')
    .map((name) => `${file} imports more than types of ${name}`);
}

function sourceFiles(): { file: string; text: string }[] {
  if (!existsSync(source)) return [];
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      file: name.split(sep).join('/'),
      text: readFileSync(join(source, name), 'utf8'),
    }));
}

describe('the house', () => {
  it('has no import that runs upward', () => {
    expect(sourceFiles().flatMap(({ file, text }) => upwardImports(file, text))).toEqual([]);
  });

  it('lets locales import nothing but types', () => {
    expect(sourceFiles().flatMap(({ file, text }) => valueImportsOfLocale(file, text))).toEqual([]);
  });

  it('registers the element in define.ts alone', () => {
    const registering = sourceFiles()
      .filter(({ file }) => file !== 'define.ts')
      .filter(({ text }) => /customElements\s*\.\s*define\b|\bcustomElement\b/.test(text));
    expect(registering.map(({ file }) => file)).toEqual([]);
  });

  it('imports nothing for its side effects alone', () => {
    const forEffect = sourceFiles().filter(({ text }) => /^\s*import\s*['"]/m.test(text));
    expect(forEffect.map(({ file }) => file)).toEqual([]);
  });
});
