/** The cells of one event in a table, by the names of their columns. */
import { nameOf } from '../../model/attribution.js';
import { edtfOfWhen } from '../../model/dates/edtf-of-when.js';
import type { Chain, Id, TimelineEvent, When } from '../../model/event.js';
import { isDictionary } from '../../model/format/read-fields.js';
import { kindDefinition } from '../../model/kinds.js';
import { kindName, rolesOf } from '../../model/roles.js';
import type { Timeline } from '../../model/timeline.js';
import { withoutIsolates } from '../../util/bidi.js';
import type { AccountInWords } from '../../words/accounts.js';
import { describe, type Description } from '../../words/describe.js';
import { fill } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import { partiesInWords } from '../../words/table-words.js';
import {
  chainsCell,
  listCell,
  markdownColumn,
  numberPrefix,
  ownColumns,
  sourcesCell,
  type CellStep,
  type OwnColumn,
} from '../table/own-cells.js';
import type { Losses } from './losses.js';
import { ownFieldsOf } from '../../model/format/own-fields.js';
import { sourceNumbers } from './source-numbers.js';

const taken: ReadonlySet<string> = new Set<string>(ownColumns);

/** Those that are not empty. */
export type Cells = ReadonlyMap<string, string>;

/** The cells of a row, and what they cannot hold added to the losses; undefined for a rejected row. */
export function csvCells(timeline: Timeline, row: number, locale: Locale, losses: Losses): Cells | undefined {
  const description = describe(timeline, row, locale);
  if (!description) return undefined;
  countLosses(timeline, description, losses);
  const own: Readonly<Partial<Record<OwnColumn, string>>> = {
    ...plainCells(description),
    ...whenCells(timeline, description),
    ...wordCells(timeline, description, locale),
    chains: chainsCell(description.event.attribution.map((chain) => stepsOf(chain, timeline))),
  };
  const cells = new Map<string, string>();
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '' && !cells.has(name)) cells.set(name, value);
  };
  for (const name of ownColumns) set(name, own[name]);
  set(markdownColumn, markdownOf(timeline, row));
  for (const [name, value] of looksIn(timeline.written(row))) set(name, value);
  for (const [name, value] of fieldsOf(timeline, description.event)) set(name, value);
  for (const [name, value] of Object.entries(description.event.data ?? {}))
    set(numberPrefix + name, String(value));
  let isMore = description.event.media !== undefined;
  for (const [name, value] of ownFieldsOf(timeline, description.event, timeline.written(row))) {
    const cell = scalarCell(value);
    const isTaken = cells.has(name) || taken.has(name) || name.startsWith(numberPrefix);
    isMore ||= cell === undefined || isTaken;
    if (!isTaken) set(name, cell);
  }
  losses.add('fields', isMore);
  return cells;
}

/** Its own colour and glyph as they were written; a colour for each background as one of CSS. */
function looksIn(written: unknown): readonly (readonly [name: string, cell: string])[] {
  if (!isDictionary(written)) return [];
  const { color, glyph } = written;
  const { light, dark } = isDictionary(color) ? color : {};
  const pair = typeof light === 'string' && typeof dark === 'string' ? `light-dark(${light}, ${dark})` : '';
  return [
    ['color', typeof color === 'string' ? color : pair],
    ['glyph', typeof glyph === 'string' ? glyph : ''],
  ];
}

/** The text as it was written, where its words do not say all of it. */
function markdownOf(timeline: Timeline, row: number): string | undefined {
  const [written, event] = [timeline.written(row), timeline.event(row)];
  if (!isDictionary(written) || typeof written['text'] !== 'string') return undefined;
  return written['text'] === event?.text ? undefined : written['text'];
}

function plainCells({ event, id }: Description): Partial<Record<OwnColumn, string>> {
  const { title, text = '', lang = '', tags, quotes, ambiguity, place } = event;
  return {
    ...{ id, kind: kindName(event), title, text, lang },
    ...{ tags: listCell(tags), quotes: listCell(quotes.map((quote) => quote.text)) },
    'open questions': listCell(ambiguity),
    ...(place && { place: place.name }),
    ...(place?.latitude !== undefined && { latitude: String(place.latitude) }),
    ...(place?.longitude !== undefined && { longitude: String(place.longitude) }),
  };
}

/** A date of the zone of the document has that zone: a table has no other place for it. */
function whenCells(
  { header, columns }: Timeline,
  { event: { when }, row }: Description,
): Partial<Record<OwnColumn, string>> {
  const zone = when?.zone ?? (header.timeZone === 'UTC' ? '' : header.timeZone);
  return {
    ...(when && { when: edtfOfWhen(when) ?? '', 'as written': when.asWritten ?? '', zone }),
    'from (UTC)': instant(columns.earliestStart[row]),
    'until (UTC)': instant(columns.latestEnd[row]),
  };
}

