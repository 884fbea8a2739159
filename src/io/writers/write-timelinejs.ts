/** Writes the JSON of TimelineJS: a slide for each event with a date; what it has no place for stands in the text of the slide. */
import { dateBounds, localStart } from '../../model/dates/bounds.js';
import { civilDate, MS_PER_DAY, MS_PER_SECOND } from '../../model/dates/calendar.js';
import type { EdtfDate } from '../../model/dates/edtf.js';
import type { Media, TimelineEvent } from '../../model/event.js';
import { isDictionary } from '../../model/format/read-fields.js';
import { kindDefinition } from '../../model/kinds.js';
import { kindName } from '../../model/roles.js';
import type { Timeline } from '../../model/timeline.js';
import { withoutIsolates } from '../../util/bidi.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { capitalise } from '../../words/compose.js';
import { describe, kindLabel, type Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { saysMoreThan } from './document-loss.js';
import { countInWords, eventWords } from './event-words.js';
import { jsonText } from './json-text.js';
import { Losses } from './losses.js';
import { ownFieldsOf } from '../../model/format/own-fields.js';
import { isTimed, plainDatesOf, type PlainDates } from './plain-dates.js';
import { writeRowsChunked, type WriteOptions, type Writing } from './writing.js';

type Fields = Readonly<Record<string, unknown>>;

/** Fields of slides, and of the timeline, that are kept by their names where they are read, and go back where they were. */
const slideFields: ReadonlySet<string> = new Set(['background', 'autolink']);
const timelineFields = ['scale'];

/**
 * The timeline of TimelineJS: dates of as many parts as are known, what is inexact with its date in words beside them, groups by the lanes
 * of the document (its tags, else its kinds), words as HTML without tags of their own.
 */
export function* writeTimelineJs(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const losses = new Losses();
  const slides: Fields[] = [];
  yield* writeRowsChunked(timeline, options, losses, (row) => {
    const slide = slideOf(row, timeline, options.locale, losses);
    if (slide) slides.push(slide);
  });
  losses.add('document', saysMoreThan(timeline, ['title', 'description', 'eras', ...heldLanes(timeline)]));
  const written = timeline.header.written ?? {};
  const document = {
    ...titleOf(timeline, written),
    events: slides,
    ...erasOf(timeline, options.locale, losses),
    ...Object.fromEntries(timelineFields.flatMap((name) => (name in written ? [[name, written[name]]] : []))),
  };
  return {
    content: `${jsonText(document, 2) ?? '{}'}\n`,
    losses: losses.words(options.locale),
  };
}

/** The groups say by what lanes are made, where that is by tags or by kinds. */
function heldLanes({ header: { laneBy } }: Timeline): readonly 'laneBy'[] {
  return laneBy === 'tag' || laneBy === 'kind' ? ['laneBy'] : [];
}

/** Periods from one date to another: TimelineJS shows nothing of a timeline in which one has no end. What else is said of one is counted. */
function erasOf({ header }: Timeline, locale: Locale, losses: Losses): Fields {
  const given = header.eras ?? [];
  const eras = given.flatMap(({ label, when }) => {
    const dates = plainDatesOf(when);
    return dates && !dates.isOpen
      ? [{ ...lastingDates(dates, locale), text: { headline: html(label) } }]
      : [];
  });
  losses.add(
    'eras',
    eras.length < given.length ||
      given.some(({ when, color }) => color !== undefined || !plainDatesOf(when)?.isExact),
  );
  return eras.length > 0 ? { eras } : {};
}

/** Where no other end is written it is that of the date itself: its last day, or minute. Both dates being one they would not be shown. */
function lastingDates(dates: PlainDates, locale: Locale): Fields {
  const fields = datesOf(dates, undefined, locale);
  const [start, end] = [fields['start_date'], fields['end_date'] ?? fields['start_date']].map((date) =>
    jsonText(date),
  );
  if (start !== end) return fields;
  const [{ start: date }] = dates.spans;
  return { ...fields, end_date: partsOf(lastPart(date)) };
}

/** The day on which a year or a month ends, the last minute of a day, the end of what a time leaves open. */
function lastPart(date: EdtfDate): EdtfDate {
  const { latest } = dateBounds({ ...date, offset: 0 }, 'UTC');
  const isTime = isTimed(date);
  const instant = isTime ? Math.max(latest, localStart(date) + MS_PER_SECOND) : latest - 1;
  const day = Math.floor(instant / MS_PER_DAY);
  const seconds = Math.floor((instant - day * MS_PER_DAY) / MS_PER_SECOND);
  const { type, approximate, uncertain } = date;
  return {
    ...{ type, approximate, uncertain, ...civilDate(day) },
    precision: 'day',
    ...(date.day !== undefined && {
      hour: Math.floor(seconds / 3600),
      minute: Math.floor(seconds / 60) % 60,
    }),
    ...(isTime && { second: seconds % 60 }),
  };
}

function titleOf({ header: { title, description } }: Timeline, written: Fields): Fields {
  const own = isDictionary(written['titleSlide']) ? written['titleSlide'] : {};
  const isSaid = title !== undefined || description !== undefined || Object.keys(own).length > 0;
  const text = {
    ...(isDictionary(own['text']) ? own['text'] : {}),
    ...{ headline: html(title ?? ''), text: html(description ?? '') },
  };
  return isSaid ? { title: { ...own, text } } : {};
}

/** Undefined for what cannot be a slide, for each needs a date; that is counted. */
function slideOf(row: number, timeline: Timeline, locale: Locale, losses: Losses): Fields | undefined {
  const description = describe(timeline, row, locale);
  if (!description) return undefined;
  const { event, id, title } = description;
  const dates = event.when && timeline.extent(row) ? plainDatesOf(event.when) : undefined;
  losses.add('undated', dates === undefined);
  if (!dates) return undefined;
  const isExact = isHeld(event, dates, timeline.header.timeZone);
  losses.add('vague', !isExact);
  losses.add('tags', event.tags.length > (timeline.header.laneBy === 'kind' ? 0 : 1));
  const shown = shownMedia(event);
  countInWords(timeline, description, losses, {
    ...{ fields: slideFields, media: shown.length },
    isMore:
      event.place?.latitude !== undefined || shown.some(({ type, width }) => (type ?? width) !== undefined),
  });
  const own = ownFieldsOf(timeline, event, timeline.written(row)).filter(([name]) => slideFields.has(name));
  const group = groupOf(timeline, event, locale);
  return {
    unique_id: id,
    ...datesOf(dates, isExact ? undefined : description, locale),
    text: { headline: html(title), text: html(linesOf(description, locale).join('\n')) },
    ...(group !== undefined && { group }),
    ...mediaOf(event),
    ...Object.fromEntries(own),
  };
}

/** The first picture, where it has an address; others stand in words. */
function shownMedia({ media: [first] = [] }: TimelineEvent): readonly Media[] {
  return first && first.src !== '' ? [first] : [];
}

function mediaOf(event: TimelineEvent): Fields {
  const [first] = shownMedia(event);
  if (!first) return {};
  const { src: url, alt, caption, credit } = first;
  return {
    media: {
      url,
      ...(alt !== undefined && { alt }),
      ...(caption !== undefined && { caption: html(caption) }),
      ...(credit !== undefined && { credit: html(credit) }),
    },
  };
}

function linesOf(description: Description, locale: Locale): readonly string[] {
  const { place, media = [] } = description.event;
  const event = { ...description.event, media: media.slice(shownMedia(description.event).length) };
  // Its date in words is shown beside the date, and what is in the slide is not said again.
  const words = eventWords({ ...description, event, isDateNoted: false }, true, locale);
  return place ? [...words, place.name] : words;
}

/** The tag, or the kind, that its lane is made of. */
function groupOf({ header }: Timeline, event: TimelineEvent, locale: Locale): string | undefined {
  const [tag] = event.tags;
  if (tag !== undefined && header.laneBy !== 'kind') return html(tag);
  if (header.laneBy === 'tag') return undefined;
  const name = kindName(event);
  return name === 'event' ? undefined : html(kindLabel(name, kindDefinition(header.kinds, name), locale));
}

/** Whether parts of dates say all that is known: no time of another zone than UTC, no fraction of a second, one span alone. */
function isHeld({ when }: TimelineEvent, { spans, isExact }: PlainDates, timeZone: string): boolean {
  const all = spans.flatMap(({ start, end = start }) => [start, end]);
  const isLocal = all.every(
    (date) => !isTimed(date) || ((date.offset ?? 0) === 0 && (date.millisecond ?? 0) === 0),
  );
  const isOfZone = (when?.zone ?? timeZone) === 'UTC' || !all.some(isTimed);
  return isExact && spans.length === 1 && isLocal && isOfZone && !when?.note && !when?.basis;
}

/** With its words, where it is said to be inexact. */
function datesOf({ spans }: PlainDates, inexact: Description | undefined, locale: Locale): Fields {
  const [{ start }] = spans;
  const last = spans.at(-1);
  const end = last?.end ?? (spans.length > 1 ? last?.start : endOfDigits(start));
  const words = inexact && capitalise(withoutIsolates(inexact.date), locale.lang);
  return {
    start_date: partsOf(start),
    ...(end && { end_date: partsOf(end) }),
    ...(words !== undefined && { display_date: html(words) }),
  };
}

/** Of a decade or a century, whose first year alone would be too exact. */
function endOfDigits({ year, unspecified, type }: EdtfDate): EdtfDate | undefined {
  const digits = unspecified?.yearDigits ?? 0;
  if (digits === 0) return undefined;
  return { type, precision: 'year', year: year + 10 ** digits - 1, approximate: false, uncertain: false };
}

/** Those that are known. Before our era there is no year 0. */
function partsOf({ year, month, day, hour, minute, second, millisecond }: EdtfDate): Fields {
  const parts = { month, day, hour, minute, second, millisecond: millisecond || undefined };
  return {
    year: year <= 0 && year - 1 > -100_000 ? year - 1 : year,
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
  };
}

/** A text in which nothing is a tag. */
function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
