/** Reads bundles of STIX 2.1: what was observed, seen, reported, noted and judged, by whom, with what it refers to. */
import type { Actor, Link, Source } from '../../model/event.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { WrittenAttributor, WrittenEvent } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from '../format/read-result.js';
import { entriesChunked } from './entries.js';
import { keptHeader, keptFields, without } from './kept-fields.js';
import { OwnKinds } from './own-kinds.js';
import { isText } from './is-text.js';
import { stixActor, stixName, stixTypeNames, textsOf, type StixObject } from './stix-names.js';
import { isStixEvent, stixTimeFields, stixWhen } from './stix-times.js';

/** What is found on the way through the objects. */
interface Found {
  /** The last version of each object. */
  readonly byId: ReadonlyMap<string, StixObject>;
  readonly kinds: OwnKinds;
  readonly sources: Map<string, Source>;
  readonly links: Link[];
}

/** The document of a bundle: identities are its actors, and objects that are no events are kept beside these. */
export function* readStix(bundle: StixObject): ChunkedWork<ReadResult> {
  const { objects, ...others } = bundle;
  const list = objects as readonly unknown[];
  const known = list.filter(isDictionary);
  const found: Found = { byId: lastVersions(known), kinds: new OwnKinds(), sources: new Map(), links: [] };
  const numbers: number[] = [];
  const [events, rest]: [unknown[], StixObject[]] = [[], []];
  yield* entriesChunked(list, (object, at) => {
    if (isDictionary(object) && !isStixEvent(object)) rest.push(object);
    else {
      numbers.push(at + 1);
      events.push(isDictionary(object) ? eventOf(object, found) : object);
    }
  });
  const identities = rest.filter(({ type, id }) => type === 'identity' && isText(id));
  const actors = identities.map((identity): [string, Actor] => [String(identity['id']), stixActor(identity)]);
  const document = {
    ...keptHeader(without(others, ['type', 'id', 'spec_version'])),
    actors: Object.fromEntries(actors),
    sources: Object.fromEntries(found.sources),
    kinds: found.kinds.written,
    quantities: {
      confidence: { label: 'Confidence', unit: '%' },
      observed: 'Times observed',
      sighted: 'Times seen',
    },
    events,
    links: found.links,
    objects: rest,
  };
  return {
    document,
    faults: [],
    placeOf: (event) => (numbers[event] ? `object ${numbers[event]}` : undefined),
  };
}

/** Of several versions of an object that which was modified last. */
function lastVersions(objects: readonly StixObject[]): ReadonlyMap<string, StixObject> {
  const last = new Map<string, StixObject>();
  for (const object of objects) {
    const { id, modified } = object;
    if (!isText(id)) continue;
    const other = last.get(id)?.['modified'];
    if (!last.has(id) || !isText(other) || (isText(modified) && modified >= other)) last.set(id, object);
  }
  return last;
}

const read = [
  ...['type', 'id', 'spec_version', 'name', 'abstract', 'description', 'content', 'explanation', 'labels'],
  ...['created', 'created_by_ref', 'authors', 'confidence', 'number_observed', 'count'],
  ...stixTimeFields,
];

function eventOf(object: StixObject, found: Found): WrittenEvent {
  const { id, labels, revoked } = object;
  const isLast = isText(id) && found.byId.get(id) === object;
  const when = stixWhen(object);
  const chain = chainOf(object, found);
  const text = [object['description'], object['content'], object['explanation']].find(isText);
  const data = numbersOf(object);
  const tags = [
    ...textsOf(labels),
    ...(revoked === true ? ['revoked'] : []),
    ...(isText(id) && !isLast ? ['earlier version'] : []),
  ];
  if (isLast) addLinks(object, id, found);
  return {
    ...keptFields({ ...without(object, read), ...(!isLast && { stix_id: id }) }),
    ...(isLast && { id }),
    ...kindOf(object, found),
    title: titleOf(object, found),
    ...(text !== undefined && { text }),
    ...(when !== undefined && { when }),
    ...(chain && { attribution: [chain] }),
    ...claimsOf(object, chain),
    ...(tags.length > 0 && { tags }),
    ...(Object.keys(data).length > 0 && { data }),
  };
}

