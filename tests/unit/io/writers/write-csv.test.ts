// The table of a timeline: what its cells say, that none is a formula, and that it is read back.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../src/io/writers/write-csv.js';
import type { WriteOptions, Writing } from '../../../../src/io/writers/writing.js';
import { separatedRowsChunked } from '../../../../src/io/table/separated-rows.js';
import { en } from '../../../../src/locales/en.js';
import { ja } from '../../../../src/locales/ja.js';
import { eventShape } from '../../../../src/model/format/format.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { writtenDocument } from '../../model/written-arbitraries.js';
import { documentOf } from '../support.js';

function write(timeline: Timeline, options: Partial<WriteOptions> = {}): Writing {
  return runChunked(writeCsv(timeline, { locale: en, ...options }));
}

/** Each row below the header, by the names of its columns, as a spreadsheet has them. */
function table({ content }: Writing): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = runChunked(separatedRowsChunked(content.replace('\ufeff', ''), ','));
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, at): [string, string] => [header[at] ?? '', cell])),
  );
}

async function readBack(writing: Writing): Promise<Timeline> {
  return parse(await documentOf(writing.content, { extension: 'csv' }));
}

const document = {
  title: 'A dispute',
  actors: { jp: { name: 'Japan', type: 'state' }, cn: { name: 'China', type: 'state' } },
  sources: {
    kyodo: {
      title: 'Radar',
      'container-title': 'Kyodo',
      URL: 'https://example.org/k',
      archived: 'https://archive.org/k',
    },
  },
  events: [
    {
      id: 'e1',
      kind: 'radar-incident',
      title: 'Radar on a plane',
      when: { at: '2025-12-06', asWritten: 'on Saturday', zone: 'Asia/Tokyo' },
      parties: ['jp', 'cn'],
      attribution: [
        [
          { by: 'jp', as: 'speaker' },
          { by: 'kyodo', as: 'outlet' },
        ],
      ],
      claims: [
        { id: 'a', text: 'It was aimed at us.', chain: { by: 'jp', as: 'speaker' } },
        { id: 'b', text: 'It was a search.', stance: 'denies', chain: { by: 'cn', as: 'speaker' } },
      ],
      tags: ['radar', 'a;b'],
      place: { name: 'Okinawa', latitude: 25.5, longitude: -128 },
      data: { planes: -2 },
      desk: 'Asia',
    },
    {
      id: 'e2',
      kind: 'statement',
      title: '=1+1',
      when: '-0043-03-15/..',
      speakers: ['jp'],
      text: '+ "more"',
    },
    { title: 'Some day', attribution: 'kyodo' },
  ],
  links: [{ from: 'e1#b', to: 'e1#a', type: 'disputes' }],
};

