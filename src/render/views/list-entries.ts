/** The entries of the list from top to bottom: mounted events, headings over them, and spacers for the others. */
import type { AxisFormat } from '../../layout/axis/axis-options.js';
import { arrangedUpTo } from '../../layout/list/reading-order.js';
import { headingUnit, groupKey, readingGroup, type ReadingGroup } from '../../layout/list/reading-groups.js';
import type { RowList } from '../../layout/index/row-list.js';
import type { Segment } from '../../layout/list/segments.js';
import { civilDate, MS_PER_DAY } from '../../model/dates/calendar.js';
import { undatedWords } from '../../words/undated-words.js';
import { dateWords, shortDateWords } from '../../words/date-words.js';
import { dateWordsUnderDay } from '../../words/read-date-words.js';
import type { Description } from '../../words/describe.js';
import { capitalise, fill } from '../../words/compose.js';
import { maybeAnswer } from '../../model/links.js';
import type { View } from '../../layout/view/view.js';
import type { Locale } from '../../words/locale.js';
import type { Timeline } from '../../model/timeline.js';
import { writtenSpan } from '../../model/dates/written-span.js';
import { localTimeOf } from '../../model/dates/zone.js';
import type { ListEntry, ListItem } from './list-content.js';
import { listThreadOf, type ListThreadInput } from './list-thread.js';
import { spanShares } from './span-bar.js';
import type { Look } from './look.js';

/** What headings are made of, for a list. */
export interface Headings {
  readonly groupOf: (row: number) => ReadingGroup;
  /** `isAlone`: there is one event under it. */
  readonly wordsOf: (group: ReadingGroup, isAlone: boolean) => string;
}

/** The list to render and the slices of it that are mounted; positions are those in `order`. */
export interface EntriesInput extends ListThreadInput {
  readonly segments: readonly Segment[];
  readonly locale: Locale;
  readonly secondZone: string | undefined;
  readonly headings: Headings;
  /** The time of all events, in which bars show where one lies; undefined where none has a date. */
  readonly window: View | undefined;
  readonly describe: (row: number) => Description | undefined;
  readonly appearance: (row: number) => Look;
}

/** Headings in the unit that suits a list, in the words of the axis; those of vague dates in the words of dates. */
export function headingsOf(order: RowList, timeline: Timeline, locale: Locale, format: AxisFormat): Headings {
  const { interface: strings } = locale;
  const unit = headingUnit(order, timeline);
  const isArranged = order.length <= arrangedUpTo;
  const groupOf = (row: number): ReadingGroup => readingGroup(row, unit, timeline, isArranged);
  const ordered = isArranged ? groupsWithAnswers(timeline, order, groupOf) : new Set<string>();
  return {
    groupOf,
    wordsOf(group, isAlone) {
      if (group.type === 'undated') return undatedWords(timeline, locale);
      if (group.type === 'open') return strings.openStart;
      if (group.type === 'dated')
        return format.context(group.start, { name: group.unit, step: group.step ?? 1 });
      const span = capitalise(spanWords(group, timeline.header.timeZone, locale), locale.lang);
      if (isAlone) return span;
      return fill(ordered.has(groupKey(group)) ? strings.orderPartlyKnown : strings.orderNotKnown, { span });
    },
  };
}

/** The keys of groups of which one event answers another, so that something of their order is known. */
function groupsWithAnswers(
  timeline: Timeline,
  order: RowList,
  groupOf: Headings['groupOf'],
): ReadonlySet<string> {
  const keys = new Map(Array.from(order, (row) => [row, groupKey(groupOf(row))] as const));
  const answers = timeline.links.filter(({ type }) => maybeAnswer(type) !== undefined);
  return new Set(
    answers.flatMap(({ from, to }) => {
      const [key, other] = [from, to].map((ref) => keys.get(timeline.rowOfRef(ref)));
      return key !== undefined && key === other && from !== to ? [key] : [];
    }),
  );
}

/** "between 1 November and 13 December 2025". */
function spanWords({ start, end }: { start: number; end: number }, zone: string, locale: Locale): string {
  return dateWords({ at: writtenSpan(start, end, zone) }, undefined, { locale, zone });
}

