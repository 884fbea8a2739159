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
  .lane-sign {
    visibility: hidden;
  }
  .lane-sign::before {
    content: '⋯';
  }
  .lane-head:hover .lane-sign,
  .lane-head:focus-visible .lane-sign,
  .lane-head[aria-expanded='true'] .lane-sign,
  .lane-head.opens .lane-sign {
    visibility: visible;
  }
  .lane-head.opens .lane-sign::before {
    content: '▾';
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
