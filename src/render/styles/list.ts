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
    column-gap: 12px;
    padding-block: 14px;
    border-block-end: 1px solid var(--_hair);
  }
  .list-row:focus-visible {
    outline-offset: -2px;
  }
  .list-row[aria-current] {
    background: var(--_band);
  }
  .list-row > .glyph {
    margin-block-start: 0.15em;
  }
  .list-body {
    max-inline-size: 66ch;
    min-inline-size: 0;
  }
  .list-body > * + * {
    margin-block-start: 4px;
  }
  .list-body > .title,
  .list-body > .title + * {
    margin-block-start: 0;
  }
  .list-aside {
    grid-column: 2;
    max-inline-size: 66ch;
    margin-block-start: 8px;
  }
  .list-aside > * + * {
    margin-block-start: 4px;
  }
  .list-aside > div:not(:first-child) {
    margin-block-start: 8px;
  }
  .list-aside .second {
    color: inherit;
    font-size: 1em;
  }
  .aside-label {
    font-weight: 600;
    color: var(--_ink);
  }
  @container (min-width: 760px) {
    .list-row {
      grid-template-columns: 16px minmax(0, 1.35fr) minmax(0, 1fr);
    }
    .list-aside {
      grid-column: 3;
      margin-block-start: 0;
      padding-inline-start: 20px;
      border-inline-start: 1px solid var(--_hair);
    }
  }
  .list-meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
    font-size: 0.92em;
  }
  .list-meta .kind-name {
    font-weight: 600;
  }
  .list-meta .date::first-letter {
    text-transform: uppercase;
  }
  .list-meta .date {
    display: inline-block;
  }
  .list-meta .second {
    font-size: 1em;
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
    margin-block: 8px;
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
