/** Makes files of what an element shows: pictures here, all else by the writers of their formats. */
import { loaded } from '../../io/format/format.js';
import { writerNamed, writtenFormatNames } from '../../io/writer-registry.js';
import type { WriteOptions } from '../../io/writers/writing.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import { timeView } from '../../layout/scale/time-scale.js';
import type { View } from '../../layout/view/view.js';
import { flag, hasFlag } from '../../model/columns.js';
import { isolated } from '../../util/bidi.js';
import { wholeGraphemes } from '../../util/graphemes.js';
import { countWords, fill } from '../../words/compose.js';
import { writtenDateWords } from '../../words/date-words.js';
import type { Locale } from '../../words/locale.js';
import { runInSlices } from '../data/scheduled-work.js';
import { ownWindow } from '../page/own-window.js';
import { today } from '../page/today.js';
import { settingText } from '../state/setting-text.js';
import type { ExportedFile, ExportHost, ExportOptions } from './export-host.js';
import { pictureOf, pngBlob, svgText, type StandaloneFigure } from './export-picture.js';

const pictures = ['SVG', 'PNG'] as const;
const longestName = 60;

/** The formats in the order in which they are offered: pictures first. */
export const exportFormats: readonly string[] = [...pictures, ...writtenFormatNames];

/** A file in a format by its name or extension; rejects where there is no such format, nothing to be exported, or where it is given up. */
export async function exportFile(
  host: ExportHost,
  format: string,
  { range }: ExportOptions,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const { index, locale } = host.viewModel() ?? {};
  if (!index || !locale) throw new Error('there is no timeline to be exported');
  const isPicture = pictures.find((name) => name === format.toUpperCase());
  if (isPicture) return pictureFile(host, isPicture, range ?? 'window', index, locale);
  const writer = writerNamed(format);
  if (!writer) throw new RangeError(`no format "${format}": write ${exportFormats.join(', ')}`);
  const write = await loaded(writer.file, writer.load);
  const options = writeOptions(host, range ?? 'whole', index, locale);
  const drawing = writer.name === 'record' ? drawingOf(host, index, range ?? 'whole') : undefined;
  const { content, losses } = await runInSlices(
    write(index.timeline, { ...options, ...(drawing !== undefined && { drawing }) }),
    { signal },
  );
  return { file: fileOf(host, [content], writer.mediaType, writer.extension), losses };
}

/** Rows are named where not all are written. */
function writeOptions(
  host: ExportHost,
  range: 'whole' | 'window',
  index: EventIndex,
  locale: Locale,
): WriteOptions {
  const rows = range === 'window' ? rowsIn(index, host.state.view) : Array.from(index.rows);
  const query = settingText(host.settings.query);
  return {
    ...{ locale, on: today(index.timeline.header.timeZone), ...(query !== '' && { query }) },
    ...(rows.length < index.timeline.order.length && { rows, outside: index.rows.length - rows.length }),
  };
}

/** Those with a date of which some part lies in the window: what ends where it begins, or begins where it ends, does not. */
function rowsIn({ rows, timeline, scale }: EventIndex, view: View | undefined): readonly number[] {
  if (!view) return [];
  const { start, end } = timeView(view, scale);
  const { earliestStart, latestEnd } = timeline.columns;
  return Array.from(rows).filter(
    (row) =>
      hasFlag(timeline.columns, row, flag.drawn) &&
      (earliestStart[row] as number) < end &&
      ((latestEnd[row] as number) > start || (earliestStart[row] as number) >= start),
  );
}

async function pictureFile(
  host: ExportHost,
  format: (typeof pictures)[number],
  range: 'whole' | 'window',
  index: EventIndex,
  locale: Locale,
): Promise<ExportedFile> {
  const picture = pictureOf(host, viewOf(host, index, range), factsOf(host, index, locale));
  if (!picture) throw new Error('nothing that is shown has a date to be drawn by');
  const losses: readonly string[] = [];
  if (format === 'SVG') return { file: fileOf(host, [svgText(picture)], 'image/svg+xml', 'svg'), losses };
  return { file: fileOf(host, [await png(host, picture)], 'image/png', 'png'), losses };
}

function png({ element }: ExportHost, picture: StandaloneFigure): Promise<Blob> {
  return pngBlob(picture, ownWindow(element).devicePixelRatio, element.ownerDocument);
}

function viewOf(host: ExportHost, index: EventIndex, range: 'whole' | 'window'): View | undefined {
  return range === 'whole' ? index.fit : host.state.view;
}

function drawingOf(host: ExportHost, index: EventIndex, range: 'whole' | 'window'): string | undefined {
  const picture = pictureOf(host, viewOf(host, index, range), []);
  return picture && svgText(picture);
}

/** When the picture was made, by which query, and how much that hides. */
function factsOf(host: ExportHost, { rows, timeline }: EventIndex, locale: Locale): readonly string[] {
  const { exports: strings, punctuation, interface: words } = locale;
  const zone = timeline.header.timeZone;
  const query = settingText(host.settings.query);
  const hidden = timeline.order.length - rows.length;
  return [
    fill(strings.on, { date: writtenDateWords(today(zone), { locale, zone }) }),
    query === '' ? '' : fill(strings.query, { query: isolated(query, locale.direction) }),
    hidden > 0
      ? fill(punctuation.labelled, {
          label: strings.losses.hidden,
          text: countWords(words.events, hidden, locale),
        })
      : '',
  ];
}

/** Named by the title of the document. */
function fileOf(
  { element, viewModel }: ExportHost,
  content: BlobPart[],
  type: string,
  extension: string,
): File {
  const title = viewModel()?.timeline?.header.title ?? '';
  const name = wholeGraphemes(
    title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, ''),
    longestName,
  ).join('');
  const { File: OwnFile } = ownWindow(element);
  return new OwnFile(content, `${name || 'timeline'}.${extension}`, { type });
}
