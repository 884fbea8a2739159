// Two versions of a list: what is new, changed and gone, and both as one document.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents } from '../../../src/io/compare-events.js';
import { mergeDocuments } from '../../../src/io/merge-documents.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../src/model/timeline.js';

const before = [
  { id: 'a', title: 'One', when: '2025', tags: ['x', 'y'] },
  { id: 'b', title: 'Two', when: { start: '2025', end: '2026' } },
  { id: 'c', title: 'Three' },
];

describe('events that are compared', () => {
  it('are created, changed in named fields, unchanged or gone', () => {
    const after = [
      { tags: ['x', 'y'], when: '2025', title: 'One', id: 'a' },
      { id: 'b', title: 'Two', when: { start: '2025', end: '2027' }, place: 'Tokyo' },
      { id: 'd', title: 'Four' },
      { title: 'Without an id' },
    ];
    expect(compareEvents(before, after)).toEqual({
      created: ['d', 'Without an id'],
      changed: [{ id: 'b', fields: ['when', 'place'] }],
      unchanged: ['a'],
      gone: ['c'],
    });
  });
});

describe('documents that are merged', () => {
  it('have the periods of both, each in the zone of its own document', () => {
    const era = (label: string) => ({ label, when: '1990/1995' });
    const { document } = mergeDocuments(
      { eras: [era('One')], events: [] },
      { timeZone: 'Asia/Tokyo', eras: [era('Two')], events: [] },
    );
    expect(document['eras']).toEqual([
      era('One'),
      { label: 'Two', when: { at: '1990/1995', zone: 'Asia/Tokyo' } },
    ]);
  });

  it('have each text read as it was in its own document', () => {
    const text = 'The *ferry*';
    const [plain, marked] = [{ events: [{ id: 'a', title: 'A', text }] }, { id: 'b', title: 'B', text }];
    const second = { textFormat: 'markdown', events: [marked, { id: 'c', title: 'C' }] };
    const texts = (document: unknown): unknown => {
      const timeline = parse(document);
      return Array.from(timeline.order, (row) => timeline.event(row)?.text);
    };
    const one = mergeDocuments(plain, second).document;
    expect(one).toMatchObject({
      events: [{ text }, { text, textFormat: 'markdown' }, { id: 'c', title: 'C' }],
    });
    expect(texts(one)).toEqual([text, 'The ferry', undefined]);
    expect(texts(mergeDocuments(second, plain).document)).toEqual(['The ferry', undefined, text]);
  });

  it('keep what stands beside the events of the first, completed by the second', () => {
    const first = { title: 'First', actors: { ann: 'Ann' }, links: [{ from: 'a', to: 'b' }], events: before };
    const second = {
      title: 'Second',
      lang: 'en',
      actors: { bob: 'Bob' },
      links: [{ from: 'c', to: 'a' }],
      events: [],
    };
    expect(mergeDocuments(first, second).document).toEqual({
      ...{ title: 'First', actors: { ann: 'Ann', bob: 'Bob' }, events: before },
      links: [...first.links, ...second.links],
    });
  });

  it('lose no event, have each once, and change nothing when they are merged again', () => {
    const list = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.constantFrom('x', 'y') }),
    );
    const countOf = (events: unknown, name: string): number =>
      (events as readonly { id: string }[]).filter(({ id }) => id === name).length;
    fc.assert(
      fc.property(list, list, (one, other) => {
        const { document, changes } = mergeDocuments(one, other);
        for (const id of ['a', 'b', 'c', 'd'])
          expect(countOf(document['events'], id)).toBe(Math.max(countOf(one, id), countOf(other, id)));
        const { created, changed, unchanged, gone } = changes;
        expect(created.length + changed.length + unchanged.length).toBe(other.length);
        expect(changed.length + unchanged.length + gone.length).toBe(one.length);
        expect(mergeDocuments(document, other).document).toEqual(document);
      }),
    );
  });
});

/** What a merged document says, by the titles of its events. */
function mergedOf(first: unknown, second: unknown): Timeline {
  const { document } = mergeDocuments(first, second);
  expect(mergeDocuments(document, second).document).toEqual(document);
  return parse(document);
}

