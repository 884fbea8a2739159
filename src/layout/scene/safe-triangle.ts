/** Whether a pointer is on its way to a card: so that what it crosses does not take the card away. */
import type { Box } from './scene.js';

/** A point in the pixels of the boxes. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies between where the pointer left its mark and the card: in one of the triangles over two of its corners. */
export function isOnTheWay(from: Point, point: Point, card: Box): boolean {
  const [right, bottom] = [card.x + card.width, card.y + card.height];
  const corners = [card.x, right].flatMap((x) => [card.y, bottom].map((y) => ({ x, y })));
  return corners.some((one, i) => corners.slice(i + 1).some((other) => isWithin(point, from, one, other)));
}

function isWithin(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [cross(point, a, b), cross(point, b, c), cross(point, c, a)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** On which side of the line from `a` to `b` a point lies. */
function cross(point: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
