// Checks that the sources have one direction of imports (util <- model <- layout | words | io <- render <- element <- define),
// rooms and files without circles, names with the words of the field, and a docstring on every export.
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
  server: ['model', 'locales', 'element'],
  cli: ['util', 'model', 'words', 'locales', 'io', 'layout', 'render'],
  // The page for frames is a host of the element, like any other.
  embed: [],
};

const trees = new Map<string, ts.SourceFile>();

/** The syntax of a text, parsed once for all that look at it. */
function treeOf(file: string, text: string): ts.SourceFile {
  const tree = trees.get(text) ?? ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  trees.set(text, tree);
  return tree;
}

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

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Which file imports which, by paths relative to src; types included. */
function fileGraph(): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { file, text } of sourceFiles()) {
    const targets = importsOf(text).filter((name) => name.startsWith('.'));
    graph.set(
      file,
      new Set(targets.map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'))),
    );
  }
  return graph;
}

/** Which room imports which: a room is a folder, and the files that stand in a layer itself are one, too. */
function roomGraph(): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [file, targets] of fileGraph()) {
    const room = posix.dirname(file);
    const rooms = graph.get(room) ?? new Set();
    for (const target of targets) if (posix.dirname(target) !== room) rooms.add(posix.dirname(target));
    graph.set(room, rooms);
  }
  return graph;
}

/** The circles of a graph, each as a sentence: a depth-first walk that comes back to where it is. */
function circlesOf(graph: Graph): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (node: string, path: readonly string[]): void => {
    const from = path.indexOf(node);
    if (from >= 0) circles.push([...path.slice(from), node].join(' -> '));
    if (from >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return circles;
}

/** Words of one's own in place of the field's standard terms; within names, by their parts. */
const privateWords =
  /^(reels?|stretch|stretches|told|tells?|telling|stir(red)?|settled|rested|spells?|hairs?|crowds?|crowded|emerg(e[ds]?|ing)|editions?|hands?|threw|thrown?|coast(ed|ing)?)$/;
const privateNames =
  /^(Session|Picture|Derivation|\w*Acts|Reading|Surface|\w*InSteps|asPart|inFull|secondVoice|ranked|rankedBits|air)$/;

/** Names that are public keep what they are called (`--at-color-hair` is `hair` in a theme), and so does what browsers name. */
const publicNames: ReadonlySet<string> = new Set(['hair', 'throw', 'toThrow', 'throwIfAborted']);

function privateTerms(file: string, text: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      const name = node.text.replace('#', '');
      const words = name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase());
      if (
        !publicNames.has(name) &&
        (privateNames.test(name) || words.some((word) => privateWords.test(word)))
      )
        found.push(`${file}: ${name}`);
    }
    ts.forEachChild(node, look);
  };
  look(treeOf(file, text));
  return [...new Set(found)];
}

/** The same words in comments, and phrases that are no names; code in backticks and public tokens may have any name. */
const privateProse =
  /\b(reels?|stretch|stretches|told|tells?|telling|stir(red)?|rested|hairs?|crowds?|crowded|emerg(e[ds]?|ing)|editions?|hands?|thrown|coast(ed|ing)?|second voice|in steps|takes? after)\b/i;

