/** The canvas, the listbox over it, and glyphs. */
import { css, type CSSResult } from 'lit';

/** The canvas, the listbox over it, and glyphs. */
export const stageStyles: CSSResult = css`
  .notice:focus {
    outline: none;
  }
  .stage {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
    position: relative;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .canvas {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    pointer-events: none;
    /* Text on it is measured without the page's spacing. */
    letter-spacing: normal;
    word-spacing: normal;
  }
  .plot {
    position: absolute;
    inset-block-start: 0;
    touch-action: pan-y;
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
  }
  .plot.still {
    touch-action: auto;
    cursor: auto;
  }
  .plot:active {
    cursor: grabbing;
  }
  .plot.over {
    cursor: pointer;
  }
  .hovered,
  .ring,
  .option {
    position: absolute;
    pointer-events: none;
    border-radius: 5px;
  }
  .hovered {
    background: color-mix(in oklab, currentColor 5%, transparent);
  }
  /* What the page scrolls to. */
  .revealed {
    position: absolute;
    inset-inline: 0;
    scroll-margin-block: 16px;
    pointer-events: none;
  }
  .listbox {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .option:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .listbox:has(.option:focus-visible) ~ .ring {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .listbox:has(~ .ring) .option:focus-visible {
    outline-color: transparent;
  }
  .option[aria-selected='true'] {
    box-shadow: 0 0 0 1.5px var(--_second);
  }
  .option.unplaced {
    outline: none;
    box-shadow: none;
  }
  .undated {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: calc(36px * max(1, var(--_scale)) - 2px);
    display: flex;
    align-items: center;
    gap: 8px;
    overflow-x: auto;
    scrollbar-width: none;
    pointer-events: auto;
    border-block-start: 1px solid var(--_hair);
  }
  .undated-heading {
    font-weight: 600;
    font-size: 0.96em;
    white-space: nowrap;
  }
  .undated .option {
    position: static;
    pointer-events: auto;
    cursor: pointer;
    white-space: nowrap;
    min-block-size: 24px;
    align-content: center;
    padding: 2px 8px;
    border: 1px solid var(--_edge);
  }
  .hint {
    position: absolute;
    padding-block-end: 16px;
    text-align: center;
    pointer-events: none;
  }
  .hint span {
    display: inline-block;
    padding: 5px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.12);
  }
  @media (prefers-reduced-motion: no-preference) {
    .hint {
      transition: opacity 160ms ease-out;
    }
    @starting-style {
      .hint {
        opacity: 0;
      }
    }
  }
  .show-lanes {
    position: absolute;
    inset-inline-start: 0;
    background: var(--_panel);
  }
  .notice progress {
    inline-size: min(256px, 60cqi);
    accent-color: var(--_focus);
  }
  .notice {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    block-size: 100%;
    padding: 24px;
    text-align: center;
    color: var(--_second);
  }
  /* Over a drawing. */
  .canvas ~ .notice {
    position: absolute;
    inset-block-end: 64px;
    inset-inline: 16px;
    inline-size: fit-content;
    block-size: auto;
    margin-inline: auto;
    padding: 10px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .failed {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: auto;
  }
  .other {
    block-size: 100%;
    overflow: auto;
  }
  .failed .notice {
    flex: 1 0 auto;
    block-size: auto;
  }

  .glyph {
    flex: none;
    inline-size: calc(16px * var(--_scale));
    block-size: calc(16px * var(--_scale));
    overflow: visible;
    vertical-align: -0.23em;
  }
  .glyph .fill {
    fill: var(--_own);
    fill-rule: evenodd;
  }
  .glyph .line {
    fill: none;
    stroke: var(--_own);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .glyph.unsourced .line {
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-dasharray: 0 2.4;
  }
`;
