/** Paints the label of a mark or a cluster: the title, and after a gap the secondary text. */
import { labelGap } from '../../layout/metrics.js';
import type { Label } from '../../layout/scene/scene.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

/** Draws both voices on one baseline; the label says where they stand, `isOverLines` whether lines may run beneath. */
export function paintLabel(
  { x, y, title, titleWidth, second }: Label,
  painting: Painting,
  isOverLines = false,
): void {
  const { ink, second: quiet, ground } = painting.theme;
  const halo = isOverLines ? ground : undefined;
  paintText({ text: title, x, y, voice: 'title', colour: ink, halo }, painting);
  paintText(
    { text: second, x: x + titleWidth + labelGap, y, voice: 'second', colour: quiet, halo },
    painting,
  );
}
