/** Narrow elements, forced colours, more contrast. */
import { css, type CSSResult } from 'lit';

/** Narrow elements, forced colours, more contrast. */
export const adaptiveStyles: CSSResult = css`
  @container (max-width: 840px) {
    .details {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 0;
      z-index: 2;
      inline-size: auto;
      max-block-size: 62%;
      margin: 0;
      padding: 12px 14px 0;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius) var(--_radius) 0 0;
      background: var(--_panel);
      box-shadow: 0 -8px 28px rgb(0 0 0 / 0.16);
    }
  }
  @media (forced-colors: active) {
    .root {
      --_ink: CanvasText;
      --_second: CanvasText;
      --_hair: GrayText;
      --_edge: CanvasText;
      --_focus: Highlight;
      --_panel: Canvas;
    }
    .glyph,
    .probe {
      forced-color-adjust: none;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_second: var(--_ink);
      --_hair: color-mix(in oklab, currentColor 40%, transparent);
      --_edge: currentColor;
    }
  }
`;
