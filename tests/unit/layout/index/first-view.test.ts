import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { extendIndex } from '../../../../src/layout/index/append-index.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { WrittenEvent } from '../../../../src/model/written.js';
import { leftOutWords } from '../../../../src/render/views/left-out-words.js';
import { en } from '../../../../src/locales/en.js';

const DAY = 86_400_000;
const start = Date.UTC(2017, 6, 1);
const at = (days: number): number => start + days * DAY;

/** So many events, spread over ten days, and others. */
function listOf(count: number, others: readonly WrittenEvent['when'][] = []): InMemoryEventIndex {
  const whens = [...Array.from({ length: count - others.length }, (_, i) => at((i * 10) / count)), ...others];
  return buildIndex(parse({ events: whens.map((when, i) => ({ id: `e${i}`, title: `E ${i}`, when })) }));
}

/** How many of its events lie wholly out of the first view. */
function leftOut({ firstView, columns, rows }: InMemoryEventIndex): number {
  if (!firstView) return NaN;
  const { earliestStart, latestEnd } = columns;
  const isOut = (row: number): boolean =>
    (latestEnd[row] as number) < firstView.start || (earliestStart[row] as number) > firstView.end;
  return Array.from(rows).filter(isOut).length;
}

describe('the first view', () => {
  it('is of all that is drawn where nothing lies far from the rest', () => {
    const index = listOf(300);
    expect(index.firstView).toBe(index.fit);
    expect(leftOutWords(index, en)).toEqual([]);
  });

  it('leaves out what lies far from the rest on either side, and says how much', () => {
    const before = listOf(300, [at(-400), at(-390), at(-380)]);
    expect(before.firstView?.start).toBeGreaterThan(at(-1));
    expect(leftOutWords(before, en)).toEqual(['3 earlier events outside the first view']);
    const both = listOf(300, [at(-4000), at(20)]);
    expect(both.firstView?.start).toBeGreaterThan(at(-1));
    expect(both.firstView?.end).toBeLessThan(at(11));
    expect(leftOutWords(both, en)).toEqual([
      '1 earlier event outside the first view',
      '1 later event outside the first view',
    ]);
  });

  it('has the same of a list of 200 events, and all of a shorter one', () => {
    expect(leftOut(listOf(200, [at(400)]))).toBe(1);
    expect(leftOut(listOf(199, [at(400)]))).toBe(0);
  });

  it('keeps what takes no more than a third of the width, and more than the hundredth part of the events', () => {
    expect(leftOut(listOf(300, [at(14.5)]))).toBe(0);
    expect(leftOut(listOf(300, [at(16)]))).toBe(1);
    expect(leftOut(listOf(300, [at(400), at(401), at(402), at(403)]))).toBe(0);
  });

  it('leaves out none of the others for the sake of one', () => {
    expect(leftOut(listOf(5000, [at(-40_000)]))).toBe(1);
  });

  it('shows what lasts beyond it, too', () => {
    const index = listOf(300, [{ start: '1990', end: '2017-07-03' }]);
    expect(index.firstView?.start).toBeGreaterThan(at(-1));
    expect(leftOutWords(index, en)).toEqual([]);
  });

  it('takes what is open to end where the last is known of it', () => {
    const open = listOf(300, [{ start: '2017-07-02', end: '..' }, at(400)]);
    expect(leftOutWords(open, en)).toEqual(['1 later event outside the first view']);
    const late = listOf(300, [{ start: '2018-09-01', end: '..' }]);
    expect(late.firstView?.end).toBeLessThan(at(11));
    const unknown = listOf(300, [{ start: '2018-09-01', end: '' }, { at: '2017-07-02' }]);
    expect(unknown.firstView?.end).toBeLessThan(at(11));
  });

  it('leaves out no more than what takes most of the width: those nearer than that stay', () => {
    const knee = listOf(1000, [at(-4000), at(-3990), at(-60), at(-50), at(-40)]);
    expect(leftOut(knee)).toBe(2);
    expect(knee.firstView?.start).toBeGreaterThan(at(-70));
    expect(leftOut(listOf(1000, [at(60), at(70), at(4000), at(3990)]))).toBe(2);
  });

  it('of two ways to leave out equally much, is that with fewer', () => {
    // Evenly spaced, each one takes as much of the width as it is of their number.
    const even = listOf(400, [at(-40), at(-30), at(-20), at(-10)]);
    expect(leftOut(even)).toBe(2);
  });

  it('is of all on an axis that is cut', () => {
    const { timeline } = listOf(300, [at(400)]);
    const cut = buildIndex(timeline, 'kind', undefined, 'cut');
    expect(cut.firstView).toBe(cut.fit);
  });

  it('is the same of a list that was appended to', () => {
    const events = Array.from({ length: 250 }, (_, i) => ({ id: `e${i}`, title: 'E', when: at(i / 25) }));
    const before = buildIndex(parse({ events }));
    const timeline = append(before.timeline, [{ id: 'late', title: 'Late', when: at(900) }]);
    const after = extendIndex(before, timeline);
    expect(after.firstView).toEqual(buildIndex(timeline).firstView);
    expect(leftOut(after)).toBe(1);
  });

  it('leaves out at most a hundredth of the events, and only for a third of the width', () => {
    const far = fc.array(fc.integer({ min: -3000, max: 3000 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 700 }), far, (count, days) => {
        const index = listOf(count, days.map(at));
        const { fit, firstView } = index;
        if (!fit || !firstView) throw new Error('nothing is drawn');
        expect(leftOut(index)).toBeLessThanOrEqual(count / 100);
        expect(firstView.start).toBeGreaterThanOrEqual(fit.start);
        expect(firstView.end).toBeLessThanOrEqual(fit.end);
        if (firstView !== fit)
          expect(firstView.end - firstView.start).toBeLessThan((fit.end - fit.start) * 0.7);
      }),
      { numRuns: 100 },
    );
  });
});
