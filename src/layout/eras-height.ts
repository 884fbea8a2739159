/** The room for the names of periods. */
import { placedEras } from '../model/dates/eras.js';
import type { TimelineHeader } from '../model/header.js';

/** The height of a row of names. */
export const eraRow = 19;

/** How much room the names of the periods of a document take between axis and plot. */
export function erasHeight(header: TimelineHeader): number {
  return placedEras(header).rows * eraRow;
}
