/** The heads of lanes: their names in lines, and in long lists how many of their events the window has. */
import type { EventIndex } from '../index/event-index.js';
import type { Lane } from '../index/lanes.js';
import { branchIndent, glyphSize, laneLine, mostIndents, nameMargin, type Measure } from '../metrics.js';
import type { View } from '../view/view.js';
import { wrapText } from '../wrap-text.js';
import type { EmptyLanePlan, LanePlan, Plan, Slot } from './lane-plan.js';
import type { HeadCount, LaneBox } from './scene.js';

/** What heads are made of, all of one scene; lengths in pixels. */
export interface HeadInput {
  readonly index: EventIndex;
  readonly view: View;
  /** Of the lane heads. */
  readonly headWidth: number;
  readonly measure: Measure;
  readonly laneLabel: (lane: Lane) => string;
  /** Writes a number; none where counts are left out. */
  readonly countText?: ((count: number) => string) | undefined;
}

/** Behind a name, and between it and a count. */
const endMargin = 12;
const countGap = 8;

/** Whether the drawing of an index leaves marks together, so that heads say how many events there are. */
function isLong({ lanes }: EventIndex): boolean {
  return lanes.some(({ aggregated, gathered }) => aggregated !== undefined || gathered !== undefined);
}

/** How much the counts at the heads of an index add up to beyond its events, as some stand in several lanes; 0 without counts. */
export function countedTwice(index: EventIndex): number {
  if (!isLong(index)) return 0;
  return index.lanes.reduce((sum, { repeats }) => sum + (repeats?.length ?? 0), 0);
}

/** The heads of lanes that begin at `top`. */
export function laneBoxes(plans: readonly LanePlan[], top: number, input: HeadInput): readonly LaneBox[] {
  return plans.map((plan) => laneBox(plan, top, input));
}

function laneBox(plan: LanePlan, top: number, { headWidth: width, measure, laneLabel }: HeadInput): LaneBox {
  const { kind, key } = plan.lane;
  const label = laneLabel(plan.lane);
  const first = plan.slots[0] as Slot;
  const indent = branchIndent * Math.min(mostIndents, plan.lane.level ?? 0);
  const room = Math.max(0, width - startOf(kind) - indent - endMargin);
  return {
    x: 0,
    y: top + plan.y,
    width,
    height: plan.height,
    headY: top + plan.y + first.y + first.height / 2 - 1,
    key,
    number: plan.number,
    label,
    lines: wrapText(label, room, plan.slots.length > 1 ? 2 : 1, 'lane', measure),
    count: plan.lane.spans.length,
    ...(indent > 0 && { indent }),
    ...(kind && { glyph: kind.glyph, colour: kind.colour }),
  };
}

/** Where the words of a head begin: behind the glyph of a kind. */
function startOf(kind: unknown): number {
  return kind ? 2 * nameMargin + glyphSize : nameMargin;
}

/** The heads of a long list with the counts that have room in them. */
export function withCounts(
  boxes: readonly LaneBox[],
  { lanes }: Pick<Plan, 'lanes'>,
  input: HeadInput,
): readonly LaneBox[] {
  const { countText } = input;
  if (!countText || !isLong(input.index)) return boxes;
  return boxes.map((box, i) => {
    const plan = lanes[i];
    const inWindow = plan && countIn(box, plan, countText, input);
    return inWindow ? { ...box, inWindow } : box;
  });
}

/** Behind the last line of the name, or below it; undefined where there is no room for either. */
function countIn(
  { lines, headY, guide, indent = 0 }: LaneBox,
  { lane, slots }: LanePlan,
  countText: NonNullable<HeadInput['countText']>,
  { index, view, headWidth, measure }: HeadInput,
): HeadCount | undefined {
  const text = countText(lane.spans.countWithin(view.start, view.end, index));
  const width = measure(text, 'second');
  const start = startOf(lane.kind) + indent;
  const last = Math.max(0, lines.length - 1);
  const behind = start + measure(lines[last] ?? '', 'lane') + countGap;
  const taken = guide ? measure(guide.text, 'second') + countGap : 0;
  const endAt = (y: number): number =>
    headWidth - endMargin - (guide && Math.abs(guide.y - y) < laneLine ? taken : 0);
  for (const [line, x] of [
    [last, behind],
    [last + 1, start],
  ] as const) {
    const y = headY + line * laneLine;
    if (line < slots.length && x + width <= endAt(y)) return { text, x, y };
  }
  return undefined;
}

/** The head of a lane without events. */
export function emptyLaneBox(
  { head, y, height }: EmptyLanePlan,
  top: number,
  { laneLabel, measure, headWidth: width }: HeadInput,
): LaneBox {
  const label = laneLabel({ ...head, rows: [] });
  const lines = wrapText(label, width - nameMargin - endMargin, 1, 'second', measure);
  return {
    x: 0,
    y: top + y,
    width,
    height,
    headY: top + y + height / 2,
    key: head.key,
    number: -1,
    label,
    lines,
    count: 0,
  };
}
