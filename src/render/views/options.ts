/** The listbox over the canvas: a windowed set of options by lane, for assistive technology and the keyboard. */
import { nothing, type TemplateResult } from 'lit';
import { html } from './blankless-html.js';
import { each } from './each.js';
import { elements, type ElementContent } from './elements.js';
import type { Box } from '../../layout/scene/scene.js';
import { boxStyle } from './box-style.js';

/**
 * One event as an option: placed over its mark, and invisible unless the event is not drawn. Boxes are in pixels of
 * the stage.
 */
export interface OptionContent {
  /** The key of the event: its option stays the same node when the data change. */
  readonly id: string;
  readonly row: number;
  readonly lane: number;
  readonly name: string;
  /** Shown where the event is not drawn. */
  readonly text: string;
  readonly selected: boolean;
  readonly position: number;
  readonly size: number;
  /** Where its mark, or the cluster that contains it, is drawn; absent while it is out of the window. */
  readonly box: Box | undefined;
}

/** A lane as a group of options, in the order in which the keyboard goes through them. */
export interface OptionGroup {
  /** The key of the lane: its group stays the same node when the data change. */
  readonly key: string;
  /** The group of undated events: shown as words below the drawing. */
  readonly undated: boolean;
  readonly label: string;
  readonly options: readonly OptionContent[];
}

/** The listbox that makes the drawing readable for assistive technology. */
export interface ListboxContent {
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  /** The option in the Tab order. */
  readonly current: { readonly row: number; readonly lane: number } | undefined;
  /** Whether an option has a description in the element `about`. */
  readonly described: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** One option is current, and the only Tab stop. Boxes are in pixels from the inline start. */
export function listbox({ label, groups, current, described, onClick }: ListboxContent): TemplateResult {
  // The stage around the listbox handles its keys.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<div
    class="listbox"
    id="listbox"
    part="listbox"
    role="listbox"
    aria-label=${label}
    aria-orientation="horizontal"
    @click=${onClick}
  >
    ${each(
      groups,
      ({ key }) => key,
      (group) =>
        html`<div
          role="group"
          tabindex=${group.undated ? -1 : nothing}
          class=${group.undated ? 'undated' : ''}
          aria-label=${group.label}
        >
          ${group.undated ? html`<span class="undated-heading" aria-hidden="true">${group.label}</span>` : nothing}
          ${elements(
            'div',
            group.options,
            ({ id }) => id,
            (content) => option(content, isCurrent(content, current), described),
          )}
        </div>`,
    )}
  </div>`;
}

function isCurrent({ row, lane }: OptionContent, current: ListboxContent['current']): boolean {
  return current !== undefined && row === current.row && lane === current.lane;
}

/** One node, and a text where it has words, because there are many. Without words it has the page's direction, from whose inline start it is placed. */
function option(content: OptionContent, current: boolean, described: boolean): ElementContent {
  const { row, lane, name, text, selected, position, size, box } = content;
  return {
    attributes: {
      role: 'option',
      class: box || text ? 'option' : 'option unplaced',
      part: selected ? 'event selected' : 'event',
      id: `option-${lane}-${row}`,
      'data-row': String(row),
      'data-lane': String(lane),
      dir: text ? 'auto' : undefined,
      'aria-label': name,
      'aria-selected': selected ? 'true' : 'false',
      'aria-posinset': String(position),
      'aria-setsize': String(size),
      'aria-describedby': current && described ? 'about' : undefined,
      tabindex: current ? '0' : '-1',
    },
    style: box ? boxStyle(box) : '',
    text,
  };
}
