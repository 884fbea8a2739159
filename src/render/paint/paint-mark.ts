/** Paints a mark: its extent by its form, its glyph by its state, its label. */
import { colourOf } from '../theme/colour-of.js';
import type { Mark } from '../../layout/scene/scene.js';
import { glyphSize } from '../../layout/metrics.js';
import { paintAccounts } from './paint-accounts.js';
import { isThin, paintBar } from './paint-bar.js';
import { paintEdges } from './paint-edges.js';
import { paintGlyph } from './paint-glyph.js';
import { paintCandidates, paintOccurrences } from './paint-occurrences.js';
import { paintWhisker } from './paint-whisker.js';
import { paintKind, paintLabel, paintSummary } from './paint-label.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

/** Draws one mark. A point has no extent: its glyph stands on its time, with the sign of a date that is not sure. */
export function paintMark(mark: Mark, painting: Painting): void {
  const { form, glyph, state, glyphX: x, glyphY: y, glyphSize: size } = mark;
  if (form === 'bar') paintBar(mark, painting);
  paintGlyph({ glyph, state, colour: colourOf(mark.colour, painting.theme), x, y, size }, painting);
  // After the glyph, whose halo would interrupt the whisker beneath it.
  if (mark.occurrences) paintOccurrences(mark, mark.occurrences, painting);
  else if (mark.candidates) paintCandidates(mark, mark.candidates, painting);
  else if (form === 'once') paintWhisker(mark, painting);
  if (form === 'point') paintSign(mark, painting);
  else paintEdges(mark, painting);
  if (mark.accounts) paintAccounts(mark.accounts, mark, painting);
  if (mark.label) paintLabel(mark.label, painting, form === 'bar' && !isThin(mark));
  if (mark.note) paintText({ ...mark.note, voice: 'second', colour: painting.theme.second }, painting);
  if (mark.summary) paintSummary(mark.summary, painting);
  if (mark.label?.hasKind) paintKind(mark.label, mark, painting);
}

/** The signs of EDTF, at the corner of a glyph that hides all else that shows them. */
function paintSign(mark: Mark, painting: Painting): void {
  const { glyphX, glyphY, approximateStart, approximateEnd, uncertain } = mark;
  const text = `${approximateStart || approximateEnd ? '~' : ''}${uncertain ? '?' : ''}`;
  if (!text) return;
  const x = glyphX + glyphSize / 2 - 1;
  paintText(
    { text, x, y: glyphY - glyphSize / 2 + 2, voice: 'count', colour: painting.theme.second },
    painting,
  );
}
