/** Reads Markwhen: a line with a date and a colon begins an event, the lines behind it go on with it, sections are tags. */
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { FormatError, type ReadOptions } from '../format/format.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { joinedText, type Source } from '../format/source.js';
import type { DayOrder } from '../format/table-mapping.js';
import { cellDate } from '../table/cell-dates.js';

const linesAtOnce = 2000;
const eventLine =
  /^\s*(?:[-*]\s+)?((?:\d|now\b|today\b|after\b|before\b|by\b|[a-z]{3,9}\.?\s+\d)[^\n]*?):(?:\s+(.*))?$/i;
const sectionLine = /^\s*(?:#{1,6}\s+|(?:section|group)\s+)(.+)$/i;
const sectionEnd = /^\s*end(?:section|group)\b/i;
const headerLine = /^([a-z][\w ]*):\s*(.*)$/i;

interface MarkwhenEvent {
  readonly line: number;
  readonly written: string;
  readonly words: string[];
  readonly sections: readonly string[];
}

interface Outline {
  readonly header: Map<string, string>;
  readonly events: MarkwhenEvent[];
  readonly unread: number[];
}

/** The document of a text. Throws a `FormatError` where no line of it has a date. */
export async function readMarkwhen(source: Source, { run }: ReadOptions): Promise<ReadResult> {
  const text = await joinedText(source.text());
  const outline = await run(outlineChunked(text.split(/\r?\n/)));
  if (outline.events.length === 0)
    throw new FormatError('a text in which no line begins with a date and a colon');
  return documentOf(outline);
}

function* outlineChunked(lines: readonly string[]): ChunkedWork<Outline> {
  const outline: Outline = { header: new Map(), events: [], unread: [] };
  const sections: { readonly depth: number; readonly name: string }[] = [];
  yield* inChunks(0, lines.length, linesAtOnce, (start, end) => {
    for (let at = start; at < end; at++) addLine(lines[at] ?? '', at + 1, outline, sections);
  });
  return outline;
}

function addLine(
  line: string,
  number: number,
  { header, events, unread }: Outline,
  sections: { depth: number; name: string }[],
): void {
  const [, written, words = ''] = eventLine.exec(line) ?? [];
  const [, section] = sectionLine.exec(line) ?? [];
  if (/^\s*(?:\/\/.*)?$/.test(line) || /^---\s*$/.test(line)) return;
  if (written !== undefined)
    events.push({ line: number, written, words: [words], sections: sections.map(({ name }) => name) });
  else if (sectionEnd.test(line)) sections.pop();
  else if (section !== undefined) {
    // Sections in words are closed by words; a heading closes those of its depth.
    const depth = /^\s*(#+)/.exec(line)?.[1]?.length ?? Infinity;
    while (depth < Infinity && (sections.at(-1)?.depth ?? 0) >= depth) sections.pop();
    sections.push({ depth, name: section.trim() });
  } else if (events.length > 0) events.at(-1)?.words.push(line.trim());
  else {
    const [, name, value = ''] = headerLine.exec(line) ?? [];
    if (name === undefined) unread.push(number);
    else header.set(name, value.trim());
  }
}

function documentOf({ header, events, unread }: Outline): ReadResult {
  const order: DayOrder = /^d/i.test(header.get('dateFormat') ?? '') ? 'day-first' : 'month-first';
  const faults: SourceFault[] = unread.map((line) => ({
    place: `line ${line}`,
    severity: 'warning',
    problem: 'it is not read: an event begins with a date and a colon, as "2025-11-28: …"',
  }));
  const title = header.get('title');
  const others = [...header].filter(([name]) => name !== 'title' && name !== 'dateFormat');
  const read = events.map((event) => eventOf(event, order, faults));
  return {
    document: {
      ...(title !== undefined && { title }),
      ...(others.length > 0 && { header: Object.fromEntries(others) }),
      ...(read.some((event) => 'tags' in event) && { laneBy: 'tag' }),
      events: read,
    },
    faults,
    placeOf: (at) => (events[at] === undefined ? undefined : `line ${events[at].line}`),
  };
}

function eventOf(
  { line, written, words, sections }: MarkwhenEvent,
  order: DayOrder,
  faults: SourceFault[],
): Readonly<Record<string, unknown>> {
  const [date = '', recurrence] = written.split(/\s+(?=every\b)/i);
  const [first = '', ...rest] = words;
  const all = words.join(' ');
  const tags = [
    ...sections,
    ...[...all.matchAll(/(?:^|\s)#([\p{L}\p{N}_-]+)/gu)].map((match) => match[1] ?? ''),
  ];
  const when = whenOf(date, order);
  const place = `line ${line}`;
  if (/\b(?:now|today)\b/i.test(date))
    faults.push({
      place,
      severity: 'warning',
      problem: 'the day on which it is read is no date: write that day',
      offender: date,
    });
  if (recurrence !== undefined)
    faults.push({
      place,
      severity: 'note',
      problem: 'its recurrence is kept, and its first date is read',
      offender: recurrence,
    });
  const text = rest.join('\n').trim();
  return {
    title: first.replace(/(?:^|\s)#[\p{L}\p{N}_-]+/gu, '').trim() || first.trim(),
    ...(text !== '' && { text }),
    ...(when !== undefined && { when }),
    ...(tags.length > 0 && { tags: [...new Set(tags)] }),
    ...(recurrence !== undefined && { recurrence }),
  };
}

/** `a - b`, `a / b`, or one date; `a` alone where `b` is now. */
function whenOf(written: string, order: DayOrder): unknown {
  const ends = /^\d{4}(?:-\d{2}){0,2}\/\d{4}/.test(written)
    ? written.split('/')
    : written.split(/\s+[-–]\s+|\s+\/\s+/);
  const [start = '', end] = ends.map((date) => dateOf(date.trim(), order));
  if (end === undefined || end === start) return start;
  return /^(?:now|today)$/i.test(end) ? `${start}/..` : `${start}/${end}`;
}

function dateOf(date: string, order: DayOrder): string {
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(date) ?? [];
  return year === undefined || month === undefined
    ? String(cellDate(date, order))
    : `${year}-${month.padStart(2, '0')}`;
}