describe('documents that say different things of all their events', () => {
  const local = (zone: string | undefined, id: string): object => ({
    ...(zone !== undefined && { timeZone: zone }),
    sources: { [`s-${id}`]: { title: id, issued: '2025-12-08T09:00' } },
    events: [
      { id: `${id}1`, title: 'Text', when: '2025-12-07T01:00' },
      { id: `${id}2`, title: 'Span', when: '2025-12-07/2025-12-09' },
      { id: `${id}3`, title: 'Own zone', when: { at: '2025-12-07T01:00', zone: 'Europe/Berlin' } },
      { id: `${id}4`, title: 'Range', when: [Date.UTC(2025, 1), Date.UTC(2025, 2)] },
      { id: `${id}5`, title: 'Year', when: 2025 },
      { id: `${id}6`, title: 'Undated' },
    ],
  });

  it('keep every date where it was, with two zones and with one missing', () => {
    for (const [one, two] of [
      ['Asia/Tokyo', 'America/New_York'],
      ['Asia/Tokyo', undefined],
      [undefined, 'Asia/Tokyo'],
    ]) {
      const given = [local(one, 'a'), local(two, 'b')];
      const merged = mergedOf(given[0], given[1]);
      for (const document of given) {
        const alone = parse(document);
        for (const row of alone.order)
          expect(merged.extent(merged.rowOf(alone.id(row))), `${one} ${two} ${alone.id(row)}`).toEqual(
            alone.extent(row),
          );
      }
      expect(merged.header.sources.get('s-b')?.zone).toBe(one === two ? undefined : (two ?? 'UTC'));
    }
  });

  it('give no event a source, or a language, that it never had', () => {
    const events = (id: string): object[] => [
      { id, title: id, when: '2025', attribution: ['Gazette'] },
      {
        id: `${id}2`,
        title: id,
        when: '2025',
        claims: { id: 'c', text: 'x', chain: { by: 'Ann', as: 'speaker' } },
      },
    ];
    const acled = { title: 'ACLED' };
    const [plain, compiled] = [
      { events: events('a') },
      { lang: 'ja', compiledFrom: 'acled', asOf: '2025-12-01', sources: { acled }, events: events('b') },
    ];
    for (const merged of [mergedOf(plain, compiled), mergedOf(compiled, plain)]) {
      const endOf = (id: string): unknown => merged.event(merged.rowOf(id))?.attribution[0]?.at(-1)?.by;
      expect([endOf('a'), endOf('b'), endOf('a2'), endOf('b2')]).toEqual([
        ...[['Gazette'], ['acled'], ['Ann'], ['acled']],
      ]);
      expect(merged.header.asOf).toBeUndefined();
    }
    const japanese = mergedOf(plain, compiled);
    expect(japanese.header.lang).toBeUndefined();
    expect(japanese.event(japanese.rowOf('b'))?.lang).toBe('ja');
    expect(mergeDocuments(plain, compiled).omitted).toEqual(['asOf']);
  });
});

describe('sources and actors with one id', () => {
  const from = (title: string, id: string): object => ({
    actors: { x: { name: title, type: 'person' }, y: { name: `${title} desk`, of: 'x' } },
    sources: { '1': { title, gradedBy: 'x', reliability: 'B' } },
    events: [
      {
        ...{ id, kind: 'statement', title: id, when: '2025', speakers: ['x'] },
        attribution: [
          [
            { by: 'x', as: 'speaker' },
            { by: [title], as: 'outlet', source: '1' },
          ],
          '1',
        ],
        claims: [{ id: 'c', text: 'y', chain: { by: 'x', as: 'witness', source: '1' } }],
        quotes: [{ text: 'q', by: 'x', source: '1' }],
      },
      { id: `${id}r`, kind: 'report', title: 'r', when: '2025', outlet: 'x', source: '1' },
    ],
    links: [{ from: 'source:1', to: `${id}#c`, type: 'retracts', assertedBy: 'x' }],
  });

  it('stay apart where they are not the same, with all that names them', () => {
    const second = from('Herald', 'b');
    const { document, renamed } = mergeDocuments(from('Gazette', 'a'), second);
    expect(Object.fromEntries(renamed)).toEqual({ x: 'x-2', y: 'y-2', '1': '1-2' });
    expect(document['sources']).toMatchObject({
      '1': { title: 'Gazette' },
      '1-2': { title: 'Herald', gradedBy: 'x-2' },
    });
    const ofSecond = JSON.parse(
      JSON.stringify(second)
        .replaceAll('"x"', '"x-2"')
        .replaceAll('"1"', '"1-2"')
        .replaceAll('source:1', 'source:1-2'),
    ) as { events: unknown[]; links: unknown[] };
    expect((document['events'] as unknown[]).slice(2)).toEqual(ofSecond.events);
    expect((document['links'] as unknown[]).slice(1)).toEqual(ofSecond.links);
    expect(document['actors']).toMatchObject({ y: { of: 'x' }, 'y-2': { of: 'x-2' } });
    mergedOf(from('Gazette', 'a'), second);
  });

  it('are one where they have an address, a title or a name in common', () => {
    const first = {
      sources: { g: { title: 'Gazette', URL: 'https://g.example/1' }, h: 'Herald' },
      events: [],
    };
    const second = {
      sources: {
        g: { title: 'The Gazette', URL: 'https://g.example/1' },
        h: { title: 'Herald', issued: '2025' },
      },
      events: [],
    };
    const { document, renamed } = mergeDocuments(first, second);
    expect(renamed.size).toBe(0);
    expect(document['sources']).toEqual(second.sources);
  });
});
