/** A timeline as an SVG, without a browser: for export, for print, for a drawing before the script has loaded. */
import type { Timeline } from '../model/timeline.js';
import { layoutFigure } from './export/figure.js';
import { formsOf, notesOf } from './export/figure-words.js';
import { figureSvg } from './export/paint-figure.js';
import { paintSvg } from './paint/paint-svg.js';
import { markupOf } from './paint/svg-markup.js';
import { standaloneDrawing, type StandaloneDrawing, type StandaloneOptions } from './standalone-drawing.js';
import { lightTheme } from './theme/default-theme.js';
import type { Theme } from './theme/theme.js';

/** All that a drawing depends on but for the data of `Intl`: no page, no clock, no zone of the machine. */
export interface DrawSvgOptions extends StandaloneOptions {
  readonly theme?: Theme;
  /**
   * Whether title, description, legend and numbered sources stand around the drawing, as in a picture that is saved: above and below
   * it, in addition to its height.
   */
  readonly isFigure?: boolean;
}

/**
 * The drawing of a timeline as a standalone SVG document, with its title and description for assistive technology.
 * The same input gives the same text on every machine. Empty where no event has a date.
 */
export function drawSvg(timeline: Timeline, options: DrawSvgOptions): string {
  const { theme = lightTheme, isFigure = false } = options;
  const drawing = standaloneDrawing(timeline, options);
  if (!drawing) return '';
  if (isFigure) return figureOf(drawing, timeline, theme, options);
  const { scene, description } = drawing;
  const { title } = timeline.header;
  return paintSvg(scene, theme, {
    ...(title !== undefined && { title }),
    ...(description && { description }),
  });
}

function figureOf(
  { scene, rows, description, measure }: StandaloneDrawing,
  timeline: Timeline,
  theme: Theme,
  { locale }: DrawSvgOptions,
): string {
  const title = timeline.header.title ?? locale.interface.untitled;
  const figure = layoutFigure({
    ...{ scene, title, facts: description, measure },
    legend: formsOf(timeline, rows, locale),
    notes: notesOf(timeline, locale),
  });
  return markupOf(figureSvg(figure, theme, title, description));
}
