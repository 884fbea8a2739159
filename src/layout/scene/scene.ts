/** The scene: one drawing as plain data, in pixels from the inline start and the top. It is all that painters draw. */
import type { EraBand } from './era-band.js';
import type { RowList } from '../index/row-list.js';
import type { MarkColour, Glyph } from '../../model/kinds.js';
import type { Axis } from '../axis/axis.js';
import type { Languages, MeasuredLabel, Voice } from '../metrics.js';
import type { SecondAxis } from '../axis/second-axis.js';
import type { View } from '../view/view.js';

/** A rectangle in pixels; x from the inline start, so that in right-to-left text it is counted from the right. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The state of the event of a mark; where several apply, the first of these. */
export type MarkState = 'disputed' | 'denied' | 'retracted' | 'unsourced' | 'hedged' | 'plain';

/** The words of a mark: from `x` the kind where it is named by a glyph, a title, a fainter secondary text, and a tick for each root. */
export interface Label extends MeasuredLabel {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
}

/** The part of a mark's bar in which the event may not have begun yet, or may be over, where that is longer than a day. */
export interface Fade {
  readonly x0: number;
  readonly x1: number;
}

/** A part of a row, in pixels. */
export interface Span {
  readonly x0: number;
  readonly x1: number;
}

/** Words in a line of an account, with the middle of the line; in ink, or where it is quiet in the colour of secondary text. */
export interface AccountLine {
  readonly text: string;
  readonly voice: Voice;
  readonly isQuiet: boolean;
  readonly x: number;
  readonly y: number;
}

/** The box, in pixels of the scene, and the accounts in it, one below the other. */
export interface AccountsBox extends Box {
  readonly parts: readonly {
    readonly y: number;
    readonly height: number;
    readonly lines: readonly AccountLine[];
  }[];
}

