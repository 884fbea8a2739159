/** Paints both accounts of a dispute in one frame over its dates, alike in size, ink and background. */
import { colourOf } from '../theme/colour-of.js';
import type { AccountsBox, Mark } from '../../layout/scene/scene.js';
import { lineOpacity } from '../theme/line-opacity.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

/** Draws the frame under the words; lines behind it are hidden, so that they cross none of them. */
export function paintAccounts(
  { parts, ...frame }: AccountsBox,
  { colour: name }: Mark,
  painting: Painting,
): void {
  const { pen, theme } = painting;
  const colour = colourOf(name, theme);
  const opacity = lineOpacity(theme);
  pen.rect(frame, { fill: theme.ground });
  for (const [i, { y, lines }] of parts.entries()) {
    if (i > 0) pen.rect({ ...frame, y, height: 1 }, { fill: colour, opacity });
    for (const { text, voice, isQuiet, x, y: middle } of lines)
      paintText({ text, x, y: middle, voice, colour: isQuiet ? theme.second : theme.ink }, painting);
  }
  pen.rect(frame, { stroke: colour, opacity });
}
