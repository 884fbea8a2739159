/** Which axis is drawn. */

/** The values of `AxisMode`. */
export const axisModes = ['auto', 'linear', 'cut'] as const;

/**
 * `linear`: as much room for a day as for any other. `cut`: what holds no date of its own is cut short. `auto`: cut where
 * a short list gains by it.
 */
export type AxisMode = (typeof axisModes)[number];

/** The given value, where it is valid; else `auto`. */
export function maybeAxisMode(asked: unknown): AxisMode {
  return axisModes.find((mode) => mode === asked) ?? 'auto';
}
