/** The components of iCalendar, one within the other, with their properties; a line that is none of it costs no other. */
import { forEachChunked, type ChunkedWork } from '../../../util/chunked.js';
import type { SourceFault } from '../../format/read-result.js';
import type { Ical } from '../../libraries/ical.js';
import type { ContentLine } from './content-lines.js';

/** A property with its values, unescaped; dates and times of day as in ISO 8601. */
export interface Property {
  /** In lower case. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  /** Of its values, in lower case: `date-time`, `text`, … */
  readonly type: string;
  readonly values: readonly unknown[];
  readonly line: ContentLine;
}

/** What stands between `BEGIN` and `END`. */
export interface Component {
  /** In lower case. */
  readonly name: string;
  /** The number of its first line. */
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
}

const linesAtOnce = 500;
const deepest = 16;

/** The components that stand in no other. */
export function* componentsChunked(
  ical: Ical,
  lines: readonly ContentLine[],
  faults: SourceFault[],
): ChunkedWork<readonly Component[]> {
  const root: Component = { name: '', line: 1, properties: [], components: [] };
  const open: Component[] = [root];
  yield* forEachChunked(lines, linesAtOnce, (line) => {
    const [, mark, name = ''] = /^(BEGIN|END)\s*:\s*(\S+)\s*$/i.exec(line.text) ?? [];
    if (mark === undefined) addProperty(ical, line, open.at(-1) ?? root, faults);
    else if (mark.toUpperCase() === 'BEGIN') begin(name.toLowerCase(), line, open, faults);
    else end(name.toLowerCase(), line, open, faults);
  });
  for (const { name, line } of open.slice(1))
    faults.push({
      place: `line ${line}`,
      severity: 'warning',
      problem: `it is not closed, perhaps because the file is cut off: write "END:${name.toUpperCase()}"`,
    });
  return root.components;
}

function begin(name: string, line: ContentLine, open: Component[], faults: SourceFault[]): void {
  const component: Component = { name, line: line.number, properties: [], components: [] };
  if (open.length <= deepest) open.at(-1)?.components.push(component);
  else faults.push(fault(line, 'it lies too deep in others, and is not read'));
  open.push(component);
}

/** Closes what is open of that name, with all that was left open in it. */
function end(name: string, line: ContentLine, open: Component[], faults: SourceFault[]): void {
  const at = open.findLastIndex((component) => component.name === name);
  if (at < 1) faults.push(fault(line, 'it closes nothing that was begun'));
  else open.length = at;
}

function addProperty(ical: Ical, line: ContentLine, component: Component, faults: SourceFault[]): void {
  let parsed: [string, Record<string, string | string[]>, string, ...unknown[]];
  try {
    parsed = ical.parse.property(line.text, ical.design.icalendar) as typeof parsed;
  } catch {
    const problem = line.text.includes(':')
      ? 'its value cannot be read'
      : 'it is not read, for it is no "NAME:value": what goes on from the line above begins with a blank';
    faults.push(fault(line, problem));
    return;
  }
  const [name, parameters, type, ...given] = parsed;
  // What the library does not know is a text by the standard, and is left to others to be unescaped.
  const values = type === 'unknown' ? given.map(unescaped) : given;
  component.properties.push({ name, parameters, type, values, line });
}

function unescaped(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}

function fault(line: ContentLine, problem: string): SourceFault {
  return { place: `line ${line.number}`, severity: 'warning', problem, offender: line.text };
}

/** The first property of a name. */
export function propertyOf({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

/** All properties of a name. */
export function propertiesOf({ properties }: Component, name: string): readonly Property[] {
  return properties.filter((property) => property.name === name);
}

/** The first text of a name; undefined where it is not there, or empty. */
export function textOf(component: Component, name: string): string | undefined {
  const value = propertyOf(component, name)?.values[0];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** What stands in a line behind its name and parameters. */
export function writtenValue({ line: { text } }: Property): string {
  return /^[^:"]*(?:"[^"]*"[^:"]*)*:(.*)$/s.exec(text)?.[1] ?? text;
}
