/** Reads the JSON of TimelineJS: its dates in parts, its words in HTML, its groups as tags that make the lanes. */
import { isText } from './is-text.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { edtfYear } from '../format/edtf-year.js';
import { entriesChunked } from './entries.js';
import { keptFields, keptHeader, without } from './kept-fields.js';
import { plainText } from './plain-text.js';
import { writtenMedia } from '../format/written-media.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The document of a timeline of TimelineJS. A negative year is one before our era, of which there is no year 0 (from a hundred
 * thousand years on that is no difference). What has no place here is kept as it is: backgrounds, scale, and media whose address is none.
 */
export function* readTimelineJs(timeline: Fields): ChunkedWork<ReadResult> {
  const { title, events, eras, ...others } = timeline;
  const slide = isDictionary(title) ? title : {};
  const { headline, text, rest } = wordsOf(slide);
  const ownSlide = { ...without(slide, ['text']), ...(rest !== undefined && { text: rest }) };
  const faults: SourceFault[] = [];
  const read = yield* entriesChunked(events as readonly unknown[], (event, at) =>
    isDictionary(event) ? eventOf(event, at, faults) : event,
  );
  const isGrouped = read.some((event) => isDictionary(event) && 'tags' in event);
  const document = {
    ...(typeof title === 'string' && { title: plainText(title) }),
    ...(headline !== '' && { title: headline }),
    ...(text !== '' && { description: text }),
    ...(isGrouped && { laneBy: 'tag' }),
    ...keptHeader(others),
    ...erasOf(eras, faults),
    ...(Object.keys(ownSlide).length > 0 && { titleSlide: ownSlide }),
    events: read,
  };
  return { document, faults };
}

/** Those with a name and a date; what is none of them, or says more of itself than that, is kept as it is. */
function erasOf(eras: unknown, faults: SourceFault[]): Fields {
  const given = Array.isArray(eras) ? (eras as readonly unknown[]) : [];
  const read = given.map((era) => (isDictionary(era) ? eraOf(era) : undefined));
  for (const [at, era] of read.entries())
    if (!era) faults.push({ place: `era ${at + 1}`, severity: 'note', problem: noEra });
  const known = read.filter((era) => era !== undefined);
  const others = Array.isArray(eras) ? given.filter((_, at) => !read[at]?.isWhole) : eras;
  const isLeft = Array.isArray(others) ? others.length > 0 : isGiven(others);
  return {
    ...(known.length > 0 && { eras: known.map(({ fields }) => fields) }),
    ...(isLeft && keptHeader({ eras: others })),
  };
}

const noEra = 'has no name or no date, and is kept without being drawn: write a headline and "start_date"';

/** `isWhole`: nothing else is said of it. */
function eraOf(era: Fields): { readonly fields: Fields; readonly isWhole: boolean } | undefined {
  const { headline, text, rest } = wordsOf(era);
  const { start_date: start, end_date: end, ...others } = era;
  const when = whenOf(start, end, undefined);
  if (when === undefined || headline === '') return undefined;
  const isMore = Object.entries(others).some(([name, value]) => name !== 'text' && isGiven(value));
  const areDatesHeld = [start, end].every((date) => !isGiven(date) || isHeld(date));
  return {
    fields: { label: headline, when },
    isWhole: !isMore && text === '' && rest === undefined && areDatesHeld,
  };
}

