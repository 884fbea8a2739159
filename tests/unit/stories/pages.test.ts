// The code on the pages of the documentation is what it says: documents and tables without a fault, and attributes that there are.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { resultOf } from '../io/support.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pages = ['start.mdx', 'embed.mdx'];

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

const blocks: readonly Block[] = pages.flatMap((page) => {
  const text = readFileSync(`${root}stories/${page}`, 'utf8');
  return Array.from(
    text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm),
    ({ 1: language = '', 2: code = '', index }) => ({
      ...{ page, language, code },
      line: text.slice(0, index).split('\n').length + 1,
    }),
  );
});
const inLanguage = (language: string): readonly Block[] =>
  blocks.filter((block) => block.language === language);

const attributes = Array.from(
  (
    readFileSync(`${root}src/element/element-settings.ts`, 'utf8') +
    readFileSync(`${root}src/element/attributed-timeline.ts`, 'utf8')
  ).matchAll(/@property\((?:\{[^}]*attribute: '([\w-]+)'[^}]*\})?[^)]*\)\s*(?:get )?(\w+)/g),
  ([, attribute, property = '']) => attribute ?? property,
);

describe('the code on the pages of the documentation', () => {
  it('is of languages that are tried here, on pages that there are', () => {
    expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(['csv', 'html', 'json']);
    expect(readdirSync(`${root}stories`)).toEqual(expect.arrayContaining(pages));
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
      expect(parse(document).account()).toMatchObject({ given: 3, drawn: 3 });
    },
  );

  it.each(inLanguage('html'))(
    'in $page, line $line, has files of the package and attributes of the element',
    ({ code }) => {
      const readme = readFileSync(`${root}README.md`, 'utf8');
      const files = Array.from(
        code.matchAll(/https:\/\/unpkg\.com\/attributed-timeline\/([^"?]+)/g),
        ([, file]) => file!,
      );
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !readme.includes(file))).toEqual([]);
      const tag = /<attributed-timeline\b([^>]*)>/.exec(code)?.[1] ?? '';
      const names = Array.from(tag.matchAll(/([\w-]+)=/g), ([, name]) => name!);
      expect(names.filter((name) => !attributes.includes(name))).toEqual([]);
    },
  );
});
