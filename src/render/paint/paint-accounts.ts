/** Paints both accounts of a dispute in one frame over its dates, the disputed one tinted, in one size and ink. */
import type { AccountsBox, Mark } from '../../layout/scene/scene.js';
import { lineOpacity } from '../theme/line-opacity.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const tint = 0.08;

/** Draws the frame under the words; lines behind it are hidden, so that they cross none of them. */
export function paintAccounts(
  { parts, ...frame }: AccountsBox,
  { colour: name }: Mark,
  painting: Painting,
): void {
  const { pen, theme } = painting;
  const colour = theme.colours[name];
  const opacity = lineOpacity(theme);
  pen.rect(frame, { fill: theme.ground });
  for (const [i, { y, height, lines }] of parts.entries()) {
    const box = { ...frame, y, height };
    if (i === 0 && !theme.forced) pen.rect(box, { fill: colour, opacity: tint });
    if (i > 0) pen.rect({ ...box, height: 1 }, { fill: colour, opacity });
    for (const { text, voice, isQuiet, x, y: middle } of lines)
      paintText({ text, x, y: middle, voice, colour: isQuiet ? theme.second : theme.ink }, painting);
  }
  pen.rect(frame, { stroke: colour, opacity });
}
