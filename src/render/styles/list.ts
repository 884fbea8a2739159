/** The list. */
import { css, type CSSResult } from 'lit';

/** The list. */
export const listStyles: CSSResult = css`
  .list-view {
    block-size: 100%;
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: auto;
    padding-inline: 3px 8px;
    container-type: inline-size;
  }
  .list-heading {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 8px;
    margin-inline: -3px;
    padding-inline: 3px;
    background: var(--_solid);
    border-block-end: 1px solid var(--_hair);
    font-weight: 700;
    font-size: 1.08em;
    line-height: 1.2;
  }
  .list-row {
    position: relative;
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    column-gap: 10px;
    padding-block: 9px 8px;
    border-block-end: 1px solid var(--_hair);
  }
  .list-row:focus-visible {
    outline-offset: -1px;
  }
  .list-row[aria-current] {
    background: var(--_band);
  }
  .list-row > .glyph {
    margin-block-start: 0.1em;
  }
  .list-body {
    max-inline-size: 80ch;
    min-inline-size: 0;
  }
  .list-body > * + * {
    margin-block-start: 1px;
  }
  .list-row .title {
    font-size: 1.08em;
  }
  /* One line, as long as the rest is folded. */
  .list-row:has(> .list-more:not([open])) > .list-body > .list-line {
    display: flex;
    gap: 0.6em;
    overflow: clip;
    white-space: nowrap;
  }
  .list-row:has(> .list-more:not([open])) > .list-body > .list-line > p {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    overflow-wrap: normal;
  }
  .list-row:has(> .list-more:not([open])) > .list-body > .list-line > .actors:not(:last-child) {
    flex: none;
    max-inline-size: 50%;
  }
  /* Two halves of which neither can be read are less than who it was, and to whom. */
  @container (max-width: 30em) {
    .list-row:has(> .list-more:not([open])) > .list-body > .list-line > .actors:not(:last-child) {
      flex: initial;
      max-inline-size: none;
      & ~ * {
        display: none;
      }
    }
  }
  .list-body > .chain:last-child {
    padding-inline-end: 5.5em;
  }
  .list-more {
    grid-column: 2;
    position: relative;
    min-inline-size: 0;
  }
  .list-more > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    margin-inline-start: auto;
    padding-inline: 4px;
    align-content: center;
    cursor: pointer;
    font-size: 0.92em;
    color: var(--_second);
    border-radius: 4px;
  }
  .list-more > summary:hover {
    color: var(--_ink);
  }
  /* Beside the last line of what is not folded. */
  .list-body:not(:has(> .accounts)) + .list-more > summary {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 0;
    margin-block-end: -3px;
  }
  .list-body:not(:has(> .accounts)) + .list-more[open] > summary {
    inset-block: -22px auto;
    margin-block-end: 0;
  }
  .list-aside {
    max-inline-size: 80ch;
    padding-block: 6px 4px;
  }
  .list-aside > * + * {
    margin-block-start: 6px;
  }
  .list-aside.second,
  .list-aside .second {
    font-size: 1em;
  }
  .list-aside,
  .list-aside .second {
    color: var(--_second);
  }
  .list-aside .date,
  .list-aside .account > p:not(.second) {
    color: var(--_ink);
  }
  .aside-label {
    font-weight: 600;
    color: var(--_ink);
  }
  .note {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0 3px;
    border: 0;
    color: var(--_ink);
  }
  .list-notes {
    padding-block: 14px 6px;
  }
  .list-notes > [data-noted] {
    max-inline-size: 80ch;
    margin-block-start: 3px;
    padding-inline-start: 2.2em;
    text-indent: -2.2em;
  }
  .list-notes .number {
    display: inline-block;
    min-inline-size: 2.2em;
    text-indent: 0;
    font-variant-numeric: tabular-nums;
  }
  .list-notes .second {
    font-size: 1em;
  }
  .list-when {
    display: flex;
    gap: 8px;
    min-inline-size: 0;
  }
  .span-bar {
    flex: none;
    margin-block-start: 0.38em;
    overflow: visible;
  }
  .span-bar:dir(rtl) {
    scale: -1 1;
  }
  .span-bar .track,
  .span-bar .cap {
    fill: none;
    stroke: var(--_edge);
  }
  .span-bar .cap {
    stroke: var(--_own);
  }
  .span-bar .sure {
    fill: var(--_own);
  }
  .span-bar .unsure {
    fill: color-mix(in oklab, var(--_own) 32%, transparent);
  }
  .thread-number {
    display: inline-block;
    padding-inline: 5px;
    border-radius: 1em;
    font-size: 0.8em;
    font-weight: 700;
    line-height: 1.4;
    color: var(--_panel);
    background: var(--_ink);
    forced-color-adjust: none;
  }
  .list-meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    font-size: 0.92em;
  }
  .list-meta .kind-name {
    font-weight: 600;
  }
  .list-meta .second {
    font-size: 1em;
  }
  .list-meta:has(.chip) + .title {
    margin-block-start: 4px;
  }
  .list-meta .chip.state:first-of-type {
    margin-inline-start: auto;
  }
  .open {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 2px;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
  }
  .open:hover {
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .list-body > .accounts {
    margin-block: 5px 0;
    padding-block: 6px 0;
    border-block-end: 0;
  }
  .follow {
    color: var(--_ink);
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 2px;
  }
  .follow:hover {
    text-decoration-color: currentColor;
  }
`;
