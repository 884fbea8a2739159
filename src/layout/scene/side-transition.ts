/** A label that changes the side of its glyph, and a glyph that changes the side of its extent, on their way there. */
import type { Mark } from './scene.js';

/** Where a glyph is from the start of its extent, and the label from the glyph, in pixels. */
export interface SideOffsets {
  readonly glyph: number;
  readonly label: number;
}

/** Whether the words of the same event are on different sides of its glyph in two scenes; not where one has none. */
export function changesSide(before: Mark, after: Mark): boolean {
  return (
    isBefore(before) !== undefined && isBefore(after) !== undefined && isBefore(before) !== isBefore(after)
  );
}

function isBefore({ label, glyphX }: Mark): boolean | undefined {
  return label && label.x < glyphX;
}

/** Where glyph and label of a mark are; undefined where it has no label. */
export function sideOffsetsOf({ glyphX, x0, label }: Mark): SideOffsets | undefined {
  return label && { glyph: glyphX - x0, label: label.x - glyphX };
}

/** The mark at a share of the way, 0 to 1, from those offsets to its own; as it is where it has no label. */
export function sidewaysMark(mark: Mark, from: SideOffsets, gone: number): Mark {
  const to = sideOffsetsOf(mark);
  if (!mark.label || !to) return mark;
  const between = (a: number, b: number): number => a + (b - a) * gone;
  const glyphX = mark.x0 + between(from.glyph, to.glyph);
  const label = { ...mark.label, x: glyphX + between(from.label, to.label) };
  return { ...mark, glyphX, label };
}
