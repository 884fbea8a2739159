/** Which options are mounted: those in the window, up to a limit, and always the current one. */
import { laneLength, positionInLane, type Lane } from '../../layout/index/lanes.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Focus } from '../../layout/list/navigate.js';
import type { RowList } from '../../layout/index/row-list.js';
import type { Needle } from '../../layout/scene/needle.js';
import type { Box, Scene } from '../../layout/scene/scene.js';
import type { OptionContent, OptionGroup } from './options.js';

/** The lanes and what is drawn of them, from which options are chosen. */
export interface GroupInput {
  readonly index: EventIndex;
  readonly marks: Scene['marks'];
  readonly clusters: Scene['clusters'];
  /** Where events are in columns and discs. */
  readonly needles: readonly Needle[];
  /** The lanes in which the keyboard moves: those of the scene, the hidden ones, and that of undated events. */
  readonly lanes: readonly Lane[];
  readonly laneLabel: (lane: Lane) => string;
  readonly nameOf: (row: number) => string;
  /** Visible words, for events that are not drawn. */
  readonly textOf: (row: number) => string;
  readonly current: Focus | undefined;
  readonly selected: number | undefined;
}

/** The limit on mounted options in total; the document stays small for a million events. */
const mostOptions = 64;

/** A group for each lane that has something in the window or contains the current option. */
export function optionGroups(input: GroupInput): readonly OptionGroup[] {
  const boxes = boxesByLane(input);
  const perLane = Math.max(4, Math.floor(mostOptions / Math.max(1, input.lanes.length)));
  return input.lanes.flatMap((lane, number) => {
    const isDrawn = number < input.index.lanes.length;
    // There may be thousands of lanes.
    if (isDrawn && !boxes[number] && input.current?.lane !== number) return [];
    const inWindow = boxes[number] ?? new Map<number, Box>();
    const rows = isDrawn ? rowsInWindow(lane, inWindow) : lane.rows;
    const current = input.current?.lane === number ? input.current.row : undefined;
    const mounted = around(rows, current, perLane, (row) => positionInLane(lane, row, input.index));
    if (mounted.length === 0) return [];
    const options = mounted.map((row) => optionOf(row, number, lane, inWindow.get(row), input));
    return [{ key: lane.key, label: input.laneLabel(lane), undated: !isDrawn, options }];
  });
}

/** In the order of the lane; of an aggregated one only the rows in the scene. */
function rowsInWindow(lane: Lane, inWindow: ReadonlyMap<number, Box>): readonly number[] {
  if (!lane.aggregated) return Array.from(lane.rows).filter((row) => inWindow.has(row));
  return [...inWindow].sort(([, a], [, b]) => a.x - b.x).map(([row]) => row);
}

function boxesByLane({ marks, clusters, needles }: GroupInput): readonly (Map<number, Box> | undefined)[] {
  const lanes: Map<number, Box>[] = [];
  const put = (lane: number, row: number, box: Box): void => {
    (lanes[lane] ??= new Map()).set(row, box);
  };
  for (const cluster of clusters) for (const row of cluster.rows) put(cluster.lane, row, cluster);
  for (const { lane, row, x, y, width, height } of needles) put(lane, row, { x, y, width, height });
  for (const mark of marks) put(mark.lane, mark.row, mark);
  return lanes;
}

/** At most `limit` rows with the current one among them, in their order. */
function around(
  rows: RowList,
  current: number | undefined,
  limit: number,
  positionOf: (row: number) => number,
): readonly number[] {
  const position = current === undefined ? 0 : rows.indexOf(current);
  if (current !== undefined && position < 0) {
    const mounted = [...rows.slice(0, limit - 1), current];
    return mounted.sort((a, b) => positionOf(a) - positionOf(b));
  }
  const start = Math.max(0, Math.min(position - (limit >> 1), rows.length - limit));
  return Array.from(rows.slice(start, start + limit));
}

function optionOf(
  row: number,
  number: number,
  lane: Lane,
  box: Box | undefined,
  { nameOf, textOf, selected, index }: GroupInput,
): OptionContent {
  return {
    id: index.timeline.id(row),
    row,
    lane: number,
    name: nameOf(row),
    text: number < index.lanes.length ? '' : textOf(row),
    selected: selected === row,
    position: positionInLane(lane, row, index) + 1,
    size: laneLength(lane),
    box,
  };
}
