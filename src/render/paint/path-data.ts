/** Path data (SVG 2, chapter 9) of shapes, for the SVG pen. */
import type { Step } from './pen.js';
import { formatNumber } from './svg-markup.js';

/** The path of a shape that starts at the point of its first step. */
export function shapeData(steps: readonly Step[], closed: boolean): string {
  const data = steps.map((step, i) => {
    const command = step.length === 6 ? 'C' : i === 0 ? 'M' : 'L';
    return command + step.map(formatNumber).join(' ');
  });
  return data.join('') + (closed ? 'Z' : '');
}
