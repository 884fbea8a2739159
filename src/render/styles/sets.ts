/** The list of a set of events, and the span of time that it may be of. */
import { css, type CSSResult } from 'lit';

/** The list of a set of events, and the span of time that it may be of. */
export const setStyles: CSSResult = css`
  .set .details-bar {
    align-items: start;
  }
  .set-counts {
    flex: 0 2 auto;
    min-block-size: calc(28px * var(--_scale));
    max-block-size: 40%;
    overflow: auto;
    display: grid;
    gap: 3px;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_hair);
  }
  .set-counts div {
    display: grid;
    grid-template-columns: 5em 1fr;
    gap: 8px;
  }
  .set-counts dt,
  .set-counts .link {
    color: var(--_second);
    font-size: 0.92em;
  }
  .tally:not(:last-child) {
    margin-inline-end: 8px;
  }
  .set-rows {
    flex: 1 1 calc(132px * var(--_scale));
    min-block-size: calc(88px * var(--_scale));
    overflow: auto;
    overflow-anchor: none;
  }
  .set-list {
    position: relative;
    overflow: clip;
  }
  .details ul.set-list li,
  .details ul.set-list li + li {
    position: absolute;
    inset-inline: 0;
    margin: 0;
  }
  .set-row {
    display: grid;
    grid-template: 'glyph title' calc(20px * var(--_scale)) '. second' calc(18px * var(--_scale)) / auto 1fr;
    column-gap: 8px;
    align-items: center;
    inline-size: 100%;
    box-sizing: border-box;
    padding: 3px 6px 3px 2px;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: start;
  }
  .set-row .second {
    grid-area: second;
  }
  .set-row .glyph {
    grid-area: glyph;
  }
  .set-title,
  .set-row .second {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .set-row:focus-visible {
    outline-offset: -2px;
  }
  .plot.selects {
    cursor: crosshair;
  }
  .span {
    position: absolute;
    box-sizing: border-box;
    border-inline: 1px solid var(--_focus);
    background: color-mix(in oklab, var(--_focus) 9%, transparent);
    pointer-events: none;
  }
  .span > span {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-start: 50%;
    translate: -50% 0;
    padding: 2px 8px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: var(--_panel);
    white-space: nowrap;
    font-size: 0.92em;
  }
  :dir(rtl) .span > span {
    translate: 50% 0;
  }
  .needle > * {
    position: absolute;
    pointer-events: none;
  }
  .needle-line {
    inline-size: 0;
    border-inline-start: 2px solid var(--_ink);
    outline: 1px solid var(--_panel);
  }
  .needle-whisker {
    block-size: 0;
    border-block-start: 2px solid var(--_ink);
    outline: 1px solid var(--_panel);
  }
  .needle-glyph {
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_panel);
    outline: 1.5px solid var(--_ink);
  }
  .needle-glyph .glyph {
    scale: 0.8;
  }
  .overview-needle {
    position: absolute;
    inset-block: 15px 0;
    inline-size: 0;
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--_ink);
    outline: 1px solid var(--_panel);
    pointer-events: none;
  }
`;
