/** Parts of a circle as cubic curves. */
import type { Step } from './pen.js';

const quarter = Math.PI / 2;

/**
 * The part of a circle from one angle to another, in radians from the top, clockwise; counter-clockwise where `to` is
 * less than `from`. Each quarter is one cubic with handles of 4/3 tan(a/4) radii, less than 0.03 % off the circle.
 */
export function circlePart(x: number, y: number, radius: number, from: number, to: number): readonly Step[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / quarter - 1e-9));
  const angle = (to - from) / pieces;
  const handle = (4 / 3) * Math.tan(angle / 4) * radius;
  const at = (a: number, along: number): [number, number] => [
    x + Math.sin(a) * radius + Math.cos(a) * along,
    y - Math.cos(a) * radius + Math.sin(a) * along,
  ];
  const steps: Step[] = [at(from, 0)];
  for (let i = 0; i < pieces; i++) {
    const start = from + i * angle;
    steps.push([...at(start, handle), ...at(start + angle, -handle), ...at(start + angle, 0)]);
  }
  return steps;
}
