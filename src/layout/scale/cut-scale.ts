/** The scale of a cut axis: what is known gets room, vague units a shelf, and what holds no date a torn break. */
import type { Timeline } from '../../model/timeline.js';
import { floorInZone, type ZoneUnit } from '../../model/dates/zone.js';
import type { AxisMode } from './axis-mode.js';
import type { View } from '../view/view.js';
import { datingsOf, isKnown, type Dating } from './datings.js';
import { islandsOf, type Island } from './islands.js';
import { linearScale, piecewiseScale, type ScalePiece, type TimeScale } from './time-scale.js';

/** A longer list is linear unless it is to be cut. */
const mostEvents = 200;
/** With more of all time than this around known dates, nothing is gained. */
const mostKnown = 1 / 4;
/** Fewer known dates for each island, and every one of them would be an island of its own. */
const datesPerIsland = 2;
/** A part of time without an island is cut where it is longer than this, of all. */
const leastBreak = 1 / 12;
/** A vague dating that is longer than this, of all, says nothing of a part of it. */
const widest = 3 / 4;

/** How much room each kind of part gets: in all, and at most, before the sum is made one. */
const islandRoom = 0.48;
const looseRoom = 0.22;
const shelfRoom = { each: 0.27, all: 0.4 };
const breakRoom = { each: 0.055, all: 0.3 };

/** The scale of an axis over the drawn rows of a timeline; `domain` is the time from the first to the last of them. */
export function scaleOfAxis(
  mode: AxisMode,
  timeline: Timeline,
  rows: Iterable<number> & { readonly length: number },
  domain: View,
): TimeScale {
  const length = domain.end - domain.start;
  if (mode === 'linear' || !(length > 0) || (mode === 'auto' && rows.length > mostEvents)) return linearScale;
  const datings = datingsOf(timeline, rows);
  const known = datings.filter((dating) => isKnown(dating, length));
  const vague = datings.filter(
    (dating) => !isKnown(dating, length) && dating.end - dating.start < length * widest,
  );
  const zone = timeline.header.timeZone;
  const islands = islandsOf(known, length, zone);
  if (islands.length === 0 || (mode === 'auto' && !gains(islands, length))) return linearScale;
  const asides = shelvesAside(vague, islands, zone);
  const others = vague.filter(({ start }) => !asides.some((aside) => aside.start === start));
  const parts = partsOf(islands, others, asides, withWholeDays(domain, islands));
  if (!parts.some(({ kind }) => kind !== 'dated')) return linearScale;
  return piecewiseScale(withRoom(parts, parts[0]?.start ?? domain.start));
}

/** Whether the axis of a list that is short enough has something to cut. */
export function canBeCut(
  timeline: Timeline,
  rows: Iterable<number> & { readonly length: number },
  domain: View,
): boolean {
  return rows.length <= mostEvents && scaleOfAxis('cut', timeline, rows, domain).pieces.length > 0;
}

/** The time that is drawn: the first and the last day are whole, though what is known of them may end as they begin. */
function withWholeDays({ start, end }: View, islands: readonly Island[]): View {
  return {
    start: Math.min(start, islands[0]?.start ?? start),
    end: Math.max(end, islands.at(-1)?.end ?? end),
  };
}

/** Whether a short list is better read on a cut axis. */
function gains(islands: readonly Island[], length: number): boolean {
  const known = islands.reduce((sum, { start, end }) => sum + (end - start), 0);
  const dates = islands.reduce((sum, { count }) => sum + count, 0);
  return known < length * mostKnown && dates >= islands.length * datesPerIsland;
}

type Part = Pick<ScalePiece, 'kind' | 'start' | 'end' | 'aside' | 'finest'> & { readonly island?: Island };

/** Islands and what lies between them, from the first to the last; a shelf aside before what its unit begins with. */
function partsOf(
  islands: readonly Island[],
  vague: readonly Dating[],
  asides: readonly Part[],
  { start, end }: View,
): readonly Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const island of islands) {
    if (island.start > at) parts.push(...between(at, island.start, vague, asides, end - start));
    parts.push({
      kind: 'dated',
      start: Math.max(at, island.start),
      end: island.end,
      island,
      ...(island.isOfDays && { finest: 'day' }),
    });
    at = island.end;
  }
  if (end > at) parts.push(...between(at, end, vague, asides, end - start));
  return asides.reduce(withAside, parts);
}