function privateComments(file: string, text: string): string[] {
  const comments = text.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm) ?? [];
  return comments
    .filter((comment) => privateProse.test(comment.replace(/`[^`]*`|--at-[\w-]+/g, '')))
    .map((comment) => `${file}: ${comment}`);
}

/** Whether a docstring stands on a statement; a comment apart from it, such as the first of a file, is none. */
function hasDocstring(statement: ts.Statement, text: string): boolean {
  const last = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
  return last !== undefined && text.slice(last.end, statement.getStart()) === '\n';
}

/** The exports of a file without a docstring; re-exports have theirs where they are from. */
function undescribed(file: string, text: string): string[] {
  return treeOf(file, text)
    .statements.filter((statement) => ts.canHaveModifiers(statement))
    .filter((statement) =>
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .filter((statement) => !hasDocstring(statement, text))
    .map((statement) => `${file}: ${statement.getText().split(/[{=(]/)[0]?.trim() ?? ''}`);
}

function sourceFiles(folder = source): { file: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?[jt]s$/.test(name))
    .map((name) => ({
      file: name.split(sep).join('/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

describe('the house', () => {
  it('has no import that runs upward', () => {
    expect(sourceFiles().flatMap(({ file, text }) => upwardImports(file, text))).toEqual([]);
  });

  it('has no file that imports, by whatever way, itself', () => {
    expect(circlesOf(fileGraph())).toEqual([]);
  });

  it('has no room that imports a room which imports it', () => {
    expect(circlesOf(roomGraph())).toEqual([]);
  });

  it('sees circles, of files and of rooms', () => {
    const circle = new Map([
      ['a', new Set(['b', 'd'])],
      ['b', new Set(['c'])],
      ['c', new Set(['a'])],
      ['d', new Set<string>()],
    ]);
    expect(circlesOf(circle)).toEqual(['a -> b -> c -> a']);
  });

  it('calls things by the standard terms of the field', () => {
    const files = sourceFiles().filter(({ file }) => layerOf(file) !== 'locales');
    expect(files.flatMap(({ file, text }) => privateTerms(file, text))).toEqual([]);
  });

  it.each(['tests/unit', 'tests/element', 'stories', 'tools'])('does so in %s, too', (folder) => {
    const files = sourceFiles(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ file, text }) => privateTerms(file, text))).toEqual([]);
  });

  it.each(['src', 'tests', 'stories', 'tools'])('has no file name of other terms in %s', (folder) => {
    const files = sourceFiles(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
    const words = files.flatMap(({ file }) => file.split(/[^a-z]/i).map((word) => ({ file, word })));
    expect(words.filter(({ word }) => privateWords.test(word)).map(({ file }) => file)).toEqual([]);
  });

  it('says what it does by the same terms in comments', () => {
    expect(sourceFiles().flatMap(({ file, text }) => privateComments(file, text))).toEqual([]);
  });

  it('sees other terms, in names of any form and in comments', () => {
    const text = 'const crowdOf = 1; class A { #toldOnce = air; hair = 2; }';
    expect(privateTerms('a.ts', text)).toEqual(['a.ts: crowdOf', 'a.ts: toldOnce', 'a.ts: air']);
    expect(privateComments('a.ts', '/** For a hand. */ // `told`, --at-color-hair')).toEqual([
      'a.ts: /** For a hand. */',
    ]);
  });

  it('says of every export what it is for', () => {
    expect(sourceFiles().flatMap(({ file, text }) => undescribed(file, text))).toEqual([]);
  });

  it('begins every file with its job', () => {
    const silent = sourceFiles().filter(({ text }) => !/^(#!.*\n)?\/(\*\*|\/) ?/.test(text));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('sees exports without a docstring, and takes the comment of the file for none', () => {
    const text =
      '/** The file. */\n\nexport type A = 1;\n/** B. */\nexport const b = 2;\nexport class C {}\n';
    expect(undescribed('a.ts', text)).toEqual(['a.ts: export type A', 'a.ts: export class C']);
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

  it('asks the window and the document of a node, and not those that the script runs in', () => {
    const its = ['page/own-window.ts', 'page/adopt-styles.ts', 'page/svg-element.ts'];
    const asking = sourceFiles()
      .filter(
        ({ file }) => ['render', 'element'].includes(layerOf(file)) && !its.some((one) => file.endsWith(one)),
      )
      .map(({ file, text }) => ({ file, text: text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '') }))
      .filter(
        ({ text }) =>
          /\binstanceof\s+(?:HTML|SVG|Element|Node|Shadow|Document|Window)/.test(text) ||
          /(?<![\w.#?])(?:matchMedia|requestAnimationFrame|cancelAnimationFrame|getSelection)\(/.test(text) ||
          /(?<![\w.#-])(?:window\.(?:add|remove|match|get|scroll|device)\w*|devicePixelRatio\b|inner(?:Width|Height)\b|document\.(?:body|fonts|documentElement|activeElement|addEventListener)\b)/.test(
            text,
          ),
      );
    expect(asking.map(({ file }) => file)).toEqual([]);
  });

  it('imports nothing for its side effects alone', () => {
    const forEffect = sourceFiles().filter(({ text }) => /^\s*import\s*['"]/m.test(text));
    expect(forEffect.map(({ file }) => file)).toEqual([]);
  });
});
