/** The header with title and toolbar, and buttons. */
import { css, type CSSResult } from 'lit';

/** The header with title and toolbar, and buttons. */
export const frameStyles: CSSResult = css`
  .header {
    position: relative;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    /* The room of title, facts and buttons, also while there are none: what stands below does not move when they come. */
    min-block-size: 54px;
    padding-block-end: 12px;
  }
  .heading {
    display: grid;
    flex: 1 1 20em;
    gap: 1px;
    min-inline-size: 0;
  }
  .document-title {
    min-inline-size: 0;
    max-block-size: 3.6em;
    overflow: hidden;
    font-size: 1.46em;
    font-weight: 700;
    line-height: 1.2;
  }
  .subtitle {
    font-size: 1em;
    line-height: 1.3;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    margin-inline-start: auto;
  }
  /* The room of a button that comes with some lists only. */
  .toolbar .reserved {
    visibility: hidden;
    padding: 3px 11px;
    border: 1px solid;
    font-weight: 600;
  }
  /* The room of the field; the rest comes with the text. */
  input {
    font: inherit;
    box-sizing: border-box;
    block-size: 30px;
    inline-size: 8em;
  }
  .joined {
    display: flex;
  }
  /* Opens the tools that a small element folds away. */
  .toolbar > .more {
    display: none;
  }
  .joined button {
    border-radius: 0;
  }
  .joined button + button {
    margin-inline-start: -1px;
  }
  .joined button:first-child {
    border-start-start-radius: var(--at-button-radius, 6px);
    border-end-start-radius: var(--at-button-radius, 6px);
  }
  .joined button:last-child {
    border-start-end-radius: var(--at-button-radius, 6px);
    border-end-end-radius: var(--at-button-radius, 6px);
  }
  .joined button:focus-visible {
    z-index: 1;
    position: relative;
  }
  button[aria-pressed='true'] {
    background: color-mix(in oklab, currentColor 9%, transparent);
    font-weight: 600;
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    cursor: pointer;
    min-block-size: 30px;
    min-inline-size: 30px;
    padding: 3px 11px;
    border: 1px solid var(--_edge);
    border-radius: var(--at-button-radius, 6px);
    background: transparent;
  }
  button:hover {
    border-color: var(--_second);
    background: var(--_band);
  }
  button:active {
    background: var(--_hair);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  /* Wherever the pointer is on the button it is on the sign, which has the words for it; the button has them as its name. */
  .sign {
    font-size: 1.2em;
    line-height: 1;
  }
  button:has(> .sign) {
    position: relative;
  }
  .sign::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .body {
    /* The element's own height decides; the basis does where the page took that, or it is a share of nothing definite. */
    flex: 1 1 672px;
    min-block-size: 0;
    display: flex;
    position: relative;
  }
  /* A list without a scroller of its own, unless the host's page is too low for it. */
  .body.whole {
    flex: 1 1 auto;
    block-size: auto;
  }
  .body.whole > .stage {
    display: flex;
    flex-direction: column;
  }
  .body.whole > .stage > [data-virtualized] {
    flex: 0 1 auto;
    block-size: auto;
    min-block-size: 0;
  }
  .body.whole.free > .stage > [data-virtualized] {
    overflow: visible;
  }
`;
