/** One event in words: the same facts for tooltip, details, accessible name, list, table, print and export. */
import { notBeforeWords } from './not-before-words.js';
import { orderedDateWords } from './order-words.js';
import { namesOf } from './names.js';
import { nameOf } from '../model/attribution.js';
import { notedWords, type StepInWords } from './chain-words.js';
import { chainWords, hedgesOn, stepsInWords } from './whole-chain-words.js';
import { accountsOf, otherClaimsOf, type AccountInWords, type Accounts } from './accounts.js';
import { flag, hasFlag } from '../model/columns.js';
import { basisInWords } from './basis-words.js';
import { dateWords } from './date-words.js';
import { isQuoted, unplacedDateWords } from './read-date-words.js';
import type { Id, TimelineEvent } from '../model/event.js';
import { ownFieldsOf } from '../model/format/own-fields.js';
import { kindDefinition, type KindDefinition } from '../model/kinds.js';
import { fieldLabel, fieldValue, kindLabel, roleLabel, rolePhrase, titleWords } from './kind-words.js';
import { knownNote } from './known-notes.js';
import { linksInWords, type LinkInWords } from './link-words.js';
import { figuresInWords, type FiguresInWords } from './figure-words.js';
import type { Locale } from './locale.js';
import { opposedInWords, type OpposedInWords } from './opposed-words.js';
import { labelledQuantity, type NumberInWords } from './quantity-words.js';
import { numbersInWords } from './quantity-lists.js';
import { otherFields, type OtherField } from './other-fields.js';
import { isReportedByAll, reportWords } from './report-words.js';
import { rolesOf, kindName } from '../model/roles.js';
import { spokenWords } from './spoken-words.js';
import { type StandingInWords } from './standing-words.js';
import { standingsOfEvent, standingStates } from './standing-states.js';
import { repeatedWords, sourceCountWords } from './source-count-words.js';
import { sourcesInWords, type SourceInWords } from './source-words.js';
import { quotesInWords, type QuoteInWords } from './talk-words.js';
import { disputeOf } from '../model/main-thread.js';
import type { Timeline } from '../model/timeline.js';
import { langOf } from './language.js';
import { isolated } from '../util/bidi.js';
import { fill, joinNames } from './compose.js';

export { kindLabel, kindPlural } from './kind-words.js';

/** A role and who takes it, by the names that the document gives them; never without a name. */
export interface RoleInWords {
  readonly label: string;
  readonly names: readonly string[];
}

/** A field of the event's kind, its value as it is worded in the locale. */
export interface FieldInWords {
  readonly label: string;
  readonly text: string;
}

/** All words on an event, in a locale. */
export interface Description {
  readonly row: number;
  readonly id: Id;
  readonly event: TimelineEvent;
  readonly title: string;
  /** The language of title, text and quotes, where it is known (BCP 47, as it was written). */
  readonly lang?: string;
  readonly kind: string;
  /** "Disputed", "Hedged", …: the words for the state that its mark shows. */
  readonly states: readonly string[];
  /** With the hedges that are said of it, and that it is inferred. */
  readonly date: string;
  /** Whether there are such notes on the date. */
  readonly isDateNoted: boolean;
  /** "not before: China’s ambassador summoned", where what it answers rules out the first part of its date. */
  readonly notBefore?: string;
  /** When it was first reported; absent where no report of it is dated. */
  readonly reported?: string;
  /** Whether that is known of the document's own source alone, as of all that stands in it. */
  readonly isReportedByAll: boolean;
  /** What a day as of which everything is shown leaves out of it, or why it shows it whatever the day. */
  readonly known?: string;
  /** How many, as it was written, with the hedges that are said of that. */
  readonly count?: string;
  /** The words of the source for the date, unless `date` quotes them. */
  readonly asWritten?: string;
  /** "reckoned from the date of: The article"; absent where no basis is given. */
  readonly basis?: string;
  /** "George Glass, to reporters", with the hedges that are said of who it was. */
  readonly actors: string;
  readonly roles: readonly RoleInWords[];
  readonly fields: readonly FieldInWords[];
  /** What the format does not know of it, as it was given. */
  readonly others: readonly OtherField[];
  /** The numbers of its data, with their units. */
  readonly numbers: readonly NumberInWords[];
  /** "George Glass, via the article"; a line for each chain; empty where no source is given. */
  readonly chains: readonly (readonly StepInWords[])[];
  /** The chains as part of a sentence. */
  readonly chainTexts: readonly string[];
  /** What is said where there are no chains. */
  readonly noSource: string;
  /** The figures that its claims give, with their days. */
  readonly figures?: FiguresInWords;
  /** All that is quoted of it. */
  readonly quotes: readonly QuoteInWords[];
  /** What was said in a call or a meeting, as far as it is quoted; of other events what was translated. */
  readonly talk: readonly QuoteInWords[];
  /** Those who deny it, or say something else of it: never among its sources. */
  readonly opposed: readonly OpposedInWords[];
  /** "2 sources; persons may overlap"; empty where no source is given. */
  readonly sourceCount: string;
  /** "5 outlets, 1 story", where more outlets carry it than say it. */
  readonly repeated?: string;
  /** Both sides of a dispute; undefined where there is none. */
  readonly accounts?: Accounts;
  readonly otherClaims: readonly AccountInWords[];
  /** What retracts, corrects or authenticates the event or a source that it cites. */
  readonly standings: readonly StandingInWords[];
  readonly links: readonly LinkInWords[];
  /** How many other events those links join it to; two links with one event are one. */
  readonly linkedEvents: number;
  readonly sources: readonly SourceInWords[];
  /** The accessible name of the event. */
  readonly spoken: string;
}

