/** Registers the element: the only side effect. A second registration, of this or another copy, is tolerated. */
import { AttributedTimeline } from './element/attributed-timeline.js';

export { AttributedTimeline };
export { stateFromText, stateToText } from './element/state/timeline-state.js';
export { parse } from './model/ingest/parse.js';
export type * from './index.js';

if (!customElements.get('attributed-timeline'))
  customElements.define('attributed-timeline', AttributedTimeline);
