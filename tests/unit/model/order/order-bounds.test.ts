// Bounds that follow from the order of events: they are those of a search without any order of its own, and only narrow.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderBoundsChunked, type OrderBounds } from '../../../../src/model/order/order-bounds.js';
import { runChunked } from '../../../../src/util/chunked.js';

type Pair = readonly [number, number];

const day = 24;
const days = {
  dayStart: (time: number): number => Math.floor(time / day) * day,
  dayEnd: (time: number): number => (Math.floor((time - 1) / day) + 1) * day,
};

/** Dates by node, undefined for what is known by its order alone; pairs of what is before what. */
function boundsOf(
  dates: readonly (Pair | undefined)[],
  order: readonly Pair[],
  sameDay: readonly Pair[] = [],
): OrderBounds {
  const edges = (pairs: readonly Pair[]): { from: Uint32Array; to: Uint32Array } => ({
    from: Uint32Array.from(pairs, ([from]) => from),
    to: Uint32Array.from(pairs, ([, to]) => to),
  });
  return runChunked(
    orderBoundsChunked({
      ...days,
      earliest: Float64Array.from(dates, (date) => date?.[0] ?? NaN),
      latest: Float64Array.from(dates, (date) => date?.[1] ?? NaN),
      order: edges(order),
      sameDay: edges(sameDay),
    }),
  );
}

const spansOf = ({ lower, upper }: OrderBounds): readonly Pair[] =>
  Array.from(lower, (start, node) => [start, upper[node] as number]);

describe('the bounds of what is known by its order', () => {
  it('are those of what it names, over any number of others', () => {
    const bounds = boundsOf(
      [[100, 124], undefined, undefined, [200, 224]],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    );
    expect(spansOf(bounds)).toEqual([
      [100, 124],
      [100, 224],
      [100, 224],
      [200, 224],
    ]);
    expect(bounds.contradictions).toEqual([]);
  });

  it('are open on the side on which nothing is named, and on both where nothing has a date', () => {
    const bounds = boundsOf(
      [[100, 124], undefined, undefined, undefined],
      [
        [0, 1],
        [2, 0],
        [3, 2],
      ],
    );
    expect(spansOf(bounds)).toEqual([
      [100, 124],
      [100, Infinity],
      [-Infinity, 124],
      [-Infinity, 124],
    ]);
    expect(spansOf(boundsOf([undefined, undefined], [[0, 1]]))).toEqual([
      [-Infinity, Infinity],
      [-Infinity, Infinity],
    ]);
  });

  it('take a vague date to what comes after it as narrow as the order leaves it', () => {
    const month: Pair = [0, 720];
    const bounds = boundsOf(
      [[240, 264], month, undefined],
      [
        [0, 1],
        [1, 2],
      ],
    );
    expect(spansOf(bounds)[2]).toEqual([240, Infinity]);
  });

  it('are whole days of what shares a day, through any number of such', () => {
    const bounds = boundsOf(
      [[30, 31], undefined, undefined, undefined],
      [[1, 2]],
      [
        [0, 1],
        [2, 3],
      ],
    );
    expect(spansOf(bounds)).toEqual([
      [30, 31],
      [24, 48],
      [24, Infinity],
      [24, Infinity],
    ]);
  });

  it('keep the order within a shared day', () => {
    const bounds = boundsOf(
      [[30, 31], undefined, undefined],
      [[0, 1]],
      [
        [0, 1],
        [2, 1],
      ],
    );
    expect(spansOf(bounds)).toEqual([
      [30, 31],
      [30, 48],
      [24, 48],
    ]);
  });

  it('are none of a circle, which is named, and go on around it', () => {
    const dates: readonly (Pair | undefined)[] = [[0, 24], undefined, undefined, undefined];
    const bounds = boundsOf(dates, [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
    ]);
    expect(bounds.contradictions).toMatchObject([{ type: 'circle', edge: 1 }]);
    expect(new Set(bounds.contradictions[0]?.nodes)).toEqual(new Set([1, 2]));
    expect(spansOf(bounds)[1]).toEqual([0, Infinity]);
    const own = boundsOf([undefined], [[0, 0]]);
    expect(own.contradictions).toMatchObject([{ type: 'circle', nodes: [0, 0] }]);
  });

  it('leave a date as it is that excludes another, and name both, with what is between them', () => {
    const bounds = boundsOf(
      [[100, 124], undefined, [10, 34], undefined],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    );
    expect(bounds.contradictions).toMatchObject([{ type: 'bounds', nodes: [0, 1, 2], edge: 1 }]);
    expect(spansOf(bounds)[0]).toEqual([100, 124]);
    expect(spansOf(bounds)[2]).toEqual([10, 34]);
    expect(spansOf(bounds)[3]).toEqual([10, Infinity]);
  });

  it('of others are as they would be without an order that their dates exclude', () => {
    // The last one is to lie after 200 and before 124: the way round by it is no circle.
    const dates: readonly (Pair | undefined)[] = [[100, 124], undefined, [200, 224], undefined];
    const bounds = boundsOf(dates, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    expect(spansOf(bounds)).toEqual([
      [100, 124],
      [100, 224],
      [200, 224],
      [-Infinity, Infinity],
    ]);
    expect(bounds.contradictions).toMatchObject([{ type: 'bounds', nodes: [2, 3, 0], edge: 3 }]);
  });

  it('name what cannot have been on one day', () => {
    const bounds = boundsOf(
      [[0, 24], [48, 72], undefined],
      [],
      [
        [0, 1],
        [1, 2],
      ],
    );
    expect(bounds.contradictions).toMatchObject([{ type: 'same-day', nodes: [0, 1, 2] }]);
    const later = boundsOf([[100, 124], undefined, [0, 24]], [[0, 1]], [[1, 2]]);
    expect(later.contradictions).toMatchObject([{ type: 'same-day', nodes: [1, 2], edge: 0 }]);
  });
});

const graph = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    dates: fc.array(
      fc.option(
        fc
          .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }))
          .map(([start, length]): Pair => [start, start + length]),
        { nil: undefined },
      ),
      { minLength: count, maxLength: count },
    ),
    order: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 20 }),
    sameDay: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 4 }),
  }),
);

