/** The background of the page: the backgrounds of an element and of its ancestors. */
import { brightness, flatten, isOpaque } from './css-colour.js';

/** An element and what is around it in the page as drawn, nearest first: through slots and shadow roots. */
export function around(element: Element): readonly Element[] {
  const found: Element[] = [];
  let next: Element | null = element;
  while (next) {
    found.push(next);
    const parent: Node | null = next.assignedSlot ?? next.parentNode;
    next = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
  return found;
}

/** What an element stands on, as one colour: see-through backgrounds are laid upon the next opaque one. */
export function pageBackground(host: Element): string {
  const layers: string[] = [];
  for (const element of around(host)) {
    const { backgroundColor } = getComputedStyle(element);
    layers.unshift(backgroundColor);
    if (isOpaque(backgroundColor)) return flatten(layers);
  }
  return flatten([brightness(getComputedStyle(host).color) > 0.5 ? '#000000' : '#ffffff', ...layers]);
}
