// The record: a page without script and network that says all of a timeline, and is read back as the document it has in it.
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeRecord } from '../../../../src/io/record/write-record.js';
import { recordStyle, recordStyleHash } from '../../../../src/io/record/record-style.js';
import type { WriteOptions, Writing } from '../../../../src/io/writers/writing.js';
import { ar } from '../../../../src/locales/ar.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { FormatError } from '../../../../src/io/format/format.js';
import { writtenDocument } from '../../model/written-arbitraries.js';
import { documentOf } from '../support.js';

function write(timeline: Timeline, options: Partial<WriteOptions> = {}): Writing {
  return runChunked(writeRecord(timeline, { locale: en, ...options }));
}

/** What a reader sees, each element on its own line. */
function linesOf({ content }: Writing): readonly string[] {
  return content
    .replace(/<(script|style|head)\b[^]*?<\/\1>/g, '')
    .replace(/<\/?(?:p|li|h\d|div|ol|tr|td|th|blockquote|main)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[\u2066-\u2069]/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Tags that have no end. */
const single = new Set(['meta', 'br', 'hr', 'img']);

/** What is wrong in the markup of a page. */
function flawsOf(page: string): readonly string[] {
  const markup = page
    .replace(/(<(script|style)\b[^>]*>)[^]*?(<\/\2>)/g, '$1$3')
    .replace(/<!doctype html>|<!--[^]*?-->/g, '');
  const found: string[] = [];
  const open: string[] = [];
  for (const [, end = '', name = '', closed = ''] of markup.matchAll(/<(\/?)([\w-]+)[^<>]*?(\/?)>/g)) {
    if (end !== '' && open.pop() !== name) found.push(`</${name}> closes nothing`);
    if (end === '' && closed === '' && !single.has(name)) open.push(name);
  }
  found.push(...open.map((name) => `<${name}> is not closed`));
  const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  for (const [at, id] of ids.entries()) if (ids.indexOf(id) !== at) found.push(`id ${id} twice`);
  for (const [, id = ''] of markup.matchAll(/\shref="#([^"]*)"/g))
    if (!ids.includes(id)) found.push(`no id ${id}`);
  const levels = [...markup.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  for (const [at, level] of levels.entries())
    if (level > (levels[at - 1] ?? 0) + 1) found.push(`heading ${level} after ${levels[at - 1] ?? 0}`);
  return found;
}

const document = {
  title: 'A dispute',
  method: 'By hand.',
  actors: { jp: { name: 'Japan' }, cn: { name: 'China' } },
  sources: {
    kyodo: {
      title: 'Radar',
      URL: 'https://example.org/k',
      archived: 'https://archive.org/k',
      sha256: 'c0ffee',
    },
  },
  events: [
    {
      ...{ id: 'e1', kind: 'incident', title: 'Radar on a plane', when: '2025-12-06', parties: ['jp', 'cn'] },
      claims: [
        {
          ...{ id: 'a', text: 'It was aimed at us.' },
          chain: [
            { by: 'jp', as: 'speaker', hedges: [{ word: 'apparently', class: 'appearance' }] },
            { by: 'kyodo', as: 'outlet', verb: 'reports' },
          ],
        },
        { id: 'b', text: 'It was a search.', stance: 'denies', chain: { by: 'cn', as: 'speaker' } },
      ],
    },
    { id: 'e2', title: 'An answer', when: '2025-12-07', links: { 'responds-to': 'e1' }, desk: 'Asia' },
    { id: 'e3', title: 'Some day' },
  ],
  links: [{ from: 'e1#b', to: 'e1#a', type: 'disputes' }],
};

describe('the record of a timeline', () => {
  it('says all of each event: both accounts, chains with their hedges, links and sources', () => {
    const lines = linesOf(write(parse(document)));
    for (const line of [
      'A dispute',
      '2 events',
      'Radar on a plane',
      '6 December 2025',
      'Japan says',
      'It was aimed at us.',
      'Japan (said it) apparently',
      'Kyodo (reported it, reports) [1]',
      'China says',
      'It was a search.',
      'An answer',
      'desk Asia',
      'Without a date',
      'Some day',
    ])
      expect(lines).toContain(line.replace('Kyodo', 'Radar'));
    expect(lines.find((line) => line.startsWith('Answered by'))).toContain('An answer');
    expect(lines.at(-3)).toMatch(/^\[1\] Radar.*sha256: c0ffee.*example.org\/k.*archive.org\/k/);
    expect(lines.slice(-2)).toEqual(['About this timeline', 'Method By hand.']);
  });

  it('grows with its events, also where all dispute one: all stand with that, and the first with each of them', () => {
    const sizeOf = (count: number): number => {
      const disputing = Array.from({ length: count }, (_, i) => ({
        ...{ id: `e${i}`, title: `Denial ${i}`, when: '2025-12-07' },
        links: { disputes: 'said#a' },
      }));
      const said = {
        ...{ id: 'said', title: 'Radar', when: '2025-12-06' },
        claims: { id: 'a', text: 'It was aimed at us.', chain: 'jp' },
      };
      const { content } = write(parse([said, ...disputing]));
      const [ofSaid = '', ofFirst = ''] = content.split('<li id="event-').slice(1);
      expect(ofSaid.match(/class="account"/g)).toHaveLength(count + 1);
      expect(ofFirst.match(/class="account"/g)).toHaveLength(21);
      expect(ofFirst).toContain(`and ${count - 20} more`);
      return content.length;
    };
    expect(sizeOf(200)).toBeLessThan(2.1 * sizeOf(100));
  });

  it('says when it was made, by which query, and how much that hides', () => {
    const lines = linesOf(write(parse(document), { rows: [1], query: 'desk', on: '2025-12-09' }));
    expect(lines[1]).toBe(
      'Saved on 9 December 2025 · Only what this query finds: desk · left out by filters: 2 events',
    );
    expect(lines).not.toContain('Radar on a plane');
    const ofWindow = linesOf(write(parse(document), { rows: [1], outside: 2, on: '2025-12-09' }));
    expect(ofWindow[1]).toBe('Saved on 9 December 2025 · not in the period shown: 2 events');
  });

  it('has emphasis and links of texts as markup, and as words what is not safe to follow', () => {
    const text = '*A* [**b**](https://x.org/?a="&b) <https://y.org> [c](javascript:alert(1)) <img onerror=1>';
    const { content } = write(parse([{ title: '*A*', when: '2025', text, textFormat: 'markdown' }]));
    expect(content).toContain(
      '<em>A</em> <a class="named" href="https://x.org/?a=%22&amp;b" rel="noopener noreferrer"><strong>b</strong></a> ' +
        '<a class="address" href="https://y.org/" rel="noopener noreferrer">https://y.org</a> c &lt;img onerror=1&gt;',
    );
    expect(content).toContain('<bdi>*A*</bdi>');
  });

  it('names media without words by what they are, as far as that is known', () => {
    const media = [{ src: 'javascript:1', type: 'audio/mpeg' }, { src: 'https://example.org/a.png' }];
    const lines = linesOf(write(parse([{ title: 'A', when: '2025', media }])));
    expect(lines).toContain('Without a description');
    expect(lines).toContain('Picture without a description https://example.org/a.png');
  });

  it('runs in the direction of its language', () => {
    expect(write(parse(document), { locale: ar }).content).toContain('<html lang="ar" dir="rtl">');
  });

  it('needs no script and no network, and names its style by its hash', () => {
    const { content } = write(parse(document), { drawing: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' });
    expect(recordStyleHash).toBe(`sha256-${createHash('sha256').update(recordStyle).digest('base64')}`);
    expect(content).toContain(`style-src &#39;${recordStyleHash}&#39;`);
    expect(content).toContain(`<style>${recordStyle}</style>`);
    expect(content.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/json" id="attributed-timeline">',
    ]);
    expect(content).not.toMatch(/\s(?:style|src|on\w+)=|<(?:link|img|iframe|object)\b/);
    expect(content).toContain('<figure><svg');
  });

  it('is read back as the whole document, whatever it shows', async () => {
    for (const rows of [undefined, [1]])
      expect(await documentOf(write(parse(document), rows ? { rows } : {}).content)).toEqual(document);
    const text = readFileSync('data/japan-china-2025.json', 'utf8');
    expect(await documentOf(write(parse(text)).content, { extension: 'html' })).toEqual(JSON.parse(text));
  });

  it('has no markup of the data, and is read back whatever stands there', async () => {
    const bad = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '</script><script>alert(1)</script>',
        '<!--',
        ']]>',
        '" onload="x',
        "<img src='x'>",
        '<script type="application/json" id="attributed-timeline">{}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(bad, bad, async (title, text) => {
        const given = {
          title,
          sources: { s: { title: text, URL: 'https://e.org/' } },
          events: [{ title, text, own: text, when: '2025', attribution: 's', tags: [text] }],
        };
        const { content } = write(parse(given));
        expect(content.match(/<script/g)).toHaveLength(1);
        expect(content).not.toMatch(/<img|<!--/);
        expect(await documentOf(content)).toEqual(given);
      }),
    );
  });

  it('is a well-formed page: tags closed in order, ids once, links to what is there, headings step by step', () => {
    fc.assert(
      fc.property(writtenDocument, (given) => {
        expect(flawsOf(write(parse(given)).content)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    for (const name of ['japan-china-2025', 'osmouth-2031'])
      expect(flawsOf(write(parse(readFileSync(`data/${name}.json`, 'utf8'))).content)).toEqual([]);
    expect(flawsOf('<main><h1>A</h1><h3 id="a">B</h3><p id="a"><a href="#b">C</p></a></main>')).toHaveLength(
      5,
    );
  });

  it('is recognised among other pages', async () => {
    const page = '<!doctype html><html><script type="application/json">{"events":[]}</script></html>';
    await expect(documentOf(page)).rejects.toThrow(FormatError);
    await expect(documentOf('<!doctype html>'.padEnd(200_000, '<script'))).rejects.toThrow(FormatError);
  });
});
