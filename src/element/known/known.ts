/** The day as of which everything is shown: a chunk of its own, loaded when a day is first asked for. */
export { KnownDay } from './known-day.js';
