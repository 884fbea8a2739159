// What a query leaves is what is drawn of it: counted once each over lanes, the others among them, and over their buckets.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { arrangeShown } from '../../../../src/layout/index/lanes-for-height.js';
import { findRowsChunked } from '../../../../src/layout/search/find-rows.js';
import { setRowsChunked } from '../../../../src/layout/sets/set-rows.js';
import { textIndexChunked } from '../../../../src/layout/search/text-index.js';
import { flag } from '../../../../src/model/columns.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { parseQuery } from '../../../../src/model/query/parse-query.js';
import { runChunked } from '../../../../src/util/chunked.js';

const name = fc.constantFrom('Ann', 'Bob', 'Cem', 'Dua', 'Eve', 'Flo', 'Gus', 'Hal');
const written = fc.record({
  title: fc.constantFrom('Fire control', 'Ferry', 'Radar'),
  kind: fc.constantFrom('statement', 'event'),
  speakers: fc.array(name, { maxLength: 3 }),
  tags: fc.array(name, { maxLength: 2 }),
  when: fc.oneof(
    fc.integer({ min: 0, max: 400 }).map((day) => new Date(1.7e12 + day * 864e5).toISOString().slice(0, 10)),
    fc.constantFrom('2023-11', '2024', 'some day', '2023-12-01/2024-03-01', '../2024-01-01'),
  ),
});
const query = fc.constantFrom(
  '',
  'kind:statement',
  '-tag:"Ann"',
  'by:"Bob","Cem" radar',
  'before:2024-02',
  'ferry',
);

/** Lists that are drawn one by one, and such as are aggregated. */
const lists = fc.oneof(
  fc.array(written, { maxLength: 60 }),
  fc.array(written, { minLength: 500, maxLength: 700, size: 'max' }),
);

describe('what a query leaves', () => {
  it('is in lanes, each event once, and in their buckets', () => {
    fc.assert(
      fc.property(lists, query, fc.integer({ min: 1, max: 5 }), (events, text, most) => {
        const timeline = parse({ events });
        const read = parseQuery(text, 'UTC');
        if (read.type === 'faults') throw new Error(text);
        const searched = { timeline, index: runChunked(textIndexChunked(timeline)), kindNames: () => [] };
        const rows = runChunked(findRowsChunked(read.query, searched));
        const names = { labelOf: ({ key }: { readonly key: string }): string => key, lang: 'en' };
        const whole = buildIndex(timeline, 'actor', rows);
        const index = arrangeShown(whole, { order: 'auto', most, isOpen: false, names });
        const drawn = Array.from(rows.toRows()).filter(
          (row) => ((timeline.columns.flags[row] as number) & flag.drawn) !== 0,
        );
        const once = index.lanes.reduce(
          (sum, lane) => sum + lane.rows.length - (lane.repeats?.length ?? 0),
          0,
        );
        expect(once).toBe(drawn.length);
        const listed = new Set<number>();
        for (const lane of index.lanes) {
          const { fit } = index;
          const middle = fit ? (fit.start + fit.end) / 2 : 0;
          const edges = [-Infinity, ...(fit ? [fit.start, middle, fit.end] : []), Infinity];
          const inBuckets = edges.slice(1).flatMap((end, i) => {
            const bucket = { type: 'bucket', lane: lane.key, start: edges[i] as number, end } as const;
            return Array.from(runChunked(setRowsChunked(bucket, index, index.lanes, undefined)));
          });
          const distinct = new Set(inBuckets);
          expect(inBuckets).toHaveLength(distinct.size);
          expect(distinct.size).toBe(lane.rows.length);
          distinct.forEach((row) => listed.add(row));
        }
        expect([...listed].sort((a, b) => a - b)).toEqual(drawn);
      }),
      { numRuns: 40 },
    );
  });
});
