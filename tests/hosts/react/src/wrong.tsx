// What the compiler refuses: each of these is a mistake that people make.
import type { ReactNode } from 'react';
import { AttributedTimeline } from 'attributed-timeline/react';
import type { TimelineDocument } from 'attributed-timeline';
import 'attributed-timeline/tag/react';

// @ts-expect-error: the name of the property is `laneBy`
export const wrongName: ReactNode = <AttributedTimeline laneby="kind" />;
// @ts-expect-error: there are no lanes by colour
export const wrongValue: ReactNode = <AttributedTimeline laneBy="colour" />;
// @ts-expect-error: details have an `id`, a string
export const wrongDetail: ReactNode = <AttributedTimeline onAtSelect={({ detail }) => detail.id + 1} />;
// @ts-expect-error: no such event
export const wrongEvent: ReactNode = <AttributedTimeline onAtSelected={() => {}} />;
// @ts-expect-error: neither has the tag
export const wrongTagName: ReactNode = <attributed-timeline laneby="kind" />;
// @ts-expect-error: nor other values
export const wrongTagValue: ReactNode = <attributed-timeline lane-by="colour" />;
// @ts-expect-error: the field is `when`
export const wrongField: TimelineDocument = { events: [{ title: 'Ferry suspended', date: '2025-12' }] };
