/** The field of the search, what stands beside it, and what it does not find. */
import { css, type CSSResult } from 'lit';

/** The search; the room of its field is in the sheets of the first drawing. */
export const searchStyles: CSSResult = css`
  /* A second line beside the heading, not a third below it. */
  .toolbar:has(> .note) {
    flex: 1 1 44em;
    row-gap: 4px;
    justify-content: end;
  }
  .header:has(.note) {
    padding-block-end: 4px;
  }
  .toolbar > .note {
    order: 1;
    flex: 1 1 5em;
    align-self: center;
    color: var(--_second);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .toolbar > .joined:has([data-action^='search-']) {
    order: 1;
  }
  input {
    color: inherit;
    padding: 3px 9px;
    border: 1px solid var(--_edge);
    border-radius: var(--at-button-radius, 6px);
    background: transparent;
  }
  input:focus,
  input:not(:placeholder-shown) {
    inline-size: 11em;
  }
  input::placeholder {
    color: var(--_second);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .overview-ticks {
    position: absolute;
    inset: 0;
    fill: var(--_ink);
    pointer-events: none;
  }
  .miss > :not(.list-more) {
    opacity: 0.45;
  }
  /* Where no wider field has room beside the tools: no tool is left alone on a second line. */
  @container (max-width: 1300px) {
    input:focus,
    input:not(:placeholder-shown) {
      inline-size: 8em;
    }
  }
  /* A lens before something is written in it; from then on with what it finds on a second line, in a narrow element all of that. */
  @container (max-width: 1150px) {
    input:focus,
    input:not(:placeholder-shown) {
      order: 1;
      inline-size: 11em;
    }
  }
  @container (max-width: 560px) {
    input:focus,
    input:not(:placeholder-shown) {
      inline-size: 100%;
    }
  }
  @container (max-width: 1150px) {
    input:placeholder-shown:not(:focus) {
      background:
        radial-gradient(circle at 13px 13px, transparent 4px, currentColor 4.6px 5.6px, transparent 6.2px),
        linear-gradient(45deg, transparent 38%, currentColor 42% 58%, transparent 62%) 16px 16px / 7px 7px
          no-repeat;
      cursor: pointer;
    }
    input:placeholder-shown:not(:focus)::placeholder {
      color: transparent;
    }
  }
  @media (forced-colors: active) {
    .miss > :not(.list-more) {
      opacity: 1;
      color: GrayText;
    }
  }
`;
