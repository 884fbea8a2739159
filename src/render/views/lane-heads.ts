/** The heads of lanes as buttons over the drawing, which paints their names. */
import { nothing, type TemplateResult } from 'lit';
import { html } from './blankless-html.js';
import type { LaneBox } from '../../layout/scene/scene.js';
import type { Locale } from '../../words/locale.js';
import { each } from './each.js';
import { scaled } from './box-style.js';

/** One head. */
export interface LaneHeadContent {
  readonly box: LaneBox;
  /** What it is called, how many events it has, and what was chosen of it. */
  readonly name: string;
  /** It opens lanes, and not a menu: its sign is always seen, and Tab reaches it. */
  readonly opens: boolean;
  readonly isPinned: boolean;
  readonly isFolded: boolean;
}

/** The heads that are drawn, from the top. */
export interface LaneHeadsContent {
  readonly locale: Locale;
  readonly heads: readonly LaneHeadContent[];
  /** The key of the lane whose menu is open. */
  readonly open: string | undefined;
  readonly onPress: (box: LaneBox) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** They are moved by transforms: rows that move in the drawing are no shift of the page's layout. Heads with a menu are no Tab stops: a key opens that of the current event's lane. Up and down lead from head to head. */
export function laneHeads(content: LaneHeadsContent): TemplateResult {
  const { locale, heads, onKey } = content;
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
      (head) => laneHead(head, content),
    )}
  </div>`;
}

function laneHead(
  { box, name, opens, isPinned, isFolded }: LaneHeadContent,
  { open, onPress }: LaneHeadsContent,
): TemplateResult {
  return html`<button
    type="button"
    class="lane-head ${opens ? 'opens' : ''} ${isPinned ? 'pinned' : ''} ${isFolded ? 'folded' : ''}"
    part="lane-head"
    data-number=${box.number}
    data-key=${box.key}
    aria-label=${name}
    aria-haspopup=${opens ? nothing : 'menu'}
    aria-expanded=${String(!opens && box.key === open)}
    tabindex=${opens ? 0 : -1}
    .style=${`transform:translateY(${scaled(box.y + 1)});block-size:${scaled(box.height - 2)};inline-size:${scaled(box.width - 2)}`}
    @click=${() => onPress(box)}
  ></button>`;
}
