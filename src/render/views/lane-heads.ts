/** The heads of lanes as buttons over the drawing, which paints their names. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LaneBox } from '../../layout/scene/scene.js';
import type { Locale } from '../../words/locale.js';
import { each } from './each.js';
import { scaled } from './box-style.js';

/** One head. */
export interface LaneHeadContent {
  readonly box: LaneBox;
  /** What it is called, and how many events it has. */
  readonly name: string;
  /** What opens without a menu has a sign that is always seen. */
  readonly opens: boolean;
}

/** The heads that are drawn, from the top; one of them is a Tab stop. */
export interface LaneHeadsContent {
  readonly locale: Locale;
  readonly heads: readonly LaneHeadContent[];
  /** The key of the lane in the Tab order; the first one where it is not among them. */
  readonly stop: string | undefined;
  readonly onPress: (box: LaneBox) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Up and down lead from head to head. */
export function laneHeads(content: LaneHeadsContent): TemplateResult {
  const { locale, heads, onKey } = content;
  const stop = heads.find(({ box }) => box.key === content.stop) ?? heads[0];
  return html`<div
    class="lane-heads"
    role="toolbar"
    aria-orientation="vertical"
    aria-label=${locale.interface.lanes}
    @keydown=${onKey}
  >
    ${each(
      heads,
      ({ box }) => box.key,
      (head) => laneHead(head, head === stop, content),
    )}
  </div>`;
}

function laneHead(
  { box, name, opens }: LaneHeadContent,
  isStop: boolean,
  { onPress }: LaneHeadsContent,
): TemplateResult {
  return html`<button
    type="button"
    class="lane-head ${opens ? 'opens' : ''}"
    part="lane-head"
    data-number=${box.number}
    aria-label=${name}
    aria-expanded=${opens ? 'false' : nothing}
    tabindex=${isStop ? 0 : -1}
    .style=${`top:${scaled(box.y + 1)};block-size:${scaled(box.height - 2)};inline-size:${scaled(box.width - 2)}`}
    @click=${() => onPress(box)}
  >
    <span class="lane-sign" aria-hidden="true"></span>
  </button>`;
}
