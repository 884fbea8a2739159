/** The overview: the strip, the window upon it, and the handles at its ends. */
import { css, type CSSResult } from 'lit';

/** The overview: the strip, the window upon it, and the handles at its ends. */
export const overviewStyles: CSSResult = css`
  .overview {
    position: absolute;
    touch-action: pan-y;
    cursor: pointer;
    border-radius: 5px;
    box-shadow: inset 0 0 0 1px var(--_hair);
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .overview:focus-visible {
    outline-offset: 1px;
  }
  .overview-density {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    border-radius: 5px;
    pointer-events: none;
  }
  .overview-peak {
    position: absolute;
    inset-block-start: 1px;
    color: var(--_second);
    font-size: 0.885em;
    line-height: 15px;
    white-space: nowrap;
    pointer-events: none;
  }
  .overview-veil {
    position: absolute;
    inset: 0;
    overflow: clip;
    border-radius: 5px;
    pointer-events: none;
  }
  .overview-veil > * {
    box-shadow: 0 0 0 100vmax var(--_band);
  }
  .overview-veil > *,
  .overview-window,
  .overview-handle {
    position: absolute;
    inset-block: 0;
  }
  .overview-window {
    border: 1px solid color-mix(in oklab, var(--_second) 85%, transparent);
    border-radius: 5px;
    cursor: grab;
  }
  .overview-window:active {
    cursor: grabbing;
  }
  .overview-handle {
    cursor: ew-resize;
  }
  .overview-grip {
    position: absolute;
    inset-block: 9px;
    inline-size: 5px;
    border-radius: 2.5px;
    background: var(--_second);
    pointer-events: none;
    forced-color-adjust: none;
  }
  .overview:hover .overview-grip,
  .overview:focus-visible .overview-grip {
    background: var(--_ink);
  }
`;