function numbersOf(object: StixObject): Readonly<Record<string, number>> {
  const names = { confidence: 'confidence', number_observed: 'observed', count: 'sighted' };
  return Object.fromEntries(
    Object.entries(names).flatMap(([field, name]) => {
      const value = object[field];
      return typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
}

/** Whoever wrote it, or had it written, on the day on which it was written. */
function chainOf(object: StixObject, { sources }: Found): readonly WrittenAttributor[] | undefined {
  const {
    type,
    authors,
    created,
    created_by_ref: creator,
    published,
    external_references: references,
  } = object;
  const names = textsOf(authors);
  const by = names.length > 0 ? names : isText(creator) ? [creator] : [];
  if (by.length === 0) return undefined;
  const source = addSources(references, sources);
  const on = [published, created].find(isText);
  return [
    {
      by,
      as: type === 'note' || type === 'opinion' ? 'speaker' : 'outlet',
      ...(on !== undefined && { on }),
      ...(source !== undefined && { source }),
    },
  ];
}

/** Pages that are referred to; the first of them is the source. */
function addSources(references: unknown, sources: Map<string, Source>): string | undefined {
  const list = Array.isArray(references) ? (references as readonly unknown[]).filter(isDictionary) : [];
  const pages = list.flatMap(({ url, source_name: name, description }) => {
    if (!isText(url)) return [];
    const title = [description, name].find(isText);
    sources.set(url, { type: 'webpage', ...(title !== undefined && { title }), URL: url });
    return [url];
  });
  return pages[0];
}

/** A report of somebody is one, and so is a statement; all else is what its type is called. */
function kindOf(
  { type, created_by_ref: creator, authors, where_sighted_refs: where }: StixObject,
  found: Found,
): object {
  const names = textsOf(authors);
  const by = names.length > 0 ? names : isText(creator) ? [creator] : [];
  if (type === 'report' && by.length > 0) return { kind: 'report', outlet: by };
  if ((type === 'note' || type === 'opinion') && by.length > 0) return { kind: 'statement', speakers: by };
  const label = stixTypeNames.get(String(type)) ?? String(type);
  const seenBy = textsOf(where);
  return { kind: found.kinds.named(label), ...(seenBy.length > 0 && { parties: seenBy }) };
}

/** What was seen or observed, or how two things are related, is named by what they are. */
function titleOf(object: StixObject, { byId }: Found): string {
  const nameOf = (ref: string): string => {
    const other = byId.get(ref);
    return other ? stixName(other) : ref;
  };
  const { type, explanation, opinion, sighting_of_ref: sighted } = object;
  const { source_ref: source, target_ref: target, relationship_type: relation } = object;
  if (isText(source) && isText(target)) return `${nameOf(source)} ${String(relation)} ${nameOf(target)}`;
  if (isText(sighted)) return nameOf(sighted);
  if (type === 'observed-data')
    return textsOf(object['object_refs']).map(nameOf).join(', ') || stixName(object);
  if (type === 'opinion') return isText(explanation) ? explanation : String(opinion);
  if (type === 'note' && !isText(object['abstract']) && isText(object['content'])) return object['content'];
  return stixName(object);
}

/** An opinion is a claim: what disagrees denies. */
function claimsOf(
  { type, opinion, explanation }: StixObject,
  chain: readonly WrittenAttributor[] | undefined,
): object {
  if (type !== 'opinion' || !chain) return {};
  const stance = isDissent(opinion) ? 'denies' : isAssent(opinion) ? 'asserts' : 'characterises';
  return {
    claims: [{ id: 'opinion', text: isText(explanation) ? explanation : String(opinion), stance, chain }],
  };
}

function isDissent(opinion: unknown): boolean {
  return opinion === 'disagree' || opinion === 'strongly-disagree';
}

function isAssent(opinion: unknown): boolean {
  return opinion === 'agree' || opinion === 'strongly-agree';
}

/** To events alone: what else is referred to is kept by its id. */
function addLinks(object: StixObject, id: string, { byId, links }: Found): void {
  const { type, opinion, created_by_ref: creator, authors } = object;
  const linkType =
    type === 'report'
      ? 'reports'
      : isDissent(opinion)
        ? 'disputes'
        : isAssent(opinion)
          ? 'corroborates'
          : 'about';
  const names = textsOf(authors);
  const assertedBy = names.length > 0 ? names : isText(creator) ? [creator] : [];
  const refs = [...textsOf(object['object_refs']), ...textsOf(object['observed_data_refs'])];
  if (isText(object['sighting_of_ref'])) refs.push(object['sighting_of_ref']);
  const from = type === 'opinion' && assertedBy.length > 0 ? `${id}#opinion` : id;
  for (const to of new Set(refs)) {
    const other = byId.get(to);
    if (other && isStixEvent(other) && to !== id)
      links.push({ from, to, type: linkType, ...(assertedBy.length > 0 && { assertedBy }) });
  }
}
