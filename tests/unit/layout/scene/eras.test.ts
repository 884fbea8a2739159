// Checks which periods a scene has: those in its window, and of very many the longest, without going through all of them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasInView } from '../../../../src/layout/scene/eras-in-view.js';
import { placedEras, type PlacedEras } from '../../../../src/model/dates/eras.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { DAY, draw, indexOf } from '../drawing.js';

const events = [
  { title: 'First', when: '2000-01-01' },
  { title: 'Last', when: '2001-12-31' },
];
const dateAt = (day: number): string => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10);
const placedOf = (spans: readonly (readonly [day: number, length: number])[]): PlacedEras =>
  placedEras(
    parse({
      eras: spans.map(([day, length], i) => ({
        label: `${i}`,
        when: `${dateAt(day)}/${dateAt(day + length)}`,
      })),
      events,
    }).header,
  );

describe('The periods of a scene', () => {
  it('are the longest of those in its window where they are very many, in the order in which they begin', () => {
    const short = Array.from({ length: 400 }, (_, i) => ({ label: `Day ${i}`, when: dateAt(i) }));
    const long = ['2001-03', '2001-06', '2001-10'].map((when, i) => ({ label: 'ABC'[i], when }));
    const { eras = [] } = draw(indexOf({ eras: [...short, ...long], events })).scene;
    expect(eras).toHaveLength(300);
    expect(eras.slice(-3).map(({ text }) => text)).toEqual(['A', 'B', 'C']);
    expect(eras.map(({ x0 }) => x0)).toEqual(eras.map(({ x0 }) => x0).sort((a, b) => a - b));
  });

  it('are those that reach into the window, and no other', () => {
    const spans = fc.array(fc.tuple(fc.nat(700), fc.nat(300)), { maxLength: 30 });
    fc.assert(
      fc.property(spans, fc.nat(700), fc.nat(100), (given, from, length) => {
        const placed = placedOf(given);
        const start = Date.UTC(2000, 0, 1 + from);
        const view = { start, end: start + (1 + length) * DAY };
        const wanted = placed.eras.filter(
          ({ extent }) => extent.earliestStart <= view.end && extent.latestEnd >= view.start,
        );
        expect(new Set(erasInView(placed, view))).toEqual(new Set(wanted));
      }),
      { numRuns: 100 },
    );
  });

  it('are looked for among some of very many', () => {
    const placed = placedOf(Array.from({ length: 20_000 }, (_, i) => [i % 700, 1]));
    const start = Date.UTC(2000, 0, 1);
    expect([...erasInView(placed, { start, end: start + 800 * DAY })]).toHaveLength(3000);
    let looked = 0;
    const counted = {
      rows: 1,
      eras: placed.eras.map((era) => ({
        ...era,
        get extent() {
          looked++;
          return era.extent;
        },
      })),
    };
    const week = { start: start + 50 * DAY, end: start + 57 * DAY };
    const found = [...erasInView(counted, week)].length;
    looked = 0;
    expect([...erasInView(counted, week)]).toHaveLength(found);
    expect(looked).toBeLessThan(1.5 * found);
  });
});
