/** The panel of filters, and what says what is left out. */
import { css, type CSSResult } from 'lit';

/** The filters. */
export const facetStyles: CSSResult = css`
  .facets fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .details-body > fieldset + fieldset {
    margin-block-start: 16px;
  }
  .facets legend {
    padding: 0;
    font-size: 0.885em;
    font-weight: 600;
    color: var(--_second);
  }
  .details.facets ul:not(.links) li {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
  }
  .facets label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    min-inline-size: 0;
    cursor: pointer;
  }
  .facets input {
    flex: none;
    order: 0;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_focus);
  }
  .facet-find {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 12px;
  }
  .facets .facet-find input {
    flex: 1;
    inline-size: auto;
    min-inline-size: 0;
    block-size: auto;
    min-block-size: 28px;
    outline-offset: -1px;
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--at-button-radius, 6px);
    background: none;
    color: inherit;
    font: inherit;
  }
  /* In narrow elements the field of the search is a sign; this one never is. */
  .facets .facet-find input:placeholder-shown:not(:focus) {
    background: none;
    cursor: text;
  }
  .facets .facet-find input:placeholder-shown:not(:focus)::placeholder {
    color: var(--_second);
  }
  .facet-name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .facet-count {
    color: var(--_second);
    font-variant-numeric: tabular-nums;
  }
  .legend button:hover span {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .show-only dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
  }
  .facets .none {
    color: var(--_second);
  }
  .printing .way-back {
    display: none;
  }
  .subtitle .link,
  .facets .link {
    color: inherit;
    background: none;
  }
  .facets button:disabled {
    visibility: hidden;
  }
`;
