/**
 * What is read rather than drawn: descriptions, options, tooltip, details and help, with all styles; and the links of an event in focus. A chunk of its
 * own, loaded after the first drawing, or before it where text comes first.
 */
export { layoutArcs } from '../../layout/arcs/arcs.js';
export { layoutLeads } from '../../layout/arcs/leads.js';
export { aboutOnScreen } from '../../render/views/about.js';
export { helpWords } from '../../render/views/help-words.js';
export { styles } from '../../render/styles/styles.js';
export { describe } from '../../words/describe.js';
export { leadWords } from '../../words/lead-words.js';
export { needlesOf, overlayOf, overviewNeedlesOf } from './overlay-template.js';
export { aboutEvent, detailsOf, listboxOf, tooltipOf } from './text-template.js';
