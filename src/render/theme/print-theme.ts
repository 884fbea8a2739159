/** The print theme: dark text on a white background, whatever the screen shows. */
import { lightTheme } from './default-theme.js';
import type { Scheme, Theme } from './theme.js';

/** The host's own colours where they are for a light background; its fonts always. */
export function printTheme(theme: Theme, scheme: Scheme): Theme {
  const paper = scheme === 'dark' || theme.forced ? lightTheme : theme;
  return { ...paper, ground: '#ffffff', fonts: theme.fonts };
}
