/** The formats of others that are JSON, by what their values look like: another one is a line here, and its reader a file. */
import { isDictionary } from '../model/format/read-fields.js';
import type { ChunkedWork } from '../util/chunked.js';
import type { Dialect } from './format/dialect.js';
import type { ReadResult } from './format/read-result.js';

/** Makes a result of a value that is of the format, in slices; nothing that it cannot place is left out. */
export type ReadValue = (value: never) => ChunkedWork<ReadResult>;

const formats: readonly Dialect<unknown, ReadValue>[] = [
  {
    name: 'schema.org',
    isOf: isSchemaOrg,
    load: async () => (await import('./formats/read-schema-org.js')).readSchemaOrg,
    file: 'read-schema-org.js',
  },
  {
    name: 'TimelineJS',
    isOf: isTimelineJs,
    load: async () => (await import('./formats/read-timelinejs.js')).readTimelineJs,
    file: 'read-timelinejs.js',
  },
  {
    name: 'vis-timeline',
    isOf: isVis,
    load: async () => (await import('./formats/read-vis.js')).readVis,
    file: 'read-vis.js',
  },
  {
    name: 'GeoJSON',
    isOf: (value) =>
      isDictionary(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']),
    load: async () => (await import('./formats/read-geojson.js')).readGeoJson,
    file: 'read-geojson.js',
  },
  {
    name: 'SIMILE',
    isOf: isSimile,
    load: async () => (await import('./formats/read-simile.js')).readSimile,
    file: 'read-simile.js',
  },
  {
    name: 'Wikidata',
    isOf: (value) => isDictionary(value) && isDictionary(value['entities']) && !('events' in value),
    load: async () => (await import('./formats/read-wikidata.js')).readWikidata,
    file: 'read-wikidata.js',
  },
  {
    name: 'SPARQL',
    isOf: (value) => isDictionary(value) && isDictionary(value['head']) && isDictionary(value['results']),
    load: async () => (await import('./formats/read-sparql.js')).readSparql,
    file: 'read-sparql.js',
  },
  {
    name: 'STIX',
    isOf: (value) => isDictionary(value) && value['type'] === 'bundle' && Array.isArray(value['objects']),
    load: async () => (await import('./formats/read-stix.js')).readStix,
    file: 'read-stix.js',
  },
];

/** The format of others that a value is of; undefined for a document of ours, and for what is of none that is known. */
export function jsonFormatOf(value: unknown): Dialect<unknown, ReadValue> | undefined {
  return formats.find(({ isOf }) => isOf(value));
}

/** TimelineJS: events whose dates are taken apart, or have their words in an object. */
function isTimelineJs(value: unknown): boolean {
  return someIn(
    listIn(value, 'events'),
    (event) => !('when' in event) && (isDictionary(event['start_date']) || isDictionary(event['text'])),
  );
}

/** vis-timeline: items with a content and a start, alone or beside their groups. */
function isVis(value: unknown): boolean {
  return someIn(
    Array.isArray(value) ? (value as readonly unknown[]) : listIn(value, 'items'),
    (item) => 'content' in item && 'start' in item && !('title' in item && 'when' in item),
  );
}

/** SIMILE Timeline: events with a start, and with what no others have, or beside a format of dates. */
function isSimile(value: unknown): boolean {
  const hasFormat =
    isDictionary(value) && ('dateTimeFormat' in value || 'wiki-url' in value || 'wikiURL' in value);
  const own = ['latestStart', 'earliestEnd', 'durationEvent', 'isDuration', 'tapeImage', 'caption'];
  return someIn(
    listIn(value, 'events'),
    (event) =>
      !('when' in event) &&
      ('start' in event || (hasFormat && 's' in event)) &&
      (hasFormat || own.some((name) => name in event)),
  );
}

/** JSON-LD whose context is schema.org, at its root or in its first entries. */
function isSchemaOrg(value: unknown): boolean {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return someIn(list, (node) => {
    const context = node['@context'];
    if (context === undefined) return false;
    const parts = Array.isArray(context) ? (context as readonly unknown[]).slice(0, lookedAt) : [context];
    return parts.some((part) =>
      (isDictionary(part) ? Object.values(part).slice(0, lookedAt) : [part]).some(
        (text) => typeof text === 'string' && /schema\.org/.test(text),
      ),
    );
  });
}

/** How many entries of a list are looked at: a first one may be odd. */
const lookedAt = 20;

function someIn(
  list: readonly unknown[],
  test: (entry: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  return list.slice(0, lookedAt).some((entry) => isDictionary(entry) && test(entry));
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = isDictionary(value) ? value[name] : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}
