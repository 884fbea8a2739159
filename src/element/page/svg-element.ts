/** SVG nodes as elements of the page, made one by one: markup would need a policy that the page may not grant. */
import { attributePairs, type SvgNode } from '../../render/paint/svg-markup.js';

const namespace = 'http://www.w3.org/2000/svg';

/** The element of a node, with all that stands in it. */
export function svgElement({ name, attributes, content = [] }: SvgNode): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of attributePairs(attributes))
    if (key !== 'xmlns') element.setAttribute(key, value);
  element.append(...content.map((part) => (typeof part === 'string' ? part : svgElement(part))));
  return element;
}
