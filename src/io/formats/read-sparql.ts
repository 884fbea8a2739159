/** Reads results of SPARQL as JSON, those of Wikidata's query service among others: a result is an event. */
import type { Source } from '../../model/event.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { WrittenEvent, WrittenWhen } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { fieldNamed } from '../table/header-names.js';
import { entriesChunked } from './entries.js';
import { keptHeader, keptFields, numbersAmong } from './kept-fields.js';
import { edtfOf, wikidataDate, type WikidataDate } from './wikidata-time.js';
import { writtenPlace } from './written-place.js';

type Fields = Readonly<Record<string, unknown>>;

/** One value of a result. */
interface Term {
  readonly type: string;
  readonly value: string;
  /** The end of its datatype: `dateTime`, `gYear`, `decimal`. */
  readonly datatype: string;
}

type Terms = ReadonlyMap<string, Term>;

interface Found {
  readonly ids: Set<string>;
  readonly sources: Map<string, Source>;
  readonly report: (name: string, problem: string, offender?: string) => void;
}

/** The document of results: variables go by their names, those that end in `Label` are what others are called. */
export function* readSparql({ head, results, ...others }: Fields): ChunkedWork<ReadResult> {
  const bindings = isDictionary(results) ? results['bindings'] : [];
  const list = Array.isArray(bindings) ? (bindings as readonly unknown[]) : [];
  const faults: SourceFault[] = [];
  const [ids, sources] = [new Set<string>(), new Map<string, Source>()];
  const events = yield* entriesChunked(list, (binding, at) => {
    const report: Found['report'] = (name, problem, offender) => {
      const place = `result ${at + 1}, ${name}`;
      faults.push({ place, severity: 'warning', problem, ...(offender !== undefined && { offender }) });
    };
    return isDictionary(binding) ? eventOf(termsOf(binding), { ids, sources, report }) : binding;
  });
  const document = { ...keptHeader(others), head, sources: Object.fromEntries(sources), events };
  return { document, faults, placeOf: (event) => `result ${event + 1}` };
}

