/** The order in which events are read one after another, in the list and in the table. */
import { floorInZone } from '../../model/dates/zone.js';
import type { LinkType } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import type { EventIndex } from '../index/event-index.js';
import type { RowList } from '../index/row-list.js';
import {
  groupKey,
  headingUnit,
  readingGroup,
  type HeadingUnit,
  type ReadingGroup,
} from './reading-groups.js';

/** Longer lists are read in the order of time alone: arranging them would hold up the page. */
export const arrangedUpTo = 2000;

/** Links whose first event comes after the other: it answers it, or speaks of what has happened. */
const following: ReadonlySet<LinkType> = new Set([
  'responds-to',
  'retaliates-for',
  'protests',
  'because-of',
  'after',
  'disputes',
  'corroborates',
  'reports',
  'retracts',
  'corrects',
  'authenticates',
] as const);

/**
 * The rows in order: by the earliest start of their groups, those of a vague one after those that are known; within a
 * group by earliest start, then latest end, then as given, but what answers an event after that, where their dates leave
 * it open; undated ones last.
 */
export function readingOrder({ rows, timeline }: EventIndex): RowList {
  if (rows.length > arrangedUpTo) return rows;
  const after = answeredRows(timeline);
  const order = groupsInOrder(rows, timeline).flatMap((group) => inOrderOfLinks(group, after, timeline));
  return order.every((row, i) => row === rows[i]) ? rows : Uint32Array.from(order);
}

interface Group {
  /** What it is sorted by, one after another. */
  readonly place: readonly number[];
  readonly rows: number[];
}

function groupsInOrder(rows: RowList, timeline: Timeline): readonly (readonly number[])[] {
  const unit = headingUnit(rows, timeline);
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const group = readingGroup(row, unit, timeline);
    const key = groupKey(group);
    const found = groups.get(key) ?? { place: placeOf(group, unit, timeline), rows: [] };
    found.rows.push(row);
    groups.set(key, found);
  }
  return [...groups.values()].sort((a, b) => comparePlaces(a.place, b.place)).map((group) => group.rows);
}

function placeOf(group: ReadingGroup, unit: HeadingUnit, { header }: Timeline): readonly number[] {
  if (group.type === 'open') return [-Infinity];
  if (group.type === 'undated') return [Infinity];
  if (group.type === 'dated') return [group.start, 0];
  return [floorInZone(group.start, unit, header.timeZone), 1, group.start, group.end];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) < (b[at] ?? -Infinity) ? -1 : 1;
}

type RowsByRow = ReadonlyMap<number, readonly number[]>;

/** For each row the rows that it answers, or reports. */
function answeredRows(timeline: Timeline): RowsByRow {
  const answered = new Map<number, number[]>();
  for (const { from, to, type } of timeline.links) {
    const [row, other] = [timeline.rowOfRef(from), timeline.rowOfRef(to)];
    if (!following.has(type) || row < 0 || other < 0 || row === other) continue;
    const others = answered.get(row) ?? [];
    others.push(other);
    answered.set(row, others);
  }
  return answered;
}

/** A row waits for those of its group that it answers; rows that wait for each other stay as they are, at the end. */
function inOrderOfLinks(
  rows: readonly number[],
  answered: RowsByRow,
  { columns }: Timeline,
): readonly number[] {
  const members = new Set(rows);
  const mayFollow = (row: number, other: number): boolean =>
    !((columns.latestStart[row] as number) <= (columns.earliestStart[other] as number));
  const waits = (row: number): readonly number[] =>
    (answered.get(row) ?? []).filter((other) => members.has(other) && mayFollow(row, other));
  const placed = new Set<number>();
  let waiting: readonly number[] = [];
  for (const row of rows) {
    const isReady = (one: number): boolean => waits(one).every((other) => placed.has(other));
    waiting = [...waiting, row];
    for (let ready = waiting.find(isReady); ready !== undefined; ready = waiting.find(isReady)) {
      placed.add(ready);
      const next = ready;
      waiting = waiting.filter((one) => one !== next);
    }
  }
  return [...placed, ...waiting];
}
