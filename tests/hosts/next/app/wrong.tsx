// What the compiler refuses: each of these is a mistake that people make.
import type { ReactNode } from 'react';
import type { TimelineDocument } from 'attributed-timeline';
import { AttributedTimeline } from 'attributed-timeline/react';
import { renderShadowRoot } from 'attributed-timeline/server';

// @ts-expect-error: the name of the property is `laneBy`
export const wrongName: ReactNode = <AttributedTimeline laneby="kind" />;
// @ts-expect-error: there are no lanes by colour
export const wrongValue: ReactNode = <AttributedTimeline laneBy="colour" />;
// @ts-expect-error: details have an `id`, a string
export const wrongDetail: ReactNode = <AttributedTimeline onAtSelect={({ detail }) => detail.id - 1} />;
// @ts-expect-error: the field is `when`
export const wrongField: TimelineDocument = { events: [{ title: 'Ferry suspended', date: '2025-12' }] };
// @ts-expect-error: a drawing is in a language
export const withoutLocale: string = renderShadowRoot({ events: [] }, {});
