/** Paints clusters: a counted disc over the extent of its members, ringed by the shares that are disputed or unsourced. */
import { colourOf } from '../theme/colour-of.js';
import { labelGap } from '../../layout/metrics.js';
import type { Cluster } from '../../layout/scene/scene.js';
import { circlePart } from './curves.js';
import { lineOpacity } from '../theme/line-opacity.js';
import { paintLabel } from './paint-label.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const ringGap = 2.25;
const ringWidth = 1.75;
const dots = [1.5, 2];
const wholeTurn = 2 * Math.PI;
/** However small a share, it is seen. */
const leastTurn = Math.PI / 4;

/** Draws all clusters of a scene; those without a hit of a search with another painting. */
export function paintClusters(own: Painting, faded: Painting): void {
  for (const cluster of own.scene.clusters) {
    const painting = cluster.isMiss ? faded : own;
    paintSpan(cluster, painting);
    paintDisc(cluster, painting);
    paintRing(cluster, painting);
    if (cluster.label) paintLabel(cluster.label, painting);
  }
}

/** The extent of the members, on either side of the disc and its label. */
function paintSpan(
  { x0, x1, centreX, centreY, radius, label, colour }: Cluster,
  { pen, theme }: Painting,
): void {
  const clear = radius + ringGap + ringWidth;
  const labelEnd = label ? label.x + label.width + labelGap : 0;
  const style = { stroke: colourOf(colour, theme), opacity: lineOpacity(theme) };
  const before = centreX - clear;
  const after = Math.max(centreX + clear, labelEnd);
  if (x0 < before) pen.line(x0, centreY, before, centreY, style);
  if (after < x1) pen.line(after, centreY, x1, centreY, style);
}

function paintDisc(cluster: Cluster, painting: Painting): void {
  const { centreX: x, centreY, radius, colour, text, squeezed } = cluster;
  const { pen, theme } = painting;
  pen.disc(x, centreY, radius, colourOf(colour, theme));
  // Half a pixel up: figures have no descenders.
  const words = { text, x, y: centreY - 0.5, colour: theme.count, squeezed };
  paintText({ ...words, voice: 'count', anchor: 'middle' }, painting);
}

/** Two shares of one turn, both from the top: the disputed against the inline direction, the unsourced along it. */
function paintRing(cluster: Cluster, { pen, theme }: Painting): void {
  const { centreX, centreY, radius, count, disputed, unsourced, colour } = cluster;
  const ring = radius + ringGap;
  const disputedTurn = turnOf(disputed, count);
  const unsourcedTurn = Math.min(turnOf(unsourced, count), wholeTurn - disputedTurn);
  if (disputedTurn > 0) {
    const style = { stroke: theme.colours.incident, strokeWidth: ringWidth };
    pen.shape(circlePart(centreX, centreY, ring, 0, -disputedTurn), style);
  }
  if (unsourcedTurn > 0) {
    const style = { stroke: colourOf(colour, theme), strokeWidth: ringWidth, dash: dots };
    pen.shape(circlePart(centreX, centreY, ring, 0, unsourcedTurn), style);
  }
}

function turnOf(part: number, whole: number): number {
  return part > 0 ? Math.max(leastTurn, Math.min(1, part / whole) * wholeTurn) : 0;
}