/**
 * Describes a row; undefined where it was rejected. Costs what one event costs. `secondZone` is an IANA zone in which a
 * time of day is given too; `sizedBy` the name of the number by which events are sized: it is spoken, and said where it is missing.
 */
export function describe(
  timeline: Timeline,
  row: number,
  locale: Locale,
  secondZone?: string,
  sizedBy?: string,
): Description | undefined {
  const event = timeline.event(row);
  if (!event) return undefined;
  const { header } = timeline;
  const definition = kindDefinition(header.kinds, kindName(event));
  const kind = kindLabel(kindName(event), definition, locale);
  const accounts = accountsOf(timeline, row, locale);
  const figures = figuresInWords(timeline, row, locale);
  const basis = basisInWords(timeline, event, locale);
  const links = linksInWords(timeline, row, locale);
  const notBefore = notBeforeWords(timeline, row, locale);
  const dateNotes = dateNotesOf(timeline, event, notBefore, locale);
  const count = countInWords(timeline, event, locale);
  const size = sizeInWords(timeline, row, sizedBy, locale);
  const report = reportInWords(timeline, row, locale);
  const sources = sourcesInWords(timeline, event, locale);
  const parts = {
    title: titleWords(event, header.kinds, locale),
    kind,
    actors: actorsInWords(timeline, event, locale),
    date: notedWords(dateInWords(timeline, row, locale, secondZone), dateNotes, locale),
    ...(count !== undefined && { count }),
    ...(!report.isReportedByAll && report),
    ...knownInWords(timeline, row, locale),
    ...(accounts && { accounts }),
    ...(figures && { figures }),
    otherClaims: otherClaimsOf(timeline, row, locale),
    standings: standingsOfEvent(timeline, event.id, sources, locale),
    ...quotesInWords(event, header, locale),
    opposed: opposedInWords(timeline, row, locale),
    noSource: hasFlag(timeline.columns, row, flag.denied) ? locale.event.noneAsserts : locale.event.noSource,
  };
  return {
    row,
    id: event.id,
    event,
    ...parts,
    isDateNoted: dateNotes.length > 0,
    ...(notBefore !== undefined && { notBefore }),
    ...{ ...report, ...(basis !== undefined && { basis }) },
    ...langOf(event, header),
    ...asWrittenOf(timeline, row, event),
    states: statesInWords(timeline, row, locale),
    roles: rolesInWords(timeline, event, locale),
    fields: fieldsInWords(timeline, event, definition, locale),
    others: otherFields(ownFieldsOf(timeline, event, timeline.written(row))),
    numbers: numbersInWords(event, header, locale, sizedBy),
    ...chainsInWords(timeline, event, locale),
    links,
    linkedEvents: new Set(links.flatMap(({ id = [] }) => id)).size,
    sources,
    spoken: spokenWords({ ...parts, event, ...(size !== undefined && { size }) }, timeline, row, locale),
  };
}

function rolesInWords({ header }: Timeline, event: TimelineEvent, locale: Locale): readonly RoleInWords[] {
  return rolesOf(event, header.kinds).map(({ role, definition, names }) => ({
    label: roleLabel(role, definition, locale),
    names: names.map((name) => nameOf(name, header)),
  }));
}

/** Who says so, by rows and by sentences, and how many they are. */
function chainsInWords(
  { header }: Timeline,
  { attribution }: TimelineEvent,
  locale: Locale,
): Pick<Description, 'chains' | 'chainTexts' | 'sourceCount' | 'repeated'> {
  const repeated = repeatedWords(attribution, header, locale);
  return {
    ...(repeated !== undefined && { repeated }),
    chains: attribution.map((chain) => stepsInWords(chain, header, locale)),
    chainTexts: attribution.map((chain) => chainWords(chain, header, locale)),
    sourceCount: sourceCountWords(attribution, header, locale),
  };
}

/** When it was first reported, and whether that is so of all events of the document. */
function reportInWords(
  timeline: Timeline,
  row: number,
  locale: Locale,
): Pick<Description, 'reported' | 'isReportedByAll'> {
  const reported = reportWords(timeline, row, locale);
  return reported === undefined
    ? { isReportedByAll: false }
    : { reported, isReportedByAll: isReportedByAll(timeline, row) };
}

