/** One event in words: the same facts for tooltip, details, accessible name, list, table, print and export. */
import { independentRoots, nameOf } from './attribution.js';
import {
  chainWords,
  hedgedWords,
  namesOf,
  notedWords,
  stepsInWords,
  type StepInWords,
} from './chain-words.js';
import { accountsOf, otherClaimsOf, type AccountInWords, type Accounts } from './accounts.js';
import { flag, hasFlag } from './columns.js';
import { basisInWords } from './basis-words.js';
import { dateWords } from './date-words.js';
import type { DateBasis, Id, TimelineEvent } from './event.js';
import { kindDefinition, type KindDefinition } from './kinds.js';
import { kindLabel, titleWords } from './kind-words.js';
import { linksInWords, type LinkInWords } from './link-words.js';
import type { Locale } from './locale.js';
import { kindName } from './read-event.js';
import { rolesOf } from './roles.js';
import { sourcesInWords, type SourceInWords } from './source-words.js';
import type { Timeline } from './timeline.js';
import { capitalise, fill } from './words.js';

export { kindLabel, kindPlural } from './kind-words.js';

export interface EventStrings {
  readonly noDate: string;
  readonly noSource: string;
  readonly disputed: string;
  readonly hedged: string;
  readonly unnamed: string;
  readonly faulty: string;
  /** On what ground a date stands. */
  readonly basis: Readonly<Record<DateBasis, string>>;
  /** The same where it leans on another event. `{title}` */
  readonly anchoredBasis: Readonly<Record<DateBasis, string>>;
  /** `{kind}`, `{actors}` */
  readonly kindAndActors: string;
  /** `{chains}` */
  readonly source: string;
  /** `{accounts}` */
  readonly disputedBy: string;
  /** `{heading}`, `{text}` */
  readonly account: string;
}

/** What a locale says for a kind in place of the kinds table. */
export interface KindStrings {
  readonly label: string;
  readonly plural: string;
  readonly phrases?: Readonly<Record<string, string>>;
}

export interface RoleInWords {
  readonly label: string;
  readonly names: readonly string[];
}

export interface FieldInWords {
  readonly label: string;
  readonly text: string;
}

/** Everything that can be said of an event, in the words of a locale. */
export interface Description {
  readonly row: number;
  readonly id: Id;
  readonly event: TimelineEvent;
  readonly title: string;
  readonly kind: string;
  /** "Disputed", "Hedged", …: the words for the state that its mark wears. */
  readonly states: readonly string[];
  readonly date: string;
  /** "reckoned from the date of: The article"; absent where nothing is said of it. */
  readonly basis?: string;
  /** "George Glass, to reporters" */
  readonly actors: string;
  readonly roles: readonly RoleInWords[];
  readonly fields: readonly FieldInWords[];
  /** "George Glass, via the article"; a line for each chain; empty where no source is given. */
  readonly chains: readonly (readonly StepInWords[])[];
  /** The chains as they stand in a sentence. */
  readonly chainTexts: readonly string[];
  readonly independentSources: number;
  /** Both sides of a dispute; undefined where there is none. */
  readonly accounts?: Accounts;
  readonly otherClaims: readonly AccountInWords[];
  readonly links: readonly LinkInWords[];
  readonly sources: readonly SourceInWords[];
  /** What a screen reader says for the event. */
  readonly spoken: string;
}

/** Describes a row; undefined where it was rejected. Costs what one event costs. */
export function describe(timeline: Timeline, row: number, locale: Locale): Description | undefined {
  const event = timeline.event(row);
  if (!event) return undefined;
  const { header } = timeline;
  const definition = kindDefinition(header.kinds, kindName(event));
  const kind = kindLabel(kindName(event), definition, locale);
  const chainTexts = event.attribution.map((chain) => chainWords(chain, header, locale));
  const accounts = accountsOf(timeline, row, locale);
  const basis = basisInWords(timeline, event, locale);
  const parts = {
    title: titleWords(event, header.kinds, locale),
    kind,
    actors: actorsInWords(timeline, event, locale),
    date: whenInWords(timeline, row, locale),
    chainTexts,
    accounts,
  };
  return {
    row,
    id: event.id,
    event,
    ...omitUndefined(parts),
    ...(basis !== undefined && { basis }),
    states: statesInWords(timeline, row, locale),
    roles: rolesOf(event, header.kinds).map(({ definition: { label }, names }) => ({
      label,
      names: names.map((name) => nameOf(name, header)),
    })),
    fields: fieldsInWords(timeline, event, definition),
    chains: event.attribution.map((chain) => stepsInWords(chain, header, locale)),
    independentSources: independentRoots(event.attribution).length,
    otherClaims: otherClaimsOf(timeline, row, locale),
    links: linksInWords(timeline, row, locale),
    sources: sourcesInWords(timeline, event, locale),
    spoken: spokenWords(parts, timeline, row, locale),
  };
}

