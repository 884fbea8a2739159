/** The table. */
import { css, type CSSResult } from 'lit';

/** The table. */
export const tableStyles: CSSResult = css`
  .table-view {
    block-size: 100%;
    overflow: auto;
    overflow-anchor: none;
    container-type: inline-size;
  }
  .table {
    inline-size: 100%;
    min-inline-size: 44em;
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
    inline-size: 17%;
  }
  .column-kind {
    inline-size: 15%;
  }
  .column-source {
    inline-size: 36%;
  }
  .column-number {
    inline-size: 7em;
  }
  .has-numbers {
    min-inline-size: 62em;
  }
  .has-numbers .column-kind {
    inline-size: 11%;
  }
  .has-numbers .column-source {
    inline-size: 22%;
  }
  .has-numbers thead th {
    white-space: normal;
  }
  .table-number {
    font-variant-numeric: tabular-nums;
  }
  .table-label {
    display: none;
    color: var(--_second);
  }
  .table-kind {
    display: flex;
    gap: 7px;
  }
  .table .kind-name {
    font-weight: 600;
    font-size: 0.92em;
  }
  .table thead .open + .open {
    margin-inline-start: 6px;
    font-weight: 400;
  }
  .table tbody .open {
    min-block-size: 0;
    padding-block: 3px;
    margin-block: -3px 0;
    font-weight: 700;
  }
  .table .text {
    margin-block-start: 3px;
  }
  .table .chip.state {
    margin-block-start: 3px;
  }
  /* The ring of a title, and of a head, is clear of the words around it. */
  .table .open:focus-visible {
    outline-offset: 1px;
  }
  /* Where a row has no room for its columns they stand under one another, so that who says so is never cut. */
  @container (max-width: 44em) {
    .table {
      min-inline-size: 0;
    }
    .table,
    .table thead,
    .table tbody,
    .table th,
    .table td {
      display: block;
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 10px;
      background: var(--_solid);
    }
    .table thead th {
      inline-size: auto;
      border: 0;
    }
    .table tbody tr {
      display: grid;
      grid-template-columns: 1fr auto;
      border-block-end: 1px solid var(--_hair);
    }
    .table tbody :is(th, td) {
      padding: 5px 3px;
      border: 0;
    }
    .table tbody :is(th, td):nth-child(n + 3) {
      grid-column: 1 / -1;
    }
    .table tbody .table-number {
      padding-block: 1px;
    }
    .table tbody .table-number:empty {
      display: none;
    }
    .table-label {
      display: inline;
    }
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
