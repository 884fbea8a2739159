/** Paints a scene with a pen: the one description of the drawing, from back to front. */
import { paintArcs } from './paint-arcs.js';
import { paintAsOf } from './paint-as-of.js';
import { paintAxis } from './paint-axis.js';
import { paintBeyond } from './paint-beyond.js';
import { paintClusters } from './paint-clusters.js';
import { paintCutNames, paintCuts } from './paint-cuts.js';
import { paintEraNames, paintEras } from './paint-eras.js';
import { paintBands, paintGrid } from './paint-background.js';
import { paintLaneHeads, paintLaneLines } from './paint-lanes.js';
import { paintNow } from './paint-now.js';
import { paintMark } from './paint-mark.js';
import { paintStrips } from './paint-strips.js';
import { paintPeaks } from './paint-peaks.js';
import type { Painting } from './painting.js';
import { mirrored, type Pen } from './pen.js';
import type { Scene } from '../../layout/scene/scene.js';
import { fadedTheme } from '../theme/faded-theme.js';
import type { Theme } from '../theme/theme.js';

/** All of a scene; what of it depends on the window; or the arcs alone, which may be a layer of their own. */
export type PaintedPart = 'all' | 'window' | 'arcs';

/**
 * Paints a scene or a part of it. `pen` counts x from the left; a right-to-left scene is
 * mirrored here and nowhere else.
 */
export function paint(pen: Pen, scene: Scene, theme: Theme, part: PaintedPart = 'all'): void {
  const painting: Painting = {
    pen: scene.direction === 'rtl' ? mirrored(pen, scene.width) : pen,
    scene,
    theme,
  };
  if (part === 'arcs') painting.pen.clip(scene.plot, () => paintArcs(painting));
  else paintScene(painting, part);
}

function paintScene(painting: Painting, part: 'all' | 'window'): void {
  const { scene, pen, theme } = painting;
  const faded = { ...painting, theme: fadedTheme(theme) };
  paintEras(painting);
  painting.pen.clip(scene.plot, () => paintBands(painting));
  paintGrid(painting);
  paintCuts(painting);
  paintLaneLines(painting);
  paintAsOf(painting);
  paintNow(painting);
  if (part === 'all') paintLaneHeads(painting);
  painting.pen.clip(scene.plot, () => {
    paintStrips(scene.ticks ? faded : painting);
    if (scene.ticks) pen.rects(scene.ticks, { fill: theme.ink });
    paintPeaks(painting);
    for (const mark of scene.marks) paintMark(mark, mark.isMiss ? faded : painting);
    paintClusters(painting, faded);
    paintBeyond(painting);
    paintArcs(painting);
  });
  paintAxis(painting);
  paintEraNames(painting);
  paintCutNames(painting);
}
