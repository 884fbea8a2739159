/** The language that an element stands in. */
import { treeElements } from './composed-ancestors.js';

/** The `lang` of the nearest element that has one, through shadow roots; empty where none has. */
export function closestLang(element: Element): string {
  const holder = treeElements(element).find((each) => each.hasAttribute('lang'));
  return holder?.getAttribute('lang') ?? '';
}
