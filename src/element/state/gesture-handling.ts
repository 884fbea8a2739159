/** Whether the plot or the page has the gestures that both could have. */

/** The values of `GestureHandling`. */
export const gestureHandlings = ['auto', 'greedy', 'none'] as const;

/** `auto`: the page keeps its wheel; `greedy`: the wheel zooms without a key; `none`: no gestures at all. */
export type GestureHandling = (typeof gestureHandlings)[number];
