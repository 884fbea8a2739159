/** Reads JSON-LD in the vocabulary of schema.org: events, claims and their reviews, quotations, reports. */
import { isDictionary } from '../../model/format/read-fields.js';
import { forEachChunked, type ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { keptFields, without } from './kept-fields.js';
import { plainText } from './plain-text.js';
import { aboutFields } from './schema-org/about.js';
import {
  claimFields,
  quotationFields,
  reportFields,
  reviewFields,
  type NodeContext,
} from './schema-org/claims.js';
import { listOf, namesIn, resolver, textOf, topNodes, typesOf, type Node } from './schema-org/nodes.js';
import { writtenPlace } from './written-place.js';
import { SourceList } from './schema-org/source-list.js';

type Fields = Readonly<Record<string, unknown>>;

/** What is found on the way. */
interface Found extends NodeContext {
  readonly events: Fields[];
  readonly places: string[];
  readonly links: Fields[];
}

const deepest = 8;
/** A node may be large. */
const nodesAtOnce = 20;

/** The document of one thing, a list, or a graph. What is no event of any kind is counted in a fault. */
export function* readSchemaOrg(value: unknown): ChunkedWork<ReadResult> {
  const nodes = topNodes(value);
  const found: Found = {
    ...{ resolve: resolver(nodes), sources: new SourceList() },
    ...{ events: [], places: [], links: [] },
  };
  const others: string[] = [];
  yield* forEachChunked(nodes, nodesAtOnce, ({ node, place }) => {
    if (!addEvent(node, place, found)) others.push(typesOf(node)[0] ?? '?');
  });
  const { events, places, links, sources } = found;
  const document = {
    ...headerOf(value),
    ...(Object.keys(sources.all).length > 0 && { sources: sources.all }),
    events,
    ...(links.length > 0 && { links }),
  };
  return { document, faults: otherFaults(others), placeOf: (event) => places[event] };
}

/** What a graph says of itself. */
function headerOf(value: unknown): Fields {
  if (!isDictionary(value) || value['@graph'] === undefined) return {};
  const [title, description] = [textOf(value['name']), textOf(value['description'])];
  const lang = langOf(value);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(lang !== undefined && { lang }),
  };
}

function otherFaults(types: readonly string[]): readonly SourceFault[] {
  if (types.length === 0) return [];
  const problem =
    types.length === 1
      ? '1 thing is no event, and is not read'
      : `${types.length} things are no events, and are not read`;
  const offender = [...new Set(types)].join(', ');
  return [{ place: '', severity: 'note', problem, offender }];
}

/** False for what is no event; those within it are events of their own, and parts of it. */
function addEvent(node: Node, place: string, found: Found, whole?: string, depth = 0): boolean {
  const fields = fieldsOf(node, found);
  if (fields === undefined) return false;
  const { disputes, ...rest } = fields;
  const id = idOf(node, place);
  const lang = langOf(node);
  found.events.push({ id, ...rest, ...(lang !== undefined && { lang }) });
  found.places.push([place, textOf(node['name'])].filter(Boolean).join(' ') || 'the document');
  for (const each of listOf(disputes))
    if (isDictionary(each))
      found.links.push({
        ...{ from: `${id}#${String(each['from'])}`, to: `${id}#${String(each['to'])}`, type: 'disputes' },
      });
  if (whole !== undefined) found.links.push({ from: id, to: whole, type: 'part-of' });
  if (depth < deepest)
    for (const [at, part] of listOf(node['subEvent']).entries())
      if (isDictionary(part) && Object.keys(part).length > 1)
        addEvent(part, `${place}.subEvent[${at}]`, found, id, depth + 1);
  return true;
}

/** One tag of a language, or a language with its tag beside its name; several are none. */
function langOf({ inLanguage }: Node): string | undefined {
  const [given, ...others] = listOf(inLanguage);
  const tag = isDictionary(given) ? given['alternateName'] : given;
  return others.length === 0 && typeof tag === 'string' && tag.trim() !== '' ? tag.trim() : undefined;
}

/** A `#` in a reference names a claim. */
function idOf(node: Node, place: string): string {
  return (textOf(node['@id']) ?? textOf(node['identifier']) ?? `node${place}`).replaceAll('#', '/');
}

function fieldsOf(node: Node, context: Found): Fields | undefined {
  const types = typesOf(node);
  const is = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  if (is(/^ClaimReview$/)) {
    const claim = context.resolve(listOf(node['itemReviewed'])[0]);
    const about = isDictionary(claim) ? workFields(claim, context) : {};
    return { ...kept(node, reviewNames), ...about, ...reviewFields(node, context) };
  }
  if (is(/^Claim$/))
    return { ...kept(node, claimNames), ...workFields(node, context), ...claimFields(node, context) };
  if (is(/^Quotation$/))
    return { ...kept(node, quotationNames), ...workFields(node, context), ...quotationFields(node, context) };
  if (is(/Article$|^(?:Report|BlogPosting|Posting|SocialMediaPosting|LiveBlogPosting)$/))
    return { ...kept(node, reportNames), ...reportFields(node, context) };
  if (is(/(?:Event|Festival|EventSeries|Hackathon)$/) || node['startDate'] !== undefined)
    return eventFields(node, context);
  return undefined;
}