/** What lies between two islands: shelves of units in which something happened, else breaks where they are long enough. */
function between(
  start: number,
  end: number,
  vague: readonly Dating[],
  asides: readonly Part[],
  length: number,
): readonly Part[] {
  const shelves = shelvesWithin(start, end, vague);
  const isWithin = (time: number): boolean => time > start && time < end;
  const edges = [
    ...vague.flatMap((dating) => [dating.start, dating.end]),
    ...asides.map((aside) => aside.start),
  ]
    .filter((time) => isWithin(time) && !shelves.some((shelf) => time > shelf.start && time < shelf.end))
    .concat(start, end)
    .sort((one, other) => one - other)
    .filter((time, i, all) => time !== all[i - 1]);
  const kindOf = (from: number, to: number): Part['kind'] => {
    if (shelves.some((shelf) => shelf.start === from)) return 'shelf';
    const isNamed = vague.some((dating) => overlapsPart(dating, from, to));
    return isNamed || to - from < length * leastBreak ? 'dated' : 'break';
  };
  return edges.slice(1).map((to, i) => {
    const from = edges[i] as number;
    return { kind: kindOf(from, to), start: from, end: to, finest: 'day' };
  });
}

/** Whether a dating reaches into a part, from outside: it is then drawn over the days of that part. */
function overlapsPart(dating: Dating, start: number, end: number): boolean {
  return dating.start < end && dating.end > start;
}

/** Vague datings of what happened once that lie between two times: the most frequent first, none over another. */
function shelvesWithin(start: number, end: number, vague: readonly Dating[]): readonly View[] {
  const counts = new Map<string, { span: View; count: number }>();
  for (const { start: from, end: to, once } of vague) {
    if (!once || from < start || to > end) continue;
    const key = `${from} ${to}`;
    counts.set(key, { span: { start: from, end: to }, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const chosen: View[] = [];
  for (const { span } of [...counts.values()].sort((one, other) => other.count - one.count))
    if (!chosen.some((other) => span.start < other.end && span.end > other.start)) chosen.push(span);
  return chosen.sort((one, other) => one.start - other.start);
}

/** The units of which a vague dating may be the whole. */
const units: readonly ZoneUnit[] = ['month', 'quarter', 'year'];

/** The shelves of units with known days, which keep those on the axis: their shelves stand before them. */
function shelvesAside(vague: readonly Dating[], islands: readonly Island[], zone: string): readonly Part[] {
  const asides = new Map<number, Part>();
  for (const { start, end, once } of vague) {
    const holds = islands.some((island) => island.start < end && island.end > start);
    if (once && holds && isUnit(start, end, zone))
      asides.set(start, { kind: 'shelf', start, end, aside: true });
  }
  return [...asides.values()];
}

/** Puts a shelf before what begins with its unit, within a part or between two. */
function withAside(parts: readonly Part[], aside: Part): Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (part.aside || aside.start < part.start || aside.start >= part.end) return [part];
    if (aside.start === part.start) return [aside, part];
    return [{ ...part, end: aside.start }, aside, { ...part, start: aside.start }];
  });
}

function isUnit(start: number, end: number, zone: string): boolean {
  if (Math.abs(start) > 8.6e15 || Math.abs(end) > 8.6e15) return false;
  return units.some(
    (unit) =>
      floorInZone(start, unit, zone) === start &&
      floorInZone(end - 1, unit, zone) === start &&
      floorInZone(end, unit, zone) === end,
  );
}

/** Puts parts one after the other, in drawn time; the widest is as long as its time, so that windows keep their limits. */
function withRoom(parts: readonly Part[], from: number): readonly ScalePiece[] {
  const rooms = parts.map((part) => roomOf(part, parts));
  const slope = parts.reduce(
    (least, { start, end, aside }, i) =>
      aside ? least : Math.min(least, (end - start) / (rooms[i] as number)),
    Infinity,
  );
  let at = from;
  return parts.map(({ kind, start, end, aside, finest }, i) => {
    const to = at + (rooms[i] as number) * slope;
    const piece = { kind, start, end, from: at, to, ...(aside && { aside }), ...(finest && { finest }) };
    at = to;
    return piece;
  });
}

/** The share of the drawing that a part gets; together they are about one. */
function roomOf(part: Part, parts: readonly Part[]): number {
  const alike = parts.filter(({ kind, island }) => kind === part.kind && !island === !part.island);
  if (part.kind === 'break') return Math.min(breakRoom.each, breakRoom.all / alike.length);
  if (part.kind === 'shelf') return Math.min(shelfRoom.each, shelfRoom.all / alike.length);
  const weights = alike.map((other) => weightOf(other));
  const share = weightOf(part) / weights.reduce((sum, weight) => sum + weight, 0);
  return (part.island ? islandRoom : looseRoom) * share;
}

/** By length and by what is in it: neither a long island nor a full one leaves the others without room. */
function weightOf({ start, end, island }: Part): number {
  const whole = island ? (end - start) / (island.end - island.start) : 1;
  return Math.sqrt((end - start) * Math.max(1, (island?.count ?? 1) * whole));
}
