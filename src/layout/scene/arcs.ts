/** Arcs: the links of one mark to the others in view. */
import type { Link, LinkType } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import type { Arc, Mark } from './scene.js';

/** An arc for each link between the focused row and a row with a mark, and between two of its claims none. */
export function layoutArcs(timeline: Timeline, marks: readonly Mark[], focusedRow?: number): readonly Arc[] {
  if (focusedRow === undefined) return [];
  const places = new Map(marks.map((mark) => [mark.row, mark]));
  const own = places.get(focusedRow);
  if (!own) return [];
  const arcs = new Map<number, Arc>();
  for (const link of timeline.linksOf(focusedRow)) {
    const row = otherEnd(timeline, link, focusedRow);
    const mark = places.get(row);
    if (!mark || row === focusedRow) continue;
    const arc = arcOf(own, mark, link, timeline.rowOfRef(link.from) === focusedRow);
    const known = arcs.get(row);
    // Where two links join the same events, a dispute is shown before an asserted link, and that before an inference.
    if (!known || rank(arc) > rank(known)) arcs.set(row, arc);
  }
  return [...arcs.values()];
}

function otherEnd(timeline: Timeline, { from, to }: Link, row: number): number {
  const start = timeline.rowOfRef(from);
  return start === row ? timeline.rowOfRef(to) : start;
}

/** The types of links that say the same of either end: their arcs have no arrowhead. */
export const mutualLinks: readonly LinkType[] = ['disputes', 'same-incident', 'may-be-same', 'same-day'];

function arcOf(own: Mark, other: Mark, { type, assertedBy }: Link, isOutward: boolean): Arc {
  return {
    x0: own.glyphX,
    y0: own.glyphY,
    x1: other.glyphX,
    y1: other.glyphY,
    inferred: !assertedBy?.length,
    dispute: type === 'disputes',
    head: mutualLinks.includes(type) ? 'none' : isOutward ? 'last' : 'first',
    freeSide: isLabelledBefore(own) || isLabelledBefore(other) ? 'after' : 'before',
  };
}

function isLabelledBefore({ label, glyphX }: Mark): boolean {
  return label !== undefined && label.x < glyphX;
}

function rank({ dispute, inferred }: Arc): number {
  return dispute ? 2 : inferred ? 0 : 1;
}
