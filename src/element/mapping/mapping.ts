/** The panel in which a person says what the columns of a table are: a chunk of its own, loaded when a table needs an answer. */
export { MappingPanel } from './mapping-panel.js';
