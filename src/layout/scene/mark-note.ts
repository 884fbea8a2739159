/** What stands in the row of a mark beside its label: what rules out days of its date, or between which days that lies. */
import type { EventIndex } from '../index/event-index.js';
import { fitWords, glyphSize, labelGap, spanGap, type Measure } from '../metrics.js';
import { drawnExtent } from '../index/extent.js';
import type { Footprint } from './footprint.js';
import type { Placement } from './placement.js';
import type { Label, MarkNote, Span } from './scene.js';

/** Of a note in too little room so much is read. */
const shortestNote = 84;

/** A mark without its note; in pixels of the scene. */
export interface Notable extends Span {
  /** The middle of its glyph before its words, and at the start of its extent. */
  readonly wordsX: number;
  readonly startX: number;
  readonly glyphY: number;
  readonly label: Label | undefined;
}

/** A note, and the middle of the glyph, which is before a note that stands between it and its words. */
export interface PlacedNote {
  readonly line: MarkNote;
  readonly glyphX: number;
}

/**
 * What rules out the first days stands on those, before the glyph. Between which days it lies or began stands between its glyph and
 * words that begin some way into the extent; else at the end of the extent, of what happened once and does not lie on a shelf,
 * whose name says as much. Whole, or not at all; undefined where there is none.
 */
export function noteOf(
  footprint: Footprint,
  mark: Notable,
  ruledOut: Span | undefined,
  { plan, measure, index }: Placement,
): PlacedNote | undefined {
  if (ruledOut) return noteOn(ruledOut, footprint, mark, measure);
  if (!mark.label || footprint.form === 'point' || footprint.glyphAt !== 'over') return undefined;
  const isDisplaced = footprint.wordsFrom !== undefined;
  if (!isDisplaced && (footprint.form !== 'once' || liesOnShelf(footprint.row, index))) return undefined;
  const place = isDisplaced ? noteAfterGlyph : noteAtEnd;
  for (const text of plan.input.boundsOf?.(footprint.row) ?? []) {
    const note = place(text, mark, mark.label, measure);
    if (note) return note;
  }
  return undefined;
}

/** The longest form that has room, or the shortest as far as it has; none where too little of that has. */
function noteOn(
  { x0, x1 }: Span,
  { label: { ruledOut } }: Pick<Footprint, 'label'>,
  { wordsX, glyphY }: Notable,
  measure: Measure,
): PlacedNote | undefined {
  if (!ruledOut || wordsX < x1) return undefined;
  const { notes } = ruledOut;
  const x = x0 + spanGap;
  const room = wordsX - glyphSize / 2 - spanGap - x;
  const shortest = notes.at(-1) ?? '';
  const text =
    notes.find((note) => measure(note, 'second') <= room) ?? fitWords(shortest, room, 'second', measure);
  if (!notes.includes(text) && (!text || room < shortestNote)) return undefined;
  return { line: { text, x, y: glyphY, width: measure(text, 'second') }, glyphX: wordsX };
}

function noteAfterGlyph(
  text: string,
  { startX, glyphY }: Notable,
  label: Label,
  measure: Measure,
): PlacedNote | undefined {
  const x = startX + glyphSize / 2 + labelGap;
  const width = measure(text, 'second');
  if (x + width + labelGap > label.x) return undefined;
  return { line: { text, x, y: glyphY, width }, glyphX: startX };
}

function noteAtEnd(
  text: string,
  { x1, wordsX, glyphY }: Notable,
  label: Label,
  measure: Measure,
): PlacedNote | undefined {
  const width = measure(text, 'second');
  const x = x1 - spanGap - width;
  if (x < label.x + label.width + 2 * labelGap) return undefined;
  return { line: { text, x, y: glyphY, width }, glyphX: wordsX };
}

function liesOnShelf(row: number, index: EventIndex): boolean {
  const { start, end } = drawnExtent(index, row);
  return index.scale.pieces.some(({ kind, from, to }) => kind === 'shelf' && from <= start && end <= to);
}
