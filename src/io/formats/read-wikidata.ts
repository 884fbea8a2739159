/** Reads entities of Wikidata as JSON: each statement with a time is an event, with its precision, its calendar and its references. */
import type { Media, Source } from '../../model/event.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { WithUnknownFields, WrittenEvent } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { entriesChunked } from './entries.js';
import { edtfOf, type WikidataDate } from './wikidata-time.js';
import { undescribedMedia, writtenMedia } from '../format/written-media.js';
import { referenceChains } from './wikidata-references.js';
import {
  propertyName,
  snakDate,
  snakOf,
  snaksIn,
  snakText,
  type Labels,
  type Snak,
} from './wikidata-snaks.js';

type Fields = Readonly<Record<string, unknown>>;

/** When something was, started and ended; the first alone or the other two say when the thing itself was. */
const pointInTime = 'P585';
const startTime = 'P580';
const endTime = 'P582';
/** A picture, by the name of its file at Wikimedia Commons, and what it shows. */
const image = 'P18';
const legend = 'P2096';

interface Found {
  readonly labels: Labels;
  readonly sources: Map<string, Source>;
  readonly faults: SourceFault[];
  /** Of each event, the statement that it is of. */
  readonly places: string[];
}

/** The document of entities, `{ entities }`, one event for each of their statements that has a time; an entity without one is listed. */
export function* readWikidata(value: Fields): ChunkedWork<ReadResult> {
  const entities = isDictionary(value['entities']) ? Object.values(value['entities']) : [];
  const labels = labelsOf(entities);
  const found: Found = { labels, sources: new Map(), faults: [], places: [] };
  const read = yield* entriesChunked(entities, (entity) =>
    isDictionary(entity) ? eventsOf(entity, found) : [],
  );
  const events = read.flat();
  const document = {
    compiledFrom: 'wikidata',
    sources: {
      wikidata: { title: 'Wikidata', URL: 'https://www.wikidata.org' },
      ...Object.fromEntries(found.sources),
    },
    events,
  };
  const faults = [...found.faults, ...undescribedMedia(events)];
  return { document, faults, placeOf: (event) => found.places[event] };
}

/** In English where there is that, else in the first language that there is. */
function labelsOf(entities: readonly unknown[]): Labels {
  const labels = new Map<string, string>();
  for (const entity of entities) {
    if (!isDictionary(entity) || typeof entity['id'] !== 'string') continue;
    const text = textIn(entity['labels']);
    if (text !== undefined) labels.set(entity['id'], text);
  }
  return labels;
}

function textIn(byLanguage: unknown): string | undefined {
  if (!isDictionary(byLanguage)) return undefined;
  const text = byLanguage['en'] ?? byLanguage['mul'] ?? Object.values(byLanguage)[0];
  return isDictionary(text) && typeof text['value'] === 'string' ? text['value'] : undefined;
}

function eventsOf(entity: Fields, found: Found): readonly WithUnknownFields<WrittenEvent>[] {
  const id = typeof entity['id'] === 'string' ? entity['id'] : '';
  const name = found.labels.get(id) ?? id;
  const text = textIn(entity['descriptions']);
  const statements = statementsOf(entity['claims'] ?? entity['statements']);
  const itself = spanOfItself(statements);
  const events = itself ? [spanEvent(itself, name, found)] : [];
  for (const statement of statements)
    if (!itself?.includes(statement)) events.push(...eventOf(statement, name, found));
  const media = picturesOf(statements, found.labels);
  const own = { entity: id, ...(text && { text }), ...(media.length > 0 && { media }) };
  if (events.length > 0) return events.map((event) => ({ ...event, ...own }));
  const place = `entity ${id}`;
  found.faults.push({
    place,
    severity: 'note',
    problem: 'has no statement with a time, so it is listed without a date',
  });
  found.places.push(place);
  return [{ title: name, ...own }];
}

interface Statement {
  readonly main: Snak;
  readonly qualifiers: readonly Snak[];
  readonly references: unknown;
  readonly rank: unknown;
  readonly id: unknown;
}

function statementsOf(claims: unknown): readonly Statement[] {
  const lists = isDictionary(claims) ? Object.values(claims) : [];
  return lists
    .flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []))
    .flatMap((statement) => {
      const main = isDictionary(statement) ? snakOf(statement['mainsnak']) : undefined;
      if (!main || !isDictionary(statement)) return [];
      const { qualifiers, references, rank, id } = statement;
      return [{ main, qualifiers: snaksIn(qualifiers), references, rank, id }];
    });
}

/** In pixels: what lies at the address itself is the file as it was given, of any size and form. */
const pictureWidth = 1200;

/** Of the thing, so with each of its events. */
function picturesOf(statements: readonly Statement[], labels: Labels): readonly Media[] {
  return statements.flatMap(({ main, qualifiers, rank }) => {
    if (main.property !== image || rank === 'deprecated' || typeof main.value !== 'string') return [];
    const words = qualifiers.find(({ property }) => property === legend);
    const address = `https://commons.wikimedia.org/wiki/Special:FilePath/${encodeURIComponent(wellFormed(main.value))}`;
    return (
      writtenMedia(`${address}?width=${pictureWidth}`, {
        caption: words && snakText(words, labels),
        type: 'image/*',
      }) ?? []
    );
  });
}

