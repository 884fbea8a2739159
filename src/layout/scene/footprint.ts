/** The space of one event in a row at a scale: its extent, glyph and label, in pixels from the start of the fit. */
import { flag, hasFlag, type Columns } from '../../model/columns.js';
import type { EventIndex } from '../index/event-index.js';
import { drawnExtent } from '../index/extent.js';
import { labelStart, mayHangOver, type LabelStart } from './label-start.js';
import { longestDay } from '../scale/datings.js';
import {
  contentWidth,
  fitWords,
  glyphSize,
  labelGap,
  measured,
  pointWidth,
  shortestLabel,
  spanGap,
  widestLabel,
  type LabelText,
  type Measure,
  type MeasuredLabel,
} from '../metrics.js';

/**
 * A row's place at a scale. All numbers are pixels from the start of the fit, so a window only shifts them; they
 * lose exactness where the window is a tiny part of the fit.
 */
export interface Footprint {
  readonly row: number;
  readonly form: 'point' | 'once' | 'bar';
  /** The extent in time; infinite where nothing bounds it. */
  readonly p0: number;
  readonly p1: number;
  /** What it occupies whatever its label: its extent and the glyph on it. */
  readonly bareLeft: number;
  readonly bareRight: number;
  /** Everything that it occupies. */
  readonly left: number;
  readonly right: number;
  readonly side: 'after' | 'before';
  /**
   * Where its glyph stands: on its time, where that is known to the width of a glyph; else with its label, in the
   * middle of the extent where its title fits over it or hangs over its end by half at most, or beside it. So no glyph
   * stands on a day that is not known. Where words have room nowhere they are cut over their extent.
   */
  readonly glyphAt: 'time' | 'over' | 'beside';
  readonly label: MeasuredLabel;
  /** From which drawn time on its words stand over its extent, where that is not its start. */
  readonly wordsFrom?: number | undefined;
}

/** What all footprints of a plan share. `labelOf` is asked anew at every scale, so it ought to remember. */
export interface FootprintInput {
  readonly index: EventIndex;
  /** Pixels for each millisecond. */
  readonly scale: number;
  readonly labelOf: (row: number) => MeasuredLabel;
  /** The label of a row that began before the window; that of `labelOf` where it is left out. */
  readonly pinnedLabelOf?: ((row: number) => MeasuredLabel) | undefined;
  /** Between which days a row lies, or began, the longest form first: it stands before words that begin some way into their extent, or at its end. */
  readonly boundsOf?: ((row: number) => readonly string[]) | undefined;
  readonly measure: Measure;
  /** The scale whose buckets are kept while the window moves; its own where it is absent. */
  readonly bucketScale?: number | undefined;
}

/** A title is not cut to less for its state and its ticks: some twelve letters. */
const readableTitle = 84;

/** No words. */
export const noLabel: MeasuredLabel = {
  title: '',
  second: '',
  lead: 0,
  titleWidth: 0,
  tail: 0,
  leastWidth: 0,
  width: 0,
};

/**
 * The footprint of a drawn row. It depends on time and scale alone, so panning only moves it. Its label is made and
 * measured when it is first asked for: most of a long lane is never shown with one.
 */
export function footprintOf(row: number, input: FootprintInput): Footprint {
  return new LabelledFootprint(row, input);
}

class LabelledFootprint implements Footprint {
  readonly row: number;
  readonly form: Footprint['form'];
  readonly p0: number;
  readonly p1: number;
  readonly bareLeft: number;
  readonly bareRight: number;
  readonly #input: FootprintInput;
  readonly #start: number;
  #label: MeasuredLabel | undefined;
  #begins: LabelStart | false | undefined;
  readonly #isOnTime: boolean;
  #side: Footprint['side'] | undefined;
  #left: number | undefined;
  #right: number | undefined;

  constructor(row: number, input: FootprintInput) {
    const { index, scale } = input;
    const origin = index.fit?.start ?? 0;
    const { start, end } = drawnExtent(index, row);
    this.row = row;
    this.p0 = (start - origin) * scale;
    this.p1 = (end - origin) * scale;
    this.form = formOf(row, (end - start) * scale, input);
    this.#input = input;
    this.#start = glyphStart(this);
    this.#isOnTime = isOnTime(row, this.form, input);
    this.bareLeft = this.#isOnTime ? Math.min(this.p0, this.#start) : this.p0;
    this.bareRight = this.#isOnTime ? Math.max(this.p1, this.#start + glyphSize) : this.p1;
  }