function eventOf(slide: Fields, at: number, faults: SourceFault[]): Fields {
  const { unique_id: id, start_date: start, end_date: end, display_date: shown, group, ...more } = slide;
  const { headline, text, rest } = wordsOf(slide);
  const [ownId, tag] = [partOf(id), partOf(group)];
  const when = whenOf(start, end, shown);
  const unplaced = {
    ...(ownId === undefined && { unique_id: id }),
    ...(tag === undefined && { group }),
    ...(!isText(shown) && { display_date: shown }),
    ...Object.fromEntries(
      Object.entries({ start_date: start, end_date: end }).filter(([, date]) => !isHeld(date)),
    ),
  };
  for (const [name, date] of Object.entries({ start_date: start, end_date: end }))
    if (
      isDictionary(date) &&
      dateOf(date) === undefined &&
      Object.values(date).some((part) => partOf(part) !== undefined)
    )
      faults.push({
        place: `event ${at + 1}, ${name}`,
        severity: 'warning',
        problem: 'has no year, and is kept without being read: write "year"',
      });
  return {
    ...keptFields({ ...without(more, ['text', 'media']), ...unplaced }),
    ...mediaOf(slide),
    ...(rest !== undefined && keptFields({ text: rest })),
    ...(ownId !== undefined && { id: ownId }),
    ...(headline !== '' && { title: headline }),
    ...(text !== '' && { text }),
    ...(when !== undefined && { when }),
    ...(tag !== undefined && { tags: [plainText(tag)] }),
  };
}

/** Its picture or page, with its words as plain text; what else is said of it is kept. */
function mediaOf({ media: given }: Fields): Fields {
  const written = isDictionary(given) ? given : { url: given };
  const { url, alt, caption, credit, ...others } = written;
  const [words, by] = [caption, credit].map((value) => (isText(value) ? plainText(value) : value));
  const media = writtenMedia(url, { alt, caption: words, credit: by });
  if (!media) return given === undefined ? {} : { ...keptFields({ media: given }) };
  const unplaced = Object.fromEntries(
    Object.entries({ ...others, alt, caption, credit }).filter(
      ([name, value]) => isGiven(value) && !Object.hasOwn(media, name),
    ),
  );
  return {
    media,
    ...(Object.keys(unplaced).length > 0 && keptFields({ media: unplaced })),
  };
}

/** Headline and text; `rest` is what stands beside them, or instead of them. A text alone is the text. */
function wordsOf({ text: words }: Fields): {
  readonly headline: string;
  readonly text: string;
  readonly rest: unknown;
} {
  const { headline, text, ...others } = isDictionary(words) ? words : { headline: undefined, text: words };
  const [heading, body] = [headline, text].map(partOf);
  const unread = {
    ...others,
    ...(heading === undefined && isGiven(headline) && { headline }),
    ...(body === undefined && isGiven(text) && { text }),
  };
  return {
    headline: heading === undefined ? '' : plainText(heading),
    text: body === undefined ? '' : plainText(body),
    rest: Object.values(unread).some(isGiven) ? (isDictionary(words) ? unread : words) : undefined,
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** What is written for people stands by itself where there is no other date. */
function whenOf(start: unknown, end: unknown, shown: unknown): unknown {
  const [from, to] = [dateOf(start), dateOf(end)];
  const at = from === undefined ? to : to === undefined || to === from ? from : `${from}/${to}`;
  const written = [shown, isDictionary(start) ? start['display_date'] : undefined].find(isText);
  if (written === undefined) return at;
  const asWritten = plainText(written);
  if (at === undefined) return { asWritten };
  return at.includes('/') ? { start: from, end: to, asWritten } : { at, asWritten };
}

const inOrder = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** Whether what is read of a date says all that its parts do: each one behind those that it is within, and no fraction. */
function isHeld(date: unknown): boolean {
  if (!isDictionary(date)) return dateOf(date) !== undefined;
  const given = inOrder.map((part) => partOf(date[part]) !== undefined);
  const count = given.filter(Boolean).length;
  const known = [...inOrder, 'display_date'];
  const hasMore = Object.entries(date).some(
    ([name, value]) => !known.includes(name) && isGiven(value) && value !== 0,
  );
  return !hasMore && given.lastIndexOf(true) + 1 === count;
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
  return edtfYear(year < 0 && year > -100_000 ? year + 1 : year);
}

function partOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

function twoDigits(part: string): string {
  return part.padStart(2, '0');
}
