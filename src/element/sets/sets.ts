/** The list of a set of events: its rows, its counts, what of it is mounted, and its keys. A chunk of its own, loaded on use. */
export { SetList } from './set-list.js';
