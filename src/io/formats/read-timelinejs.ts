/** Reads the JSON of TimelineJS: its dates in parts, its words in HTML, its groups as tags that make the lanes. */
import { isDictionary } from '../../model/format/read-fields.js';
import { plainText } from './plain-text.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The document of a timeline of TimelineJS. A negative year is one before our era, of which there is no year 0 (from a hundred
 * thousand years on that is no difference). What has no place here is kept as it is: media, backgrounds, eras, scale.
 */
export function readTimelineJs(timeline: Fields): ReadResult {
  const { title, events, ...others } = timeline;
  const slide = isDictionary(title) ? title : {};
  const { headline, text } = wordsOf(slide);
  const ownSlide = without(slide, ['text']);
  const read = (events as readonly unknown[]).map((event) => (isDictionary(event) ? eventOf(event) : event));
  const isGrouped = read.some((event) => isDictionary(event) && 'tags' in event);
  const document = {
    ...(headline !== '' && { title: headline }),
    ...(text !== '' && { description: text }),
    ...(isGrouped && { laneBy: 'tag' }),
    ...others,
    ...(Object.keys(ownSlide).length > 0 && { titleSlide: ownSlide }),
    events: read,
  };
  return { document, faults: eraFaults(timeline['eras']) };
}

function eraFaults(eras: unknown): readonly SourceFault[] {
  const count = Array.isArray(eras) ? eras.length : 0;
  if (count === 0) return [];
  const problem = count === 1 ? '1 era is kept, and not drawn' : `${count} eras are kept, and not drawn`;
  return [{ place: 'eras', severity: 'note', problem }];
}

function eventOf(slide: Fields): Fields {
  const { unique_id: id, start_date: start, end_date: end, display_date: shown, group } = slide;
  const { headline, text } = wordsOf(slide);
  const when = whenOf(start, end, shown);
  return {
    ...without(slide, ['unique_id', 'start_date', 'end_date', 'display_date', 'group', 'text']),
    ...(isText(id) && { id: id.trim() }),
    ...(headline !== '' && { title: headline }),
    ...(text !== '' && { text }),
    ...(when !== undefined && { when }),
    ...(isText(group) && { tags: [plainText(group)] }),
  };
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function wordsOf({ text }: Fields): { readonly headline: string; readonly text: string } {
  const words = isDictionary(text) ? text : {};
  const read = (value: unknown): string => (typeof value === 'string' ? plainText(value) : '');
  return { headline: read(words['headline']), text: read(words['text']) };
}

function whenOf(start: unknown, end: unknown, shown: unknown): unknown {
  const [from, to] = [dateOf(start), dateOf(end)];
  const at = from === undefined ? to : to === undefined || to === from ? from : `${from}/${to}`;
  const written = [shown, isDictionary(start) ? start['display_date'] : undefined].find(isText);
  if (at === undefined || written === undefined) return at;
  const asWritten = plainText(written);
  return at.includes('/') ? { start: from, end: to, asWritten } : { at, asWritten };
}

/** A date by its parts as EDTF; the parts themselves, as text, where they are none; undefined where there are none. */
function dateOf(date: unknown): string | undefined {
  if (!isDictionary(date)) return isText(date) ? date.trim() : undefined;
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (part) => partOf(date[part]),
  );
  if (year === undefined) return undefined;
  if (!/^-?\d+$/.test(year)) return [year, month, day].filter((part) => part !== undefined).join('-');
  const days = [month, day].filter((part) => part !== undefined).map(twoDigits);
  const dated = [yearOf(Number(year)), ...(month === undefined ? [] : days)].join('-');
  if (hour === undefined || days.length < 2) return dated;
  return `${dated}T${[hour, minute ?? '0', ...(second === undefined ? [] : [second])].map(twoDigits).join(':')}`;
}

function yearOf(year: number): string {
  const astronomical = year < 0 && year > -100_000 ? year + 1 : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${astronomical < 0 ? '-' : ''}${digits}`;
}

function partOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

function twoDigits(part: string): string {
  return part.padStart(2, '0');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
