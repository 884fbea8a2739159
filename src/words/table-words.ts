/** An event as a row of the table: who, to whom, and what a column is sorted by. */
import { namesOf } from './names.js';
import type { TableColumn } from './table-columns.js';
import { flag, hasFlag } from '../model/columns.js';
import { notedWords } from './chain-words.js';
import { hedgesOn } from './whole-chain-words.js';
import { nameOf } from '../model/attribution.js';
import { firstReportOf } from '../model/reports/first-report.js';
import type { TimelineEvent } from '../model/event.js';
import { kindDefinition } from '../model/kinds.js';
import { kindLabel, roleLabel, titleWords } from './kind-words.js';
import type { Locale } from './locale.js';
import { rolesOf, kindName } from '../model/roles.js';
import { withoutIsolates } from '../util/bidi.js';
import type { Timeline } from '../model/timeline.js';

/** The participants of an event, in the words of a locale. */
export interface PartiesInWords {
  /** The actors; empty where nobody is named. */
  readonly who: string;
  readonly whom: string;
  /** Further roles, each with its label. */
  readonly further: readonly { readonly label: string; readonly names: string }[];
}

/** The roles of those to whom something is said or done. */
const receiving: ReadonlySet<string> = new Set(['addressees', 'targets', 'audience']);

/** The first role that acts is who; the first that receives is to whom; all other roles are further ones. */
export function partiesInWords(timeline: Timeline, event: TimelineEvent, locale: Locale): PartiesInWords {
  const { header } = timeline;
  const roles = rolesOf(event, header.kinds).map(({ role, definition, names }) => ({
    role,
    label: roleLabel(role, definition, locale),
    names: namesOf(names, header, locale),
  }));
  const acting = roles.find(({ role }) => !receiving.has(role));
  const whom = roles.find(({ role }) => receiving.has(role));
  const hedges = hedgesOn('actor', event.attribution, header, locale);
  return {
    who: acting ? notedWords(acting.names, hedges, locale) : '',
    whom: whom?.names ?? '',
    further: roles.filter((each) => each !== acting && each !== whom),
  };
}

/**
 * The sort key of a row in a column: text, the gravity of its state, or nothing where the cell is empty. Sorted by
 * date, rows keep the order used everywhere else.
 */
export function sortKeyOf(
  timeline: Timeline,
  row: number,
  column: Exclude<TableColumn, 'date'>,
  locale: Locale,
): string | number | undefined {
  if (column === 'state') return gravity(timeline, row);
  const event = timeline.event(row);
  if (!event) return undefined;
  if (column === 'reported') return firstReportOf(timeline, row)?.earliest;
  const { kinds } = timeline.header;
  if (column === 'title') return titleWords(event, kinds, locale);
  if (column === 'kind') {
    const name = kindName(event);
    return kindLabel(name, kindDefinition(kinds, name), locale);
  }
  const text =
    column === 'source' ? sourceOf(timeline, event) : partiesInWords(timeline, event, locale)[column];
  return withoutIsolates(text) || undefined;
}

/** Who says so first. */
function sourceOf({ header }: Timeline, { attribution }: TimelineEvent): string {
  return (attribution[0]?.[0]?.by ?? []).map((id) => nameOf(id, header)).join(' ');
}

/** The graver, the lower; undefined where the event has no state to show. */
function gravity({ columns }: Timeline, row: number): number | undefined {
  const grave = [flag.disputed, flag.denied, flag.unsourced, flag.unnamed, flag.hedged, flag.faulty];
  const found = grave.findIndex((bit) => hasFlag(columns, row, bit));
  return found < 0 ? undefined : found;
}