type Parts = Pick<Description, 'title' | 'kind' | 'actors' | 'date' | 'chainTexts'> & {
  readonly accounts: Accounts | undefined;
};

function omitUndefined({ accounts, ...parts }: Parts): Omit<Parts, 'accounts'> & { accounts?: Accounts } {
  return accounts ? { ...parts, accounts } : parts;
}

/** "George Glass to reporters"; but "China’s embassy, to Japan", for it is not known to be the embassy to Japan. */
function actorsInWords({ header }: Timeline, event: TimelineEvent, locale: Locale): string {
  const roles = rolesOf(event, header.kinds);
  return roles
    .map(({ role, definition, names }, i) => {
      const phrase = locale.kinds?.[kindName(event)]?.phrases?.[role] ?? definition.phrase;
      const words = fill(phrase, { names: namesOf(names, header, locale) });
      const before = roles[i - 1]?.names.at(-1) ?? '';
      return header.actors.get(before)?.type === 'organisation' ? `, ${words}` : words;
    })
    .join(' ')
    .replaceAll(/ (, )+/g, ', ');
}

function whenInWords(timeline: Timeline, row: number, locale: Locale): string {
  const when = timeline.event(row)?.when;
  const extent = timeline.extent(row);
  if (!when || !extent) return locale.event.noDate;
  return dateWords(when, extent, { locale, zone: timeline.header.timeZone });
}

function statesInWords({ columns }: Timeline, row: number, { event }: Locale): readonly string[] {
  const words: readonly (readonly [number, string])[] = [
    [flag.disputed, event.disputed],
    [flag.hedged, event.hedged],
    [flag.unnamed, event.unnamed],
    [flag.faulty, event.faulty],
  ];
  return words.filter(([bit]) => hasFlag(columns, row, bit)).map(([, word]) => word);
}

function fieldsInWords(
  { header }: Timeline,
  event: TimelineEvent,
  { fields }: KindDefinition,
): readonly FieldInWords[] {
  const values = event as unknown as Readonly<Record<string, unknown>>;
  return [...fields].flatMap(([name, { label, type, oneOf }]) => {
    const value = values[name];
    if (Array.isArray(value) && value.length > 0) return [{ label, text: value.map(String).join(', ') }];
    if (typeof value !== 'string' || value === '' || type === 'texts') return [];
    return [
      { label, text: type === 'source' ? nameOf(value, header) : oneOf ? value.replaceAll('-', ' ') : value },
    ];
  });
}

/** "Glass: we have her back. Statement, George Glass, to reporters. Some day in November 2025. Source: …" */
function spokenWords(parts: Parts, timeline: Timeline, row: number, locale: Locale): string {
  const { event: strings, lang } = locale;
  const kind = parts.actors
    ? fill(strings.kindAndActors, { kind: parts.kind, actors: parts.actors })
    : parts.kind;
  const source =
    parts.chainTexts.length === 0
      ? strings.noSource
      : fill(strings.source, { chains: parts.chainTexts.join('; ') });
  const unnamed = hasFlag(timeline.columns, row, flag.unnamed) ? [strings.unnamed] : [];
  const dispute = parts.accounts ? [disputeWords(parts.accounts, locale)] : [];
  return [parts.title, kind, capitalise(parts.date, lang), ...dispute, source, ...unnamed]
    .map(sentence)
    .join(' ');
}

function disputeWords({ disputed, disputing }: Accounts, locale: Locale): string {
  const { event } = locale;
  const accounts = [...disputed, ...disputing].map(({ heading, text, stance, steps }) =>
    fill(event.account, {
      heading: notedWords(heading, stance ? [stance] : [], locale),
      text: notedWords(text.replace(/[.。]$/u, ''), reserves(steps, locale), locale),
    }),
  );
  return fill(event.disputedBy, { accounts: accounts.join('; ') });
}

function reserves(steps: readonly StepInWords[], locale: Locale): readonly string[] {
  return steps
    .filter(({ hedges }) => hedges.length > 0)
    .map(({ names, hedges }) => hedgedWords(names, hedges, locale));
}

/** Ends in one full stop, whatever it ended in before. */
function sentence(text: string): string {
  return /[.!?…。！？]["”’』」)]*$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
