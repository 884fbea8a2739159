/** The plane that an element lies in: from points of the viewport to points of the element, and back, however its ancestors are moved, scaled or turned. */
import { composedElements } from './composed-ancestors.js';

/** A point in pixels. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** Points of an element are fractions of its width and height, counted from its left and top. */
export interface Plane {
  readonly fromViewport: (point: PlanePoint) => PlanePoint;
  readonly toViewport: (fraction: PlanePoint) => PlanePoint;
}

/** Where the unit vectors of an element point to on the screen, in its own pixels: without what only moves it. */
type Turn = Pick<DOMMatrixReadOnly, 'a' | 'b' | 'c' | 'd'>;

/**
 * The plane of an element as it lies now. The middle of its bounding box is its own, however it is turned; what its
 * ancestors are moved by need not be known.
 */
export function planeOf(element: HTMLElement): Plane {
  const box = element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const { a, b, c, d } = sized(turnOf(element), width, height, box);
  const area = a * d - b * c;
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  return {
    fromViewport: (point) => {
      const [x, y] = [point.x - middle.x, point.y - middle.y];
      return { x: 0.5 + (d * x - c * y) / area, y: 0.5 + (a * y - b * x) / area };
    },
    toViewport: (fraction) => {
      const [x, y] = [fraction.x - 0.5, fraction.y - 0.5];
      return { x: middle.x + a * x + c * y, y: middle.y + b * x + d * y };
    },
  };
}

/** The edges of the element on the screen. A zoom of the page or of CSS is no transform: the box knows of it. */
function sized({ a, b, c, d }: Turn, width: number, height: number, box: DOMRect): Turn {
  if (b === 0 && c === 0)
    return { a: Math.sign(a) * box.width || 1, b: 0, c: 0, d: Math.sign(d) * box.height || 1 };
  const zoom = box.width / (Math.abs(a) * width + Math.abs(c) * height);
  return { a: a * width * zoom, b: b * width * zoom, c: c * height * zoom, d: d * height * zoom };
}

function turnOf(element: Element): Turn {
  let turn: DOMMatrix | undefined;
  for (const each of composedElements(element)) {
    const { transform, rotate, scale } = getComputedStyle(each);
    const own = [rotation(rotate), scaling(scale), transform].filter(
      (part) => part !== '' && part !== 'none',
    );
    if (own.length > 0) turn = new DOMMatrix(own.join(' ')).multiply(turn);
  }
  return turn ?? { a: 1, b: 0, c: 0, d: 1 };
}

/** The property `rotate` as a transform: an angle, or an axis and an angle. */
function rotation(rotate: string): string {
  const parts = rotate.split(' ');
  const angle = parts.at(-1) ?? '';
  if (parts.length === 1) return rotate === 'none' || rotate === '' ? '' : `rotate(${angle})`;
  const [axis] = parts;
  return parts.length === 2 ? `rotate${axis?.toUpperCase()}(${angle})` : `rotate3d(${parts.join(',')})`;
}

/** The property `scale` as a transform. */
function scaling(scale: string): string {
  return scale === 'none' || scale === '' ? '' : `scale(${scale.split(' ').slice(0, 2).join(',')})`;
}
