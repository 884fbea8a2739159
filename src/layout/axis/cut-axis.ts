/** The axis of a cut scale: each dated part with ticks of its own, each shelf with its name, each break with its length. */
import type { AxisOptions } from './axis-options.js';
import { inset, layoutAxis, type Axis, type AxisCut, type AxisLabel, type AxisTick } from './axis.js';
import type { ScalePiece, TimeScale } from '../scale/time-scale.js';
import { xOf, type View } from '../view/view.js';

/** The words of what is cut: for each, the longest first, so that one can be chosen that has room. */
export interface CutFormat {
  /** "Some day in November 2025". */
  readonly shelf: (start: number, end: number) => readonly string[];
  /** "5 days". */
  readonly length: (start: number, end: number) => readonly string[];
  /** Where a part begins in which time gets less width than in the one before, or more. */
  readonly scale: (change: 'narrower' | 'wider') => string;
}

/** What a cut axis needs beside its window and its scale; without words, cuts have no names. */
export interface CutAxisOptions extends AxisOptions {
  readonly cut?: CutFormat | undefined;
}

/** In pixels: a break that is zoomed to this width has ticks of its own. */
const ticksFrom = 200;
/** Scales that differ by less than this factor are the same to the eye. */
const leastChange = 1.5;
/** In pixels: ticks that are nearer to one another are of the same moment. */
const nearestTicks = 0.5;
/** In pixels, between the edge of a part and the text of the tick on it. */
const edgeGap = 6;

/** The axis of a window of drawn time; as `layoutAxis` where the scale is linear. */
export function layoutScaledAxis(view: View, width: number, scale: TimeScale, options: CutAxisOptions): Axis {
  const [first, last] = [scale.pieces[0], scale.pieces.at(-1)];
  if (!first || !last) return layoutAxis(view, width, options);
  const before: ScalePiece = { kind: 'dated', ...openBefore(first, scale) };
  const after: ScalePiece = { kind: 'dated', ...openAfter(last, scale) };
  const inView = [before, ...scale.pieces, after].flatMap((piece) => partOf(piece, view, width) ?? []);
  const parts = inView.map((part) => axisOfPart(part, scale, options));
  const names = withoutRepeats(parts.map((part) => part.contexts));
  const contexts = withRoom(names, width, options.minimumGap ?? 16);
  const changes = inView.flatMap((part, i) => changeOfScale(inView[i - 1], part, contexts, width, options));
  return {
    contexts,
    ticks: ticksOf(
      parts.map(({ ticks }) => ticks),
      inView,
      options,
    ),
    bands: parts.flatMap(({ bands }) => bands),
    boundaries: parts.flatMap(({ boundaries }) => boundaries),
    cuts: [...parts.flatMap(({ cuts }) => cuts ?? []), ...changes],
  };
}

/** What lies before the first piece, as far as windows reach. */
function openBefore(first: ScalePiece, { timeOf }: TimeScale): Omit<ScalePiece, 'kind'> {
  const from = first.from - reachOf(first);
  return { start: timeOf(from), end: first.start, from, to: first.from };
}

function openAfter(last: ScalePiece, { timeOf }: TimeScale): Omit<ScalePiece, 'kind'> {
  const to = last.to + reachOf(last);
  return { start: last.end, end: timeOf(to), from: last.to, to };
}

/** Farther than windows can be panned: they are at most forty times as long as all that is drawn. */
function reachOf({ from, to }: ScalePiece): number {
  return (to - from) * 1e4;
}

/** A piece as far as it is in a window: its drawn time, and its place in pixels. */
interface Part {
  readonly piece: ScalePiece;
  readonly view: View;
  readonly x0: number;
  readonly x1: number;
  /** Whether each end of the piece is in the window. */
  readonly begins: boolean;
  readonly ends: boolean;
}

function partOf(piece: ScalePiece, view: View, width: number): Part | undefined {
  const start = Math.max(piece.from, view.start);
  const end = Math.min(piece.to, view.end);
  if (!(end > start)) return undefined;
  return {
    piece,
    view: { start, end },
    x0: start === view.start ? 0 : xOf(start, view, width),
    x1: end === view.end ? width : xOf(end, view, width),
    begins: piece.from >= view.start,
    ends: piece.to <= view.end,
  };
}

function axisOfPart(part: Part, scale: TimeScale, options: CutAxisOptions): Axis {
  if (part.piece.kind === 'shelf') return shelfAxis(part, options);
  if (part.piece.kind === 'dated') return datedAxis(part, scale, options);
  const width = part.x1 - part.x0;
  const ticks = width >= ticksFrom ? datedAxis(part, scale, options) : empty;
  return { ...ticks, contexts: [], boundaries: [], cuts: [breakOf(part, options, width < ticksFrom)] };
}

const empty: Axis = { contexts: [], ticks: [], bands: [], boundaries: [] };

/** As on a linear axis, moved to its place; its units are given in drawn time. */
function datedAxis(part: Part, scale: TimeScale, options: AxisOptions): Axis {
  const { x0, x1, view, piece } = part;
  const times = { start: scale.timeOf(view.start), end: scale.timeOf(view.end) };
  if (!part.begins) times.start = Math.max(times.start, piece.start);
  const axis = layoutAxis(times, x1 - x0, { ...options, finest: piece.finest ?? options.finest });
  const moved = <T extends AxisLabel>(label: T): T => ({
    ...label,
    x: label.x + x0,
    start: scale.drawnOf(label.start),
    end: scale.drawnOf(label.end, 'before'),
  });
  return {
    contexts: axis.contexts.map(moved),
    ticks: axis.ticks.map(moved),
    bands: axis.bands.map((band) => ({ x0: band.x0 + x0, x1: band.x1 + x0 })),
    boundaries: [...(part.begins ? [x0] : []), ...axis.boundaries.map((x) => x + x0).filter((x) => x > x0)],
  };
}

