/** The window, or all of a timeline, as a picture: laid out for itself, not copied from the screen. */
import type { View } from '../../layout/view/view.js';
import { layoutFigure, type Figure } from '../../render/export/figure.js';
import { formsOf, notesOf } from '../../render/export/figure-words.js';
import { figureOnCanvas, figureSvg } from '../../render/export/paint-figure.js';
import { markupOf } from '../../render/paint/svg-markup.js';
import { printTheme } from '../../render/theme/print-theme.js';
import type { Theme } from '../../render/theme/theme.js';
import { nowWords } from '../../words/now-words.js';
import { joinFacts } from '../../words/compose.js';
import { withoutIsolates } from '../../util/bidi.js';
import { printedScene } from '../page/printed.js';
import { windowWords } from '../state/window-announcement.js';
import type { ExportHost } from './export-host.js';

/** Wider than paper: pictures are for screens and for slides. */
const pictureSize = { width: 1200, height: 900 };
/** Enough for the largest letters that are printed. */
const leastRatio = 2;

/** A picture, and the words for whoever does not see it. */
export interface StandaloneFigure {
  readonly figure: Figure;
  readonly theme: Theme;
  readonly title: string;
  readonly description: string;
}

/** A picture of a window; undefined where nothing has a date. `facts`: what is said beneath its title beside the window. */
export function pictureOf(
  { viewModel, look }: ExportHost,
  view: View | undefined,
  facts: readonly string[],
): StandaloneFigure | undefined {
  const model = viewModel();
  const { whole, measure, locale, timeline } = model ?? {};
  const { theme } = look;
  if (!model || !whole?.fit || !view || !measure || !locale || !timeline || !theme) return undefined;
  const scene = printedScene(model, whole, view, measure, pictureSize);
  const caption = withoutIsolates(windowWords({ ...model, scene }, view));
  const title = timeline.header.title ?? locale.interface.untitled;
  const now = scene.now ? nowWords(model.now, locale, timeline.header.timeZone) : '';
  const said = joinFacts([caption, withoutIsolates(now), ...facts.map(withoutIsolates)], locale);
  const legend = formsOf(timeline, model.index?.rows ?? [], locale);
  const figure = layoutFigure({
    scene,
    title,
    facts: said,
    legend,
    notes: notesOf(timeline, locale),
    measure,
  });
  return { figure, theme: printTheme(theme, look.choice.scheme), title, description: said };
}

/** As an SVG document. */
export function svgText({ figure, theme, title, description }: StandaloneFigure): string {
  return markupOf(figureSvg(figure, theme, title, description));
}

/** As a PNG, at the ratio of pixels of the screen, and not less than two. */
export function pngBlob(
  { figure, theme }: StandaloneFigure,
  pixelRatio: number,
  page: Document,
): Promise<Blob> {
  const ratio = Math.max(leastRatio, pixelRatio);
  const canvas = page.createElement('canvas');
  canvas.width = Math.ceil(figure.width * ratio);
  canvas.height = Math.ceil(figure.height * ratio);
  const context = canvas.getContext('2d');
  if (context) figureOnCanvas(context, figure, theme, ratio);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('this picture is too large for a canvas'));
    }, 'image/png'),
  );
}
