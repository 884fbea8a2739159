/** Paints both accounts of a dispute: a box over its dates in two columns, the disputed one tinted, in one size and ink. */
import type { AccountsBox, Mark } from '../../layout/scene/scene.js';
import { lineOpacity } from '../theme/line-opacity.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const tint = 0.08;
const dashes = [3, 3];

/** Draws the box under its words; lines behind it are hidden, so that they cross none of them. */
export function paintAccounts(
  { columns, ...box }: AccountsBox,
  { colour: name }: Mark,
  painting: Painting,
): void {
  const { pen, theme } = painting;
  const colour = theme.colours[name];
  const [first, ...others] = columns;
  pen.rect(box, { fill: theme.ground });
  if (first && !theme.forced) pen.rect({ ...box, width: first.width }, { fill: colour, opacity: tint });
  pen.rect(box, { stroke: colour, opacity: lineOpacity(theme) });
  for (const { x } of others) pen.line(x, box.y, x, box.y + box.height, { stroke: colour, dash: dashes });
  for (const { lines } of columns)
    for (const { text, x, y, voice, isQuiet } of lines)
      paintText({ text, x, y, voice, colour: isQuiet ? theme.second : theme.ink }, painting);
}