/** Empty where nothing bounds it, and for what is beyond the reach of `Date`. */
function instant(time = NaN): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** Words for people, with the numbers of the sources that stand behind them. */
function wordCells(
  timeline: Timeline,
  { event, date, accounts, sources, chainTexts, noSource }: Description,
  locale: Locale,
): Partial<Record<OwnColumn, string>> {
  const { who, whom } = partiesInWords(timeline, event, locale);
  const numbers = sourceNumbers(timeline);
  const says = event.attribution.map((chain, at) =>
    [chainTexts[at] ?? '', ...notesOf(chain, numbers)].join(' '),
  );
  const plain: Partial<Record<OwnColumn, string>> = {
    ...{ 'date in words': date, who, 'to whom': whom },
    'says who': says.length > 0 ? says.join(locale.punctuation.chains) : noSource,
    account: accountsCell(accounts?.disputed ?? [], '', locale),
    'disputing account': accountsCell(accounts?.disputing ?? [], accounts?.more ?? '', locale),
  };
  const cited = sources.map(({ id, text, url, archived }) => ({
    ...{ number: numbers.get(id) ?? '', title: text },
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archived }),
  }));
  const words = Object.entries(plain).map(([name, text]): [string, string] => [name, withoutIsolates(text)]);
  return { ...Object.fromEntries<string>(words), sources: sourcesCell(cited) };
}

function notesOf(chain: Chain, numbers: ReadonlyMap<Id, string>): readonly string[] {
  const found = chain.flatMap(({ source }) => (source === undefined ? [] : (numbers.get(source) ?? [])));
  return [...new Set(found)].map((number) => `[${number}]`);
}

function accountsCell(accounts: readonly AccountInWords[], more: string, locale: Locale): string {
  const lines = accounts.map(({ heading, text }) => fill(locale.event.account, { heading, text }));
  return [...lines, more].filter(Boolean).join('\n');
}

function stepsOf(chain: Chain, timeline: Timeline): readonly CellStep[] {
  const numbers = sourceNumbers(timeline);
  return chain.map(({ by, as, source = '' }) => {
    const number = numbers.get(source);
    return {
      ...{ by: by.map((id) => nameOf(id, timeline.header)), as },
      ...(number !== undefined && { source: number }),
    };
  });
}

/** Roles with the names of those who take them, and the further fields of its kind. */
function fieldsOf(timeline: Timeline, event: TimelineEvent): readonly (readonly [string, string])[] {
  const { header } = timeline;
  const { kinds } = header;
  const numbers = sourceNumbers(timeline);
  const values = event as unknown as Readonly<Record<string, unknown>>;
  const roles = rolesOf(event, kinds).map(
    ({ role, names }) => [role, listCell(names.map((name) => nameOf(name, header)))] as const,
  );
  const fields = [...kindDefinition(kinds, kindName(event)).fields].flatMap(([name, { type }]) => {
    const value = values[name];
    if (Array.isArray(value)) return [[name, listCell(value.map(String))] as const];
    if (typeof value !== 'string') return [];
    return [[name, type === 'source' ? (numbers.get(value) ?? value) : value] as const];
  });
  return [...roles, ...fields];
}

/** What a cell can hold of a field that the format does not know. */
function scalarCell(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function countLosses(timeline: Timeline, description: Description, losses: Losses): void {
  const { event, row } = description;
  const { header } = timeline;
  const steps = event.attribution.flat();
  losses.add('links', timeline.linksOf(row).length > 0);
  losses.add('claims', event.claims.length > 0);
  losses.add(
    'chains',
    steps.some((step) => [step.verb, step.on, step.quote, step.hedges?.[0]].some(Boolean)),
  );
  losses.add(
    'quotes',
    event.quotes.some((quote) => Object.keys(quote).length > 1),
  );
  losses.add('dates', event.when !== undefined && saysMore(event.when));
  losses.add(
    'sources',
    description.sources.some(({ id }) => {
      const { type, issued, accessed, reliability } = header.sources.get(id) ?? {};
      return [type, issued, accessed, reliability].some((field) => field !== undefined);
    }),
  );
}

/** What a date says beside its text, its words and its zone. */
function saysMore(when: When): boolean {
  const { basis, anchor, after, before, note } = when;
  return [('ongoing' in when && when.ongoing) || undefined, basis, anchor, after, before, note].some(
    (field) => field !== undefined,
  );
}
