/** Paints the lanes: a thin line between two of them, and before each its glyph and name. */
import { colourOf } from '../theme/colour-of.js';
import { branchIndent, glyphSize, laneLine, nameMargin } from '../../layout/metrics.js';
import type { LaneBox } from '../../layout/scene/scene.js';
import { glyphData } from './glyphs.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const margin = 8;

/** A thin line above each lane and under the last, across the whole width. */
export function paintLaneLines({ pen, scene, theme }: Painting): void {
  const lanes = [...scene.lanes, ...scene.emptyLanes];
  const last = lanes.at(-1);
  const tops = lanes.map(({ y }) => y);
  for (const y of last ? [...tops, last.y + last.height] : tops) {
    pen.line(0, y, scene.width, y, { stroke: theme.hair });
  }
}

/** The heads of all lanes. */
export function paintLaneHeads(painting: Painting): void {
  const { scene, theme } = painting;
  for (const lane of scene.lanes) paintHead(lane, painting);
  for (const { lines, x, headY: y } of scene.emptyLanes)
    for (const text of lines)
      paintText({ text, x: x + margin, y, voice: 'second', colour: theme.second }, painting);
}

function paintHead(lane: LaneBox, painting: Painting): void {
  const { pen, theme } = painting;
  const y = lane.headY;
  const start = lane.x + margin;
  if (lane.glyph) {
    pen.glyph(glyphData(lane.glyph), start + glyphSize / 2, y, {
      fill: colourOf(lane.colour ?? 'event', theme),
    });
  }
  if (lane.guide) {
    const { text, y: middle } = lane.guide;
    const end = lane.x + lane.width - nameMargin;
    paintText({ text, x: end, y: middle, voice: 'second', anchor: 'end', colour: theme.second }, painting);
  }
  const x = lane.glyph ? start + glyphSize + margin : start + (lane.indent ?? 0);
  if (lane.indent) paintBranch(x, y, painting);
  for (const [i, text] of lane.lines.entries())
    paintText({ text, x, y: y + i * laneLine, voice: 'lane', colour: theme.ink }, painting);
  if (lane.inWindow) paintText({ ...lane.inWindow, voice: 'second', colour: theme.second }, painting);
}

/** A line that comes down and turns towards the name of a branch. */
function paintBranch(x: number, y: number, { pen, theme }: Painting): void {
  const from = x - branchIndent + 3;
  pen.shape(
    [
      [from, y - branchIndent / 2 - 3],
      [from, y],
      [x - 4, y],
    ],
    { stroke: theme.second },
  );
}
