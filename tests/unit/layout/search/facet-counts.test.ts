// Facets: what each value of a field is counted at, and what choosing it finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSet } from '../../../../src/layout/index/row-set.js';
import { facetsChunked, type Facet } from '../../../../src/layout/search/facet-counts.js';
import { findRowsChunked, type Searched } from '../../../../src/layout/search/find-rows.js';
import { textIndexChunked } from '../../../../src/layout/search/text-index.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { facetChoice, onlyOne, withFacetChoice } from '../../../../src/model/query/facet-terms.js';
import { parseQuery } from '../../../../src/model/query/parse-query.js';
import type { Query } from '../../../../src/model/query/query.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';

function searchedIn(timeline: Timeline): Searched & { readonly index: ReturnType<typeof indexOf> } {
  return { timeline, index: indexOf(timeline), kindNames: () => [] };
}

function indexOf(timeline: Timeline) {
  return runChunked(textIndexChunked(timeline));
}

function queryOf(text: string): Query {
  const read = parseQuery(text, 'UTC');
  if (read.type === 'faults') throw new Error(`${text}: ${read.faults[0].code}`);
  return read.query;
}

function facetsOf(timeline: Timeline, text: string, among?: RowSet, wanted = ''): readonly Facet[] {
  const searched = searchedIn(timeline);
  return runChunked(facetsChunked({ text, query: queryOf(text), searched, among, wanted }));
}

const counted = (facets: readonly Facet[], field: string): readonly string[] =>
  (facets.find((facet) => facet.field === field)?.values ?? []).map(
    ({ value, count }) => `${value} ${count}`,
  );

const dispute = parse({
  actors: { tokyo: { name: 'Japan' }, beijing: { name: 'China' } },
  events: [
    { id: 'a', kind: 'statement', title: 'A', speakers: 'tokyo', tags: ['sea', 'Sea'], when: '2025-11' },
    { id: 'b', kind: 'statement', title: 'B', speakers: 'Japan', tags: 'air', when: '2025-12' },
    { id: 'c', kind: 'meeting', title: 'C', participants: ['tokyo', 'beijing'], attribution: 'Daily' },
  ],
});