  get label(): MeasuredLabel {
    return (this.#label ??= this.#labelStart()?.label ?? this.#input.labelOf(this.row));
  }

  get wordsFrom(): number | undefined {
    return this.#labelStart()?.from;
  }

  /** Its words where they do not begin at the start of the extent. */
  #labelStart(): LabelStart | undefined {
    if (this.#isOnTime) return undefined;
    return (this.#begins ??= labelStart(this, this.#lastPixel, this.#input) ?? false) || undefined;
  }

  get glyphAt(): Footprint['glyphAt'] {
    if (this.#isOnTime) return 'time';
    if (this.#labelStart()) return 'over';
    // Where nothing bounds the extent, all that is drawn does.
    const room = Math.min(this.p1, this.#lastPixel) - Math.max(this.p0, 0) - 2 * spanGap;
    // The secondary text gives way before the words leave their span.
    if (room >= contentWidth(widestLabel) || room >= contentWidth(this.label.leastWidth)) return 'over';
    if (!mayHangOver(room, this.label)) return 'beside';
    const end = this.p0 + spanGap + contentWidth(this.label.width);
    if (this.p0 >= 0 && end <= this.#lastPixel - 8) return 'over';
    // Where words have no room beside their span either, they are cut over it.
    const fitsBeside = this.p1 + this.#beside() <= this.#lastPixel - 8 || this.p0 - this.#beside() > 0;
    return fitsBeside ? 'beside' : 'over';
  }

  /** Where words begin that stand over a span and hang over its end; undefined for others. */
  get #overhang(): number | undefined {
    const start = this.#labelStart()?.start ?? this.p0;
    if (this.glyphAt !== 'over' || contentWidth(this.label.leastWidth) <= this.p1 - start - 2 * spanGap)
      return undefined;
    return start + spanGap;
  }

  get side(): Footprint['side'] {
    return (this.#side ??= this.#runsOut() ? 'before' : 'after');
  }

  get left(): number {
    return (this.#left ??= this.#findLeft());
  }

  get right(): number {
    return (this.#right ??= this.#findRight());
  }

  #findLeft(): number {
    if (!this.#isOnTime) return this.side === 'before' ? this.p0 - this.#beside() : this.p0;
    return this.side === 'before' ? this.#start - labelGap - this.label.width : this.bareLeft;
  }

  #findRight(): number {
    if (!this.#isOnTime) {
      const overhang = this.#overhang;
      if (overhang !== undefined) {
        const end = overhang + contentWidth(this.label.width) + 1;
        return Math.max(this.p1, Math.min(end, this.#lastPixel));
      }
      return this.glyphAt === 'beside' && this.side === 'after' ? this.p1 + this.#beside() : this.p1;
    }
    return this.side === 'before' ? this.bareRight : Math.max(this.p1, this.#after(this.label.width) + 1);
  }

  /** Whether the label would run out beyond all that is drawn, and has room before the glyph. */
  #runsOut(): boolean {
    const lastPixel = this.#lastPixel;
    if (!this.#isOnTime)
      return (
        this.glyphAt === 'beside' &&
        (this.p1 === Infinity || (this.p1 + this.#beside() > lastPixel - 8 && this.p0 - this.#beside() > 0))
      );
    const end = Math.max(lastPixel - 8, this.form === 'point' ? 0 : this.p1);
    if (!Number.isFinite(this.p0) || this.#after(widestLabel) <= end) return false;
    const { width } = this.label;
    return this.#after(width) > end && this.#start - labelGap - width > 0;
  }

  get #lastPixel(): number {
    const { index, scale } = this.#input;
    return index.fit ? (index.fit.end - index.fit.start) * scale : Infinity;
  }

  /** What glyph and label take up beside the extent. */
  #beside(): number {
    return spanGap + contentWidth(this.label.width) + 1;
  }

  #after(width: number): number {
    return this.#start + glyphSize + labelGap + width;
  }
}

/** Whether a glyph at the start of the extent stands on a time that is known: it is a point, or lasted from a known day. */
function isOnTime(row: number, form: Footprint['form'], { index, scale }: FootprintInput): boolean {
  if (form !== 'bar') return form === 'point';
  const unsure = ({ earliestStart, latestStart }: Columns): number =>
    (latestStart[row] as number) - (earliestStart[row] as number);
  return unsure(index.timeline.columns) <= longestDay || unsure(index.columns) * scale < pointWidth;
}

/** A finished event is a point where it is narrower than its glyph, however long it lasted. */
function formOf(row: number, width: number, { index }: FootprintInput): Footprint['form'] {
  const { columns } = index;
  if (width < pointWidth && columns.latestEnd[row] !== Infinity) return 'point';
  return hasFlag(columns, row, flag.once) ? 'once' : 'bar';
}

/** Where the glyph begins while all of its event is in view; as if at the start of the fit where it has no start. */
export function glyphStart({ form, p0, p1 }: Pick<Footprint, 'form' | 'p0' | 'p1'>): number {
  if (form === 'point') return (p0 + p1 - glyphSize) / 2;
  return Number.isFinite(p0) ? p0 + 1 : Math.min(9, p1 - glyphSize);
}

/**
 * A label in too little room. It loses in this order: the longer forms of its secondary text, that text where it is not kept, the end of its title as far as
 * that can be read, its state, its ticks, more of its title, at last all of it.
 */
export function fitLabel(label: MeasuredLabel, room: number, measure: Measure): MeasuredLabel | undefined {
  if (!label.title) return undefined;
  if (label.width <= room) return label;
  const { title, hasKind, number, roots, shorter = [], keepsSecond = false } = label;
  const bare: LabelText = {
    title,
    second: '',
    ...(hasKind && { hasKind }),
    ...(number !== undefined && { number }),
  };
  const ticked = roots ? { ...bare, roots } : bare;
  for (const [i, second] of shorter.entries()) {
    const all = measured({ ...ticked, second, keepsSecond, shorter: shorter.slice(i + 1) }, measure);
    if (all.width <= room) return all;
  }
  const kept = keepsSecond ? { ...ticked, second: shorter.at(-1) ?? label.second, keepsSecond } : ticked;
  for (const text of [kept, ticked, bare]) {
    const all = measured(text, measure);
    if (all.width <= room) return all;
    const titleRoom = room - (all.width - all.titleWidth);
    if (titleRoom >= (text === bare ? shortestLabel - all.lead : readableTitle))
      return withTitle(text, titleRoom, measure);
  }
  return undefined;
}

function withTitle(text: LabelText, room: number, measure: Measure): MeasuredLabel | undefined {
  const title = fitWords(text.title, room, 'title', measure);
  return title ? measured({ ...text, title }, measure) : undefined;
}

/** The same without its label: its glyph alone, which then does not move along with the visible part. */
export function withoutLabel(footprint: Footprint, centre: number, radius: number): Footprint {
  const sides = { left: centre - radius, right: centre + radius };
  return { ...footprint, label: noLabel, side: 'after', glyphAt: 'time', ...sides };
}
