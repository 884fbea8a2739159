/** The background of the page: the backgrounds of an element and of its ancestors. */
import { composedElements } from './composed-ancestors.js';
import { brightness, flatten, isOpaque } from './css-colour.js';

/**
 * What an element stands on, as one colour: see-through backgrounds are laid upon the next opaque one. Undefined where it
 * is no single colour: a gradient, a picture, or what is seen through a filter of the page.
 */
export function pageBackground(host: Element): string | undefined {
  const layers: string[] = [];
  for (const element of composedElements(host)) {
    const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element);
    if (backgroundImage !== 'none' || backdropFilter !== 'none') return undefined;
    layers.unshift(backgroundColor);
    if (isOpaque(backgroundColor)) return flatten(layers);
  }
  return flatten([
    brightness(getComputedStyle(host).color) > 0.5 ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)',
    ...layers,
  ]);
}