/** The words of an event below its label: the box around them, and each line with its middle. */
export interface SummaryBox extends Box {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** A line of secondary text that is no part of a label; `y` is its middle. */
export interface MarkNote {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How an extent ends: at a date, where none is given, where one is not known, or, still going on, at the last look. */
export type MarkEdge = 'dated' | 'open' | 'unknown' | 'ongoing';

/**
 * One event in one lane. `point`: the time is narrower than the glyph, which stands on it. `once`: it happened once,
 * somewhere between `x0` and `x1`; the glyph stands with the label and marks no moment. `bar`: it lasted.
 */
export interface Mark extends Box {
  readonly row: number;
  readonly lane: number;
  readonly form: 'point' | 'once' | 'bar';
  readonly state: MarkState;
  readonly glyph: Glyph;
  readonly colour: MarkColour;
  readonly glyphX: number;
  readonly glyphY: number;
  /** The width and height of its glyph in pixels, where events are sized; the usual where it is absent. */
  readonly glyphSize?: number;
  /** The extent in time, clipped to the plot. */
  readonly x0: number;
  readonly x1: number;
  /** The middle of the whisker of `once`, or of the bar: below words that stand over it, else in line with them. */
  readonly lineY: number;
  /** Half of the height of what is drawn over its time. */
  readonly halfHeight: number;
  /** Whether each end of the extent lies within the plot, so that it has a cap. */
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  readonly fadeIn?: Fade;
  readonly fadeOut?: Fade;
  readonly startEdge: MarkEdge;
  readonly endEdge: MarkEdge;
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
  readonly uncertain: boolean;
  /** Each time at which it happened, clipped to the plot, where it happened several times: the form is `once` then. */
  readonly occurrences?: readonly Span[];
  /** Each time of which one is meant, in the same way; the form is `once`. */
  readonly candidates?: readonly Span[];
  /** The first part of the extent, where what the event answers rules it out; the form is `once`. */
  readonly ruledOut?: Span;
  /** The last part, where its date says that it came before something. */
  readonly ruledOutEnd?: Span;
  /** What rules it out, written there where the label begins behind it. */
  readonly note?: MarkNote;
  readonly label?: Label;
  /** The height of the row of its glyph and label; what it has beyond that is for its accounts or its summary. */
  readonly rowHeight: number;
  /** Both accounts of a dispute, where they stand open below its label. */
  readonly accounts?: AccountsBox;
  /** What it says of itself, where that stands below its label. */
  readonly summary?: SummaryBox;
  /** Something is looked for, and it is not this. */
  readonly isMiss?: boolean;
}

/** Events without a row, counted; their place depends on time and scale, never on the window. */
export interface Cluster extends Box {
  readonly lane: number;
  /** The members, or the first of them. */
  readonly rows: RowList;
  readonly count: number;
  readonly positions?: { readonly from: number; readonly to: number };
  /** The extent of all members in time, within all that is drawn. */
  readonly start: number;
  readonly end: number;
  /** The buckets of the calendar that they are in, in drawn time; none for what lasts through a window. */
  readonly dates?: View;
  /** Of a column: how many more may begin there, each in part. */
  readonly possible?: number;
  /** The row whose number a column is as high as. */
  readonly greatest?: number;
  readonly disputed: number;
  readonly unsourced: number;
  readonly colour: MarkColour;
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
  readonly text: string;
  /** It stands for what began before the window and lasts into it, for which there is no row. */
  readonly isLasting?: true;
  /** The width of the text where it is wider than the disc. */
  readonly squeezed?: number;
  /** The extent of all members, clipped to the plot. */
  readonly x0: number;
  readonly x1: number;
  readonly label?: Label;
  /** Something is looked for, and it is none of these. */
  readonly isMiss?: boolean;
}

/** Where something lies of which a window shows nothing. */
export type Side = 'earlier' | 'later';

/** How many events of a lane lie out of the window on a side, counted at that edge; the box is for all of it. */
export interface Beyond extends Box {
  readonly lane: number;
  readonly side: Side;
  readonly count: number;
  readonly text: string;
  /** Where the text begins. */
  readonly textX: number;
  /** What it counts instead, where that lasts into the window: it has no arrow, and a press lists it. */
  readonly lasting?: Cluster;
}

/** The density of a lane that is too full for clusters: a column for each bucket of the calendar. */
export interface Strip extends Box {
  readonly lane: number;
  readonly colour: MarkColour;
  readonly bins: readonly StripBin[];
  /** A line across the columns, where it is labelled at the head of the lane. */
  readonly guideY?: number;
  /** Something is looked for: matches in it have ticks. */
  readonly isMiss?: boolean;
}

/** The words for the amount to which columns rise at a line across them: they end before the plot, in the middle of it. */
export interface StripGuide {
  readonly y: number;
  readonly text: string;
}

/** The words at one of the loudest columns of a lane: their box is one line high. */
export interface StripPeak extends Box {
  readonly lane: number;
  readonly text: string;
}

/** One column of a density strip, in pixels of the scene. Empty buckets have none. */
export interface StripBin {
  readonly x0: number;
  readonly x1: number;
  /** Its bucket, in drawn time. */
  readonly start: number;
  readonly end: number;
  /** The positions in the lane of what begins there at the earliest. */
  readonly positions: { readonly from: number; readonly to: number };
  /** The first of these rows, looked up when they are asked for. */
  readonly rows: readonly number[];
  /** How many events begin there for sure, and the shares of those that may. */
  readonly count: number;
  readonly possible: number;
  /** Of the strip's height, 0 to 1. */
  readonly height: number;
  /** How much of it is disputed, has no source, and only may be there, 0 to 1. */
  readonly disputed: number;
  readonly unsourced: number;
  readonly vague: number;
  /** The row whose number it is as high as, where events are sized and any has that number. */
  readonly greatest?: number;
}

/** How many events of a lane the window has, written in its head. */
export interface HeadCount {
  readonly text: string;
  /** Where it begins, and the middle of the line. */
  readonly x: number;
  readonly y: number;
}

/**
 * A lane and its head; glyph and colour only where lanes are kinds, `count` of all its events, in the window or not.
 */
export interface LaneBox extends Box {
  /** The middle of its first row. */
  readonly headY: number;
  readonly key: string;
  /** Its number among all lanes; -1 for one without events. */
  readonly number: number;
  /** The whole name. */
  readonly label: string;
  /** The name as it is set: in two lines at most, and in one where the lane has but one row. The first is at `headY`. */
  readonly lines: readonly string[];
  readonly glyph?: Glyph;
  readonly colour?: MarkColour;
  readonly count: number;
  /** Of a branch of a thread, before whose name a line leads down from what it branches off from: how far that stands behind, in pixels. */
  readonly indent?: number;
  /** The measure of its columns, where they are drawn and it has room for the words. */
  readonly guide?: StripGuide;
  /** Where a list is long, and the head has room. */
  readonly inWindow?: HeadCount;
}

/** A step of a path: a line to a point, or a cubic curve with two control points to a point. The first is where it begins. */
export type PathStep = readonly [number, number] | readonly [number, number, number, number, number, number];

/** How a line of a link ends: with an arrowhead, a disc, or split in two, or with nothing. */
export type ArcEnd = 'head' | 'disc' | 'split' | 'none';

/** A line of a link, and its ends: where it begins and where it is drawn to. */
export interface ArcLine {
  readonly steps: readonly PathStep[];
  readonly first: ArcEnd;
  readonly last: ArcEnd;
}

/** The words beside a link: what it says and who says so; `y` is the middle of the line, `x` the start. */
export interface ArcWords {
  readonly x: number;
  readonly y: number;
  readonly verb: string;
  readonly verbWidth: number;
  /** Empty where there is no room for it. */
  readonly by: string;
  readonly width: number;
}

/** A link between two marks, or several of one mark in a bundle; `inferred` ones are the compiler's own. */
export interface Arc {
  /** The glyph whose links these are, and the one at the other end; in a bundle the same. */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** The row at the other end; undefined for a bundle. */
  readonly row: number | undefined;
  readonly inferred: boolean;
  readonly dispute: boolean;
  /** Whether it says what was retracted, corrected or authenticated. */
  readonly isStanding?: boolean;
  /** The end that is answered, or else pointed at: the first, the last, or neither where both are the same to each other. */
  readonly head: 'first' | 'last' | 'none';
  /** One from glyph to glyph; where that would come too close to words, a short one at each end; in a bundle one for each line of it. */
  readonly lines: readonly ArcLine[];
  /** Whether it is one line from glyph to glyph. */
  readonly isWhole: boolean;
  /** Whether it is drawn before anything is in focus: below all else in weight. */
  readonly isQuiet?: boolean;
  /** How many links it stands for. */
  readonly count: number;
  readonly words?: ArcWords;
}

/** A thin line under words from when something happened to when it was reported, or from a report to what it has; with its words where there is room. */
export interface Lead {
  readonly lines: readonly ArcLine[];
  readonly words?: ArcWords;
  /** Whether it stands out among others. */
  readonly isStrong?: boolean;
}

/** Numbers from one to before another. */
export interface NumberRange {
  readonly first: number;
  readonly end: number;
}

/** Reports in one place of the rail: one, or several by their count. The box is for all that is drawn of them. */
export interface RailTick extends Box {
  /** Their numbers, ascending: with gaps where the window begins, and stands for what came out before it and lasts. */
  readonly reports: readonly NumberRange[];
  readonly glyphX: number;
  /** Whether any of them alone has an event. */
  readonly isAlone: boolean;
  /** Between which moments it came out, where that is wider than its glyph; clipped to the plot. */
  readonly span?: Span;
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  /** How many there are, where they are several. */
  readonly count?: string;
  /** Who issued it, where there is room; it begins at `textX`. */
  readonly text: string;
  readonly textX: number;
}

/** The reports as they were issued, below the plot and in its time. */
export interface Rail extends Box {
  /** Its name, before the plot. */
  readonly label: string;
  readonly ticks: readonly RailTick[];
}

/** The line at which the compiler last looked. */
export interface AsOfLine {
  readonly x: number;
  /** Its name; empty where it has no room. */
  readonly text: string;
  /** Where its name begins, beside its upper end; undefined where the axis has no room for it, so that it stands in the column of the lane heads. */
  readonly textX?: number;
}

/** The line at the present moment. */
export interface NowLine extends AsOfLine {
  /** The row of the axis in which its name stands. */
  readonly row: 'context' | 'tick';
  /** Whether it may run up to its name, through the row of the ticks, and through no word there. */
  readonly rises: boolean;
}

/** Which lanes are seen of those that scroll, counted from the first of them: pinned ones stay. */
export interface LaneScroll {
  /** The first one, and the first behind the last that is seen whole. */
  readonly first: number;
  readonly end: number;
  /** The last lane that can be the first one. */
  readonly last: number;
  /** How many there are. */
  readonly count: number;
}

/**
 * A drawing as plain data: what painters paint, and what hit test, options and transitions read. All x are counted
 * from the inline start; the painters mirror them for right-to-left text.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** Where they are known. */
  readonly languages?: Languages;
  readonly view: View;
  /** Where time is drawn, as far down as there are lanes; lane headers are before it, the axis above it. */
  readonly plot: Box;
  readonly axis: Axis;
  /** The line at which the compiler last looked, where it is in the window, and its name, before the plot. */
  readonly asOf?: AsOfLine;
  /** The line at the present moment, where one is asked for and it is in the window. */
  readonly now?: NowLine;
  /** The periods behind the events; absent where the document has none. */
  readonly eras?: readonly EraBand[];
  /** The zone of the ticks, before the plot, where the window is short enough to distinguish zones. */
  readonly zoneName?: string;
  /** Above the axis, where a second zone is set and the window short enough to distinguish it. */
  readonly secondAxis?: SecondAxis;
  readonly lanes: readonly LaneBox[];
  /** Lines below them for lanes all of whose events a filter leaves out; without glyph, and their count is 0. */
  readonly emptyLanes: readonly LaneBox[];
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly strips: readonly Strip[];
  /** The names of the loudest columns. */
  readonly peaks?: readonly StripPeak[];
  /** Where matches lie in strips; absent where nothing is looked for. */
  readonly ticks?: readonly Box[];
  /** What lies out of the window; a press there goes to the nearest of it. */
  readonly beyond: readonly Beyond[];
  /** The links that are drawn, as `layoutArcs` gives them: for the painters. The element paints them as a layer over the scene. */
  readonly arcs: readonly Arc[];
  /** What leads to reports and from them, in the same layer. */
  readonly leads?: readonly Lead[];
  /** What SVGs have below the drawing, beyond its height. The element has it on a canvas of its own. */
  readonly rail?: Rail;
  /** Events in lanes that are shown, with some part in the window; each counted once. */
  readonly inWindow: number;
  /** Lanes without room. */
  readonly hiddenLanes: number;
  /** Which lanes are seen, where there are more and they are scrolled. */
  readonly scroll?: LaneScroll;
}
