/** Which events keep a row where there are too few: the disputed ones, with what disputes them, and those with the most links before others. */
import { flag, hasFlag } from '../../model/columns.js';
import type { EventIndex } from '../index/event-index.js';
import type { Footprint } from './footprint.js';
import { RowPacking } from './rows.js';

/** After so many events without room the others are not tried. */
const mostRefused = 24;

/**
 * The rows of footprints, by position, where there are so many: -1 for those without one. What is needed most is placed
 * first, and what is kept stands by its start, as everywhere.
 */
export function packNeeded(
  footprints: readonly Footprint[],
  rows: number,
  index: EventIndex,
): readonly number[] {
  const slots = new Array<number>(footprints.length).fill(-1);
  let kept: readonly number[] = [];
  let refused = 0;
  for (const i of byNeed(footprints, index)) {
    const wanted = [...kept, i].sort((a, b) => a - b);
    const packed = new RowPacking(wanted.map((each) => footprints[each] as Footprint)).within(rows).slots;
    if (packed.includes(-1)) {
      if (++refused === mostRefused) break;
    } else {
      kept = wanted;
      for (const [at, each] of kept.entries()) slots[each] = packed[at] as number;
    }
  }
  return slots;
}

function byNeed(footprints: readonly Footprint[], { timeline, columns }: EventIndex): readonly number[] {
  const needs = footprints.map(({ row }) => {
    const links = timeline.linksOf(row);
    const isInDispute = hasFlag(columns, row, flag.disputed) || links.some(({ type }) => type === 'disputes');
    return { disputed: isInDispute ? 1 : 0, links: links.length };
  });
  return footprints
    .map((_, i) => i)
    .sort((a, b) => {
      const [one, other] = [needs[a], needs[b]];
      return (
        (other?.disputed ?? 0) - (one?.disputed ?? 0) || (other?.links ?? 0) - (one?.links ?? 0) || a - b
      );
    });
}
