/** The list. */
import { css, type CSSResult } from 'lit';

/** The list. */
export const listStyles: CSSResult = css`
  .list-view {
    block-size: 100%;
    overflow: auto;
    padding-inline-end: 6px;
  }
  .list-row {
    padding-block: 12px;
    border-block-end: 1px solid var(--_hair);
  }
  .list-row > * {
    max-inline-size: 70ch;
  }
  .list-row > * + * {
    margin-block-start: 4px;
  }
  .list-heading {
    padding-block-start: 20px;
    font-weight: 700;
  }
`;
