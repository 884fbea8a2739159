/** The list and the table but for its cells: their template, and what moves the reader. A chunk of its own, loaded on use. */
export { ListNavigator } from '../list/list-navigator.js';
export { readingOf } from './list-template.js';