/** Half of a character has no place in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** The one start and the one end of the thing itself. */
function spanOfItself(statements: readonly Statement[]): readonly [Statement, Statement] | undefined {
  const of = (property: string): readonly Statement[] =>
    statements.filter(({ main, rank }) => main.property === property && rank !== 'deprecated');
  const [[start, ...starts], [end, ...ends]] = [of(startTime), of(endTime)];
  return start && end && starts.length + ends.length === 0 ? [start, end] : undefined;
}

function spanEvent(
  [start, end]: readonly [Statement, Statement],
  name: string,
  found: Found,
): WithUnknownFields<WrittenEvent> {
  const place = placeOf(start);
  const when = spanOf(start.main, end.main, place, found);
  const chains = [start, end].flatMap(({ references }) =>
    referenceChains(references, found.labels, found.sources),
  );
  found.places.push(place);
  return {
    title: name,
    ...(when !== undefined && { when }),
    ...(chains.length > 0 && { attribution: chains }),
  };
}

/** None for a statement that has nothing to do with time. */
function eventOf(
  statement: Statement,
  name: string,
  found: Found,
): readonly WithUnknownFields<WrittenEvent>[] {
  const { main, qualifiers, references, rank, id } = statement;
  const place = placeOf(statement);
  const isTime = main.type === 'time';
  const dated = isTime ? dateOf(main, place, found) : qualifiedDate(qualifiers, place, found);
  if (!isTime && dated === undefined) return [];
  const property = propertyName(main.property, found.labels);
  const value = isTime ? '' : snakText(main, found.labels);
  const chains = referenceChains(references, found.labels, found.sources);
  found.places.push(place);
  const others = qualifiers.filter(
    ({ property: own }) => isTime || ![pointInTime, startTime, endTime].includes(own),
  );
  const { when } = dated ?? {};
  return [
    {
      ...qualifierFields(others, found.labels),
      ...(typeof id === 'string' && { id }),
      title:
        main.property === pointInTime ? name : `${name}: ${[property, value].filter(Boolean).join(', ')}`,
      ...(when !== undefined && { when }),
      tags: [property, ...(rank === 'deprecated' || rank === 'preferred' ? [`${rank} rank`] : [])],
      ...(chains.length > 0 && { attribution: chains }),
    },
  ];
}

function qualifierFields(qualifiers: readonly Snak[], labels: Labels): { readonly qualifiers?: Fields } {
  if (qualifiers.length === 0) return {};
  const entries = qualifiers.map((snak) => [propertyName(snak.property, labels), snakText(snak, labels)]);
  return { qualifiers: Object.fromEntries(entries) as Fields };
}

function placeOf({ main, id }: Statement): string {
  return typeof id === 'string' ? `statement ${id} (${main.property})` : `a statement of ${main.property}`;
}

/** Of the time itself; what is wrong with it is noted. */
function dateOf(snak: Snak, place: string, { faults }: Found): { readonly when?: WikidataDate } {
  const date = snakDate(snak);
  if ('when' in date) return date;
  const { problem, offender } = date;
  const severity = snak.snaktype === 'value' ? 'error' : 'note';
  faults.push({ place, severity, problem, ...(offender !== undefined && { offender }) });
  return {};
}

/** A point in time, else a start and an end; undefined where a statement has none of them. */
function qualifiedDate(
  qualifiers: readonly Snak[],
  place: string,
  found: Found,
): Pick<WrittenEvent, 'when'> | undefined {
  const first = (property: string | undefined): Snak | undefined =>
    qualifiers.find((snak) => snak.property === property);
  const point = first(pointInTime);
  if (point) return dateOf(point, place, found);
  const [start, end] = [first(startTime), first(endTime)];
  if (!start && !end) return undefined;
  const when = spanOf(start, end, place, found);
  return when === undefined ? {} : { when };
}

/** No end at all is not known: the statement may hold to this day. */
function spanOf(
  start: Snak | undefined,
  end: Snak | undefined,
  place: string,
  found: Found,
): WrittenEvent['when'] {
  const [from, to] = [start, end]
    .map((snak) => snak && dateOf(snak, place, found).when)
    .map((when) => when && edtfOf(when));
  if (from === undefined && to === undefined) return undefined;
  const notes = [start, end].map((snak) => snak && notesOf(snak)).filter((note) => note !== undefined);
  return {
    start: from ?? '',
    ...(to !== undefined && { end: to }),
    ...(notes.length > 0 && { asWritten: notes.join(' – ') }),
  };
}

function notesOf(snak: Snak): string | undefined {
  const date = snakDate(snak);
  return 'when' in date && typeof date.when === 'object' ? date.when.asWritten : undefined;
}
