/**
 * What is read rather than drawn: descriptions, options, tooltip, details, list and help, with their styles. A chunk of its
 * own, loaded after the first drawing, or before it where text comes first.
 */
export { aboutWords } from '../../render/views/about.js';
export { helpWords } from '../../render/views/help-words.js';
export { headingsOf } from '../../render/views/list-entries.js';
export { styles } from '../../render/styles/styles.js';
export { describe } from '../../words/describe.js';
export { ListNavigator } from '../list/list-navigator.js';
export { aboutEvent, detailsOf, listboxOf, readingOf, tooltipOf } from './text-template.js';
