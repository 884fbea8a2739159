// The rows of a set are those that a look at every event finds, and its counts those of a count by one's fingers.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnExtent } from '../../../../src/layout/index/extent.js';
import { buildIndex, type EventIndex } from '../../../../src/layout/index/event-index.js';
import { drawnView, linearScale } from '../../../../src/layout/scale/time-scale.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { EventSet } from '../../../../src/layout/sets/event-set.js';
import { isSameSet, renumberedSet, rescaledSet } from '../../../../src/layout/sets/event-set.js';
import { setOfCluster } from '../../../../src/layout/sets/set-of-cluster.js';
import { commonTitles } from '../../../../src/layout/sets/common-titles.js';
import { columnCountsChunked, entityCountsChunked } from '../../../../src/layout/sets/set-counts.js';
import { setRowsChunked } from '../../../../src/layout/sets/set-rows.js';
import { snapSpan, spanOfRows } from '../../../../src/layout/sets/snap-span.js';
import { runChunked } from '../../../../src/util/chunked.js';
import type { Lane } from '../../../../src/layout/index/lanes.js';
import { DAY, draw, indexOf, roomy } from '../drawing.js';

const rowsOf = (set: EventSet, index: EventIndex): readonly number[] =>
  Array.from(runChunked(setRowsChunked(set, index, index.lanes, [2, 0])));
const idsOf = (set: EventSet, index: EventIndex): readonly string[] =>
  rowsOf(set, index).map((row) => index.timeline.id(row));

const at = (date: string): number => Date.parse(`${date}T00:00Z`);

describe('the rows of a set', () => {
  const index = indexOf([
    { id: 'war', kind: 'situation', when: '2025-01-01/2025-03-31' },
    { id: 'call', kind: 'call', participants: ['Ann', 'Bob'], when: '2025-02-03' },
    { id: 'note', kind: 'statement', speakers: 'Ann', when: '2025-02-04', attribution: 'gazette' },
    { id: 'later', kind: 'statement', speakers: 'Ann', when: '2025-02-05' },
    { id: 'undated', kind: 'statement', speakers: 'Cyd' },
  ]);

  it('of a span are those with some part in it, in all lanes; what begins as it ends is not', () => {
    const span = { type: 'span', start: at('2025-02-03'), end: at('2025-02-05') } as const;
    expect(idsOf(span, index)).toEqual(['war', 'call', 'note']);
  });

  it('of a bucket are those of its lane that begin there', () => {
    const bucket = {
      type: 'bucket',
      lane: 'statement',
      start: at('2025-02-01'),
      end: at('2025-02-05'),
    } as const;
    expect(idsOf(bucket, index)).toEqual(['note']);
    expect(idsOf({ ...bucket, lane: 'gone' }, index)).toEqual([]);
    expect(idsOf({ ...bucket, start: -Infinity, end: Infinity }, index)).toEqual(['note', 'later']);
  });

  it('of what lasts had begun before, and are not over', () => {
    expect(idsOf({ type: 'lasting', lane: 'situation', at: at('2025-02-03') }, index)).toEqual(['war']);
    expect(idsOf({ type: 'lasting', lane: 'situation', at: at('2025-04-03') }, index)).toEqual([]);
  });

  it('of a bucket have what has no known start where it ends, in lanes that are drawn one by one', () => {
    const open = indexOf([
      { id: 'open', when: '../2025-02-03' },
      { id: 'dated', when: '2025-02-02' },
    ]);
    const bucket = { type: 'bucket', lane: 'event', start: at('2025-02-03'), end: at('2025-02-05') } as const;
    expect(idsOf(bucket, open)).toEqual(['open']);
  });

  it('of a search are what it has found, in its order', () => {
    expect(rowsOf({ type: 'matches' }, index)).toEqual([2, 0]);
  });

  it('are counted by kind, state, actor and source, an event of two actors for each', () => {
    const rows = [1, 2, 3, 4];
    const { kinds, states } = runChunked(columnCountsChunked(rows, index));
    expect(kinds).toEqual([
      { key: 'statement', count: 3 },
      { key: 'call', count: 1 },
    ]);
    const none = { retracted: 0, corrected: 0, authenticated: 0 };
    expect(states).toEqual({ ...none, disputed: 0, denied: 0, hedged: 0, unsourced: 3, undated: 1 });
    expect(runChunked(entityCountsChunked(rows, index.timeline))).toEqual({
      actors: [
        { key: 'Ann', count: 3 },
        { key: 'Bob', count: 1 },
        { key: 'Cyd', count: 1 },
      ],
      sources: [{ key: 'gazette', count: 1 }],
    });
  });

  it('are counted once for a paper of which they cite two articles', () => {
    const { timeline } = indexOf({
      sources: {
        one: { title: 'One', 'container-title': 'The Gazette' },
        two: { title: 'Two', 'container-title': 'The Gazette' },
      },
      events: [{ attribution: ['one', 'two'] }, { attribution: 'two' }],
    });
    const { sources } = runChunked(entityCountsChunked([0, 1], timeline));
    expect(sources).toEqual([{ key: 'The Gazette', count: 2 }]);
  });

  it('are counted as hedged where their source has no name, and not for what all of them are compiled from', () => {
    const quoted = indexOf({
      actors: { nobody: { name: 'an official', type: 'anonymous' } },
      sources: { own: { title: 'Compilation' } },
      compiledFrom: 'own',
      events: [
        { attribution: [[{ by: 'nobody', as: 'speaker', source: 'own' }]] },
        {
          attribution: [
            [{ by: 'Ann', as: 'speaker', source: 'own', hedges: [{ word: 'reportedly', class: 'hearsay' }] }],
          ],
        },
        { attribution: 'gazette' },
      ],
    });
    expect(runChunked(columnCountsChunked([0, 1, 2], quoted)).states.hedged).toBe(2);
    expect(runChunked(entityCountsChunked([0, 1, 2], quoted.timeline)).sources).toEqual([
      { key: 'gazette', count: 1 },
    ]);
  });

  it('are called by three titles at most', () => {
    const { timeline } = indexOf(['A', 'B', 'C', 'D', 'A', 'B', 'C', 'D', 'D'].map((title) => ({ title })));
    const titles = commonTitles([0, 1, 2, 3, 4, 5, 6, 7, 8], timeline);
    expect(titles.map(({ key }) => key)).toEqual(['D', 'A', 'B']);
  });

  it('are called by the titles that several have, the commonest first', () => {
    const { timeline } = indexOf(
      ['Call', 'Talk', 'Call', 'Alone', 'Talk', 'Call', ''].map((title) => ({ title })),
    );
    expect(commonTitles([0, 1, 2, 3, 4, 5, 6], timeline)).toEqual([
      { key: 'Call', count: 3 },
      { key: 'Talk', count: 2 },
    ]);
  });

  it('know when all of them have begun: what is known to a month is of none of its days', () => {
    const vague = indexOf([{ when: '2025-02' }, { when: '2025-02' }]);
    const { begun } = runChunked(columnCountsChunked([0, 1], vague));
    expect(begun).toEqual({ first: at('2025-03-01'), last: at('2025-03-01') });
  });
});

