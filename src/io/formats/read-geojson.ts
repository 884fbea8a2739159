/** Reads the features of GeoJSON, those of earthquakes as the USGS lists them among others: a feature is an event at its place. */
import { isText } from './is-text.js';
import type { Source } from '../../model/event.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { WrittenAttribution } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { fieldNamed } from '../table/header-names.js';
import { entriesChunked } from './entries.js';
import { memberDate, propertiesDate, type FeatureDate } from './geojson-when.js';
import { keptHeader, keptFields, without } from './kept-fields.js';
import { OwnKinds } from './own-kinds.js';
import { writtenPlace } from './written-place.js';

type Fields = Readonly<Record<string, unknown>>;

/** What is found on the way through the features. */
interface Found {
  readonly kinds: OwnKinds;
  readonly sources: Map<string, Source>;
  readonly faults: SourceFault[];
  readonly isUsgs: boolean;
}

const usgsQuantities = {
  mag: 'Magnitude',
  depth: { label: 'Depth of focus', unit: 'km' },
  felt: 'Reports of having felt it',
};

/** The document of a collection: properties go by the names that the header of a table has; other numbers are `data`. */
export function* readGeoJson(collection: Fields): ChunkedWork<ReadResult> {
  const { features, metadata, name, ...others } = without(collection, ['type']);
  const about = isDictionary(metadata) ? metadata : {};
  const { title, ...rest } = about;
  const heading = [title, name].find(isText);
  const found: Found = {
    kinds: new OwnKinds(),
    sources: new Map(),
    faults: [],
    isUsgs: isText(about['url']) && /\busgs\.gov\//.test(about['url']),
  };
  const events = yield* entriesChunked(features as readonly unknown[], (feature, at) =>
    isDictionary(feature) ? eventOf(feature, at, found) : feature,
  );
  const document = {
    ...(heading !== undefined && { title: heading }),
    ...keptHeader(others),
    ...(Object.keys(rest).length > 0 && { metadata: rest }),
    ...(found.isUsgs ? { quantities: usgsQuantities } : { quantities: { altitude: { unit: 'm' } } }),
    sources: Object.fromEntries(found.sources),
    kinds: found.kinds.written,
    events,
  };
  return { document, faults: found.faults, placeOf: featureAt };
}

function featureAt(event: number): string {
  return `feature ${event + 1}`;
}

function eventOf(feature: Fields, at: number, found: Found): Fields {
  const { id, geometry, when: member, properties: given, ...others } = without(feature, ['type']);
  const properties = isDictionary(given) ? given : {};
  const date = dateOf(member, properties, at, found);
  const { fields, rest } = sortedOut(properties, date, found.kinds);
  const place = placeOf(geometry, isText(fields['place']) ? fields['place'] : undefined);
  const attribution = attributionOf(properties, fields['attribution'], found);
  const { numbers, texts } = numbersApart(rest);
  const height = heightOf(geometry);
  const data = { ...numbers, ...(height !== undefined && { [found.isUsgs ? 'depth' : 'altitude']: height }) };
  return {
    ...keptFields({ ...others, ...texts, ...(!date.used.has('when') && { when: member }) }),
    ...(place === undefined || typeof place === 'string' ? keptFields({ geometry }) : {}),
    ...fields,
    ...(isText(id) || typeof id === 'number' ? { id: String(id) } : keptFields({ id })),
    title: fields['title'] ?? fields['place'] ?? '',
    ...(date.when !== undefined && { when: date.when }),
    ...(place !== undefined && { place }),
    ...(attribution && { attribution }),
    ...(Object.keys(data).length > 0 && { data }),
  };
}

function dateOf(member: unknown, properties: Fields, at: number, found: Found): FeatureDate {
  const own = memberDate(member);
  const date = own.when === undefined ? propertiesDate(properties) : own;
  if (date.problem) {
    const { name, text, offender } = date.problem;
    found.faults.push({
      ...{ place: `${featureAt(at)}, ${name}`, severity: 'warning', problem: text },
      ...(offender !== undefined && { offender }),
    });
  }
  return date;
}

interface Sorted {
  /** Those that events have. */
  readonly fields: Fields;
  readonly rest: Fields;
}

/** Properties by what their names mean: the first of a meaning counts, all others stay what they are. */
function sortedOut(properties: Fields, { used }: FeatureDate, kinds: OwnKinds): Sorted {
  const fields: Record<string, unknown> = {};
  const rest: [string, unknown][] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (used.has(name)) continue;
    const named = fieldNamed(name);
    const field = typeof named === 'object' ? named.role : named;
    const read = field === undefined || field in fields ? undefined : fieldValue(field, value, kinds);
    if (field === undefined || read === undefined) rest.push([name, value]);
    else fields[field] = read;
  }
  return { fields, rest: Object.fromEntries(rest) };
}

function fieldValue(field: string, value: unknown, kinds: OwnKinds): unknown {
  if (/^(start|end)/.test(field) || field === 'source-url') return undefined;
  if (field === 'kind') return isText(value) ? kinds.named(value.trim()) : undefined;
  if (field === 'id') return isText(value) || typeof value === 'number' ? String(value) : undefined;
  if (field === 'tags' && isText(value)) return value.split(/\s*[;,]\s*/).filter((tag) => tag !== '');
  if (Array.isArray(value))
    return ['title', 'text', 'lang', 'place'].includes(field) || !value.every(isText) ? undefined : value;
  return isText(value) ? value.trim() : undefined;
}

/** Times of other things, and ids in numbers, are no quantities. */
const noQuantity = /^(updated|tz|.*(_|\b)id|timestamp|time)$/i;

function numbersApart(fields: Fields): { readonly numbers: Fields; readonly texts: Fields } {
  const [numbers, texts]: [string, unknown][][] = [[], []];
  for (const entry of Object.entries(fields))
    (typeof entry[1] === 'number' && Number.isFinite(entry[1]) && !noQuantity.test(entry[0])
      ? numbers
      : texts
    )?.push(entry);
  return { numbers: Object.fromEntries(numbers ?? []), texts: Object.fromEntries(texts ?? []) };
}

/** Of an earthquake: the network that measured it, by way of the USGS. Else who is named, by way of the page. */
function attributionOf(
  { url, net }: Fields,
  named: unknown,
  { sources, isUsgs }: Found,
): WrittenAttribution | undefined {
  const host = isText(url) ? /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] : undefined;
  if (isText(url) && host !== undefined) sources.set(url, { type: 'webpage', URL: url });
  const cited = isText(url) && host !== undefined ? { source: url } : {};
  if (isUsgs)
    return [
      [...(isText(net) ? [{ by: net, as: 'witness' as const }] : []), { by: 'USGS', as: 'outlet', ...cited }],
    ];
  const by = isText(named) ? named : host;
  return by === undefined ? (named as undefined) : [[{ by, as: 'outlet', ...cited }]];
}

function placeOf(geometry: unknown, name: string | undefined): ReturnType<typeof writtenPlace> {
  const [east, north] = pointOf(geometry);
  return writtenPlace(name, north, east);
}

function heightOf(geometry: unknown): number | undefined {
  return pointOf(geometry)[2];
}

function pointOf(geometry: unknown): readonly (number | undefined)[] {
  if (!isDictionary(geometry) || geometry['type'] !== 'Point') return [];
  const { coordinates } = geometry;
  return Array.isArray(coordinates)
    ? (coordinates as readonly unknown[]).map((one) => (typeof one === 'number' ? one : undefined))
    : [];
}
