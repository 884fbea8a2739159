// What the compiler refuses: each of these is a mistake that people make.
import type { AttributedTimeline, SelectDetail, TimelineDocument } from 'attributed-timeline';

// @ts-expect-error: the field is `when`
export const wrongField: TimelineDocument = { events: [{ title: 'Ferry suspended', date: '2025-12' }] };
// @ts-expect-error: there are no lanes by colour
export const wrongValue = (element: AttributedTimeline) => (element.laneBy = 'colour');
// @ts-expect-error: details have an `id`, a string
export const wrongDetail = ({ detail }: CustomEvent<SelectDetail>) => detail.id - 1;
