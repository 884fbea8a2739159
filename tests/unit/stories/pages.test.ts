// The code on the pages of the documentation is what it says: documents and tables without a fault, and names that there are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { writtenDates } from '../../../stories/examples/written-dates.js';
import { en, parse } from '../../../src/index.js';
import { describe as inWords } from '../../../src/words/describe.js';
import { resultOf } from '../io/support.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const textOf = (file: string): string => readFileSync(root + file, 'utf8');

/** All but those that have fragments of documents, or what the manifest says. */
const pages = readdirSync(`${root}stories`).filter(
  (name) => name.endsWith('.mdx') && name !== 'format.mdx' && name !== 'api.mdx',
);

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

const blocks: readonly Block[] = pages.flatMap((page) => {
  const text = textOf(`stories/${page}`);
  return Array.from(
    text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm),
    ({ 1: language = '', 2: code = '', index }) => ({
      ...{ page, language, code },
      line: text.slice(0, index).split('\n').length + 1,
    }),
  );
});
const inLanguage = (...languages: readonly string[]): readonly Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

const names = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, ...groups]) => groups.find(Boolean) ?? '');
/** Those that there are not. */
const missing = (used: readonly string[], known: readonly string[]): readonly string[] =>
  used.filter((name) => !known.includes(name));

const element = textOf('src/element/attributed-timeline.ts');
const attributes = names(
  textOf('src/element/element-settings.ts') + element,
  /@property\((?:\{[^}]*attribute: '([\w-]+)'[^}]*\})?[^)]*\)\s*(?:get )?(\w+)/g,
);
const events = names(element, /@event \{CustomEvent\} (at-[\w-]+)/g);
const parts = names(element, /@csspart ([\w-]+)/g);
const tokens = names(element, /@cssproperty \[(--at-[\w-]+)/g);
const { exports: entryPoints } = JSON.parse(textOf('package.json')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** What everything in HTML may have. */
const ofAllTags = ['class', 'dir', 'id', 'lang', 'slot', 'style'];

/** The names in tags of the element, however a framework writes them. */
function namesInTags(code: string): readonly string[] {
  return names(code, /<attributed-timeline\b((?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^>])*)>/g).flatMap(
    (tag) =>
      tag
        .replace(/"[^"]*"|'[^']*'|=\{(?:[^{}]|\{[^{}]*\})*\}/g, ' ')
        .replace(/[={}]/g, ' ')
        .split(/[\s/]+/)
        .filter((name) => name !== ''),
  );
}

/** `(at-select)`, `@at-select`, `onat-select` and `on:at-select` listen; `[events]` and `:events.prop` set a property. */
const nameOf = (written: string): string =>
  written.replace(/^(?:on:?(?=at-)|[@:([])/, '').replace(/(?:\.prop|[\])])$/, '');

/** Its scripts alone, of what has markup around them. */
const scriptOf = ({ language, code }: Block): string =>
  language === 'vue' || language === 'svelte'
    ? names(code, /<script[^>]*>([\s\S]*?)<\/script>/g).join('')
    : code;

/** What the compiler says of the syntax. */
function mistakesIn(code: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName: 'block.tsx',
    reportDiagnostics: true,
    compilerOptions: {
      ...{ module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
      ...{ jsx: ts.JsxEmit.Preserve, experimentalDecorators: true },
    },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** The modules of the package that a text imports, with the names of values that it takes from each. */
const importsOf = (code: string): readonly (readonly [names: readonly string[], from: string])[] =>
  Array.from(
    code.matchAll(/import (?:\{([^}]*)\} from )?'attributed-timeline(\/[^']*)?'/g),
    ([, taken = '', from = '']) => [
      taken
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
      `.${from}`,
    ],
  );

const isEntryPoint = (from: string): boolean =>
  from in entryPoints || existsSync(`${root}src${from.slice(1).replace(/\.js$/, '.ts')}`);

/** Where the source of an entry point has its values; others are made by the build. */
async function valuesOf(from: string): Promise<object | undefined> {
  if (from === '.') return import('../../../src/index.js');
  if (from === './io') return import('../../../src/io.js');
  if (from === './server') return import('../../../src/server.js');
  if (from === './locales/en.js') return import('../../../src/locales/en.js');
  if (from === './locales/ja.js') return import('../../../src/locales/ja.js');
  return undefined;
}

describe('the code on the pages of the documentation', () => {
  it('is of languages that are tried here', () => {
    expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual([
      'css',
      'csv',
      'html',
      'json',
      'sh',
      'svelte',
      'ts',
      'tsx',
      'vue',
    ]);
    for (const page of pages)
      expect(textOf(`stories/${page}`).match(/^```/gm)?.length ?? 0).toBe(
        2 * blocks.filter((block) => block.page === page).length,
      );
  });

  it.each(inLanguage('json'))('in $page, line $line, is a document without a fault', ({ code }) => {
    const timeline = parse(code);
    expect(timeline.faults.faults).toEqual([]);
    expect(timeline.account()).toMatchObject({ given: 3, drawn: 3 });
  });

  it.each(inLanguage('csv'))(
    'in $page, line $line, is a table that is read without a question',
    async ({ code }) => {
      const { document, faults } = await resultOf(code, { extension: 'csv' });
      expect(faults).toEqual([]);
      const timeline = parse(document);
      expect(timeline.faults.faults).toEqual([]);
      expect(timeline.account()).toMatchObject({ given: 3, drawn: 3 });
    },
  );

  it.each(inLanguage('html'))('in $page, line $line, has files of the package', ({ code }) => {
    const readme = textOf('README.md');
    const files = names(code, /(?:https:\/\/unpkg\.com|")\/attributed-timeline\/([^"?]+)/g);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !readme.includes(file))).toEqual([]);
  });

  it.each(
    inLanguage('html', 'vue', 'svelte', 'ts').filter(({ code }) => code.includes('<attributed-timeline')),
  )(
    'in $page, line $line, gives the element attributes, properties and listeners that it has',
    ({ code }) => {
      expect(missing(namesInTags(code).map(nameOf), [...attributes, ...events, ...ofAllTags])).toEqual([]);
    },
  );

  it.each(inLanguage('css'))('in $page, line $line, has tokens and parts that there are', ({ code }) => {
    expect(missing(names(code, /(--at-[\w-]+)/g), tokens)).toEqual([]);
    expect(missing(names(code, /::part\(([^)]*)\)/g), parts)).toEqual([]);
    expect(code).toContain('attributed-timeline');
  });

  it.each(inLanguage('ts', 'tsx', 'vue', 'svelte'))(
    'in $page, line $line, is understood by the compiler, and imports what there is',
    async (block) => {
      const script = scriptOf(block);
      expect(mistakesIn(script)).toEqual([]);
      const imports = importsOf(script);
      expect(imports.length).toBeGreaterThan(0);
      for (const [taken, from] of imports) {
        expect(isEntryPoint(from), from).toBe(true);
        const values = await valuesOf(from);
        if (values) expect(missing(taken, Object.keys(values))).toEqual([]);
      }
    },
  );

  it.each(inLanguage('sh'))('in $page, line $line, has commands that there are', ({ code }) => {
    const commands = names(code, /^npx attributed-timeline (\w+)/gm);
    expect(commands).toHaveLength(code.trim().split('\n').length);
    expect(commands.filter((name) => !existsSync(`${root}src/cli/${name}.ts`))).toEqual([]);
  });
});

describe('the prose on the pages of the documentation', () => {
  it.each(pages)('names tokens, events and entry points that there are, in %s', (page) => {
    const prose = textOf(`stories/${page}`).replace(/^```[\s\S]*?^```$/gm, '');
    expect(missing(names(prose, /`(--at-[\w-]+\w)`/g), tokens)).toEqual([]);
    expect(missing(names(prose, /`(at-[a-z-]+)`/g), events)).toEqual([]);
    expect(
      names(prose, /`attributed-timeline(\/[^`]*)`/g).filter((from) => !isEntryPoint(`.${from}`)),
    ).toEqual([]);
  });

  it.each(writtenDates)('%s: the date %s is said as it is promised', (_known, when, words) => {
    const timeline = parse({ events: [{ title: 'Event', when }] });
    expect(timeline.faults.faults).toEqual([]);
    expect(inWords(timeline, 0, en)?.spoken).toContain(`. ${words}. `);
  });

  it('has no figure that README has not', () => {
    const [, rows = ''] =
      /export const figures = \[([\s\S]*?)\n\];/.exec(textOf('stories/big-data.mdx')) ?? [];
    const figures = names(rows, /'([\d. ]+(?: to \d+)?)(?: times| bytes| s| ms)?'/g);
    const readme = textOf('README.md');
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.filter((figure) => !readme.includes(figure))).toEqual([]);
  });
});
