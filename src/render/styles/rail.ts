/** The rail of reports below the plot. */
import { css, type CSSResult } from 'lit';

/** The rail of reports below the plot. */
export const railStyles: CSSResult = css`
  .report-canvas {
    position: absolute;
    inset-inline-start: 0;
    pointer-events: none;
  }
  .report-rail {
    position: absolute;
    -webkit-tap-highlight-color: transparent;
  }
  .report-rail.over {
    cursor: pointer;
  }
  .report-slider {
    position: absolute;
    border-radius: 5px;
    pointer-events: none;
  }
  .report-slider:focus {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .report-label {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    padding: 3px 8px;
    border-radius: 5px;
    background: var(--_panel);
    color: var(--_ink);
    box-shadow: 0 0 0 1px var(--_hair);
    font-size: 0.885em;
    line-height: 1.45;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .report-label {
      outline: 1px solid CanvasText;
    }
  }
`;