/** The entries of the mounted segments: a heading stands over the first of each group that is mounted in a row. */
export function listEntries(input: EntriesInput): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  let above: string | undefined;
  for (const segment of input.segments) {
    if (segment.type === 'spacer') {
      const { start, end } = segment;
      entries.push({ type: 'spacer', key: start === 0 ? 'first' : String(end), start, end });
      continue;
    }
    const isKept = segment.end - segment.start === 1 && input.segments.length > 2;
    for (let position = segment.start; position < segment.end; position++) {
      const group = input.headings.groupOf(input.order[position] as number);
      const key = groupKey(group);
      if (key !== above && !isKept)
        entries.push({ type: 'heading', key, words: headingAt(position, group, input) });
      if (!isKept) above = key;
      const item = itemAt(position, group, input);
      if (item) entries.push(item);
    }
  }
  return entries;
}

function headingAt(position: number, group: ReadingGroup, { order, headings }: EntriesInput): string {
  const isOther = (at: number): boolean =>
    order[at] === undefined || groupKey(headings.groupOf(order[at])) !== groupKey(group);
  return headings.wordsOf(group, isOther(position - 1) && isOther(position + 1));
}

function itemAt(position: number, group: ReadingGroup, input: EntriesInput): ListEntry | undefined {
  const { order, headings, timeline } = input;
  const row = order[position] as number;
  const description = input.describe(row);
  if (!description) return undefined;
  const before = order[position - 1];
  const isFirst = before === undefined || groupKey(headings.groupOf(before)) !== groupKey(group);
  return {
    type: 'item',
    key: description.id,
    position,
    heading: isFirst ? headingAt(position, group, input) : '',
    ...datesUnder(group, description, input),
    span: spanShares(boundsOf(row, timeline), input.window),
    description,
    thread: listThreadOf(description, input),
    appearance: input.appearance(row),
  };
}

function boundsOf(row: number, { columns }: Timeline): Parameters<typeof spanShares>[0] {
  const at = (bounds: ArrayLike<number>): number => bounds[row] ?? NaN;
  return {
    earliestStart: at(columns.earliestStart),
    latestStart: at(columns.latestStart),
    earliestEnd: at(columns.earliestEnd),
    latestEnd: at(columns.latestEnd),
  };
}

/** What a heading leaves out of a date, in few words, and all of it where those leave something out. */
function datesUnder(
  group: ReadingGroup,
  description: Description,
  input: EntriesInput,
): Pick<ListItem, 'date' | 'dateInFull'> {
  const { row, date, event } = description;
  if (!event.when) return { date: group.type === 'undated' ? '' : date, dateInFull: '' };
  if (group.type === 'undated') return { date, dateInFull: '' };
  const { timeline, locale } = input;
  const under = dateUnderDay(group, description, input);
  if (under !== date) return { date: under, dateInFull: '' };
  const { timeZone: zone, asOf } = timeline.header;
  const short = shortDateWords(event.when, timeline.extent(row), { locale, zone, asOf });
  if (short === date) return { date, dateInFull: '' };
  return { date: isHeaded(group, row, timeline) ? '' : short, dateInFull: date };
}

/** Whether a heading states all of a date: that it was once within those bounds. */
function isHeaded(group: ReadingGroup, row: number, { columns }: Timeline): boolean {
  return (
    group.type === 'vague' && columns.latestEnd[row] === group.end && columns.earliestEnd[row] === group.start
  );
}

/** The time of what is known to lie on the day of a heading; else the whole date. */
function dateUnderDay(
  group: ReadingGroup,
  { row, date, isDateNoted, event }: Description,
  { timeline, locale, secondZone }: EntriesInput,
): string {
  if (group.type !== 'dated' || group.unit !== 'day' || !event.when || isDateNoted) return date;
  const { timeZone: zone, asOf } = timeline.header;
  const day = civilDate(Math.floor(localTimeOf(group.start, zone) / MS_PER_DAY));
  return dateWordsUnderDay(event.when, timeline.extent(row), day, { locale, zone, secondZone, asOf });
}
