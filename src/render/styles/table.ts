/** The table. */
import { css, type CSSResult } from 'lit';

/** The table. */
export const tableStyles: CSSResult = css`
  .table-view {
    block-size: 100%;
    overflow: auto;
    overflow-anchor: none;
  }
  .table {
    inline-size: 100%;
    min-inline-size: 84em;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: inherit;
    line-height: inherit;
    color: inherit;
    overflow-wrap: break-word;
  }
  caption {
    block-size: 0;
    font-size: 0;
  }
  .table th,
  .table td {
    padding: 9px 12px 9px 0;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .table :is(th, td):first-child {
    padding-inline-start: 3px;
  }
  .table thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .table thead th {
    padding-block: 4px;
    background: var(--_solid);
    border-block-end: 1px solid var(--_edge);
    white-space: nowrap;
  }
  .table thead .open {
    font-weight: 600;
  }
  .way {
    display: inline-block;
    inline-size: 1.4em;
    font-size: 0.7em;
    text-align: center;
    color: var(--_second);
  }
  .column-date {
    inline-size: 12.5em;
  }
  .column-kind {
    inline-size: 10em;
  }
  .column-who {
    inline-size: 10em;
  }
  .column-whom {
    inline-size: 8em;
  }
  .column-source {
    inline-size: 22em;
  }
  .column-state {
    inline-size: 8.5em;
  }
  .table-kind {
    display: flex;
    gap: 7px;
  }
  .table .kind-name {
    font-weight: 600;
    font-size: 0.92em;
  }
  .table tbody .open {
    min-block-size: 0;
    padding-block: 3px;
    margin-block: -3px;
    font-weight: 700;
  }
  .table .text {
    margin-block-start: 2px;
  }
  .table .chip {
    white-space: normal;
  }
  .table .accounts {
    display: block;
    border: 0;
    padding: 0;
  }
  .table .side + .side,
  .table .accounts + .claims {
    margin-block-start: 8px;
  }
  .table .claims .account:first-child {
    margin-block-start: 0;
  }
  .table p + p {
    margin-block-start: 3px;
  }
  .table-row[aria-current] > * {
    background: var(--_band);
  }
  .table-row:focus-within > * {
    background: var(--_band);
  }
  .table .spacer td {
    padding: 0;
    border: 0;
  }
  .sorting {
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 2;
    display: block;
    inline-size: 100%;
    block-size: 3px;
    margin-block-end: -3px;
    accent-color: var(--_focus);
  }
`;
