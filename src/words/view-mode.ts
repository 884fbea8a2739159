/** The three views of the same events. */

/**
 * Also the values of the attribute `view-mode`, which may be `auto` besides, and the ids of the buttons, in their
 * order.
 */
export const viewModes = ['timeline', 'list', 'table'] as const;

/** A drawing of time, a reading order from top to bottom, or rows and columns. */
export type ViewMode = (typeof viewModes)[number];

/** A requested mode; undefined where there is none, so that the width decides. */
export function maybeViewMode(asked: unknown): ViewMode | undefined {
  return viewModes.find((mode) => mode === asked);
}
