/** Footprints in aggregated lanes: an event occupies its glyph and as much of its label as there is room for, whatever its extent. */
import {
  fitLabel,
  footprintOf,
  glyphStart,
  noLabel,
  withoutLabel,
  type Footprint,
  type FootprintInput,
} from './footprint.js';
import { glyphSize, labelGap, rowGap } from '../metrics.js';

/** Between the last label and the end of all that is drawn. */
const edge = 8;

/** The footprint of a row, its label cut off before a time at which other glyphs may stand in its row. */
export function footprintBefore(border: number, row: number, input: FootprintInput): Footprint {
  const { index, scale, measure } = input;
  const footprint = footprintOf(row, input);
  const origin = index.fit?.start ?? 0;
  const lastPixel = ((index.fit?.end ?? Infinity) - origin) * scale - edge;
  const taken = (border - origin) * scale - glyphSize / 2 - rowGap;
  const end = Math.min(taken, Math.max(lastPixel, footprint.form === 'point' ? -Infinity : footprint.p1));
  const left = glyphStart(footprint);
  const start = left + glyphSize + labelGap;
  const label = fitLabel(footprint.label, end - start, measure);
  return label
    ? { ...footprint, glyphAt: 'time', side: 'after', label, left, right: start + label.width + 1 }
    : bare(footprint);
}

/** The footprint of a row that has its whole extent for itself, so that its words stay with what is in view of it. */
export function footprintAlong(border: number, row: number, input: FootprintInput): Footprint {
  const footprint = footprintBefore(border, row, input);
  return { ...footprint, right: Math.max(footprint.right, footprint.p1) };
}

/** The footprint of a row without words. */
export function bareFootprint(row: number, input: FootprintInput): Footprint {
  return bare(footprintOf(row, { ...input, labelOf: () => noLabel }));
}

function bare(footprint: Footprint): Footprint {
  return withoutLabel(footprint, glyphStart(footprint) + glyphSize / 2, glyphSize / 2);
}
