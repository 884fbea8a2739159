// Readers of JSON are total: whatever stands where their formats have something else, no entry is lost and nothing is thrown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { documentOf } from './support.js';

const names = [
  ...[
    'type',
    'id',
    'geometry',
    'properties',
    'when',
    'coordinates',
    'timespans',
    'start',
    'end',
    'time',
    'tz',
  ],
  ...[
    'claims',
    'mainsnak',
    'datavalue',
    'value',
    'datatype',
    'property',
    'snaktype',
    'qualifiers',
    'references',
  ],
  ...[
    'labels',
    'created',
    'object_refs',
    'first_seen',
    'opinion',
    'external_references',
    'date',
    '__proto__',
  ],
];
const words = [
  'Point',
  'report',
  'opinion',
  'disagree',
  'literal',
  'uri',
  'time',
  'value',
  'P580',
  '2025',
  '-',
];
const odd = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constantFrom(null, true, 0, -1, 1.5, 2025, 1e13, 1e300, ''), fc.constantFrom(...words)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
  ),
})).value;
const list = fc.array(odd, { maxLength: 4 });

describe('odd JSON', () => {
  it.each([
    ['GeoJSON', (entries: readonly unknown[]): object => ({ type: 'FeatureCollection', features: entries })],
    ['SPARQL', (entries: readonly unknown[]): object => ({ head: {}, results: { bindings: entries } })],
  ])('of %s has an event for each entry', async (_, wrapped) => {
    await fc.assert(
      fc.asyncProperty(list, async (entries) => {
        const account = parse(await documentOf(JSON.stringify(wrapped(entries)))).account();
        expect(account.given).toBe(entries.length);
        expect(account.drawn + account.listed + account.rejected).toBe(entries.length);
      }),
    );
  });

  it.each(['name', 'location', 'other', '@context', '@id'])(
    'of schema.org is read however deeply its %s is nested',
    async (property) => {
      const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
      const start = '{"@context":["https://schema.org"],"@type":"Event","startDate":"2025"';
      const text =
        property === '@context'
          ? `{"@context":["https://schema.org",${deep}],"@type":"Event","startDate":"2025"}`
          : `${start},"${property}":${deep}}`;
      expect(parse(await documentOf(text)).account()).toMatchObject({ given: 1, drawn: 1 });
    },
  );

  it.each([
    ['SIMILE', { dateTimeFormat: 'iso8601', events: [{ start: '2025', title: 'A' }] }],
    ['vis-timeline', { items: [{ content: 'A', start: '2025' }] }],
    ['SPARQL', { head: {}, results: { bindings: [{ date: { type: 'literal', value: '2025' } }] } }],
    ['STIX', { type: 'bundle', objects: [{ type: 'note', created: '2025-01-01T00:00:00Z' }] }],
    ['TimelineJS', { events: [{ start_date: { year: 2025 }, text: { headline: 'A' } }] }],
  ])('of %s has fields of its own beside its events', async (_, value) => {
    const names = ['format', 'kinds', 'actors', 'timeZone', 'lang', 'asOf', 'corrections', 'links'];
    const others = Object.fromEntries(names.map((name) => [name, [{ odd: 1 }]]));
    const document = await documentOf(JSON.stringify({ ...others, ...value }));
    expect(document).toMatchObject(
      Object.fromEntries(names.map((name) => [`${name} (as given)`, [{ odd: 1 }]])),
    );
    const errors = parse(document).faults.faults.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ pointer }) => pointer).filter((pointer) => !pointer.startsWith('/events/'))).toEqual(
      [],
    );
  });

  it.each([
    ['STIX', (entries: readonly unknown[]): object => ({ type: 'bundle', objects: entries })],
    [
      'Wikidata',
      (entries: readonly unknown[]): object => ({ entities: Object.fromEntries(entries.entries()) }),
    ],
  ])('of %s is read to its end', async (_, wrapped) => {
    await fc.assert(
      fc.asyncProperty(list, async (entries) => {
        const document = (await documentOf(JSON.stringify(wrapped(entries)))) as {
          events: readonly unknown[];
        };
        expect(parse(document).account().given).toBe(document.events.length);
      }),
    );
  });
});
