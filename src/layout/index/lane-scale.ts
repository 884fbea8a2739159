/** Whether the columns of all lanes have one scale, so that they can be compared, or each lane one of its own. */

/** `shared`: one for all lanes. */
export const laneScales = ['shared', 'own'] as const;

/** One of them. */
export type LaneScale = (typeof laneScales)[number];

/** The given value, where it is valid; else `shared`. */
export function laneScaleOf(asked: unknown): LaneScale {
  return laneScales.find((scale) => scale === asked) ?? 'shared';
}
