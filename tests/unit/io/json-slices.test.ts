/** JSON of other programs is read in slices, however long its list of entries is; the parsing of its text alone is one piece. */
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../src/io/format/read-result.js';
import { textSource } from '../../../src/io/format/source.js';
import { readSource } from '../../../src/io/registry.js';
import type { ChunkedWork } from '../../../src/util/chunked.js';

const count = 1000;
const list = <T>(entry: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => entry(at));
const time = {
  time: '+2025-11-28T00:00:00Z',
  precision: 11,
  calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
};
const snak = { snaktype: 'value', property: 'P585', datavalue: { type: 'time', value: time } };

const documents: Readonly<Record<string, unknown>> = {
  'vis-timeline': list((id) => ({ id, content: 'Radar', start: '2025-11-28' })),
  TimelineJS: { events: list(() => ({ start_date: { year: 2025 }, text: { headline: 'Radar' } })) },
  GeoJSON: {
    type: 'FeatureCollection',
    features: list(() => ({ type: 'Feature', properties: { title: 'Radar', date: '2025-11-28' } })),
  },
  SIMILE: { dateTimeFormat: 'iso8601', events: list(() => ({ start: '2025-11-28', title: 'Radar' })) },
  Wikidata: {
    entities: Object.fromEntries(
      list((at) => [`Q${at}`, { id: `Q${at}`, claims: { P585: [{ mainsnak: snak }] } }]),
    ),
  },
  SPARQL: {
    head: { vars: ['itemLabel'] },
    results: { bindings: list(() => ({ itemLabel: { type: 'literal', value: 'Radar' } })) },
  },
  STIX: {
    type: 'bundle',
    objects: list((at) => ({
      type: 'report',
      id: `report--${at}`,
      name: 'Radar',
      published: '2025-11-28T00:00:00Z',
    })),
  },
  'schema.org': {
    '@context': 'https://schema.org',
    '@graph': list(() => ({ '@type': 'Event', name: 'Radar', startDate: '2025-11-28' })),
  },
};

/** What is read, and the fractions that were done at each pause. */
async function readInSlices(
  document: unknown,
): Promise<{ readonly result: ReadResult; readonly shares: readonly number[] }> {
  const shares: number[] = [];
  const run = <T>(work: ChunkedWork<T>): Promise<T> => {
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value);
    return Promise.resolve(step.value);
  };
  return { result: await readSource(textSource(JSON.stringify(document)), {}, { run }), shares };
}

describe('a long list of entries', () => {
  it.each(Object.keys(documents))(
    'of %s is read with a pause after some, and how far it has come',
    async (name) => {
      const { result, shares } = await readInSlices(documents[name]);
      expect((result.document as { events: unknown[] }).events).toHaveLength(count);
      expect(shares.length).toBeGreaterThanOrEqual(count / 50);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    },
  );
});
