/** Upright lines that run through no words: they are interrupted at the labels that stand over them. */
import type { Box, Label, Scene } from '../../layout/scene/scene.js';
import { memoize } from '../../util/memoize.js';

/** In pixels: how far a line ends above the middle of words and goes on below it, and how near to them it may pass. */
const above = 8;
const below = 9;
const beside = 2;

/** What is kept clear, in pixels of the scene. */
interface Kept {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

const wordsOf = memoize((scene: Scene): readonly Kept[] =>
  [
    ...[...scene.marks, ...scene.clusters].flatMap(({ label }) => (label ? keptBy(label) : [])),
    ...scene.marks.flatMap(({ note }) => (note ? keptBy(note) : [])),
    ...scene.beyond.map(boxOf),
    ...(scene.peaks ?? []).map(boxOf),
    ...scene.marks.flatMap(({ accounts, summary }) =>
      [accounts, summary].flatMap((box) => (box ? boxOf(box) : [])),
    ),
  ].sort((a, b) => a.top - b.top),
);

function keptBy({ x, y, width }: Pick<Label, 'x' | 'y' | 'width'>): Kept {
  return { x0: x - beside, x1: x + width + beside, top: y - above, bottom: y + below };
}

function boxOf({ x, y, width, height }: Box): Kept {
  return { x0: x - beside, x1: x + width + beside, top: y, bottom: y + height };
}

/** The parts of an upright line, from the top, that are clear of all words of a scene. */
export function clearOfWords(
  x: number,
  top: number,
  bottom: number,
  scene: Scene,
): readonly (readonly [top: number, bottom: number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = top;
  for (const kept of wordsOf(scene)) {
    if (x < kept.x0 || x > kept.x1) continue;
    const to = Math.min(kept.top, bottom);
    if (to > from) parts.push([from, to]);
    from = Math.max(from, kept.bottom);
  }
  if (bottom > from) parts.push([from, bottom]);
  return parts;
}
