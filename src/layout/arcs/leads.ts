/** Leads: thin lines from when an event happened to when it was first reported, between its words and the row below. */
import { firstReportOf } from '../../model/reports/first-report.js';
import { clockOf } from '../../model/reports/clock.js';
import type { Timeline } from '../../model/timeline.js';
import type { EventIndex } from '../index/event-index.js';
import { glyphSize, rowGap, type Measure } from '../metrics.js';
import type { Arc, ArcLine, ArcWords, Box, Lead, Mark, PathStep, Scene, Span } from '../scene/scene.js';
import { glyphBoxOf, labelBox, textBoxesIn } from '../scene/text-boxes.js';
import { xOf } from '../view/view.js';
import { measuredWords, pieces } from './arc-words.js';
import { inset } from './exits.js';
import { Obstacles, widened, type Edges } from './obstacles.js';
import { pointsOf } from './path.js';

/** What leads are laid out in. */
export type LeadScene = Pick<Scene, 'marks' | 'clusters' | 'beyond' | 'plot' | 'view'>;

/** Half of the height of the caps of a span; with them a line has room between two rows of words. */
const halfCap = 3;
/** Between what a mark draws over its time and a line below it. */
const underLine = 2.5;
/** A way that is shorter than this has no arrow. */
const leastWay = 14;
const cornerRadius = 4;
/** Between words and the lines of links. */
const arcsApart = 2;
/** Between the end of a lead and its words, and from its middle to the middle of words above or below. */
const [wordGap, wordOffset] = [6, 10];

/** The words at the other end, how wide they are, and the links that are drawn, which they keep clear of. */
export interface LeadOptions {
  readonly measure: Measure;
  readonly text: string;
  readonly arcs?: readonly Arc[];
}

/**
 * A lead at each mark of an event that was first reported at another time than it happened: to the report where events stand when
 * they happened, and from there where they stand when they were reported. What lies out of the window is led to as far as its edge.
 */
export function layoutLeads(
  index: Pick<EventIndex, 'timeline' | 'scale'>,
  scene: LeadScene,
  row: number,
  { measure, text, arcs = [] }: LeadOptions,
): readonly Lead[] {
  const marks = scene.marks.filter((mark) => mark.row === row);
  const times = marks.length > 0 ? otherTimes(index.timeline, row) : undefined;
  if (!times) return [];
  const pixelOf = (time: number, side: 'before' | 'after'): number =>
    scene.plot.x + xOf(index.scale.drawnOf(time, side), scene.view, scene.plot.width);
  const span = { x0: pixelOf(times.start, 'after'), x1: pixelOf(times.end, 'before') };
  const words = wordsIn(scene);
  const taken = new Obstacles([...words.all, ...arcs.flatMap(edgesOf)]);
  const isOutward = clockOf(index.timeline) === 'happened';
  return marks.flatMap((mark) => {
    if (isSamePlace(mark, span)) return [];
    const way = wayTo(mark, span, scene.plot, words);
    const lines = [
      ...(way.steps.length > 1 ? [isOutward ? outward(way) : inward(way)] : []),
      ...spanLines(span, way.level, scene.plot),
    ];
    const measured = measuredWords({ verb: text, by: '' }, measure);
    const placed = text && way.side ? wordsAt(measured, mark, way, span, scene.plot, taken) : undefined;
    return [{ lines, ...(placed && { words: placed }) }];
  });
}

/** What a link draws, with its words. */
function edgesOf({ lines, words }: Arc): readonly Edges[] {
  const ways = lines.map(({ steps }) => pointsOf(steps));
  return [
    ...ways.flatMap((way) => pieces(way, arcsApart)),
    ...(words ? [widened(labelBox(words), arcsApart)] : []),
  ];
}

/** When it was first reported, or on the clock of reports when it happened; undefined where that is not known, or is the same. */
function otherTimes(
  timeline: Timeline,
  row: number,
): { readonly start: number; readonly end: number } | undefined {
  const report = firstReportOf(timeline, row);
  const { earliestStart, latestEnd } = timeline.happened.columns;
  const happened = { start: earliestStart[row] ?? NaN, end: latestEnd[row] ?? NaN };
  if (!report || Number.isNaN(happened.start)) return undefined;
  const reported = { start: report.earliest, end: report.latest };
  if (happened.start === reported.start && happened.end === reported.end) return undefined;
  return clockOf(timeline) === 'happened' ? reported : happened;
}

/** Both are where one glyph stands. */
function isSamePlace({ form, glyphX }: Mark, { x0, x1 }: Span): boolean {
  return form === 'point' && x0 >= glyphX - glyphSize && x1 <= glyphX + glyphSize;
}

/** The words and glyphs of a scene, as they are. */
export function wordsIn(
  scene: Pick<Scene, 'marks' | 'clusters'> & Partial<Pick<Scene, 'beyond'>>,
): Obstacles {
  return new Obstacles([
    ...textBoxesIn(scene).map((box) => widened(box, 0)),
    ...scene.marks.map((mark) => widened(glyphBoxOf(mark), 0)),
  ]);
}

/** A way from a mark to a span, and the height at which it runs; without steps where the mark stands over the span. */
export interface Way {
  readonly steps: readonly PathStep[];
  readonly level: number;
  /** Where the span lies from the mark; undefined where that is over it. */
  readonly side: 'earlier' | 'later' | undefined;
}

