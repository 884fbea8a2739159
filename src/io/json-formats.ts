/** The formats of others that are JSON, by what their values look like: another one is a line here, and its reader a file. */
import { isDictionary } from '../model/format/read-fields.js';

/** Makes a document of a value; nothing that it cannot place is left out. */
export type ReadValue = (value: never) => unknown;

/** One of them. */
export interface JsonFormat {
  /** A quick look: the value may be large. */
  readonly isOf: (value: unknown) => boolean;
  readonly load: () => Promise<ReadValue>;
  /** The file of its reader, to be named where it is missing. */
  readonly file: string;
}

const formats: readonly JsonFormat[] = [
  {
    isOf: isTimelineJs,
    load: async () => (await import('./read-timelinejs.js')).readTimelineJs,
    file: 'read-timelinejs.js',
  },
  { isOf: isVis, load: async () => (await import('./read-vis.js')).readVis, file: 'read-vis.js' },
];

/** The format of others that a value is of; undefined for a document of ours, and for what is of none that is known. */
export function jsonFormatOf(value: unknown): JsonFormat | undefined {
  return formats.find(({ isOf }) => isOf(value));
}

/** TimelineJS: events whose dates are taken apart, or have their words in an object. */
function isTimelineJs(value: unknown): boolean {
  const [first] = listIn(value, 'events');
  return isDictionary(first) && (isDictionary(first['start_date']) || isDictionary(first['text']));
}

/** vis-timeline: items with a content and a start, alone or beside their groups. */
function isVis(value: unknown): boolean {
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : listIn(value, 'items');
  return (
    isDictionary(first) && 'content' in first && 'start' in first && !('title' in first && 'when' in first)
  );
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = isDictionary(value) ? value[name] : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}