function knownInWords(timeline: Timeline, row: number, locale: Locale): Pick<Description, 'known'> {
  const known = knownNote(timeline, row, locale);
  return known === undefined ? {} : { known };
}

/** Its number by which events are sized. */
function sizeInWords(
  timeline: Timeline,
  row: number,
  sizedBy: string | undefined,
  locale: Locale,
): string | undefined {
  if (sizedBy === undefined) return undefined;
  return labelledQuantity(timeline.number(row, sizedBy), sizedBy, timeline.header, locale);
}

function asWrittenOf(timeline: Timeline, row: number, { when }: TimelineEvent): { asWritten?: string } {
  if (!when?.asWritten) return {};
  return timeline.extent(row) || !isQuoted(when) ? { asWritten: when.asWritten } : {};
}

/** That the compiler inferred the date, what rules out its first part, and who keeps a distance from it; nothing where there is none. */
function dateNotesOf(
  { header }: Timeline,
  event: TimelineEvent,
  notBefore: string | undefined,
  locale: Locale,
): readonly string[] {
  if (!event.when) return [];
  const inferred = event.when.basis === 'inferred' ? [locale.event.dateInferred] : [];
  const ruledOut = notBefore === undefined ? [] : [notBefore];
  return [...inferred, ...ruledOut, ...hedgesOn('date', event.attribution, header, locale)];
}

function countInWords({ header }: Timeline, event: TimelineEvent, locale: Locale): string | undefined {
  const count = 'count' in event ? event.count : undefined;
  if (count === undefined || count === '') return undefined;
  return notedWords(
    isolated(count, locale.direction),
    hedgesOn('count', event.attribution, header, locale, count),
    locale,
  );
}

/** "George Glass to reporters"; but "China’s embassy, to Japan", so that it is not read as the embassy in Japan. */
function actorsInWords({ header }: Timeline, event: TimelineEvent, locale: Locale): string {
  const roles = rolesOf(event, header.kinds);
  const actors = roles.reduce((actors, { role, definition, names }, i) => {
    const words = fill(rolePhrase(role, definition, locale), { names: namesOf(names, header, locale) });
    if (i === 0) return words;
    const before = roles[i - 1]?.names.at(-1) ?? '';
    const isApart = definition.apart === true || header.actors.get(before)?.type === 'organisation';
    const { furtherRole, furtherRoleApart } = locale.event;
    return fill(isApart ? furtherRoleApart : furtherRole, { actors, role: words });
  }, '');
  return actors && notedWords(actors, hedgesOn('actor', event.attribution, header, locale), locale);
}

function dateInWords(
  timeline: Timeline,
  row: number,
  locale: Locale,
  secondZone: string | undefined,
): string {
  return orderedDateWords(timeline, row, whenInWords(timeline, row, locale, secondZone), locale);
}

function whenInWords(
  timeline: Timeline,
  row: number,
  locale: Locale,
  secondZone: string | undefined,
): string {
  const when = timeline.event(row)?.when;
  const extent = timeline.extent(row);
  if (!when) return locale.event.noDate;
  const { timeZone, asOf } = timeline.header;
  const options = { locale, zone: timeZone, secondZone, asOf };
  if (!extent) return unplacedDateWords(when, options) ?? locale.event.noDate;
  return dateWords(when, extent, options);
}

function statesInWords(timeline: Timeline, row: number, locale: Locale): readonly string[] {
  const { columns } = timeline;
  const { event } = locale;
  const words: readonly (readonly [number, string])[] = [
    [flag.disputed, event.disputed],
    [flag.denied, event.denied],
    [flag.hedged, event.hedged],
    [flag.unnamed, event.unnamed],
    [flag.faulty, event.faulty],
  ];
  const states = [
    ...standingStates(timeline, row, locale),
    ...words.filter(([bit]) => hasFlag(columns, row, bit)).map(([, word]) => word),
  ];
  const isDisputing = !hasFlag(columns, row, flag.disputed) && disputeOf(timeline, row) !== undefined;
  return isDisputing ? [event.disputing, ...states] : states;
}

function fieldsInWords(
  { header }: Timeline,
  event: TimelineEvent,
  { fields }: KindDefinition,
  locale: Locale,
): readonly FieldInWords[] {
  const values = event as unknown as Readonly<Record<string, unknown>>;
  return [...fields].flatMap(([name, definition]) => {
    const value = values[name];
    const label = fieldLabel(name, definition, locale);
    const words = (one: unknown): string => fieldValue(name, String(one), definition, locale);
    if (Array.isArray(value) && value.length > 0)
      return [{ label, text: joinNames(value.map(words), locale.lang, 'conjunction', 'narrow') }];
    if (typeof value !== 'string' || value === '' || definition.type === 'texts') return [];
    return [{ label, text: definition.type === 'source' ? nameOf(value, header) : words(value) }];
  });
}
