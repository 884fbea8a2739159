/**
 * What is read rather than drawn: descriptions, options, tooltip, details and help, with all styles; the links of an event in focus; and what
 * answers pointers and keys. A chunk of its own, loaded after the first drawing, or before it where text comes first.
 */
export { layoutArcs } from '../../layout/arcs/arcs.js';
export { appendIndexChunked } from '../../layout/index/append-index.js';
export { layoutThreadArcs } from '../../layout/arcs/thread-arcs.js';
export { layoutLeads } from '../../layout/arcs/leads.js';
export { aboutOnScreen } from '../../render/views/about.js';
export { helpWords } from '../../render/views/help-words.js';
export { styles } from '../../render/styles/styles.js';
export { describe } from '../../words/describe.js';
export { leadWords } from '../../words/lead-words.js';
export { ClusterTransitionController } from '../input/cluster-transition-controller.js';
export { InteractionController } from '../input/interaction-controller.js';
export { windowAnnouncement } from '../state/window-announcement.js';
export { judgedNames, settingFaults } from '../page/setting-faults.js';
export { needlesOf, overlayOf, overviewNeedlesOf } from './overlay-template.js';
export { aboutEvent, detailsOf, listboxOf, tooltipOf } from './text-template.js';
