/** Sets text by the middle of its line, alike for every pen. */
import { languageOf, type Voice } from '../../layout/metrics.js';
import type { Painting } from './painting.js';
import type { TextStyle } from './pen.js';
import { directionOf } from '../../util/bidi.js';
import type { Colour } from '../theme/theme.js';

/** From the middle of a line to its baseline. All voices share it, so that two of them on one line share a baseline. */
const baseline = 4.5;

/** One line of text in pixels of the scene; its own direction is found from its letters. */
export interface Words {
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly voice: Voice;
  readonly colour: Colour;
  /** Where x is along the inline direction of the scene; the start where it is absent. */
  readonly anchor?: TextStyle['anchor'];
  readonly squeezed?: TextStyle['squeezed'];
  readonly halo?: TextStyle['halo'];
}

/** Draws a text; an empty one leaves no trace. */
export function paintText(
  { text, x, y, voice, colour, anchor = 'start', squeezed, halo }: Words,
  { pen, scene }: Painting,
): void {
  if (!text) return;
  const direction = directionOf(text, scene.direction);
  const lang = scene.languages && languageOf(voice, scene.languages);
  pen.text(text, x, y + baseline, { voice, colour, anchor, direction, lang, squeezed, halo });
}
