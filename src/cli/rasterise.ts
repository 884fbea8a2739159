/** An SVG as pixels, by a package that is installed only where somebody wants it. */
import type { Measure } from '../layout/metrics.js';
import { approximateMeasure } from '../render/theme/approximate-measure.js';
import { parseFont } from '../render/theme/font.js';
import { lightTheme } from '../render/theme/default-theme.js';
import { UsageError } from './command.js';

/** What is used of `@resvg/resvg-js`. */
interface Resvg {
  readonly Resvg: new (
    svg: string,
    options: object,
  ) => {
    render(): { asPng(): Uint8Array };
    getBBox(): { readonly width: number } | undefined;
  };
}

/** Draws, and knows how wide words are in the fonts that it draws with. */
export interface Rasteriser {
  readonly measure: Measure;
  readonly pngOf: (svg: string) => Uint8Array;
}

/** As many pixels as a screen of today has for each of the drawing. */
const zoom = 2;
/** Faces that many systems have, where those of the theme are missing. */
const font = { loadSystemFonts: true, sansSerifFamily: 'DejaVu Sans' };
const probe = 'Hamburgefonstiv, 12 December 2025';

/** Throws a `UsageError` where the package is not installed. */
export async function loadRasteriser(): Promise<Rasteriser> {
  const name = '@resvg/resvg-js';
  const { Resvg } = await (import(name) as Promise<Resvg>).catch(() => {
    throw new UsageError(`a PNG needs the package ${name}: npm install ${name}`);
  });
  const { size, family } = parseFont(lightTheme.fonts.title);
  const text = `<text font-family="${family.replaceAll('"', "'")}" font-size="${size}" y="20">${probe}</text>`;
  const drawn = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`, { font }).getBBox()?.width;
  const wider = (drawn ?? 0) / approximateMeasure(probe, 'title');
  return {
    // Words that are wider than the drawing knows would be drawn over each other.
    measure: (words, voice) => approximateMeasure(words, voice) * Math.max(1, wider),
    pngOf: (svg) => new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng(),
  };
}
