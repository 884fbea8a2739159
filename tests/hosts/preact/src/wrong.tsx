// What the compiler refuses: each of these is a mistake that people make.
import 'attributed-timeline/tag/preact';

// @ts-expect-error: the name of the property is `laneBy`
export const wrongName = () => <attributed-timeline laneby="kind" />;
// @ts-expect-error: there are no lanes by colour
export const wrongValue = () => <attributed-timeline lane-by="colour" />;
// @ts-expect-error: details have an `id`, a string
export const wrongDetail = () => <attributed-timeline onat-select={({ detail }) => detail.id - 1} />;
// @ts-expect-error: a document is an object with events
export const wrongDocument = () => <attributed-timeline timeline={{ event: [] }} />;
