/** Lays out the rail: reports in the time of the plot above, those of one place together. A frame looks at places, not at reports. */
import type { IssuedReports } from '../../model/reports/issued-reports.js';
import { lowerBound } from '../../util/binary-search.js';
import { fitWords, labelGap, nameMargin, type Measure } from '../metrics.js';
import type { EventIndex } from '../index/event-index.js';
import type { Rail, RailTick, Scene } from '../scene/scene.js';
import { scaleOf, xOf } from '../view/view.js';
import { countIn, firstOf, hasNumber, joined } from './number-ranges.js';
import { railHeight } from './rail-height.js';

/** The width and height of the glyph of a report. */
export const railGlyph = 12;
/** What begins nearer to one another than this is in one place. */
const leastApart = 14;
/** A span that is wider than this is drawn as one. */
const spanFrom = 18;
/** Names with less room are left out. */
const shortestName = 28;
/** Of reports that came out before the window, or may have, so many are looked at. */
const mostBefore = 200;

/** What a rail is laid out of. */
export interface RailInput {
  readonly reports: Pick<IssuedReports, 'earliest' | 'latest' | 'countBefore' | 'latestOf' | 'isAnyAlone'>;
  /** What came out before this time is shown. */
  readonly until: number;
  readonly index: Pick<EventIndex, 'scale'>;
  readonly scene: Pick<Scene, 'plot' | 'view' | 'width' | 'height'>;
  readonly measure: Measure;
  readonly label: string;
  readonly nameOf: (number: number) => string;
  readonly countOf: (count: number) => string;
}

/** Right below a scene. */
export function layoutRail(input: RailInput): Rail {
  const { width, height: y, plot } = input.scene;
  const places = merged(placesOf(input));
  const limit = plot.x + plot.width;
  const ticks = places.map((place, i) => tickFor(place, places[i + 1]?.left ?? limit, input));
  return { x: 0, y, width, height: railHeight, label: fitLabelOf(input), ticks };
}

function fitLabelOf({ label, scene, measure }: RailInput): string {
  return fitWords(label, scene.plot.x - 2 * nameMargin, 'second', measure);
}

/** Reports that stand together, and their pixels. */
interface Place {
  readonly reports: RailTick['reports'];
  /** From when the first may have come out to when all had. */
  readonly x0: number;
  readonly x1: number;
  /** Where what is drawn at its beginning begins, and ends. */
  readonly left: number;
  readonly right: number;
}

/** By steps of drawn time that are anchored to it, so that nothing moves while the window does. */
function placesOf(input: RailInput): readonly Place[] {
  const { reports, until, index, scene } = input;
  const { view, plot } = scene;
  const { earliest } = reports;
  const count = reports.countBefore(until);
  const step = 2 ** Math.ceil(Math.log2(leastApart / scaleOf(view, plot.width)));
  const places: Place[] = lastingInto(input, count);
  let number = lowerBound(earliest.subarray(0, count), index.scale.timeOf(view.start));
  while (number < count) {
    const drawn = index.scale.drawnOf(earliest[number] as number);
    if (drawn > view.end) break;
    const next = index.scale.timeOf((Math.floor(drawn / step) + 1) * step);
    const end = Math.min(count, Math.max(number + 1, lowerBound(earliest, next)));
    places.push(placeOf(number, end, input));
    number = end;
  }
  return places;
}

/** Those that came out before the window, or in it. */
function lastingInto(input: RailInput, count: number): Place[] {
  const { reports, index, scene } = input;
  const start = index.scale.timeOf(scene.view.start);
  const end = lowerBound(reports.earliest.subarray(0, count), start);
  const places: Place[] = [];
  for (let number = Math.max(0, end - mostBefore); number < end; number++)
    if ((reports.latest[number] as number) > start) places.push(placeOf(number, number + 1, input));
  return places;
}

function placeOf(first: number, end: number, { reports, index, scene }: RailInput): Place {
  const { plot, view } = scene;
  const pixelOf = (time: number, side: 'before' | 'after'): number =>
    plot.x + xOf(index.scale.drawnOf(time, side), view, plot.width);
  const x0 = pixelOf(reports.earliest[first] as number, 'after');
  const x1 = pixelOf(reports.latestOf(first, end), 'before');
  // What came out before the window stands where that begins.
  const least = plot.x + railGlyph / 2;
  const at = Math.max(least, x1 - x0 < spanFrom ? (x0 + x1) / 2 : x0 + railGlyph / 2);
  return { reports: [{ first, end }], x0, x1, left: at - railGlyph / 2, right: at + railGlyph / 2 };
}

/** Those that would stand over one another are one. */
function merged(places: readonly Place[]): readonly Place[] {
  const apart: Place[] = [];
  for (const place of places) {
    const last = apart.at(-1);
    if (!last || place.left >= last.right) apart.push(place);
    else
      apart[apart.length - 1] = {
        ...last,
        reports: joined([...last.reports, ...place.reports]),
        x1: Math.max(last.x1, place.x1),
      };
  }
  return apart;
}

/** With its name as far as the next one, or as its own span goes. */
function tickFor(
  { reports: numbers, x0, x1, left, right }: Place,
  limit: number,
  input: RailInput,
): RailTick {
  const { scene, reports, until, measure, nameOf, countOf } = input;
  const { plot, height: y } = scene;
  const [start, stop] = [Math.max(x0, plot.x), Math.min(x1, plot.x + plot.width)];
  const isSpan = x1 - x0 >= spanFrom && stop > start;
  const count = countIn(numbers);
  const textX = right + labelGap / 2;
  const room = limit - labelGap - textX;
  const isNamed = count === 1 && room >= shortestName;
  const name = isNamed ? fitWords(nameOf(firstOf(numbers)), room, 'second', measure) : '';
  const width = name ? measure(name, 'second') : 0;
  const edge = Math.max(name ? textX + width : right, isSpan ? stop : right);
  return {
    ...{ reports: numbers, x: Math.min(left, start), y, width: edge - Math.min(left, start) },
    height: railHeight,
    glyphX: (left + right) / 2,
    isAlone: numbers.some(({ first, end }) => reports.isAnyAlone(first, end, until)),
    ...(isSpan && { span: { x0: start, x1: stop } }),
    ...{ startsInside: x0 >= plot.x, endsInside: x1 <= plot.x + plot.width },
    ...(count > 1 && { count: countOf(count) }),
    ...{ text: name, textX },
  };
}

/** The tick at a point of the rail: of several that overlap the one whose glyph is nearest. */
export function tickAt({ ticks }: Pick<Rail, 'ticks'>, x: number): RailTick | undefined {
  const apart = 4;
  const over = ticks.filter((tick) => x >= tick.x - apart && x <= tick.x + tick.width + apart);
  return over.sort((a, b) => Math.abs(a.glyphX - x) - Math.abs(b.glyphX - x))[0];
}

/** The tick of a report; undefined where that is out of the window. */
export function tickOf({ ticks }: Pick<Rail, 'ticks'>, number: number): RailTick | undefined {
  return ticks.find(({ reports }) => hasNumber(reports, number));
}
