/** The theme of paper: white ground, dark ink, whatever the screen shows. */
import { lightTheme } from './default-theme.js';
import type { Scheme, Theme } from './theme.js';

/** The host's own colours where they are made for a light ground; its fonts always. */
export function printTheme(theme: Theme, scheme: Scheme): Theme {
  const paper = scheme === 'dark' || theme.forced ? lightTheme : theme;
  return { ...paper, ground: '#ffffff', fonts: theme.fonts };
}
