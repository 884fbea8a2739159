/** What was chosen of single lanes: which stay at the top, and which are folded. */
import type { DrawnLane } from './lanes.js';

/** Lanes by their keys. */
export interface LaneChoice {
  /** In the order in which they stand at the top. */
  readonly pinned: readonly string[];
  readonly folded: ReadonlySet<string>;
}

/** Whether a choice says anything of these lanes. */
export function concerns({ pinned, folded }: LaneChoice, lanes: readonly Pick<DrawnLane, 'key'>[]): boolean {
  if (pinned.length === 0 && folded.size === 0) return false;
  return lanes.some(({ key }) => folded.has(key) || pinned.includes(key));
}

/** The lanes as they were chosen: the pinned ones first, in their order; a lane of which nothing was chosen is itself. */
export function withChoice<L extends DrawnLane>(
  lanes: readonly L[],
  choice: LaneChoice | undefined,
): readonly L[] {
  if (!choice || !concerns(choice, lanes)) return lanes;
  const { pinned, folded } = choice;
  const chosen = lanes.map((lane): L => {
    const isPinned = pinned.includes(lane.key);
    const isFolded = folded.has(lane.key);
    return isPinned || isFolded ? { ...lane, isPinned, isFolded } : lane;
  });
  const apart = alone(chosen);
  const first = pinned.flatMap((key) => apart.find((lane) => lane.key === key) ?? []);
  return [...first, ...apart.filter(({ isPinned }) => !isPinned)];
}

/** A branch that is pinned, or whose thread is, stands under that no longer: it is a lane like any other. */
function alone<L extends DrawnLane>(lanes: readonly L[]): readonly L[] {
  let isLeft = false;
  return lanes.map((lane) => {
    const { level, ...others } = lane;
    if (level === undefined) isLeft = lane.isPinned === true;
    return level !== undefined && (isLeft || lane.isPinned) ? (others as L) : lane;
  });
}
