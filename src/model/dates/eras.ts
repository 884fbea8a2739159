/** Where the periods of a document lie in time, and in which row each has its name. */
import type { Extent } from '../extent.js';
import type { Era, TimelineHeader } from '../header.js';
import { placeWhen } from './place-when.js';

/** A period with bounds. */
export interface PlacedEra {
  readonly era: Era;
  readonly extent: Extent;
  /** Names of periods that overlap stand in rows of their own; past the last row they have none. */
  readonly row: number;
}

/** The periods of a document that have bounds, by their beginning. */
export interface PlacedEras {
  readonly eras: readonly PlacedEra[];
  /** How many rows there are names in. */
  readonly rows: number;
}

/** So many may overlap and each have its name. */
const mostRows = 3;
const placed = new WeakMap<TimelineHeader, PlacedEras>();

/** Worked out once for a header. */
export function placedEras(header: TimelineHeader): PlacedEras {
  let known = placed.get(header);
  if (known === undefined) placed.set(header, (known = place(header)));
  return known;
}

function place(header: TimelineHeader): PlacedEras {
  const found = (header.eras ?? []).flatMap((era) => {
    const extent = placeWhen(era.when, header);
    return extent.type === 'extent' ? [{ era, extent }] : [];
  });
  found.sort((a, b) => a.extent.earliestStart - b.extent.earliestStart);
  const ends: number[] = [];
  const eras = found.map(({ era, extent }) => {
    const free = ends.findIndex((end) => end <= extent.earliestStart);
    const row = free < 0 ? ends.length : free;
    if (row < mostRows) ends[row] = extent.latestEnd;
    return { era, extent, row };
  });
  return { eras, rows: ends.length };
}
