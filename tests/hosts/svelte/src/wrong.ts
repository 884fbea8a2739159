// What the compiler refuses: each of these is a mistake that people make. Templates have no comments that expect an error: this is what they can have.
import type { TimelineTag } from 'attributed-timeline/tag/svelte';

// @ts-expect-error: the name of the property is `laneBy`
export const wrongName: TimelineTag = { laneby: 'kind' };
// @ts-expect-error: there are no lanes by colour
export const wrongValue: TimelineTag = { 'lane-by': 'colour' };
// @ts-expect-error: details have an `id`, a string
export const wrongDetail: TimelineTag = { 'onat-select': ({ detail }) => detail.id - 1 };
// @ts-expect-error: a document is an object with events
export const wrongDocument: TimelineTag = { timeline: { event: [] } };
