/** The ways to look at the same events. */

export const viewModes = ['timeline', 'list'] as const;

/** A drawing of time, or a reading order from top to bottom. */
export type ViewMode = (typeof viewModes)[number];

/** A mode that was asked for; undefined where it is none, so that the width decides. */
export function maybeViewMode(asked: unknown): ViewMode | undefined {
  return viewModes.find((mode) => mode === asked);
}
