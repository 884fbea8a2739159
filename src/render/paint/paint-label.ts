/** Paints the label of a mark or a cluster: the kind beside a split mark, its number, the title, the secondary text, a tick for each root. */
import { colourOf } from '../theme/colour-of.js';
import {
  glyphSize,
  labelGap,
  numberGap,
  numberSize,
  numberWidth,
  tickPitch,
  tickWidth,
} from '../../layout/metrics.js';
import type { Label, Mark, SummaryBox } from '../../layout/scene/scene.js';
import { glyphData } from './glyphs.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';
import type { Step } from './pen.js';

const tickHeight = 8;

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

/** Draws what an event says of itself, below its label. */
export function paintSummary({ lines }: SummaryBox, painting: Painting): void {
  for (const line of lines) paintText({ ...line, voice: 'second', colour: painting.theme.second }, painting);
}

/** The number of an event in the main thread, on a disc that ends at `end` and is as long as the number needs. */
function paintNumber(number: string, end: number, y: number, painting: Painting): void {
  const { ink, ground } = painting.theme;
  const width = numberWidth(number);
  painting.pen.shape(capsule(end - width, y, width), { fill: ink }, true);
  const x = end - width / 2;
  paintText({ text: number, x, y, voice: 'count', colour: ground, anchor: 'middle' }, painting);
}

/** Control points at this share of a quarter make it round. */
const roundness = 0.5523;

/** A disc that is so wide, as one outline: where it is dimmed, parts of it would be seen through one another. */
function capsule(x: number, y: number, width: number): readonly Step[] {
  const radius = numberSize / 2;
  const [first, last, out] = [x + radius, x + width - radius, radius * roundness];
  return [
    [first, y - radius],
    [last, y - radius],
    [last + out, y - radius, last + radius, y - out, last + radius, y],
    [last + radius, y + out, last + out, y + radius, last, y + radius],
    [first, y + radius],
    [first - out, y + radius, first - radius, y + out, first - radius, y],
    [first - radius, y - out, first - out, y - radius, first, y - radius],
  ];
}

/** The kind of a mark that is a sign of its own, before the words. */
export function paintKind({ x, y }: Label, { glyph, colour }: Mark, { pen, theme }: Painting): void {
  pen.glyph(glyphData(glyph), x + glyphSize / 2, y, { fill: colourOf(colour, theme) });
}

/** One root: solid where it is named, else hollow. */
function paintTick(x: number, y: number, isNamed: boolean, { pen, theme }: Painting): void {
  const box = { x, y: y - tickHeight / 2, width: tickWidth, height: tickHeight };
  if (isNamed) pen.rect(box, { fill: theme.second });
  else pen.rect({ ...box, x: x + 0.5, width: tickWidth - 1 }, { fill: theme.ground, stroke: theme.second });
}