describe('in lists of any number of events', () => {
  const lists = fc.record({
    days: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 1,
      maxLength: 400,
      // Long ones are aggregated.
      size: 'max',
    }),
    from: fc.integer({ min: -5, max: 65 }),
    length: fc.integer({ min: 1, max: 40 }),
  });

  it('rows are those that a look at every event finds', () => {
    fc.assert(
      fc.property(lists, ({ days, from, length }) => {
        const origin = at('2025-01-01');
        const index = indexOf(
          days.map(([day, lasts]) => ({ when: [origin + day * DAY, origin + (day + lasts) * DAY + 1] })),
        );
        const [start, end] = [origin + from * DAY, origin + (from + length) * DAY];
        const [lane] = index.lanes;
        if (!lane) throw new Error('no lane');
        const all = Array.from(index.rows, (row) => ({ row, ...drawnExtent(index, row) }));
        const wanted = (passes: (extent: { start: number; end: number }) => boolean): readonly number[] =>
          all.filter(passes).map(({ row }) => row);
        expect(rowsOf({ type: 'span', start, end }, index)).toEqual(
          wanted((extent) => extent.start < end && extent.end > start),
        );
        expect(rowsOf({ type: 'bucket', lane: lane.key, start, end }, index)).toEqual(
          wanted((extent) => extent.start >= start && extent.start < end),
        );
        expect(rowsOf({ type: 'lasting', lane: lane.key, at: start }, index)).toEqual(
          wanted((extent) => extent.start < start && extent.end > start),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the set of a disc or a column', () => {
  const days = Array.from({ length: 130 }, (_, i) => ({
    kind: 'report',
    title: `${i}`,
    when: at('2025-01-01') + (i % 9) * DAY,
  }));

  it('is its bucket', () => {
    for (const count of [60, 90]) {
      const index = indexOf(days.slice(0, count));
      const { clusters } = draw(index, { start: at('2024-07-01'), end: at('2025-07-01') }).scene;
      expect(clusters.length).toBeGreaterThan(0);
      for (const cluster of clusters) {
        const set = setOfCluster(cluster, index.lanes[cluster.lane] as Lane, 0);
        expect(set).toMatchObject({ type: 'bucket', start: cluster.dates?.start, end: cluster.dates?.end });
      }
    }
  });

  it('has the very events that the disc counts, in lists of any number of events', () => {
    const manyInFewDays = fc.array(
      fc.record({
        kind: fc.constantFrom('report', 'call'),
        title: fc.constantFrom('Ann', 'A title that takes up much of its row'),
        when: fc.oneof(
          fc.integer({ min: 0, max: 60 }).map((day) => at('2025-01-01') + day * DAY),
          fc.constantFrom('2025-02', '../2025-03-01', '2025-01-05/2025-03-07', 'some day'),
        ),
      }),
      { minLength: 30, maxLength: 700, size: 'max' },
    );
    let discs = 0;
    fc.assert(
      fc.property(manyInFewDays, fc.integer({ min: 80, max: 500 }), (events, height) => {
        const index = indexOf(events);
        const view = { start: at('2024-12-01'), end: at('2025-06-01') };
        const { clusters } = draw(index, view, { ...roomy, height }).scene;
        for (const cluster of clusters) {
          if (cluster.isLasting) continue;
          const set = setOfCluster(cluster, index.lanes[cluster.lane] as Lane, view.start);
          expect(rowsOf(set, index)).toHaveLength(cluster.count);
          expect(rowsOf(set, index)).toEqual(expect.arrayContaining(Array.from(cluster.rows)));
          discs++;
        }
      }),
      { numRuns: 60 },
    );
    expect(discs).toBeGreaterThan(100);
  });

  it('stays that of the same events where others come, and loses those that are gone', () => {
    const set = { type: 'bucket', lane: 'event', start: 0, end: 1, rows: [0, 1, 2] } as const;
    expect(renumberedSet(set, (row) => (row === 1 ? -1 : 5 - row))).toEqual({ ...set, rows: [3, 5] });
    const span = { type: 'span', start: 0, end: 1 } as const;
    expect(renumberedSet(span, () => -1)).toBe(span);
  });
});

describe('a span that is chosen', () => {
  const index = indexOf([{ when: '2025-01-01' }, { when: '2025-03-31' }]);

  it('by pixels is whole days, weeks or months, whichever way the pointer goes', () => {
    const scale = 10 / DAY;
    const [from, to] = [at('2025-02-03') + DAY / 3, at('2025-02-06') + DAY / 2];
    const span = { start: at('2025-02-03'), end: at('2025-02-07') };
    expect(snapSpan(from, to, index, scale)).toEqual(span);
    expect(snapSpan(to, from, index, scale)).toEqual(span);
    expect(snapSpan(at('2025-02-03'), at('2025-02-06'), index, scale).end).toBe(at('2025-02-06'));
  });

  it('by events goes from where the first may have begun to where all have for sure', () => {
    expect(spanOfRows([1, 0], index)).toEqual({ start: at('2025-01-01'), end: at('2025-04-01') });
    expect(spanOfRows([], index)).toBeUndefined();
  });

  it('is that of the same times where the axis is cut, and so is what lasts at a time', () => {
    const written = ['1911-06-30', '1911-07-01', '1911-11-07', '1911-11-08', '1911-12-18', '1911-12-19'];
    const { scale } = buildIndex(
      parse({ events: written.map((when) => ({ when })) }),
      'kind',
      undefined,
      'auto',
    );
    const [start, end] = [at('1911-11-07'), at('1911-12-18')];
    const span = { type: 'span', start, end } as const;
    expect(scale.drawnOf(end)).not.toBe(end);
    expect(rescaledSet(span, linearScale, scale)).toEqual({
      type: 'span',
      ...drawnView({ start, end }, scale),
    });
    const lasting = { type: 'lasting', lane: 'event', at: end } as const;
    const moved = rescaledSet(lasting, linearScale, scale);
    expect(moved).toEqual({ ...lasting, at: drawnView({ start: end, end }, scale).start });
    expect(rescaledSet(moved, scale, linearScale)).toEqual(lasting);
    const all = { type: 'bucket', lane: 'event', start: -Infinity, end: Infinity } as const;
    expect(rescaledSet(all, linearScale, scale)).toEqual(all);
  });

  it('is the same as another one with the same ends', () => {
    const span = { type: 'span', start: 1, end: 2 } as const;
    expect(isSameSet(span, { ...span })).toBe(true);
    expect(isSameSet(span, { ...span, end: 3 })).toBe(false);
    expect(isSameSet(span, undefined)).toBe(false);
    expect(
      isSameSet(
        { type: 'bucket', lane: 'a', start: -Infinity, end: 1 },
        { type: 'bucket', lane: 'a', start: 0, end: 1 },
      ),
    ).toBe(false);
  });
});
