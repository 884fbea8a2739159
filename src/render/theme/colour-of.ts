/** The colour of a mark in a theme. */
import type { MarkColour } from '../../model/kinds.js';
import { isOwnColour, shadeOf } from '../../model/looks/own-colour.js';
import { withOpacity } from './colour-opacity.js';
import type { Colour, Theme } from './theme.js';

/** A colour of the theme by its name, or what is the document's own as it is on such a background; where colours are forced, those alone. */
export function colourOf(colour: MarkColour, theme: Theme): Colour {
  if (!isOwnColour(colour)) return theme.colours[colour];
  if (theme.forced) return theme.colours.event;
  const own = shadeOf(colour, theme.scheme ?? 'light');
  const shade = theme.strong ? `color-mix(in oklab, ${own} 62%, ${theme.ink})` : own;
  return withOpacity(shade, theme.share ?? 1);
}
