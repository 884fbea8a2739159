/** The citation of an event, and how it is copied: a chunk of its own, loaded when the first event is cited. */
export { CitePanel } from './cite-panel.js';
