/** Where the words of a vague date begin over its extent. */
import { flag, hasAnyFlag } from '../../model/columns.js';
import { ruledOutAfter, ruledOutOf } from '../../model/ruled-out.js';
import type { EventIndex } from '../index/event-index.js';
import {
  contentWidth,
  glyphSize,
  measureLabel,
  spanGap,
  type Measure,
  type MeasuredLabel,
} from '../metrics.js';
import type { Mark } from './scene.js';

/** The row of an event, how it is drawn, and, in pixels from the start of the fit, its extent. */
interface Extent extends Pick<Mark, 'row' | 'form'> {
  readonly p0: number;
  readonly p1: number;
}

/** Of what footprints are made from, what labels need. */
interface LabelInput {
  readonly index: EventIndex;
  readonly scale: number;
  readonly labelOf: (row: number) => MeasuredLabel;
  readonly measure: Measure;
}

/** A label over an extent that does not begin at its start. */
export interface LabelStart {
  /** In drawn time, and in pixels from the start of the fit. */
  readonly from: number;
  readonly start: number;
  /** Behind days that are ruled out, without what the note on those says. */
  readonly label: MeasuredLabel;
}

/** Words may hang over the end of a span of as many pixels, and of such a share of their own width. */
const leastOverhung = 48;
const leastShare = 0.4;
/** Between the words and the end of all that is drawn. */
const edge = 8;
/** In pixels: words begin so far into a shelf, where its middle is not farther, to leave room for a long note, or a short one; and no farther. */
const roomsForNotes = [136, 96];
const farthest = 200;
/** Behind days that are ruled out a title is cut to so much rather than that it stands on them. */
const readableTitle = 84;

/**
 * The end of what links rule out of the extent of a row, in drawn time; undefined where they rule out nothing, or where it
 * is not drawn as one span.
 */
export function ruledOutUntil(
  { row, form }: Pick<Extent, 'row' | 'form'>,
  { timeline, scale }: EventIndex,
): number | undefined {
  if (!isOneSpan({ row, form }, timeline)) return undefined;
  const ruledOut = ruledOutOf(timeline, row);
  return ruledOut && scale.drawnOf(ruledOut.until);
}

/** The start of what its date rules out at its end, in the same way. */
export function ruledOutFrom(
  { row, form }: Pick<Extent, 'row' | 'form'>,
  { timeline, scale }: EventIndex,
): number | undefined {
  const ruledOut = isOneSpan({ row, form }, timeline) ? ruledOutAfter(timeline, row) : undefined;
  return ruledOut && scale.drawnOf(ruledOut.from);
}

function isOneSpan(
  { row, form }: Pick<Extent, 'row' | 'form'>,
  { columns }: EventIndex['timeline'],
): boolean {
  return form === 'once' && !hasAnyFlag(columns, row, flag.several | flag.candidates);
}

/**
 * Where the words of a vague date begin that do not at the start of its extent: behind the days that are ruled out for it, or,
 * where it begins with a shelf and goes on beyond, some way into that, so that they do not stand like what happened on some
 * day of the shelf, and have room before them for what its bounds are. There their title and their state have room within all
 * that is drawn, and hang over the end of the extent no farther than others; behind ruled-out days the title may be cut.
 * Undefined where they begin at its start.
 */
export function labelStart(extent: Extent, lastPixel: number, input: LabelInput): LabelStart | undefined {
  const { index, scale, labelOf } = input;
  const origin = index.fit?.start ?? 0;
  const startAt = (
    from: number,
    label: MeasuredLabel,
    leastWidth = label.leastWidth,
  ): LabelStart | undefined => {
    const start = Math.max(0, (from - origin) * scale);
    const least = contentWidth(leastWidth);
    const room = Math.min(extent.p1, lastPixel) - start - 2 * spanGap;
    const fits = room >= least || (mayHangOver(room, label) && start + spanGap + least <= lastPixel - edge);
    return fits ? { from, start, label } : undefined;
  };
  const until = ruledOutUntil(extent, index);
  if (until !== undefined) {
    const label = withoutBound(labelOf(extent.row), input.measure);
    const { leastWidth, titleWidth } = label;
    const cutWidth = leastWidth - titleWidth + Math.min(titleWidth, readableTitle);
    const behind = startAt(until, label) ?? startAt(until, label, cutWidth);
    if (behind) return behind;
  }
  for (const from of startsOnShelf(extent, origin, input)) {
    const within = startAt(from, labelOf(extent.row));
    if (within) return within;
  }
  return undefined;
}

/** Well into the shelf with which an extent begins, where it goes on beyond, with room for notes, or in its middle; in drawn time. */
function startsOnShelf({ p0, p1 }: Extent, origin: number, { index, scale }: LabelInput): readonly number[] {
  const pixel = (time: number): number => (time - origin) * scale;
  const first = index.scale.pieces.find(({ to }) => pixel(to) > Math.max(p0, 0) + 1);
  if (first?.kind !== 'shelf' || p0 > pixel(first.from) + 1 || p1 < pixel(first.to) + glyphSize) return [];
  const length = first.to - first.from;
  const middle = Math.min(length / 2, farthest / scale);
  const afterNotes = roomsForNotes.map((room) => Math.max(middle, Math.min(room / scale, length * 0.9)));
  return [...afterNotes, middle].map((from) => first.from + from);
}

function withoutBound(label: MeasuredLabel, measure: Measure): MeasuredLabel {
  const text = label.uncut ?? label;
  if (!text.ruledOut) return label;
  const { second, shorter = [], keepsSecond = false } = text.ruledOut;
  return measureLabel({ ...text, second, shorter, keepsSecond }, measure);
}

/** Whether words may begin over a span with so much room, and hang over its end. */
export function mayHangOver(room: number, { titleWidth }: Pick<MeasuredLabel, 'titleWidth'>): boolean {
  return room >= leastOverhung && room >= contentWidth(titleWidth) * leastShare;
}
