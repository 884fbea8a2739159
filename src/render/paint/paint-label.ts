/** Paints the label of a mark or a cluster: the kind beside a split mark, its number, the title, the secondary text, a tick for each root. */
import {
  glyphSize,
  labelGap,
  numberGap,
  numberSize,
  numberWidth,
  tickPitch,
  tickWidth,
} from '../../layout/metrics.js';
import type { Label, Mark } from '../../layout/scene/scene.js';
import { glyphs } from './glyphs.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const tickHeight = 7;

/** Draws both voices on one baseline; the label says where they stand, `isOverLines` whether lines may run beneath. */
export function paintLabel(
  { x, y, lead, number, title, titleWidth, second, width, tail, roots = [] }: Label,
  painting: Painting,
  isOverLines = false,
): void {
  const { ink, second: quiet, ground } = painting.theme;
  const halo = isOverLines ? ground : undefined;
  const start = x + lead;
  if (number !== undefined) paintNumber(number, start - numberGap, y, painting);
  paintText({ text: title, x: start, y, voice: 'title', colour: ink, halo }, painting);
  paintText(
    { text: second, x: start + titleWidth + labelGap, y, voice: 'second', colour: quiet, halo },
    painting,
  );
  roots.forEach((isNamed, i) => paintTick(x + width - tail + labelGap + i * tickPitch, y, isNamed, painting));
}

/** The number of an event in the main thread, on a disc that ends at `end` and is as long as the number needs. */
function paintNumber(number: string, end: number, y: number, painting: Painting): void {
  const { ink, ground } = painting.theme;
  const [width, radius] = [numberWidth(number), numberSize / 2];
  const [first, last] = [end - width + radius, end - radius];
  painting.pen.disc(first, y, radius, ink);
  if (last > first) {
    painting.pen.disc(last, y, radius, ink);
    painting.pen.rect({ x: first, y: y - radius, width: last - first, height: numberSize }, { fill: ink });
  }
  const x = end - width / 2;
  paintText({ text: number, x, y, voice: 'count', colour: ground, anchor: 'middle' }, painting);
}

/** The kind of a mark that is a sign of its own, before the words. */
export function paintKind({ x, y }: Label, { glyph, colour }: Mark, { pen, theme }: Painting): void {
  pen.glyph(glyphs[glyph], x + glyphSize / 2, y, { fill: theme.colours[colour] });
}

/** One root: solid where it is named, else hollow. */
function paintTick(x: number, y: number, isNamed: boolean, { pen, theme }: Painting): void {
  const box = { x, y: y - tickHeight / 2, width: tickWidth, height: tickHeight };
  if (isNamed) pen.rect(box, { fill: theme.second });
  else pen.rect({ ...box, x: x + 0.5, width: tickWidth - 1 }, { fill: theme.ground, stroke: theme.second });
}
