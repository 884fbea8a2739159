// What the address of an embedded page may ask for, and what is refused.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attributes, listedOrigins, readAddress, refusalWords } from '../../../src/embed/embed-address.js';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const page = 'https://news.example/embed/embed.html';
const ask = (query: string, origins: readonly string[] = []): ReturnType<typeof readAddress> =>
  readAddress(`${page}?${query}`, origins);

describe('the address of an embedded page', () => {
  it('names a document of its own site, relative or whole', () => {
    expect(ask('src=events.json').src).toBe('https://news.example/embed/events.json');
    expect(ask('src=/data/a.csv').src).toBe('https://news.example/data/a.csv');
    expect(ask('src=https://news.example/x.json').src).toBe('https://news.example/x.json');
  });

  it('names no document of another site, unless the page lists that', () => {
    expect(ask('src=https://other.example/x.json')).toMatchObject({ refused: 'origin' });
    expect(ask('src=//other.example/x.json')).toMatchObject({ refused: 'origin' });
    expect(ask('src=http://news.example/x.json')).toMatchObject({ refused: 'origin' });
    const listed = ask('src=https://other.example/x.json', ['https://other.example']);
    expect(listed.src).toBe('https://other.example/x.json');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:application/json,{}',
    'blob:x',
    'file:///x',
    'https://',
  ])('refuses %s', (src) => {
    const { refused, src: loaded } = ask(`src=${encodeURIComponent(src)}`, ['null']);
    expect(refused).toBe('address');
    expect(loaded).toBeUndefined();
  });

  it('refuses to show nothing, in words of the language of the page', () => {
    expect(ask('')).toMatchObject({ refused: 'nothing' });
    const words = ['en', 'ja', 'zh-Hans', 'ar'].map((lang) => refusalWords('origin', lang));
    expect(new Set(words).size).toBe(4);
    expect(refusalWords('origin', 'fr')).toBe('This page does not show timelines of other sites.');
  });

  it('sets attributes of the element that are listed, and no other', () => {
    const { settings } = ask('src=a&lane-by=actor&onload=x&style=y&link-base=z&accepts-files=&min-view=P1D');
    expect(settings).toEqual([
      ['lane-by', 'actor'],
      ['min-view', 'P1D'],
    ]);
  });

  it('says what the columns of a table are, as JSON, and refuses what is no object', () => {
    const mapping = '{"columns":[{"column":"A & B","field":"title"}]}';
    expect(ask(`src=a.csv&mapping=${encodeURIComponent(mapping)}`)).toMatchObject({
      src: 'https://news.example/embed/a.csv',
      settings: [['mapping', mapping]],
    });
    expect(ask('src=a.csv&mapping=').src).toBeDefined();
    for (const wrong of ['month-first', '{"columns":[', '[]', 'null', '3'])
      expect(ask(`src=a.csv&mapping=${encodeURIComponent(wrong)}`)).toMatchObject({ refused: 'mapping' });
    const words = ['en', 'ja', 'zh-Hans', 'ar'].map((lang) => refusalWords('mapping', lang));
    expect(new Set(words).size).toBe(4);
  });

  it('has a height in pixels, or all of the frame, or as the content needs', () => {
    const heights = ['', 'height=600', 'height=fill', 'height=1e9', 'height=6px;x:y', 'height=-5'];
    expect(heights.map((query) => ask(query).height)).toEqual([
      'auto',
      '600px',
      '100vh',
      'auto',
      'auto',
      'auto',
    ]);
  });

  it('has a language that is one, else English', () => {
    expect(
      ['ja', 'zh-Hant', 'x"><b', ''].map((lang) => ask(`lang=${encodeURIComponent(lang)}`).lang),
    ).toEqual(['ja', 'zh-Hant', 'en', 'en']);
  });

  it('reads from right to left where its words do, which in any other language are English', () => {
    expect(['ar', 'ar-EG', 'arn', 'fa', 'he', 'en'].map((lang) => ask(`lang=${lang}`).dir)).toEqual([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });

  it('is of a page that lists other sites, or has no list', () => {
    const listing = (content: string | undefined): readonly string[] =>
      // One of its many forms is deprecated, and is not this one.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      listedOrigins({ querySelector: () => (content === undefined ? null : ({ content } as never)) });
    expect(listing(' https://a.example  https://b.example ')).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    expect([listing(''), listing(undefined)]).toEqual([[], []]);
  });

  it('lists attributes that the element has and the README names', () => {
    const source = read('src/element/element-settings.ts') + read('src/element/attributed-timeline.ts');
    const has = (name: string): boolean =>
      source.includes(`attribute: '${name}'`) || new RegExp(`@property\\([^)]*\\) ${name}\\b`).test(source);
    expect(attributes.filter((name) => !has(name))).toEqual([]);
    const section = /### In a frame([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? '';
    expect(attributes.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  it('is of a page under a strict policy, and the script around it is smaller than a kilobyte', () => {
    const html = read('src/embed/embed.html');
    expect(html).toContain("default-src 'none'; script-src 'self'");
    expect(html).not.toMatch(/unsafe|\son\w+=|<style|style=/);
    expect(read('src/embed/embed-host.js').length).toBeLessThan(1000);
    expect(read('src/embed/embed-host.js')).toContain('=== source');
  });
});