const always = ['@context', '@type', '@id', 'identifier', 'subEvent'];
const reviewNames = [
  ...always,
  'claimReviewed',
  'itemReviewed',
  'reviewRating',
  'author',
  'datePublished',
  'reviewBody',
];
const workNames = ['description', 'keywords', 'contentLocation'];
const claimNames = [
  ...always,
  ...workNames,
  'text',
  'name',
  'author',
  'creator',
  'datePublished',
  'dateCreated',
  'appearance',
  'firstAppearance',
];
const quotationNames = [
  ...always,
  ...workNames,
  'text',
  'name',
  'creator',
  'author',
  'spokenByCharacter',
  'dateCreated',
  'datePublished',
];
const reportNames = [...always, 'headline', 'publisher', 'datePublished', 'dateCreated'];
const eventNames = [
  ...always,
  'name',
  'description',
  'startDate',
  'endDate',
  'location',
  'organizer',
  'performer',
  'attendee',
  'keywords',
  'subjectOf',
];

/** What has no place: texts as they are, names of things. */
function kept(node: Node, names: readonly string[]): Fields {
  const known = langOf(node) === undefined ? names : [...names, 'inLanguage'];
  const others = Object.entries(without(node, known)).map(([name, value]) => {
    const texts = listOf(value).map((each) => textOf(each) ?? jsonOf(each));
    return [name, texts.length === 1 ? texts[0] : texts] as const;
  });
  return keptFields(Object.fromEntries(others.filter(([, value]) => value?.length)));
}

/** What is nested deeper than a program can follow is only said to be there. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '…';
  }
}

/** What a claim and a quotation have beside their words. */
function workFields(node: Node, { resolve }: Found): Fields {
  const description = textOf(node['description']);
  const place = placeOf(resolve(listOf(node['contentLocation'])[0]));
  const tags = keywordsOf(node);
  return {
    ...(description !== undefined && { text: plainText(description) }),
    ...(place !== undefined && { place }),
    ...(tags.length > 0 && { tags }),
  };
}

function eventFields(node: Node, context: Found): Fields {
  const { resolve } = context;
  const [name, description] = [textOf(node['name']), textOf(node['description'])];
  const [start, end] = [textOf(node['startDate']), textOf(node['endDate'])];
  const when = end === undefined || end === start ? start : `${start ?? ''}/${end}`;
  const participants = namesIn(node, resolve, 'performer', 'attendee');
  const organizers = namesIn(node, resolve, 'organizer');
  const place = placeOf(resolve(listOf(node['location'])[0]));
  const tags = [...statusTags(node), ...keywordsOf(node)];
  return {
    ...kept(node, eventNames),
    ...aboutFields(node, context),
    ...(name !== undefined && { title: plainText(name) }),
    ...(description !== undefined && { text: plainText(description) }),
    ...(when !== undefined && { when }),
    ...(place !== undefined && { place }),
    ...(participants.length > 0 && { participants }),
    ...(organizers.length > 0 && { organizer: organizers.length === 1 ? organizers[0] : organizers }),
    ...(tags.length > 0 && { tags }),
  };
}

/** `https://schema.org/EventCancelled` is "cancelled"; that it takes place as planned goes without saying. */
function statusTags(node: Node): readonly string[] {
  const status = /Event(Cancelled|Postponed|Rescheduled|MovedOnline)$/.exec(
    textOf(node['eventStatus']) ?? '',
  )?.[1];
  return status === undefined ? [] : [status.replace(/(?!^)(?=[A-Z])/g, ' ').toLowerCase()];
}

/** One text divides them by commas; in a list each is one. */
function keywordsOf({ keywords }: Node): readonly string[] {
  const texts = listOf(keywords).flatMap((each) => textOf(each) ?? []);
  const words = Array.isArray(keywords) ? texts : texts.flatMap((text) => text.split(/\s*,\s*/));
  return words.filter((word) => word !== '');
}

/** A text, an address, or a place with its position. */
function placeOf(location: unknown): unknown {
  if (!isDictionary(location)) return textOf(location);
  const address = isDictionary(location['address'])
    ? ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry']
        .flatMap((part) => textOf((location['address'] as Node)[part]) ?? [])
        .join(', ')
    : textOf(location['address']);
  const name = [textOf(location['name']), address].filter(Boolean).join(', ') || textOf(location['url']);
  const geo = isDictionary(location['geo']) ? location['geo'] : location;
  return writtenPlace(name, textOf(geo['latitude']), textOf(geo['longitude']));
}
