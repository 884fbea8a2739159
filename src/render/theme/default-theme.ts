/** Themes for use without a page: for SVG made on a server, and for snapshots. */
import { colourNames, type ColourName } from '../../model/kinds.js';
import type { Voice } from '../../layout/metrics.js';
import { darkPalette, lightPalette, type Palette } from './palette.js';
import type { Colour, Scheme, Theme } from './theme.js';

const family = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const fonts: Readonly<Record<Voice, string>> = {
  title: `13px ${family}`,
  second: `11.5px ${family}`,
  tick: `11.5px ${family}`,
  context: `600 13px ${family}`,
  lane: `600 12.5px ${family}`,
  count: `600 11.5px ${family}`,
};

function themeOf(palette: Palette, scheme: Scheme): Theme {
  const { ink, second, hair, band, ground, count, now } = palette;
  const colours = Object.fromEntries(colourNames.map((name) => [name, palette[name]])) as Record<
    ColourName,
    Colour
  >;
  return {
    colours,
    ink,
    second,
    hair,
    band,
    ground,
    count,
    now,
    scale: 1,
    fonts,
    forced: false,
    strong: false,
    scheme,
  };
}

/** On white. */
export const lightTheme: Theme = themeOf(lightPalette, 'light');

/** On near black. */
export const darkTheme: Theme = themeOf(darkPalette, 'dark');
