// What the compiler refuses: each of these is a mistake that people make.
import type { AttributedTimeline, TimelineDocument } from 'attributed-timeline';

// @ts-expect-error: the field is `when`
export const wrongField: TimelineDocument = { events: [{ title: 'Ferry suspended', date: '2025-12' }] };
// @ts-expect-error: there are no lanes by colour
export const wrongValue = (element: AttributedTimeline) => (element.laneBy = 'colour');
// @ts-expect-error: the name of the property is `laneBy`
export const wrongName = (element: AttributedTimeline) => (element.laneby = 'kind');
export const wrongDetail = (element: AttributedTimeline): void => {
  // @ts-expect-error: details have an `id`, a string
  element.addEventListener('at-select', ({ detail }) => detail.id - 1);
};
