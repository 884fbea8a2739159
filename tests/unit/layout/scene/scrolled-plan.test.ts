import { describe, expect, it } from 'vitest';
import type { EventIndex, InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { arrangeShown } from '../../../../src/layout/index/lanes-for-height.js';
import type { LaneChoice } from '../../../../src/layout/index/lane-choice.js';
import { lanePadding, measureLabel, tightRow } from '../../../../src/layout/metrics.js';
import { LanePlanner } from '../../../../src/layout/scene/scrolled-plan.js';
import { laneAtKey, laneAtThumb } from '../../../../src/layout/scene/lane-thumb.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { DAY, indexOf } from '../drawing.js';

const names = { labelOf: ({ key }: { readonly key: string }): string => key, lang: 'en' };
const choiceOf = (pinned: readonly string[]): LaneChoice => ({ pinned, folded: new Set() });
const lane = tightRow + 2 * lanePadding;

/** One event each on the same day, by so many speakers; the first of them has five. */
function planner(speakers: number, labels: { asked: number } = { asked: 0 }): LanePlanner {
  const names = [...new Array<string>(4).fill('S0'), ...Array.from({ length: speakers }, (_, i) => `S${i}`)];
  const events = names.map((name, i) => ({
    ...{ title: `Speech ${i}`, kind: 'statement', speakers: name, when: '2025-11-10' },
  }));
  return plannerOf(indexOf(events, 'actor'), labels);
}

function plannerOf(index: EventIndex, labels: { asked: number } = { asked: 0 }): LanePlanner {
  return new LanePlanner({
    ...{ index, scale: 10 / DAY, height: 0, measure: approximateMeasure },
    labelOf: (row) => {
      labels.asked++;
      return measureLabel({ title: `Speech ${row}`, second: '' }, approximateMeasure);
    },
  });
}

describe('lanes that are scrolled', () => {
  it('are planned as far as they are seen, however many there are', () => {
    const labels = { asked: 0 };
    const { lanes, scroll } = planner(5000, labels).plan(2000, 10 * lane);
    expect(lanes.map(({ number }) => number)).toEqual([
      2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009,
    ]);
    expect(lanes.map(({ y }) => y)).toEqual(lanes.map((_, i) => i * lane));
    expect(scroll).toEqual({ first: 2000, end: 2010, last: 4990, count: 5000 });
    expect(labels.asked).toBeLessThan(100);
  });

  it('end with the last lane whole, and begin with the first', () => {
    const lanes = planner(40);
    expect(lanes.plan(999, 4.5 * lane).scroll).toMatchObject({ first: 36, end: 40, last: 36 });
    expect(lanes.plan(-5, 4.5 * lane).scroll?.first).toBe(0);
  });

  it('have the rows that their events want, four at most, and cut what goes beyond the height', () => {
    const { lanes, scroll } = planner(40).plan(0, 5 * lane);
    expect(lanes[0]?.slots).toHaveLength(4);
    expect(lanes[0]?.height).toBeGreaterThan(lanes[1]!.height);
    const last = lanes.at(-1)!;
    expect(last.y).toBeLessThan(5 * lane);
    expect(scroll?.end).toBeLessThanOrEqual(last.number + 1);
  });

  it('count one that is cut by the height as not seen whole, and one that just fits as seen', () => {
    const lanes = planner(40);
    const cut = lanes.plan(10, 5 * lane - 1);
    expect(cut.lanes).toHaveLength(5);
    expect(cut.scroll).toMatchObject({ first: 10, end: 14, last: 36 });
    expect(lanes.plan(10, 5 * lane).scroll).toMatchObject({ first: 10, end: 15, last: 35 });
    for (const height of [lane / 2, 1])
      expect(lanes.plan(39, height).scroll).toMatchObject({ first: 39, last: 39 });
  });

  it('bring another one into view by as little as can be', () => {
    const lanes = planner(40);
    expect(lanes.firstToSee(20, 18, 5 * lane)).toBe(18);
    expect(lanes.firstToSee(22, 18, 5 * lane)).toBe(18);
    expect(lanes.firstToSee(23, 18, 5 * lane)).toBe(19);
    expect(lanes.firstToSee(3, 18, 5 * lane)).toBe(3);
  });

  it('scroll below those that are pinned, as far as these leave half of the height', () => {
    const plain = planner(40).index as InMemoryEventIndex;
    const choose = (...pinned: string[]): LanePlanner =>
      plannerOf(
        arrangeShown(plain, { order: 'given', most: 40, isOpen: true, names, choice: choiceOf(pinned) }),
      );
    const two = choose('S20', 'S30');
    const { lanes, scroll } = two.plan(10, 6 * lane);
    expect(lanes.map(({ lane: { key } }) => key)).toEqual(['S20', 'S30', 'S10', 'S11', 'S12', 'S13']);
    expect(lanes.map(({ y }) => y)).toEqual(lanes.map((_, i) => i * lane));
    expect(scroll).toEqual({ first: 10, end: 14, last: 34, count: 38 });
    expect(two.firstToSee(1, 10, 6 * lane)).toBe(10);
    expect(two.firstToSee(2 + 14, 10, 6 * lane)).toBe(11);
    expect(two.firstToSee(2 + 3, 10, 6 * lane)).toBe(3);
    const many = choose('S20', 'S30', 'S31', 'S32', 'S33').plan(0, 6 * lane);
    expect(many.scroll).toMatchObject({ first: 0, count: 37 });
  });

  it('go with the thumb and with keys, and no further than there are lanes', () => {
    const scroll = { first: 10, end: 15, last: 35, count: 40 };
    expect(laneAtThumb(10, 0.2, scroll)).toBe(17);
    expect(laneAtThumb(10, 2, scroll)).toBe(35);
    expect(laneAtThumb(10, -2, scroll)).toBe(0);
    expect(
      ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((key) => laneAtKey(key, scroll)),
    ).toEqual([9, 11, 5, 15, 0, 35]);
    expect(laneAtKey('x', scroll)).toBeUndefined();
  });
});
