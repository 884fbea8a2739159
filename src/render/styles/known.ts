/** The line and the handle of the day as of which everything is shown. */
import { css, type CSSResult } from 'lit';

/** The line and the handle of the day as of which everything is shown. */
export const knownStyles: CSSResult = css`
  .known-line {
    position: absolute;
    inline-size: 0;
    border-inline-start: 1.5px solid var(--_focus);
    margin-inline-start: -0.75px;
    pointer-events: none;
  }
  .known-line.beyond {
    opacity: 0;
  }
  .known-handle {
    position: absolute;
    display: flex;
    align-items: center;
    justify-content: center;
    border-radius: 5px;
    cursor: ew-resize;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .known-grip {
    inline-size: 11px;
    block-size: 15px;
    border-radius: 4px;
    background: var(--_focus);
    forced-color-adjust: none;
  }
  .known-handle.beyond .known-grip {
    background: none;
    box-shadow: inset 0 0 0 2px var(--_focus);
  }
  .known-date {
    position: absolute;
    inset-inline-start: 20px;
    padding: 1px 5px;
    border-radius: 5px;
    background: var(--_panel);
    color: var(--_ink);
    box-shadow: 0 0 0 1px var(--_hair);
    font-size: 0.885em;
    line-height: 16px;
    white-space: nowrap;
    pointer-events: none;
  }
  .known-handle.turned .known-date {
    inset-inline-start: auto;
    inset-inline-end: 20px;
  }
  .known-handle.high .known-date {
    inset-block-start: -15px;
  }
  /* Beside its steps the heading has two lines. */
  @container (max-width: 1250px) {
    .toolbar:has([data-action='known-next']) input:placeholder-shown:not(:focus) {
      inline-size: 5.5em;
    }
  }
  @media (forced-colors: active) {
    .known-grip {
      background: Highlight;
    }
  }
`;
