/** Draws a scene as an SVG document, without a browser: for export, print, servers and snapshots. */
import type { Scene } from '../../layout/scene/scene.js';
import { paint } from './paint.js';
import { paintRail } from './paint-rail.js';
import { formatNumber, markupOf, type SvgNode } from './svg-markup.js';
import { SvgPen } from './svg-pen.js';
import type { Theme } from '../theme/theme.js';

/** The title and the description of the drawing, for those who do not see it. */
export interface SvgOptions {
  readonly title?: string;
  readonly description?: string;
}

/**
 * A whole `<svg>` element on the theme's background, well-formed as XML and as HTML, with no style and no script; the same
 * scene and theme give the same text. Texts of the scene and the theme are escaped.
 */
export function paintSvg(scene: Scene, theme: Theme, options: SvgOptions = {}): string {
  return markupOf(svgOf(scene, theme, options));
}

/** The same as nodes, for a page that does not allow markup. */
export function svgOf(scene: Scene, theme: Theme, { title, description }: SvgOptions = {}): SvgNode {
  const { width, rail } = scene;
  const height = scene.height + (rail?.height ?? 0);
  const pen = new SvgPen(theme.fonts, scene.languages?.words);
  pen.rect({ x: 0, y: 0, width, height }, { fill: theme.ground });
  paint(pen, scene, theme);
  if (rail) paintRail(pen, rail, scene, theme);
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: scene.languages?.words,
      width,
      height,
      role: 'img',
      viewBox: `0 0 ${formatNumber(width)} ${formatNumber(height)}`,
    },
    content: [
      ...(title ? [{ name: 'title', attributes: {}, content: [title] }] : []),
      ...(description ? [{ name: 'desc', attributes: {}, content: [description] }] : []),
      ...pen.nodes,
    ],
  };
}
