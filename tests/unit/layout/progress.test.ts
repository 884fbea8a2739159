// The progress of long work, as a reader sees it: it never falls, whatever the events and the query are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendIndexChunked } from '../../../src/layout/index/append-index.js';
import { buildIndexChunked, type InMemoryEventIndex } from '../../../src/layout/index/event-index.js';
import { arrangeShownChunked } from '../../../src/layout/index/gather-lanes.js';
import { laneOrders } from '../../../src/layout/index/lane-order.js';
import { RowSet } from '../../../src/layout/index/row-set.js';
import { facetsChunked } from '../../../src/layout/search/facet-counts.js';
import { findRowsChunked } from '../../../src/layout/search/find-rows.js';
import { knownIndexChunked } from '../../../src/layout/known/known-index.js';
import { matchesChunked } from '../../../src/layout/search/matches.js';
import { textIndexChunked } from '../../../src/layout/search/text-index.js';
import { columnCountsChunked, entityCountsChunked } from '../../../src/layout/sets/set-counts.js';
import { setRowsChunked } from '../../../src/layout/sets/set-rows.js';
import { appendChunked } from '../../../src/model/ingest/append.js';
import { parse, parseChunked } from '../../../src/model/ingest/parse.js';
import { adjacencyChunked } from '../../../src/model/order/edges.js';
import { parseQuery } from '../../../src/model/query/parse-query.js';
import { knownTimeline } from '../../../src/model/reports/known-timeline.js';
import { reportHistoryChunked } from '../../../src/model/reports/report-history.js';
import type { Timeline } from '../../../src/model/timeline.js';
import type { ChunkedWork } from '../../../src/util/chunked.js';

/** The result of work whose progress was looked at. */
function watched<T>(work: ChunkedWork<T>): T {
  let before = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) {
    expect(step.value).toBeGreaterThanOrEqual(before);
    expect(step.value).toBeLessThanOrEqual(1);
    before = step.value;
  }
  return step.value;
}

const names = { labelOf: ({ key }: { readonly key: string }): string => key, lang: 'en' };
const name = fc.constantFrom('Ann', 'Bob', '李', 'Zoë');
const events = fc.array(
  fc.record({
    title: fc.constantFrom('The fire control radar', '首脳会談の後', 'Ferry, suspended'),
    kind: fc.constantFrom('statement', 'report', 'event'),
    when: fc.constantFrom('2025-11', '2025-11-14', '2025-12/..', 'some day', '2025-11-20/2026-01-05'),
    speakers: fc.array(name, { maxLength: 3 }),
    tags: fc.array(name, { maxLength: 2 }),
    attribution: fc.constantFrom([], 'scmp', 'daily'),
    data: fc.record({ magnitude: fc.integer({ min: 1, max: 9 }) }),
  }),
  { maxLength: 150 },
);
const term = fc.constantFrom(
  ...['fire', '"fire control"', '-"control radar"', '首脳会談', 'by:"Ann","Bob",li', '-tag:zoe'],
  ...['kind:report', 'magnitude:>3', 'before:2025-12', 'is:unsourced,undated', 'source:"scmp"'],
);

/** Every other row, where a filter has let those through. */
function keptOf({ size }: Timeline, isFiltered: boolean): RowSet | undefined {
  if (!isFiltered) return undefined;
  const kept = new RowSet(size);
  for (let row = 0; row < size; row += 2) kept.add(row);
  return kept;
}

function watchSearch(timeline: Timeline, index: InMemoryEventIndex, text: string): void {
  const read = parseQuery(text, 'UTC', timeline.numberNames);
  if (read.type === 'faults') throw new Error(read.faults[0].code);
  const searched = { timeline, index: watched(textIndexChunked(timeline)), kindNames: () => [] };
  const { query } = read;
  const rows = watched(findRowsChunked(query, searched));
  watched(facetsChunked({ text, query, searched, among: undefined, wanted: '' }));
  const found = watched(matchesChunked(rows, index)).order;
  watched(columnCountsChunked(found, index));
  watched(entityCountsChunked(found, timeline));
}

const first = Date.UTC(2025, 0, 1);

/** Of many: so many that their lanes are aggregated, some of them repeated. */
function reportedEvents(count: number): readonly object[] {
  return Array.from({ length: count }, (_, i) => ({
    title: `Event ${i}`,
    when: new Date(first + (i % 400) * 86_400_000).toISOString().slice(0, 10),
    attribution: [[{ by: 'The Wire', as: 'outlet', ...(i % 3 > 0 && { on: `2026-0${1 + (i % 9)}` }) }]],
  }));
}

describe('the progress of long work', () => {
  it('never falls for what was known on a day, few events or many', () => {
    for (const count of [3, 70_000]) {
      const timeline = parse({ events: reportedEvents(count) });
      const history = watched(reportHistoryChunked(timeline));
      const whole = watched(buildIndexChunked(timeline, 'kind', undefined, 'auto'));
      for (const until of [Date.UTC(2025, 5, 1), Date.UTC(2026, 4, 1), Date.UTC(2027, 0, 1)])
        watched(knownIndexChunked(whole, knownTimeline(timeline, history, '2026-05', until), history));
    }
  });

  it('never falls for edges, however many there are', () => {
    const ends = new Uint32Array(100_000).map((_, i) => i % 7);
    watched(adjacencyChunked({ from: ends, to: ends }, 7));
  });

  it('never falls, and is never more than all', () => {
    fc.assert(
      fc.property(
        events,
        events,
        fc.array(term, { maxLength: 4 }),
        fc.constantFrom('kind', 'actor', 'source'),
        fc.boolean(),
        (first, more, terms, laneBy, isFiltered) => {
          const early = watched(parseChunked({ events: first }));
          const late = watched(appendChunked(early, more));
          const before = watched(buildIndexChunked(early, laneBy, keptOf(early, isFiltered), 'auto'));
          const after = watched(appendIndexChunked(before, late, keptOf(late, isFiltered)));
          for (const order of laneOrders)
            watched(arrangeShownChunked(after, { order, most: 2, isOpen: isFiltered, names }));
          watched(setRowsChunked({ type: 'span', start: 0, end: 2e12 }, after, after.lanes, undefined));
          const search = watched(textIndexChunked(early));
          const grown = watched(textIndexChunked(late, search));
          const read = parseQuery(terms.join(' '), 'UTC', late.numberNames);
          if (read.type === 'query')
            watched(findRowsChunked(read.query, { timeline: late, index: grown, kindNames: () => [] }));
          watchSearch(early, before, terms.filter((each) => !each.startsWith('magnitude')).join(' '));
          watchSearch(late, after, terms.filter((each) => !each.startsWith('magnitude')).join(' '));
        },
      ),
      { numRuns: 60 },
    );
  });
});
