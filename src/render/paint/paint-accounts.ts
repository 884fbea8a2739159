/** Paints both accounts of a dispute: a box each over its dates, the disputed one tinted, in one size and ink. */
import type { AccountsBox, Mark } from '../../layout/scene/scene.js';
import { lineOpacity } from '../theme/line-opacity.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const tint = 0.08;

/** Draws the boxes under their words; lines behind them are hidden, so that they cross none of them. */
export function paintAccounts(
  { columns, y, height }: AccountsBox,
  { colour: name }: Mark,
  painting: Painting,
): void {
  const { pen, theme } = painting;
  const colour = theme.colours[name];
  for (const [i, { x, width, lines }] of columns.entries()) {
    const box = { x, y, width, height };
    pen.rect(box, { fill: theme.ground });
    if (i === 0 && !theme.forced) pen.rect(box, { fill: colour, opacity: tint });
    pen.rect(box, { stroke: colour, opacity: lineOpacity(theme) });
    for (const { text, voice, isQuiet, x: left, y: middle } of lines)
      paintText({ text, x: left, y: middle, voice, colour: isQuiet ? theme.second : theme.ink }, painting);
  }
}
