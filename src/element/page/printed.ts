/** What is printed of an element: the drawing of the window, laid out for paper, and the events in words. */
import type { TemplateResult } from 'lit';
import type { EventIndex, InMemoryEventIndex } from '../../layout/index/event-index.js';
import { lanesForHeight } from '../../layout/index/lanes-for-height.js';
import { axisHeight, type Measure } from '../../layout/metrics.js';
import { layoutThreadArcs } from '../../layout/arcs/thread-arcs.js';
import type { Scene } from '../../layout/scene/scene.js';
import type { View } from '../../layout/view/view.js';
import { flag, hasFlag } from '../../model/columns.js';
import { readyThreads, threadText } from '../../model/threads/thread-text.js';
import { Selectors } from '../../render/selectors.js';
import { print, type PrintContent, type PrintItem } from '../../render/views/print.js';
import type { ViewModel } from '../state/view-model.js';

/** How wide a drawing is, and how high it may be, in pixels. */
interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** About what lies between the margins of A4 and of Letter: text of 13 px is set in ten points; two thirds of the height. */
const paperSize: PaperSize = { width: 700, height: 640 };
const leastHeight = 2 * axisHeight;
const makers = { layoutThreadArcs };
/** The events of each kind of list, with a date and without one; of more it is said how many they are. */
const mostPrinted = 500;

/** The scene of a window on paper, or of another size: every event in a row of its own where there is room for that. */
export function printedScene(
  { locale, direction, secondZone, laneOrder, index: shown, railOn, now }: ViewModel,
  whole: InMemoryEventIndex,
  view: View,
  measure: Measure,
  most: PaperSize = paperSize,
): Scene {
  const selectors = new Selectors();
  const arranged = (): EventIndex =>
    lanesForHeight(most.height, whole, secondZone !== undefined, {
      order: laneOrder,
      ...(shown?.laneScale && { scale: shown.laneScale }),
      names: selectors.laneNames(whole.timeline, whole.laneBy, locale),
    });
  // The whole has what nobody knew on the day.
  const index = shown?.timeline.knownBy ? shown : arranged();
  const wanted = selectors.wantedHeight(index, locale, view, most, measure, secondZone);
  const room = { width: most.width, height: Math.min(Math.max(wanted, leastHeight), most.height) };
  const scene = selectors.scene(
    ...([index, locale, view, room, measure, direction, secondZone] as const),
    ...([undefined, undefined, undefined, now] as const),
  );
  const rail = railOn(scene, index);
  return {
    ...{ ...scene, arcs: selectors.arcs(index.timeline, scene, undefined, locale, measure, makers) },
    ...(rail && { rail }),
  };
}

/** The words of all events up to a limit, behind the drawing of the window where something has a date. */
export function printed(viewModel: ViewModel, drawing: PrintContent['drawing']): TemplateResult {
  const { timeline, index, describe, appearance, undated, locale } = viewModel;
  const item = (row: number): PrintItem[] => {
    const description = describe(row);
    return description ? [{ description, appearance: appearance(row) }] : [];
  };
  const drawn = (index?.count ?? 0) - undated.length;
  return print({
    locale,
    timeline,
    showsMedia: viewModel.showsMedia,
    drawing,
    legend: viewModel.legend('all'),
    threads: printedThreads(viewModel),
    items: firstDrawn(viewModel, mostPrinted).flatMap(item),
    more: Math.max(0, drawn - mostPrinted),
    undated: Array.from(undated.slice(0, mostPrinted)).flatMap(item),
    moreUndated: Math.max(0, undated.length - mostPrinted),
  });
}

/** The threads, where lanes are those, up to as many events. */
function printedThreads({ timeline, index, describe, locale }: ViewModel): PrintContent['threads'] {
  const threads = timeline && index?.laneBy === 'thread' ? readyThreads(timeline) : undefined;
  if (!timeline || !threads) return [];
  let left = mostPrinted;
  const printed: PrintContent['threads'][number][] = [];
  for (const [lane, level] of threads.levels.entries()) {
    if (level > 0 || left <= 0) continue;
    const text = threadText(timeline, threads, lane, left);
    left -= text.lines.length;
    if (text.lines.length > 1) printed.push({ text, header: timeline.header, locale, describe });
  }
  return printed;
}

function firstDrawn({ timeline, index }: ViewModel, limit: number): readonly number[] {
  const rows: number[] = [];
  if (!timeline || !index) return rows;
  for (const row of index.rows) {
    if (rows.length === limit) break;
    if (hasFlag(timeline.columns, row, flag.drawn)) rows.push(row);
  }
  return rows;
}
