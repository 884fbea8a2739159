/** Paints a mark: its extent by its form, its glyph by its state, its label. */
import type { Mark } from '../../layout/scene/scene.js';
import { paintBar } from './paint-bar.js';
import { paintGlyph } from './paint-glyph.js';
import { paintOccurrences } from './paint-occurrences.js';
import { paintWhisker } from './paint-whisker.js';
import { paintLabel } from './paint-label.js';
import type { Painting } from './painting.js';

/** Draws one mark. A point has no extent: its glyph stands on its time. */
export function paintMark(mark: Mark, painting: Painting): void {
  const { form, glyph, state, glyphX: x, glyphY: y } = mark;
  if (form === 'bar') paintBar(mark, painting);
  paintGlyph({ glyph, state, colour: painting.theme.colours[mark.colour], x, y }, painting);
  // After the glyph, whose halo would interrupt the whisker beneath it.
  if (mark.occurrences) paintOccurrences(mark, mark.occurrences, painting);
  else if (form === 'once') paintWhisker(mark, painting);
  if (mark.label) paintLabel(mark.label, painting);
}