describe('for any order', () => {
  it('dates that could be so are never ruled out', () => {
    // Moments first, and the dates around them: so the order is that of something that happened.
    const happened = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 200 }), fc.boolean(), fc.nat(30), fc.nat(30)),
      {
        minLength: 2,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        happened,
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }),
        (events, pairs) => {
          const at = events.map(([time]) => time);
          const known = pairs.filter(([a, b]) => a < at.length && b < at.length && a !== b);
          const isBefore = ([a, b]: Pair): boolean => (at[a] as number) < (at[b] as number);
          const isSameDay = ([a, b]: Pair): boolean =>
            days.dayStart(at[a] as number) === days.dayStart(at[b] as number);
          const bounds = boundsOf(
            events.map(([time, dated, before, after]) =>
              dated ? [time - before, time + after + 1] : undefined,
            ),
            known.filter(isBefore),
            known.filter(isSameDay),
          );
          expect(bounds.contradictions).toEqual([]);
          for (const [node, time] of at.entries()) {
            expect(bounds.lower[node]).toBeLessThanOrEqual(time);
            expect(bounds.upper[node]).toBeGreaterThan(time);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('bounds only narrow: more of an order never widens any, as long as nothing contradicts it', () => {
    fc.assert(
      fc.property(graph, fc.nat(20), ({ dates, order, sameDay }, kept) => {
        const whole = boundsOf(dates, order, sameDay);
        fc.pre(whole.contradictions.length === 0);
        const fewer = boundsOf(dates, order.slice(0, kept), sameDay.slice(0, kept));
        for (const node of dates.keys()) {
          expect(whole.lower[node]).toBeGreaterThanOrEqual(fewer.lower[node] as number);
          expect(whole.upper[node]).toBeLessThanOrEqual(fewer.upper[node] as number);
          const own = dates[node];
          if (own) {
            expect(whole.lower[node]).toBeGreaterThanOrEqual(own[0]);
            expect(whole.upper[node]).toBeLessThanOrEqual(own[1]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('bounds are all that follows: those that are passed on until nothing changes', () => {
    fc.assert(
      fc.property(graph, ({ dates, order, sameDay }) => {
        const bounds = boundsOf(dates, order, sameDay);
        fc.pre(bounds.contradictions.length === 0);
        const lower = dates.map((date) => date?.[0] ?? -Infinity);
        const upper = dates.map((date) => date?.[1] ?? Infinity);
        const both = [...sameDay, ...sameDay.map(([a, b]): Pair => [b, a])];
        const raise = (node: number, time: number): void =>
          void (lower[node] = Math.max(lower[node] as number, time));
        const cut = (node: number, time: number): void =>
          void (upper[node] = Math.min(upper[node] as number, time));
        for (let round = 0; round < 60; round++) {
          for (const [a, b] of order) {
            raise(b, lower[a] as number);
            cut(a, upper[b] as number);
          }
          for (const [a, b] of both) {
            raise(b, days.dayStart(lower[a] as number));
            cut(b, days.dayEnd(upper[a] as number));
          }
        }
        expect([...bounds.lower]).toEqual(lower);
        expect([...bounds.upper]).toEqual(upper);
      }),
      { numRuns: 500 },
    );
  });
});
