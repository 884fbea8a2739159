/** The entries of the list from top to bottom: mounted events, headings over them, and spacers for the others. */
import type { AxisFormat } from '../../layout/axis/axis-options.js';
import { headingUnit, groupKey, readingGroup, type ReadingGroup } from '../../layout/list/reading-groups.js';
import type { RowList } from '../../layout/index/row-list.js';
import type { Segment } from '../../layout/list/segments.js';
import { civilDate, MS_PER_DAY } from '../../model/dates/calendar.js';
import { dateWordsUnderDay } from '../../words/date-words.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import type { Timeline } from '../../model/timeline.js';
import { localTimeOf } from '../../model/dates/zone.js';
import type { ListEntry } from './list.js';
import type { Look } from './look.js';

/** What headings are made of, for a list. */
export interface Headings {
  readonly groupOf: (row: number) => ReadingGroup;
  readonly wordsOf: (group: ReadingGroup) => string;
}

/** The list to render and the slices of it that are mounted; positions are those in `order`. */
export interface EntriesInput {
  readonly order: RowList;
  readonly segments: readonly Segment[];
  readonly timeline: Timeline;
  readonly locale: Locale;
  readonly secondZone: string | undefined;
  readonly headings: Headings;
  readonly describe: (row: number) => Description | undefined;
  readonly appearance: (row: number) => Look;
}

/** Headings in the unit that suits a list, in the words of the axis. */
export function headingsOf(
  order: RowList,
  timeline: Timeline,
  { interface: strings }: Locale,
  format: AxisFormat,
): Headings {
  const unit = headingUnit(order, timeline);
  return {
    groupOf: (row) => readingGroup(row, unit, timeline),
    wordsOf(group) {
      if (group.type === 'undated') return strings.withoutDate;
      if (group.type === 'open') return strings.openStart;
      return format.context(group.start, { name: group.unit, step: group.step ?? 1 });
    },
  };
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
        entries.push({ type: 'heading', key, words: input.headings.wordsOf(group) });
      if (!isKept) above = key;
      const item = itemAt(position, group, input);
      if (item) entries.push(item);
    }
  }
  return entries;
}

function itemAt(position: number, group: ReadingGroup, input: EntriesInput): ListEntry | undefined {
  const { order, headings } = input;
  const row = order[position] as number;
  const description = input.describe(row);
  if (!description) return undefined;
  const before = order[position - 1];
  const isFirst = before === undefined || groupKey(headings.groupOf(before)) !== groupKey(group);
  return {
    type: 'item',
    key: description.id,
    position,
    heading: isFirst ? headings.wordsOf(group) : '',
    date: dateUnder(group, description, input),
    description,
    appearance: input.appearance(row),
  };
}

/** What a heading leaves out of a date; empty where it states all of it. */
function dateUnder(
  group: ReadingGroup,
  { row, date, isDateNoted, event }: Description,
  { timeline, locale, secondZone }: EntriesInput,
): string {
  if (group.type === 'undated') return event.when ? date : '';
  if (group.type === 'open' || group.unit !== 'day' || !event.when || isDateNoted) return date;
  const { timeZone: zone, asOf } = timeline.header;
  const day = civilDate(Math.floor(localTimeOf(group.start, zone) / MS_PER_DAY));
  return dateWordsUnderDay(event.when, timeline.extent(row), day, { locale, zone, secondZone, asOf });
}
