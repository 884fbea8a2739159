/** Narrow elements, forced colours, more contrast. */
import { css, type CSSResult } from 'lit';

/** Narrow elements, forced colours, more contrast. */
export const adaptiveStyles: CSSResult = css`
  @container (max-width: 1250px) {
    .header {
      column-gap: 16px;
    }
    .toolbar {
      column-gap: 7px;
    }
    .toolbar button,
    .toolbar .reserved {
      padding-inline: 8px;
    }
  }
  /* One tool more, and the facts below the title still have one line. */
  @container (1150px < width <= 1250px) {
    .toolbar:has([data-action='open-file']) {
      column-gap: 4px;
    }
    .toolbar:has([data-action='open-file']) button {
      padding-inline: 5px;
    }
  }
  @container (max-width: 1150px) {
    .toolbar {
      column-gap: 6px;
    }
    input:placeholder-shown:not(:focus) {
      inline-size: 30px;
    }
    /* So that heading and tools stand side by side, tools are narrower, and the filter has a sign in place of its word. */
    .toolbar button {
      min-inline-size: 27px;
      padding-inline: 6px;
    }
    .toolbar [data-action='filter'] {
      font-size: 0;
    }
    .toolbar [data-action='filter']::before {
      content: '';
      display: inline-block;
      inline-size: 13px;
      block-size: 13px;
      vertical-align: middle;
      background: currentColor;
      clip-path: polygon(0 4%, 100% 4%, 62% 52%, 62% 100%, 38% 82%, 38% 52%);
      forced-color-adjust: none;
    }
  }
  @container (max-width: 1050px) {
    .header {
      column-gap: 8px;
    }
    .toolbar {
      column-gap: 3px;
    }
    .toolbar button {
      padding-inline: 4px;
    }
  }
  @container (max-width: 840px) {
    .toolbar .reserved {
      display: none;
    }
    .heading {
      flex-basis: 18em;
    }
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
  /* A list gives a sheet its room. A drawing is moved up behind it, so that what is selected stands above it. */
  @container (max-width: 840px) {
    .body:has(> .details):has([data-virtualized]) {
      flex-direction: column;
    }
    .body:has(> .details) > .stage:has(> [data-virtualized]) {
      min-block-size: 38%;
    }
    .stage:has(> [data-virtualized]) + .details {
      position: sticky;
      flex: 0 1 auto;
    }
    .body.whole > .stage:has(> [data-virtualized]) + .details {
      flex: none;
      max-block-size: 62dvh;
    }
    .body:has(> .details) {
      overflow: clip;
      overflow-clip-margin: 4px;
    }
  }
  @media (forced-colors: active) {
    .glyph,
    .sample,
    .overview-grip {
      forced-color-adjust: none;
    }
    .sample {
      color: CanvasText;
    }
    .sample .bar {
      fill: none;
    }
    button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    button:hover,
    button:focus-visible {
      border-color: Highlight;
    }
    button[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
    a,
    button.link {
      background: transparent;
      color: LinkText;
    }
    .hovered {
      background: none;
      outline: 1px solid Highlight;
    }
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -1px;
    }
    .overview {
      border: 1px solid CanvasText;
    }
    .overview-window {
      border: 2px solid Highlight;
    }
  }
`;