describe('the facets of a query', () => {
  it('count the events of each value, by name', () => {
    const facets = facetsOf(dispute, '');
    expect(counted(facets, 'kind')).toEqual(['statement 2', 'meeting 1']);
    expect(counted(facets, 'by')).toEqual(['Japan 3', 'China 1']);
    expect(counted(facets, 'tag')).toEqual(['air 1', 'sea 1']);
    expect(counted(facets, 'source')).toEqual(['Daily 1']);
    expect(counted(facets, 'is')).toEqual(['unsourced 2', 'undated 1']);
  });

  it('find a name among any number of them by a part of it, without case, accents and width', () => {
    const names = Array.from({ length: 500 }, (_, i) => (i === 499 ? 'Émile of the harbour' : `Sailor ${i}`));
    const many = parse({
      events: names
        .flatMap((speakers, i) => (i === 499 ? [speakers] : [speakers, speakers]))
        .map((speakers, i) => ({
          ...{ id: `e${i}`, kind: 'statement', title: `E ${i}`, speakers, when: '2025' },
        })),
    });
    const whole = facetsOf(many, '').find(({ field }) => field === 'by');
    expect(whole?.values.map(({ value }) => value)).not.toContain('Émile of the harbour');
    expect(whole?.more).toBe(300);
    const found = facetsOf(many, '', undefined, 'ＥMILE').find(({ field }) => field === 'by');
    expect(found).toMatchObject({ values: [{ value: 'Émile of the harbour', count: 1 }], more: 0 });
    const several = facetsOf(many, '', undefined, 'sailor').find(({ field }) => field === 'by');
    expect([several?.values.length, several?.more]).toEqual([200, 299]);
  });

  it('have what the query names, though no event that is left has it', () => {
    expect(counted(facetsOf(dispute, 'kind:meeting tag:sea'), 'kind')).toEqual(['statement 1', 'meeting 0']);
    expect(counted(facetsOf(dispute, 'tag:sea is:undated'), 'is')).toEqual(['unsourced 1', 'undated 0']);
  });

  it('follow the other fields of the query and its words, not their own', () => {
    const facets = facetsOf(dispute, 'kind:statement b');
    expect(counted(facets, 'kind')).toEqual(['statement 1', 'meeting 0'].slice(0, 1));
    expect(counted(facets, 'by')).toEqual(['Japan 1']);
    expect(counted(facetsOf(dispute, '-kind:statement'), 'kind')).toEqual(['statement 2', 'meeting 1']);
    expect(counted(facetsOf(dispute, '-kind:statement'), 'by')).toEqual(['China 1', 'Japan 1']);
  });

  it('keep what the query names, though no event has it any more', () => {
    expect(counted(facetsOf(dispute, 'by:"China" -kind:meeting'), 'by')).toEqual(['Japan 2', 'China 0']);
  });

  it('count what the host lets pass alone', () => {
    const among = new RowSet(3);
    among.add(2);
    expect(counted(facetsOf(dispute, '', among), 'kind')).toEqual(['meeting 1']);
  });

  it('count an event once that names something in two ways, in appended events, too', () => {
    const before = parse({ events: [{ tags: ['Sea', 'sea'] }, { tags: 'SEA' }, { tags: 'air' }] });
    const timeline = append(before, [{ tags: ['sea', 'Air'] }, { tags: ['Sea', 'air', 'AIR'] }]);
    const index = runChunked(textIndexChunked(timeline, indexOf(before)));
    const searched = { timeline, index, kindNames: () => [] };
    const input = { text: '', query: queryOf(''), searched, among: undefined, wanted: '' };
    expect(counted(runChunked(facetsChunked(input)), 'tag')).toEqual(['Sea 4', 'air 3']);
  });

  it('pause among any number of names, whether the query chooses some or not', () => {
    const names = Array.from({ length: 40_000 }, (_, i) => (i % 2 ? `tag ${i - 1}` : `Tag ${i}`));
    const timeline = parse({ events: names.map((tags, i) => ({ title: `E ${i}`, tags, when: '2025' })) });
    const searched = searchedIn(timeline);
    const stepsOf = (text: string): number => {
      const input = { text, query: queryOf(text), searched, among: undefined, wanted: '' };
      return [...facetsChunked(input)].length;
    };
    expect(stepsOf('tag:"Tag 2"')).toBeGreaterThan(stepsOf('') + 20_000 / 4096);
  });

  it('say how many values are not listed', () => {
    const many = parse(Array.from({ length: 250 }, (_, i) => ({ title: 'T', when: '2025', tags: `t${i}` })));
    const tags = facetsOf(many, '').find(({ field }) => field === 'tag');
    expect([tags?.values.length, tags?.more]).toEqual([200, 50]);
  });

  it('count exactly what choosing a value finds', () => {
    const name = fc.constantFrom('tokyo', 'Japan', 'japan', 'sea lane', 'sea', 'Sea, lane', '"', '会談');
    const event = fc.record(
      {
        kind: fc.constantFrom('statement', 'report', 'event'),
        title: fc.constantFrom('one', 'two'),
        speakers: fc.array(name, { minLength: 1, maxLength: 2 }),
        outlet: name,
        attribution: fc.array(name, { maxLength: 2 }),
        tags: fc.array(name, { maxLength: 2 }),
        place: name,
        when: fc.constantFrom('2025', 'some day'),
      },
      { requiredKeys: ['title'] },
    );
    const term = fc.constantFrom(
      ...[
        'one',
        '-two',
        'kind:report',
        '-kind:statement',
        'by:"Japan"',
        '-tag:sea',
        'is:unsourced',
        'place:"sea"',
      ],
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), fc.array(term, { maxLength: 3 }), (events, terms) => {
        const timeline = parse({ actors: { tokyo: 'Japan' }, events });
        const searched = searchedIn(timeline);
        const text = terms.join(' ');
        for (const { field, values } of facetsOf(timeline, text))
          for (const value of values) {
            const chosen = withFacetChoice(text, field, onlyOne(value));
            const found = runChunked(findRowsChunked(queryOf(chosen), searched));
            expect(`${chosen}: ${value.count}`).toBe(`${chosen}: ${found.count}`);
          }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a choice in a field', () => {
  it('is read from a query and written into it, and leaves all else as it was', () => {
    const text = 'radar kind:report,"radar incident" -kind:call by:japan';
    expect(facetChoice(text, 'kind')).toMatchObject({
      only: [{ text: 'report' }, { text: 'radar incident' }],
      without: [{ text: 'call' }],
    });
    expect(withFacetChoice(text, 'kind', facetChoice(text, 'kind'))).toBe(
      'radar by:japan kind:report,"radar incident" -kind:call',
    );
    expect(withFacetChoice(text, 'kind', { only: [], without: [] })).toBe('radar by:japan');
  });
});
