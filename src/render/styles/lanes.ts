/** The heads of lanes as buttons, and the bar that scrolls lanes. */
import { css, type CSSResult } from 'lit';

/** The heads of lanes as buttons, and the bar that scrolls lanes. */
export const laneStyles: CSSResult = css`
  .lane-heads {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .lane-head {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: flex;
    justify-content: flex-end;
    align-items: center;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--_second);
    cursor: pointer;
  }
  .lane-head:hover {
    background: color-mix(in oklab, currentColor 5%, transparent);
    color: var(--_ink);
  }
  .lane-head::before {
    content: '⋯';
    visibility: hidden;
  }
  .lane-head:hover::before,
  .lane-head:focus-visible::before,
  .lane-head[aria-expanded='true']::before,
  .lane-head:is(.opens, .pinned, .folded)::before {
    visibility: visible;
  }
  .lane-head.opens::before {
    content: '▾';
  }
  .lane-head.folded::before {
    content: '▸';
  }
  .lane-head.pinned::before {
    content: '▴';
  }
  .lane-head.pinned.folded::before {
    content: '▴▸';
  }
  /* Beside the head where there is room below it, else as far up as it needs. */
  .lane-menu {
    position: absolute;
    inset-inline-start: 4px;
    inset-block-start: max(0px, min(var(--_y) + 12px, 100% - var(--_items) * 2.4em - 12px));
    z-index: 1;
    display: flex;
    flex-direction: column;
    padding: 4px;
  }
  .lane-menu button {
    min-block-size: 2.4em;
    padding: 0 12px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .lane-menu button::before {
    content: '';
    display: inline-block;
    inline-size: 1.4em;
  }
  .lane-menu button[aria-checked='true']::before {
    content: '✓';
  }
  .lane-menu button:hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  .lane-bar {
    position: absolute;
    inset-inline-end: 0;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    border-inline-start: 1px solid var(--_hair);
  }
  .lane-bar:focus-visible {
    outline-offset: -2px;
  }
  .lane-thumb {
    position: absolute;
    inset-inline: 0;
    cursor: grab;
  }
  .lane-thumb:active {
    cursor: grabbing;
  }
  .lane-thumb::before {
    content: '';
    position: absolute;
    inset-block: 2px;
    inset-inline: 8px;
    border-radius: 4px;
    background: color-mix(in oklab, var(--_second) 70%, transparent);
    forced-color-adjust: none;
  }
  .lane-thumb:hover::before,
  .lane-bar:focus-visible .lane-thumb::before {
    background: var(--_ink);
  }
`;