describe('the table of a timeline', () => {
  it('has a row for each event, in words and in dates', () => {
    const [second, first, third] = table(write(parse(document)));
    expect(first).toMatchObject({
      ...{ id: 'e1', kind: 'radar-incident', title: 'Radar on a plane', when: '2025-12-06' },
      ...{ 'as written': 'on Saturday', zone: 'Asia/Tokyo', 'from (UTC)': '2025-12-05T15:00:00.000Z' },
      ...{
        'date in words': '6 December 2025, Japan Standard Time',
        who: 'Japan and China',
        parties: 'Japan; China',
      },
      'says who': 'Japan, via Kyodo [1]',
      chains: 'Japan (speaker) > Kyodo (outlet) [1]',
      account: 'Japan says: It was aimed at us.',
      'disputing account': 'China says: It was a search.',
      sources: '[1] Radar, Kyodo <https://example.org/k> <https://archive.org/k>',
      ...{
        tags: String.raw`radar; a\;b`,
        place: 'Okinawa',
        longitude: '-128',
        'data.planes': '-2',
        desk: 'Asia',
      },
    });
    expect(second).toMatchObject({ id: 'e2', title: "'=1+1", text: `'+ "more"`, when: "'-0043-03-15/.." });
    expect(third).toMatchObject({ title: 'Some day', when: '', 'from (UTC)': '' });
  });

  it('has its words in the language that is asked for', () => {
    expect(table(write(parse(document), { locale: ja }))[1]).toMatchObject({
      'date in words': '2025年12月6日（日本標準時）',
      who: 'Japan、China',
    });
  });

  it('has the rows that are given, and no others', () => {
    expect(table(write(parse(document), { rows: [2, 0] })).map(({ title }) => title)).toEqual([
      'Some day',
      'Radar on a plane',
    ]);
  });

  it('says what it cannot hold, once, with how many events that is', () => {
    expect(write(parse(document)).losses).toEqual([
      'links: 1 event',
      'claims with their chains and figures: 1 event',
      'what the document says of itself, and of its actors, kinds and quantities',
    ]);
    expect(write(parse([{ title: 'A', when: '2025' }])).losses).toEqual([]);
  });

  it('has each field of an event in a column, or says that it has not', () => {
    const samples: Readonly<Record<string, unknown>> = {
      ...{ id: 'sample', title: 'sample', text: 'sample', lang: 'sample', tags: ['sample'], place: 'sample' },
      ...{ when: { asWritten: 'sample' }, attribution: 'sample', ambiguity: ['sample'], quotes: ['sample'] },
      ...{ data: { sample: 1 }, media: { src: 'https://example.org/a.png', alt: 'sample' } },
      ...{ textFormat: 'markdown', color: '#b23a48', glyph: 'star' },
      claims: { id: 'c', text: 'sample', chain: { by: 'A', as: 'speaker' } },
    };
    expect(Object.keys(samples).sort()).toEqual(Object.keys(eventShape.fields).sort());
    for (const [name, sample] of Object.entries(samples)) {
      const beside = name === 'textFormat' ? { text: '*sample*' } : {};
      const { content, losses } = write(parse([{ title: 'A', ...beside, [name]: sample }]));
      expect(content.includes('sample') || content.includes(String(sample)) || losses.length > 0, name).toBe(
        true,
      );
    }
  });

  it('has texts in words, and as they were written in Markdown, for whoever reads them back', async () => {
    const text = 'The *ferry* [stopped](https://example.org/).';
    const given = [
      { title: 'A', when: '2025', text, textFormat: 'markdown' },
      { title: 'B', when: '2025', text: '*not read*' },
    ];
    const writing = write(parse(given));
    expect(table(writing)).toMatchObject([
      { text: 'The ferry stopped.', 'text (Markdown)': text },
      { text: '*not read*', 'text (Markdown)': '' },
    ]);
    expect(writing.losses).toEqual([]);
    const read = await documentOf(writing.content, { extension: 'csv' });
    expect(read).toMatchObject({ events: given });
    expect((await readBack(writing)).event(0)).toMatchObject({ text: 'The ferry stopped.' });
    const changed = writing.content.replace('The ferry stopped.', 'The ferry sailed.');
    expect(parse(await documentOf(changed, { extension: 'csv' })).event(0)).toMatchObject({
      text: 'The ferry sailed.',
    });
    expect(write(parse([{ title: 'A' }])).content).not.toContain('Markdown');
  });

  it('has colours and glyphs of events as they were written, a colour for each background as one of CSS', async () => {
    const given = [
      { title: 'A', when: '2025', color: '#2f6f4f', glyph: 'M8 1l7 14H1z' },
      { title: 'B', when: '2025', color: { light: 'rgb(0, 100, 0)', dark: '#8f8' } },
      { title: 'C', when: '2025' },
    ];
    const before = parse(given);
    const writing = write(before);
    expect(writing.losses).toEqual([]);
    const after = await readBack(writing);
    const looks = (timeline: Timeline): unknown =>
      [...timeline.order].map((row) => [timeline.event(row)?.color, timeline.event(row)?.glyph]);
    expect(looks(after)).toEqual(looks(before));
    expect(write(parse([{ title: 'A' }])).content).not.toContain('glyph');
  });

  it('counts an event once, however many of its fields it has no column for', () => {
    const event = {
      title: 'A',
      when: '2025',
      one: {},
      two: {},
      media: { src: 'https://x.org/a.png', alt: 'B' },
    };
    expect(write(parse([event])).losses).toEqual(['further fields: 1 event']);
  });

  it('counts apart what filters, what the window and what its form left out', () => {
    const timeline = parse([{ title: 'A' }, { title: 'B' }, { title: 'C' }, 'none']);
    expect(write(timeline, { rows: [0], outside: 1 }).losses).toEqual([
      'left out by filters: 1 event',
      'not in the period shown: 1 event',
      'no objects: 1 event',
    ]);
    expect(write(timeline).losses).toEqual(['no objects: 1 event']);
  });

  it('has no cell that a spreadsheet takes for a formula, but for numbers', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'=", "'"), (text, sign) => {
        const event = { title: sign + text, when: '2025', [sign + text]: sign + text, tags: [sign + text] };
        const cells = runChunked(
          separatedRowsChunked(write(parse([event])).content.replace('\ufeff', ''), ','),
        ).flat();
        for (const cell of cells)
          if (!/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('has none where a spreadsheet divides it by something else than commas, and is read back', async () => {
    const pieces = fc.array(fc.constantFrom(';', '\t', '\n', '\r\n', '"', "'", '=', '-', '@', '1', 'x', ' '));
    await fc.assert(
      fc.asyncProperty(pieces, fc.constantFrom('-1', 'x'), async (given, id) => {
        const text = `x${given.join('')}x`;
        const { content } = write(parse([{ id, title: text, text, when: '2025', note: text, depth: -5 }]));
        for (const piece of content.replace('\ufeff', '').split(/[;\t\r\n]/))
          expect(piece).not.toMatch(/^"*[=+\-@]/);
        const { events } = (await documentOf(content, { extension: 'csv' })) as {
          events: readonly Record<string, unknown>[];
        };
        expect(events[0]).toMatchObject({ id, title: text, text, note: text, depth: '-5' });
      }),
    );
  });

  it('says that own kinds, a language and what all was compiled from are not in it', () => {
    const events = [{ kind: 'riot', title: 'A', when: '2025' }];
    const document = 'what the document says of itself, and of its actors, kinds and quantities';
    for (const header of [{ kinds: { riot: { label: 'Riot' } } }, { lang: 'ja' }, { compiledFrom: 'acled' }])
      expect(write(parse({ ...header, events })).losses, JSON.stringify(header)).toEqual([document]);
    expect(write(parse({ events })).losses).toEqual([]);
  });

  it('is read back as it was', async () => {
    const events = (await documentOf(write(parse(document)).content, { extension: 'csv' })) as {
      events: readonly Record<string, unknown>[];
    };
    expect(events.events[1]).toEqual({
      ...{ id: 'e1', kind: 'radar-incident', title: 'Radar on a plane' },
      when: { at: '2025-12-06', asWritten: 'on Saturday', zone: 'Asia/Tokyo' },
      parties: ['Japan', 'China'],
      attribution: [
        [
          { by: ['Japan'], as: 'speaker' },
          { by: ['Kyodo'], as: 'outlet', source: '1' },
        ],
      ],
      account: 'Japan says: It was aimed at us.',
      'disputing account': 'China says: It was a search.',
      tags: ['radar', 'a;b'],
      place: { name: 'Okinawa', latitude: 25.5, longitude: -128 },
      data: { planes: -2 },
      desk: 'Asia',
    });
  });

  it('is read back, whatever stands in the document, but for what it says that it lost', async () => {
    await fc.assert(
      fc.asyncProperty(writtenDocument, async (given) => {
        const before = parse(given);
        const writing = write(before);
        const after = await readBack(writing);
        expect(after.size).toBe(before.order.length);
        const rows = [...before.order];
        for (const [at, row] of rows.entries()) {
          const [was, is] = [before.event(row), after.event(at)];
          // A cell in which nothing is says nothing.
          const filled = (texts: readonly string[] = []): readonly string[] => texts.filter(Boolean);
          const kept = (event: typeof was): unknown[] => [
            ...[event?.title, event?.text || undefined, filled(event?.tags), filled(event?.ambiguity)],
            ...[filled(event?.quotes.map(({ text }) => text)), event?.data],
            ...[event?.place?.name || undefined, event?.place?.latitude, event?.place?.longitude],
          ];
          expect(kept(is)).toEqual(kept(was));
          if (!writing.losses.some((loss) => loss.startsWith('what is said of dates')))
            expect(after.extent(at)).toEqual(before.extent(row));
          expect(is?.attribution.map((chain) => chain.map(({ as }) => as))).toEqual(
            was?.attribution.map((chain) => chain.map(({ as }) => as)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds the documents that ship, each event once', async () => {
    for (const name of ['japan-china-2025', 'osmouth-2031']) {
      const before = parse(readFileSync(`data/${name}.json`, 'utf8'));
      const after = await readBack(write(before));
      expect(after.account().given).toBe(before.account().drawn + before.account().listed);
      expect(after.account().drawn).toBe(before.account().drawn);
      const ids = (timeline: Timeline): string[] => [...timeline.order].map((row) => timeline.id(row));
      expect(ids(after)).toEqual(ids(before));
    }
  });
});