function termsOf(binding: Fields): Terms {
  const terms = new Map<string, Term>();
  for (const [name, term] of Object.entries(binding)) {
    if (!isDictionary(term) || typeof term['value'] !== 'string') continue;
    const { type, value, datatype } = term;
    terms.set(name, {
      type: String(type),
      value,
      datatype: typeof datatype === 'string' ? datatype.replace(/^.*[#/]/, '') : '',
    });
  }
  return terms;
}

function eventOf(terms: Terms, { ids, sources, report }: Found): WrittenEvent {
  const used = new Set<string>();
  const when = whenOf(terms, used, report);
  const [subject, title] = titleOf(terms, used);
  const place = placeOf(terms, used);
  const text = take(terms, used, (name) => fieldNamed(name) === 'text' || /Description$/.test(name));
  const page = take(
    terms,
    used,
    (name, { value }) => fieldNamed(name) === 'attribution' && /^https?:/.test(value),
  );
  if (page !== undefined) sources.set(page, { type: 'webpage', URL: page });
  const rest = [...terms]
    .filter(([name]) => !used.has(name))
    .map(([name, { value }]) => [name, value] as const);
  const { data, others } = numbersAmong(Object.fromEntries(rest), numericOf(terms));
  const id = subject !== undefined && !ids.has(subject) ? subject : undefined;
  if (id !== undefined) ids.add(id);
  return {
    ...keptFields({ ...others, ...(id === undefined && { subject }) }),
    ...(id !== undefined && { id }),
    title,
    ...(text !== undefined && { text }),
    ...(when !== undefined && { when }),
    ...(place !== undefined && { place }),
    ...(page !== undefined && { attribution: [[{ by: hostOf(page), as: 'outlet', source: page }]] }),
    ...(data && { data }),
  };
}

/** The first value whose variable is of some sort; it counts as used then. */
function take(
  terms: Terms,
  used: Set<string>,
  test: (name: string, term: Term) => boolean,
): string | undefined {
  for (const [name, term] of terms) {
    if (used.has(name) || !test(name, term)) continue;
    used.add(name);
    return term.value;
  }
  return undefined;
}

function numericOf(terms: Terms): Readonly<Record<string, string>> {
  const numeric = /^(decimal|integer|double|float|int|long|nonNegativeInteger)$/;
  return Object.fromEntries(
    [...terms].filter(([, { datatype }]) => numeric.test(datatype)).map(([name]) => [name, name]),
  );
}

/** What the result is of, by the end of its address, and what that is called. */
function titleOf(terms: Terms, used: Set<string>): readonly [subject: string | undefined, title: string] {
  const free = [...terms].filter(([name]) => !used.has(name));
  const labelled = free.find(([name, { type }]) => type === 'uri' && terms.has(`${name}Label`));
  const named = free.find(([name]) => fieldNamed(name) === 'title' && terms.get(name)?.type !== 'uri');
  const [subject, term] = labelled ?? free.find(([, { type }]) => type === 'uri') ?? [undefined, undefined];
  const id = term === undefined ? undefined : endOf(term.value);
  const label = subject === undefined ? undefined : `${subject}Label`;
  const title = named ? named[0] : label !== undefined && terms.has(label) ? label : undefined;
  for (const name of [subject, title]) if (name !== undefined) used.add(name);
  return [id, (title === undefined ? undefined : terms.get(title)?.value) ?? id ?? ''];
}

function endOf(address: string): string {
  return address.replace(/[/#]$/, '').replace(/^.*[/#]/, '');
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? address;
}

/** `Point(139.7 35.7)`, with the name of a place where there is one. */
function placeOf(terms: Terms, used: Set<string>): WrittenEvent['place'] {
  const point = take(
    terms,
    used,
    (_, { datatype, value }) => datatype === 'wktLiteral' && pointPattern.test(value),
  );
  const [, east, north] = pointPattern.exec(point ?? '') ?? [];
  const name = take(terms, used, (variable, { type }) => {
    return type !== 'uri' && fieldNamed(variable.replace(/Label$/, '')) === 'place';
  });
  const place = writtenPlace(name, north, east);
  // What lies nowhere on Earth is kept as it is.
  if (typeof place !== 'object')
    for (const [variable, { value }] of terms) if (value === point) used.delete(variable);
  return place;
}

const pointPattern = /^(?:<[^>]*>\s*)?Point\s*\(\s*([-+\d.eE]+)\s+([-+\d.eE]+)/i;
const timeTypes = /^(dateTime|date|gYear|gYearMonth)$/;

/** The variables of times: one alone is when it was; of two, those that are called so are start and end. */
function whenOf(terms: Terms, used: Set<string>, report: Found['report']): WrittenWhen | undefined {
  const times = [...terms].filter(
    ([name, term]) => timeTypes.test(term.datatype) || isUnknownTime(name, term),
  );
  const of = (field: 'start' | 'end'): string | undefined =>
    times.find(([name]) => fieldNamed(name.replace(/(Time|Date)$/, '') || name) === field)?.[0];
  const end = of('end');
  const start = of('start') ?? times.find(([name]) => name !== end)?.[0];
  const [from, to] = [start, end].map((name) =>
    name === undefined ? undefined : dateOf(name, terms, used, report),
  );
  if (to === undefined) return from;
  return { start: from === undefined ? '' : edtfOf(from), end: edtfOf(to) };
}

/** Some value that is not known stands as a node without a name. */
function isUnknownTime(name: string, { type, value }: Term): boolean {
  const isNameless = type === 'bnode' || /\/\.well-known\/genid\//.test(value);
  return isNameless && fieldNamed(name) === 'start';
}

/** Of a time with its precision, and the calendar that it was written in: the time itself is Gregorian already. */
function dateOf(
  name: string,
  terms: Terms,
  used: Set<string>,
  report: Found['report'],
): WikidataDate | undefined {
  const term = terms.get(name);
  if (!term) return undefined;
  if (!timeTypes.test(term.datatype)) {
    report(name, 'is not known, so the event is listed without a date');
    return undefined;
  }
  used.add(name);
  if (term.datatype !== 'dateTime') return exactDate(term);
  const precision = [
    `${name}Precision`,
    `${name}_precision`,
    'precision',
    'timePrecision',
    'datePrecision',
  ].find((one) => terms.has(one));
  if (precision === undefined) return imprecise(name, term.value, report);
  used.add(precision);
  const number = Number(terms.get(precision)?.value);
  const date = wikidataDate({
    time: term.value,
    precision: number,
    calendar: 'gregorian',
    hasYearZero: true,
  });
  if (date === undefined) report(name, 'cannot be read with its precision', term.value);
  return date ?? term.value;
}

/** `1879`, `1879-03` and `1879-03-14` are as exact as they look. */
function exactDate({ value }: Term): string {
  const date = value.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  return date;
}

/** Midnight, the first of a month and of a year are how query services write what they do not know. */
function imprecise(name: string, value: string, report: Found['report']): string {
  const [, year = '', month = '', day = ''] =
    /^([+-]?\d{4,})-(\d\d)-(\d\d)T00:00:00(?:\.0+)?Z?$/.exec(value) ?? [];
  if (year === '') return value;
  if (day !== '01') return `${year}-${month}-${day}`;
  const coarse = month === '01' ? 'a year, or a century' : 'a month';
  report(
    name,
    `has no precision, and could be ${coarse}: select wikibase:timePrecision with it as ?${name}Precision`,
    value,
  );
  return month === '01' ? `${year}?` : `${year}-${month}?`;
}