/** The ticks of all parts; one at the very start of a part may be the last one of the part before it. */
function ticksOf(
  parts: readonly (readonly AxisTick[])[],
  inView: readonly Part[],
  options: AxisOptions,
): readonly AxisTick[] {
  return parts.reduce((before: readonly AxisTick[], own, i) => {
    const { x0, x1, begins, piece } = inView[i] as Part;
    const isAtStart = (tick: AxisTick | undefined): boolean =>
      tick !== undefined && Math.abs(tick.x - x0) < nearestTicks;
    const last = before.at(-1);
    if (!begins || piece.kind !== 'dated') return [...before, ...own];
    if (last && isAtStart(last) && !last.labelled && !isAtStart(own[0]))
      return [...before.slice(0, -1), ...alignedNames(withFirstName([last, ...own], x0, options), x1)];
    return [...before, ...alignedNames(withFirstName(own, x0, options), x1)];
  }, []);
}

/** Where the first name of a part stands after its tick, the others do too if all have room in it. */
function alignedNames(ticks: readonly AxisTick[], x1: number): readonly AxisTick[] {
  const names = ticks.filter(({ labelled }) => labelled);
  if (names[0]?.textX === undefined) return ticks;
  if (names.some(({ x, width }) => x + edgeGap + width > x1)) return ticks;
  return ticks.map((tick) => (tick.labelled ? { ...tick, textX: tick.x + edgeGap + tick.width / 2 } : tick));
}

/**
 * A tick at the very start of a part, at `x0`, has its text after it, as before it, it would be in another part. It is where
 * the scale changes, so that a name that follows too closely gives way to it, as long as others are left.
 */
function withFirstName(
  ticks: readonly AxisTick[],
  x0: number,
  { minimumGap = 16 }: AxisOptions,
): readonly AxisTick[] {
  const [first, ...others] = ticks;
  if (!first || first.labelled || first.x >= x0 + edgeGap + first.width / 2) return ticks;
  const textX = first.x + edgeGap + first.width / 2;
  const end = textX + first.width / 2 + minimumGap;
  const isClear = ({ labelled, x, width }: AxisTick): boolean => !labelled || x - width / 2 >= end;
  const names = others.filter(({ labelled }) => labelled);
  if (names.length > 0 && !names.some(isClear)) return ticks;
  const named = { ...first, labelled: true, textX };
  return [named, ...others.map((tick) => (isClear(tick) ? tick : { ...tick, labelled: false }))];
}

function shelfAxis(part: Part, { cut, measure, minimumGap = 16 }: CutAxisOptions): Axis {
  const { piece, x0, x1 } = part;
  const texts = cut?.shelf(piece.start, piece.end) ?? [];
  const room = x1 - x0 - inset - minimumGap / 2;
  const text = texts.find((each) => measure(each, 'context') <= room);
  const label = text !== undefined && {
    x: x0 + inset,
    text,
    start: piece.from,
    end: piece.to,
    width: measure(text, 'context'),
  };
  return {
    ...empty,
    contexts: label ? [label] : [],
    boundaries: [...(part.begins ? [x0] : []), ...(part.ends ? [x1] : [])],
    cuts: [{ kind: 'shelf', x0, x1, begins: part.begins, ends: part.ends, text: '' }],
  };
}

function breakOf(
  { piece, x0, x1, begins, ends }: Part,
  { cut, measure }: CutAxisOptions,
  named: boolean,
): AxisCut {
  const texts = named ? (cut?.length(piece.start, piece.end) ?? []) : [];
  const text = texts.find((each) => measure(each, 'tick') <= x1 - x0 - 6) ?? '';
  return { kind: 'break', x0, x1, begins, ends, text };
}

/** Says at the start of a dated part that follows another one how its scale differs, where the names of the axis leave room. */
function changeOfScale(
  before: Part | undefined,
  { piece, x0, x1, begins, ends }: Part,
  contexts: readonly AxisLabel[],
  plotWidth: number,
  { cut, measure, minimumGap = 16 }: CutAxisOptions,
): readonly AxisCut[] {
  if (!cut || before?.piece.kind !== 'dated' || piece.kind !== 'dated' || !begins) return [];
  const ratio = scaleOfPiece(piece) / scaleOfPiece(before.piece);
  if (ratio < leastChange && ratio > 1 / leastChange) return [];
  const text = cut.scale(ratio < 1 ? 'narrower' : 'wider');
  const [from, to] = [x0 + inset - minimumGap, x0 + inset + measure(text, 'tick') + minimumGap];
  const isFree = to <= plotWidth && contexts.every(({ x, width }) => x > to || x + width < from);
  return isFree ? [{ kind: 'scale', x0, x1, begins, ends, text }] : [];
}

/** Drawn time for each millisecond. */
function scaleOfPiece({ from, to, start, end }: ScalePiece): number {
  return (to - from) / (end - start);
}

/** A month that goes on in the next part is named once. */
function withoutRepeats(parts: readonly (readonly AxisLabel[])[]): readonly AxisLabel[] {
  let last: string | undefined;
  return parts.flatMap((labels) =>
    labels.filter(({ text }) => {
      const isNew = text !== last;
      last = text;
      return isNew;
    }),
  );
}

/** Names that would run into the next one or out of the plot are left out. */
function withRoom(labels: readonly AxisLabel[], plotWidth: number, gap: number): readonly AxisLabel[] {
  const endOf = (i: number): number => Math.min(plotWidth, (labels[i + 1]?.x ?? Infinity) - gap / 2);
  return labels.filter(({ x, width }, i) => labels.length === 1 || x + width <= endOf(i));
}
