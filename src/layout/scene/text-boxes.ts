/** Where words and glyphs stand in a scene, for whatever has to keep clear of them. */
import { glyphSize } from '../metrics.js';
import type { Box, Cluster, Label, Mark, Scene } from './scene.js';

/** From the middle of a line of words to its upper and lower edge. */
const halfLine = 7;

/** The boxes of all words that a mark has. */
export function textBoxesOf({
  label,
  accounts,
  summary,
  note,
}: Pick<Mark, 'label' | 'accounts' | 'summary' | 'note'>): readonly Box[] {
  return [
    ...(label ? [labelBox(label)] : []),
    ...(accounts ? [accounts] : []),
    ...(summary ? [summary] : []),
    ...(note ? [labelBox(note)] : []),
  ];
}

/** The box of the glyph of a mark. */
export function glyphBoxOf({ glyphX, glyphY }: Pick<Mark, 'glyphX' | 'glyphY'>): Box {
  return around(glyphX, glyphY, glyphSize / 2);
}

/** Glyph and label of a mark over the height of its row, without its extent. */
export function visualBoundsOf({
  glyphX,
  y,
  height,
  label,
}: Pick<Mark, 'glyphX' | 'y' | 'height' | 'label'>): Box {
  const left = Math.min(glyphX - glyphSize / 2, label?.x ?? Infinity);
  const right = Math.max(glyphX + glyphSize / 2, label ? label.x + label.width : -Infinity);
  return { x: left, y, width: right - left, height };
}

/** The boxes of all words of a scene that stand in its plot: labels, the discs with their counts, the notes at its edges, and the names of columns. */
export function textBoxesIn({
  marks,
  clusters,
  beyond = [],
  peaks = [],
}: Pick<Scene, 'marks' | 'clusters'> & Partial<Pick<Scene, 'beyond' | 'peaks'>>): readonly Box[] {
  return [
    ...beyond,
    ...peaks,
    ...marks.flatMap((mark) => textBoxesOf(mark)),
    ...clusters.flatMap((cluster) => discBoxes(cluster)),
  ];
}

function discBoxes({ centreX, centreY, radius, label }: Cluster): readonly Box[] {
  return [around(centreX, centreY, radius), ...(label ? [labelBox(label)] : [])];
}

/** The box of one line of words whose middle is at `y`. */
export function labelBox({ x, y, width }: Pick<Label, 'x' | 'y' | 'width'>): Box {
  return { x, y: y - halfLine, width, height: 2 * halfLine };
}

function around(x: number, y: number, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}
