/** What of a scene must not overlap: labels, glyphs and discs. */
import { glyphSize } from '../../../src/layout/metrics.js';
import type { Box, Label, Scene } from '../../../src/layout/scene/scene.js';

interface VisualBounds extends Box {
  readonly what: string;
}

function visualBoundsOf(scene: Scene): VisualBounds[] {
  const label = (text: Label | undefined): VisualBounds[] =>
    text
      ? [
          {
            what: `label ${text.title} ${text.second}`,
            x: text.x,
            y: text.y - 7,
            width: text.width,
            height: 14,
          },
        ]
      : [];
  const round = (what: string, x: number, y: number, radius: number): VisualBounds => ({
    what,
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  return [
    ...scene.marks.flatMap((mark) => [
      round(`glyph ${mark.row}`, mark.glyphX, mark.glyphY, glyphSize / 2),
      ...label(mark.label),
    ]),
    ...scene.clusters.flatMap((cluster) => [
      round(`disc ${[...cluster.rows].join()}`, cluster.centreX, cluster.centreY, cluster.radius),
      ...label(cluster.label),
    ]),
  ];
}

/** Each pair of things that overlap in a scene, in words. */
export function overlapsIn(scene: Scene): string[] {
  const bounds = visualBoundsOf(scene).sort((a, b) => a.x - b.x);
  const slack = 0.01;
  return bounds.flatMap((a, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < bounds.length && (bounds[j] as VisualBounds).x < a.x + a.width - slack; j++) {
      const b = bounds[j] as VisualBounds;
      const apart = a.y + a.height <= b.y + slack || b.y + b.height <= a.y + slack;
      if (!apart) found.push(`${a.what} / ${b.what} by ${(a.x + a.width - b.x).toFixed(2)}`);
    }
    return found;
  });
}
