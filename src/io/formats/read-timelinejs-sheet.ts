/** Reads the spreadsheet of TimelineJS: its rows are the slides of its JSON, but for that of the title and those of eras. */
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { readRowsChunked, type Cells, type ReportCell } from '../table/fixed-table.js';
import { undescribedMedia } from '../format/written-media.js';
import { keptFields, without } from './kept-fields.js';
import { readTimelineJs } from './read-timelinejs.js';

type Fields = Readonly<Record<string, unknown>>;

interface Slide {
  readonly type: string;
  readonly fields: Fields;
}

const columns = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
  ...[
    'Headline',
    'Text',
    'Media',
    'Media Credit',
    'Media Caption',
    'Media Thumbnail',
    'Type',
    'Group',
    'Background',
  ],
];

/** The document of a sheet. A second row of the type `title` is an event, with a fault. */
export function* readTimelineJsSheet(rows: readonly (readonly string[])[]): ChunkedWork<ReadResult> {
  const slides = yield* subProgress(readRowsChunked(rows, slideOf), 0, 0.9);
  const titles = slides.items.filter(({ type }) => type === 'title');
  const eras = slides.items.filter(({ type }) => type === 'era');
  const events = slides.items.flatMap((slide, at) =>
    slide === titles[0] || slide.type === 'era' ? [] : [{ slide, at }],
  );
  const slidesOfEvents = {
    ...(titles[0] && { title: titles[0].fields }),
    ...(eras.length > 0 && { eras: eras.map(({ fields }) => fields) }),
    events: events.map(({ slide }) => slide.fields),
  };
  const { document, faults } = yield* subProgress(readTimelineJs(slidesOfEvents), 0.9, 1);
  const second: readonly SourceFault[] = titles.slice(1).map((slide) => ({
    place: slides.placeOf(slides.items.indexOf(slide)) ?? '',
    severity: 'warning',
    problem: 'it is read as an event, for there is a title already',
  }));
  return {
    document,
    faults: [
      ...slides.faults,
      ...second,
      ...faults,
      ...undescribedMedia((document as { events: unknown[] }).events),
    ],
    placeOf: (event) => {
      const at = events[event]?.at;
      return at === undefined ? undefined : slides.placeOf(at);
    },
  };
}

function slideOf(cells: Cells, report: ReportCell): Slide {
  const start = dateOf('', cells, report);
  const end = dateOf('End ', cells, report);
  const media = parts(cells, {
    Media: 'url',
    'Media Credit': 'credit',
    'Media Caption': 'caption',
    'Media Thumbnail': 'thumbnail',
  });
  const text = parts(cells, { Headline: 'headline', Text: 'text' });
  const others = parts(cells, { 'Display Date': 'display_date', Group: 'group', Background: 'background' });
  const type = (cells['Type'] ?? '').toLowerCase();
  const isKnown = type === '' || type === 'title' || type === 'era';
  const fields = {
    ...keptFields(without(cells, columns)),
    ...(start && { start_date: start.date }),
    ...(end && { end_date: end.date }),
    ...{ ...start?.kept, ...end?.kept },
    ...(media && { media }),
    ...(text && { text }),
    ...others,
    ...(!isKnown && { type: cells['Type'] }),
  };
  return { type, fields };
}

/** Some cells by other names; undefined where all are empty. */
function parts(cells: Cells, names: Readonly<Record<string, string>>): Fields | undefined {
  const found = Object.entries(names).flatMap(([column, name]) =>
    cells[column] === undefined ? [] : [[name, cells[column]] as const],
  );
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

interface SlideDate {
  readonly date: Fields;
  /** What could not be read of it. */
  readonly kept: Fields;
}

function dateOf(prefix: string, cells: Cells, report: ReportCell): SlideDate | undefined {
  const date = parts(cells, {
    [`${prefix}Year`]: 'year',
    [`${prefix}Month`]: 'month',
    [`${prefix}Day`]: 'day',
  });
  const column = `${prefix}Time`;
  const written = cells[column];
  if (written === undefined) return date && { date, kept: {} };
  const time = timeOf(written);
  if (date !== undefined && time !== undefined) return { date: { ...date, ...time }, kept: {} };
  const problem =
    date === undefined
      ? 'there is no date for this time, and it is kept as it is'
      : 'it is kept as it is: write "14:30"';
  report(column, 'warning', problem, written);
  return { date: date ?? {}, kept: { [column]: written } };
}

/** "14:30", "2:30 pm", "06:45:56". */
function timeOf(written: string): Fields | undefined {
  const [, hours, minute, second, half] =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?$/i.exec(written) ?? [];
  if (hours === undefined || minute === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minute) > 59) return undefined;
  return { hour: String(hour), minute, ...(second !== undefined && { second }) };
}
