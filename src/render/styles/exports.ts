/** The menu of exports, below the toolbar. */
import { css, type CSSResult } from 'lit';

/** The menu of exports, below the toolbar. */
export const exportStyles: CSSResult = css`
  .export-menu {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: calc(100% - 8px);
    z-index: 3;
    box-sizing: border-box;
    max-inline-size: min(22em, 100%);
    padding: 4px;
  }
  .export-menu [role='menu'] {
    display: flex;
    flex-direction: column;
  }
  .export-menu [role='separator'] {
    margin: 4px 12px;
    border-block-start: 1px solid var(--_edge);
  }
  .export-menu button {
    min-block-size: 2.4em;
    padding: 0 12px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .export-menu button:hover {
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  .export-menu p {
    margin: 4px 12px 8px;
    overflow-wrap: anywhere;
  }
`;
