/** The theme for what a search does not find: the same colours, thinned. */
import { withOpacity } from './colour-opacity.js';
import type { Theme } from './theme.js';

/** What is left of a colour: enough to see that something is there. */
const share = 0.28;
const made = new WeakMap<Theme, Theme>();

/** The theme with thinner colours for marks and their words; the background and what fills hollow glyphs stays. */
export function fadedTheme(theme: Theme): Theme {
  const known = made.get(theme);
  if (known) return known;
  const { colours, ink, second, hair } = theme;
  const thin = (colour: string): string => withOpacity(colour, share);
  const faded = {
    ...theme,
    colours: Object.fromEntries(
      Object.entries(colours).map(([name, colour]) => [name, thin(colour)]),
    ) as unknown as Theme['colours'],
    ...{ ink: thin(ink), second: thin(second), hair: thin(hair), share },
  };
  made.set(theme, faded);
  return faded;
}