/** By the shortest way, between the words of the mark and those of the next row where there is such a height. */
export function wayTo(mark: Mark, { x0, x1 }: Span, { x, width }: Box, words: Obstacles): Way {
  const within = (at: number): number => Math.min(x + width - inset, Math.max(x + inset, at));
  const isPoint = mark.form === 'point';
  const own: Span = isPoint ? { x0: mark.glyphX, x1: mark.glyphX } : mark;
  const side = x0 > own.x1 ? 'later' : x1 < own.x0 ? 'earlier' : undefined;
  const from = within(side === 'later' ? own.x1 : side === 'earlier' ? own.x0 : Math.max(own.x0, x0));
  const to = within(side === 'later' ? x0 : side === 'earlier' ? x1 : from);
  const ends = [from, to, within(x0), within(x1)];
  const level = levelOf(mark, Math.min(...ends), Math.max(...ends), words);
  const top = isPoint ? mark.glyphY + glyphSize / 2 + 1 : mark.lineY;
  return { steps: bent(from, Math.min(top, level), to, level), level, side };
}

/** The first height at which nothing is crossed; just below what the mark draws where there is none. */
function levelOf(mark: Mark, from: number, to: number, words: Obstacles): number {
  const { form, y, height, rowHeight, glyphY, lineY, halfHeight, accounts } = mark;
  const bottom = y + (accounts ? rowHeight : height);
  const usual =
    form === 'point' ? Math.max(bottom - 1, glyphY + glyphSize / 2 + 2) : lineY + halfHeight + underLine;
  const levels = [usual, bottom, bottom - 2, bottom + 2, y, y - 2];
  return levels.find((level) => !words.crossed(from, level, to, level)) ?? usual;
}

/** Down, round a corner, and along. */
function bent(from: number, top: number, to: number, level: number): readonly PathStep[] {
  const radius = Math.min(cornerRadius, level - top, Math.abs(to - from));
  const towards = Math.sign(to - from) * radius;
  if (from === to)
    return level > top
      ? [
          [from, top],
          [from, level],
        ]
      : [];
  return [
    [from, top],
    [from, level - radius],
    [from, level, from, level, from + towards, level],
    [to, level],
  ];
}

/** To the span, with an arrow where the way is long enough for one. */
export function outward({ steps }: Pick<Way, 'steps'>): ArcLine {
  return { steps, first: 'none', last: lengthOf(steps) > leastWay ? 'head' : 'none' };
}

/** From the span, with the arrow below the mark. */
function inward({ steps, level }: Way): ArcLine {
  const [from] = steps[0] ?? [0];
  const [to] = steps.at(-1) ?? [0];
  if (from === to) return { steps, first: 'none', last: 'none' };
  return {
    steps: [
      [to, level],
      [from, level],
    ],
    first: 'none',
    last: lengthOf(steps) > leastWay ? 'head' : 'none',
  };
}

function lengthOf(steps: readonly PathStep[]): number {
  return Math.abs((steps.at(-1)?.[0] ?? 0) - (steps[0]?.[0] ?? 0));
}

/** A line over a span, with a cap at each end that is in the plot; nothing where none of it is. */
function spanLines({ x0, x1 }: Span, level: number, { x, width }: Box): readonly ArcLine[] {
  const [left, right] = [Math.max(x0, x), Math.min(x1, x + width)];
  if (left > right) return [];
  const line = (steps: readonly PathStep[]): ArcLine => ({ steps, first: 'none', last: 'none' });
  const cap = (at: number): ArcLine =>
    line([
      [at, level - halfCap],
      [at, level + halfCap],
    ]);
  return [
    ...(right > left
      ? [
          line([
            [left, level],
            [right, level],
          ]),
        ]
      : []),
    ...(x0 === left ? [cap(left)] : []),
    ...(x1 === right && right > left ? [cap(right)] : []),
  ];
}

/**
 * Behind the span, before it, above it or below it, or where it is out of the window beside the end of the line; else behind the label
 * of the event. Undefined where there is no room.
 */
function wordsAt(
  measured: Omit<ArcWords, 'x' | 'y'>,
  mark: Mark,
  { level, steps, side }: Way,
  span: Span,
  { x, y, width, height }: Box,
  words: Obstacles,
): Arc['words'] {
  const [start, end] = [Math.max(span.x0, x + inset), Math.min(span.x1, x + width - inset)];
  const isBeyond = start > end;
  const [at = 0] = steps.at(-1) ?? [];
  const middle = isBeyond ? at : (start + end) / 2;
  const fitting = Math.min(
    x + width - inset - measured.width,
    Math.max(x + inset, middle - measured.width / 2),
  );
  const beside = isBeyond ? [] : [end + wordGap, start - wordGap - measured.width];
  const places: readonly (readonly [number, number])[] = [
    ...(side === 'earlier' ? [...beside].reverse() : beside).map((left) => [left, level] as const),
    [fitting, level - wordOffset],
    [fitting, level + wordOffset],
    ...(mark.label ? [[mark.label.x + mark.label.width + rowGap, mark.label.y] as const] : []),
  ];
  const place = places.find(([left, middleY], i) => {
    const box = labelBox({ x: left, y: middleY, width: measured.width });
    const isOnLine =
      i < beside.length && (side === 'later' ? left < start : side === 'earlier' && left > start);
    const isIn =
      left >= x && left + measured.width <= x + width && box.y >= y && box.y + box.height <= y + height;
    return isIn && !isOnLine && !words.meets(box);
  });
  return place && { ...measured, x: place[0], y: place[1] };
}
