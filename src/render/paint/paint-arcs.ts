/** Paints links on the ways that they were given: solid or dashed, with an arrowhead at what is answered, and words beside them. */
import { labelGap } from '../../layout/metrics.js';
import type { Arc, ArcEnd, ArcLine, ArcWords, Lead } from '../../layout/scene/scene.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';
import type { Pen, Step, Style } from './pen.js';
import type { Colour } from '../theme/theme.js';

const dashes = [4, 3];
/** Of what is drawn without a touch. */
const quietOpacity = 0.75;
const discRadius = 2.25;
/** An arrowhead in pixels, and half of the angle at its tip. */
const headLength = 8;
const headTurn = 0.42;
/** The two parts of a split end, and half of the angle between them. */
const splitLength = 6;
const splitTurn = 0.6;

/** Draws all leads and arcs of a scene, the words last. */
export function paintArcs(painting: Painting): void {
  const { arcs, leads = [] } = painting.scene;
  for (const lead of leads) paintLead(lead, painting);
  for (const arc of arcs) paintArc(arc, painting);
  for (const { words } of leads) if (words) paintWords(words, false, painting);
  for (const { words, dispute } of arcs) if (words) paintWords(words, dispute, painting);
}

function paintLead({ lines, isStrong }: Lead, { pen, theme }: Painting): void {
  const style = isStrong
    ? { stroke: theme.ink, strokeWidth: 1.75 }
    : { stroke: theme.second, strokeWidth: 1 };
  paintLines(lines, style, undefined, pen);
}

function paintArc({ lines, dispute, inferred, isQuiet }: Arc, { pen, theme }: Painting): void {
  const stroke = dispute ? theme.colours.incident : theme.second;
  // Colour distinguishes a dispute from other links, where there is any.
  const strokeWidth = isQuiet ? 1.25 : !dispute ? 1.5 : theme.forced ? 2.5 : 1.75;
  const style = { stroke, strokeWidth, ...(isQuiet && !theme.strong && { opacity: quietOpacity }) };
  paintLines(lines, style, inferred ? dashes : undefined, pen);
}

function paintLines(
  lines: readonly ArcLine[],
  style: Style & { readonly stroke: Colour },
  dash: Style['dash'],
  pen: Pen,
): void {
  for (const { steps, first, last } of lines) {
    pen.shape(steps, { ...style, dash });
    paintEnd(endOf(steps, 'first'), first, style, pen);
    paintEnd(endOf(steps, 'last'), last, style, pen);
  }
}

interface End {
  readonly x: number;
  readonly y: number;
  /** The direction in which the line arrives there. */
  readonly angle: number;
}

function endOf(steps: readonly Step[], end: 'first' | 'last'): End {
  const [at, next] = end === 'first' ? [steps[0], steps[1]] : [steps.at(-1), steps.at(-2)];
  const [x = 0, y = 0] = at?.slice(-2) ?? [];
  // The nearest control point, or the point before.
  const [fromX = x, fromY = y] =
    end === 'first' ? (next ?? []) : at?.length === 6 ? [at[2], at[3]] : (next?.slice(-2) ?? []);
  return { x, y, angle: Math.atan2(y - fromY, x - fromX) };
}

function paintEnd(
  { x, y, angle }: End,
  end: ArcEnd,
  style: Style & { readonly stroke: Colour },
  pen: Pen,
): void {
  const away = (length: number, turn: number): Step => [
    x + length * Math.cos(angle + turn),
    y + length * Math.sin(angle + turn),
  ];
  if (end === 'head')
    pen.shape(
      [[x, y], away(-headLength, headTurn), away(-headLength, -headTurn)],
      { fill: style.stroke, opacity: style.opacity },
      true,
    );
  else if (end === 'disc') pen.disc(x, y, discRadius, style.stroke);
  else if (end === 'split')
    pen.shape([away(splitLength, splitTurn), [x, y], away(splitLength, -splitTurn)], style);
}

/** The verb, and behind it who says so. */
function paintWords({ x, y, verb, verbWidth, by }: ArcWords, dispute: boolean, painting: Painting): void {
  const { ink, second, ground, colours } = painting.theme;
  const shared = { y, voice: 'second', halo: ground } as const;
  paintText({ ...shared, text: verb, x, colour: dispute ? colours.incident : ink }, painting);
  paintText({ ...shared, text: by, x: x + verbWidth + labelGap, colour: second }, painting);
}
