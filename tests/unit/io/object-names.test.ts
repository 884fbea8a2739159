// Whatever stands in a source is looked up as data: names that every object has mean nothing of their own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { TimelineDocument } from '../../../src/model/written.js';
import { plainText } from '../../../src/io/formats/plain-text.js';
import { resultOf } from './support.js';

const names = Object.getOwnPropertyNames(Object.prototype);
const someName = fc.constantFrom(...names);

async function countsOf(text: string, extension: string): Promise<readonly number[]> {
  const { document } = await resultOf(text, { extension });
  const { given, drawn, listed, rejected } = parse(document).account();
  return [given, drawn + listed + rejected];
}

describe('a table with columns and cells that are called as what objects have', () => {
  it('keeps them by their names', async () => {
    const { document } = await resultOf('date,title,constructor\n2025-12-07,Abu Dhabi,McLaren', {
      extension: 'csv',
    });
    expect((document as TimelineDocument).events).toEqual([
      { title: 'Abu Dhabi', when: '2025-12-07', constructor: 'McLaren' },
    ]);
  });

  it.each([
    ['a plain table', ['date', 'title'], ['2025', 'A']],
    ['Timesketch', ['message', 'timestamp_desc', 'datetime'], ['m', '', '2025-01-01T00:00:00Z']],
    ['DFIR-IRIS', ['event_date', 'event_title', 'event_content'], ['2025-01-01', 'A', '']],
    ['TimelineJS', ['Year', 'Headline', 'Media'], ['2025', 'A', '']],
    [
      'GDELT',
      [
        'globaleventid',
        'eventtimedate',
        'mentiontimedate',
        'mentiontype',
        'mentionsourcename',
        'mentionidentifier',
      ],
      ['7', '20170630203000', '20170701234500', '', 'a', 'b'],
    ],
    ['ACLED', ['event_id_cnty', 'event_date', 'event_type'], ['X1', '2025-01-01', '']],
    ['UCDP', ['side_a', 'date_start', 'best', 'type_of_violence'], ['a', '2025-01-01', '1', '']],
    ['NOAA', ['I_D', 'YEAR', 'MONTH', 'EQ_PRIMARY'], ['1', '2025', '1', '5']],
    ['our own', ['id', 'title', 'when', 'says who', 'chains'], ['a', 'A', '2025', '', '']],
  ])('is read as %s', async (_, header, cells) => {
    await fc.assert(
      fc.asyncProperty(someName, someName, async (column, cell) => {
        const row = cells.map((each) => each || cell);
        const text = [
          [...header, column],
          [...row, cell],
        ]
          .map((line) => line.join(','))
          .join('\n');
        expect(await countsOf(text, 'csv')).toEqual([1, 1]);
      }),
    );
  });
});

describe('JSON with fields and values that are called as what objects have', () => {
  const entry = fc.dictionary(someName, fc.oneof(someName, fc.constantFrom(1, null)), { maxKeys: 3 });

  it.each([
    [
      'TimelineJS',
      (own: object) => ({ events: [{ start_date: { year: 2025 }, group: 'toString', ...own }] }),
    ],
    [
      'vis-timeline',
      (own: object) => [{ content: 'A', start: '2025', group: 'toString', type: 'valueOf', ...own }],
    ],
    [
      'GeoJSON',
      (own: object) => ({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: { date: '2025', type: 'constructor', ...own }, ...own }],
      }),
    ],
    ['SIMILE', (own: object) => ({ dateTimeFormat: 'iso8601', events: [{ start: '2025', ...own }] })],
    [
      'STIX notes',
      (own: object) => ({ type: 'bundle', objects: [{ type: 'note', created: '2025', ...own }] }),
    ],
    ['SPARQL', (own: object) => ({ head: {}, results: { bindings: [own] } })],
    [
      'schema.org',
      (own: object) => ({ '@context': 'https://schema.org', '@type': 'Event', startDate: '2025', ...own }),
    ],
  ])('is read as %s', async (_, wrapped) => {
    await fc.assert(
      fc.asyncProperty(entry, async (own) => {
        expect(await countsOf(JSON.stringify(wrapped(own)), 'json')).toEqual([1, 1]);
      }),
    );
  });

  it('has identities and types of STIX by their own names', async () => {
    const [identity, sighting] = [
      { type: 'identity', id: 'identity--1', name: 'A', identity_class: 'constructor' },
      {
        type: 'sighting',
        id: 'sighting--1',
        created: '2025-01-01T00:00:00Z',
        first_seen: '2025-01-01T00:00:00Z',
      },
    ];
    const { document } = await resultOf(JSON.stringify({ type: 'bundle', objects: [identity, sighting] }));
    expect((document as TimelineDocument).actors).toEqual({ 'identity--1': { name: 'A' } });
  });
});

it('entities of HTML that are called as what objects have stay as they are written', () => {
  for (const name of names)
    expect(plainText(`a &${name.toLowerCase()}; b`)).toBe(`a &${name.toLowerCase()}; b`);
});
