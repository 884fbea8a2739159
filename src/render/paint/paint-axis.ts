/** Paints the axis: the years or months above, the days or hours below, a stroke for each at the top of the plot. */
import { axisHeight, nameMargin, secondAxisHeight } from '../../layout/metrics.js';
import type { SecondAxis } from '../../layout/axis/second-axis.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';
import type { Colour } from '../theme/theme.js';

/** Where the lines of text have their middle and the strokes their end, from the top of the axis. */
interface Lines {
  readonly top: number;
  readonly contextY: number;
  readonly tickY: number;
  readonly bottom: number;
}

const longStroke = 5;
const shortStroke = 3;

/** Draws the texts of the axis, its line along the plot and its strokes; above it the second zone's, all as secondary text. */
export function paintAxis(painting: Painting): void {
  const { plot, axis, secondAxis, zoneName } = painting.scene;
  const { ink, second } = painting.theme;
  const top = secondAxis ? secondAxisHeight : 0;
  // Names of periods stand between the axis and the plot.
  const bottom = Math.min(plot.y, top + axisHeight);
  const lines = { top, contextY: top + 13, tickY: top + 31, bottom };
  paintRows(axis, lines, ink, painting);
  if (zoneName) paintName(zoneName, lines, second, painting);
  if (!secondAxis) return;
  const above = { top: 0, contextY: 10, tickY: 25, bottom: secondAxisHeight };
  paintSecondAxis(secondAxis, above, painting);
  paintName(secondAxis.names.first, lines, second, painting);
}

function paintRows(
  { contexts, ticks }: Pick<SecondAxis, 'contexts' | 'ticks'>,
  { contextY, tickY, bottom }: Lines,
  ink: Colour,
  painting: Painting,
): void {
  const { pen, scene, theme } = painting;
  const { plot } = scene;
  const { second } = theme;
  for (const { text, x } of contexts) {
    paintText({ text, x: plot.x + x, y: contextY, voice: 'context', colour: ink }, painting);
  }
  for (const { text, x, labelled, textX = x } of ticks) {
    if (x >= 0 && x <= plot.width) {
      const top = bottom - (labelled ? longStroke : shortStroke);
      pen.line(plot.x + x, top, plot.x + x, bottom, { stroke: second, opacity: 0.55 });
    }
    if (!labelled) continue;
    paintText(
      { text, x: plot.x + textX, y: tickY, voice: 'tick', colour: second, anchor: 'middle' },
      painting,
    );
  }
}

function paintSecondAxis(axis: SecondAxis, lines: Lines, painting: Painting): void {
  const { pen, scene, theme } = painting;
  const { plot, width } = scene;
  paintRows(axis, lines, theme.second, painting);
  paintName(axis.names.second, lines, theme.second, painting);
  pen.line(0, lines.bottom, width, lines.bottom, { stroke: theme.hair });
  for (const x of axis.boundaries.filter((at) => at >= 0 && at <= plot.width)) {
    pen.line(plot.x + x, lines.top + 4, plot.x + x, lines.bottom, { stroke: theme.second, opacity: 0.3 });
  }
}

/** The zone of a row of ticks, in the column of the lane heads. */
function paintName(text: string, { tickY }: Lines, colour: Colour, painting: Painting): void {
  paintText({ text, x: nameMargin, y: tickY, voice: 'tick', colour }, painting);
}
