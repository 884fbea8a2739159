/** The words for a date that is known by the order of events: "after “the incident”, before “the ferry stopped”: some day …". */
import { flag, hasFlag } from '../model/columns.js';
import type { Ref } from '../model/event.js';
import { ruledOutOf } from '../model/ruled-out.js';
import type { Timeline } from '../model/timeline.js';
import { isolated } from '../util/bidi.js';
import { fill, joinNames, numberWords } from './compose.js';
import { titleWords } from './kind-words.js';
import type { Locale } from './locale.js';

/** So many are named on each side. */
const mostNamed = 3;

/** The rows that a date names, or that its event is linked with, on either side of it. */
interface Named {
  readonly after: Set<number>;
  readonly before: Set<number>;
  readonly sameDay: Set<number>;
}

/** A date with what it is known by; the date as it is where that is nothing of the kind. */
export function orderedDateWords(timeline: Timeline, row: number, date: string, locale: Locale): string {
  const { order: strings } = locale;
  const { after, before, sameDay } = namedBy(timeline, row);
  const parts = [
    { rows: after, template: strings.after },
    { rows: sameDay, template: strings.sameDay },
    { rows: before, template: strings.before },
  ]
    .filter(({ rows }) => rows.size > 0)
    .map(({ rows, template }) => fill(template, { titles: titlesOf([...rows], timeline, locale) }));
  if (parts.length === 0) return date;
  return fill(strings.dated, { order: parts.join(locale.punctuation.notes), date });
}

function namedBy(timeline: Timeline, row: number): Named {
  const named: Named = { after: new Set(), before: new Set(), sameDay: new Set() };
  const { happened } = timeline;
  const add = (rows: Set<number>, ref: Ref): void => {
    const other = happened.rowOfRef(ref);
    if (other >= 0 && other !== row) rows.add(other);
  };
  const { after = [], before = [] } = happened.event(row)?.when ?? {};
  for (const ref of after) add(named.after, ref);
  for (const ref of before) add(named.before, ref);
  if (hasFlag(happened.columns, row, flag.drawn) && !hasFlag(happened.columns, row, flag.ordered)) {
    // Of a date of its own, links say nothing but what they say themselves, and what rules out a part of it is said there.
    named.after.delete(ruledOutOf(happened, row)?.row ?? -1);
    return named;
  }
  for (const { type, from, to } of happened.linksOf(row)) {
    const isFrom = happened.rowOfRef(from) === row;
    if (type === 'same-day') add(named.sameDay, isFrom ? to : from);
    if (type === 'after') add(isFrom ? named.after : named.before, isFrom ? to : from);
  }
  return named;
}

/** The first of them by their titles, and how many more there are. */
function titlesOf(rows: readonly number[], timeline: Timeline, locale: Locale): string {
  const titles = rows.slice(0, mostNamed).flatMap((row) => {
    const event = timeline.event(row);
    if (!event) return [];
    const title = isolated(titleWords(event, timeline.header.kinds, locale), locale.direction);
    return [fill(locale.chain.quoted, { text: title })];
  });
  const more = rows.length - mostNamed;
  const rest = more > 0 ? [fill(locale.order.more, { count: numberWords(more, locale) })] : [];
  return joinNames([...titles, ...rest], locale.intl);
}
