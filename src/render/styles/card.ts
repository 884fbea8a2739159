/** The card: tooltip, accounts, chains. */
import { css, type CSSResult } from 'lit';

/** The card: tooltip, accounts, chains. */
export const cardStyles: CSSResult = css`
  .card {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(var(--_most-inline, 34em), calc(100vw - 16px));
    max-block-size: min(var(--_most-block, 100dvh), calc(100dvh - 16px));
    overflow: auto;
    padding: 9px 13px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.16);
    font-size: 1em;
  }
  .card > * + * {
    margin-block-start: 4px;
  }
  .card.sheet {
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100dvh - 16px);
  }
  .card:not(.sheet, .help) > * + * {
    margin-block-start: 3px;
  }
  .card:not(.sheet) > .title {
    font-size: 1.08em;
  }
  /* Both accounts come first. */
  .card:not(.sheet, .help):popover-open {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .card:not(.sheet, .help) > .accounts {
    overflow: hidden;
    min-block-size: 0;
  }
  .card:not(.sheet):has(> .accounts) > .actors,
  .card:not(.sheet):has(> .accounts) > .when > .second {
    display: none;
  }
  .card > .foot {
    border: 0;
    padding-block-start: 2px;
  }
  .card > .actors {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .card > .accounts {
    gap: 6px 16px;
    padding-block: 6px 0;
    border-block-end: 0;
    font-size: 0.96em;
    line-height: 1.3;
  }
  .card .account + .account {
    margin-block-start: 5px;
  }
  .card .account p + p {
    margin-block-start: 1px;
  }
  .card > .accounts :is(.chip, .second) {
    font-size: 0.96em;
    line-height: 1.2;
  }
  /* In a card an account is cut before it pushes the other out of it; the details have all of it. */
  .card:not(.sheet) > .text,
  .card:not(.sheet) .account > .heading + p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .card:not(.sheet) .accounts:has(.account + .account) .heading + p {
    -webkit-line-clamp: 2;
  }
  .card:not(.sheet) .account + .account > .heading + p {
    -webkit-line-clamp: 1;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 7px;
    font-size: 0.92em;
    font-weight: 600;
  }
  .kind-name {
    color: color-mix(in oklab, var(--_own) 75%, var(--_ink));
  }
  .chip {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    font-size: 0.885em;
    font-weight: 400;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  .second .chip {
    font-size: 1em;
  }
  .chip.state {
    font-weight: 600;
    font-size: 0.96em;
  }
  .kind .chip.state:first-of-type {
    margin-inline-start: auto;
  }
  .title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .actors {
    color: var(--_second);
  }
  .arrow:dir(rtl) {
    display: inline-block;
    scale: -1 1;
  }
  .when .date {
    display: inline-block;
    font-weight: 600;
  }
  .text {
    overflow-wrap: anywhere;
  }
  .accounts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(132px, 100%), 1fr));
    gap: 10px 18px;
    padding-block: 9px;
    border-block: 1px solid var(--_hair);
  }
  .account + .account,
  .claims .account {
    margin-block-start: 9px;
  }
  .account p + p {
    margin-block-start: 3px;
  }
  .account .heading {
    font-weight: 700;
  }
  .account s {
    color: var(--_second);
  }
  .figures {
    border-collapse: collapse;
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .figures :is(th, td) {
    padding-block: 2px;
    padding-inline: 0 14px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .figures .day {
    white-space: nowrap;
  }
  .figures thead th {
    color: var(--_second);
  }
  .figures tbody tr > * {
    border-block-start: 1px solid var(--_hair);
  }
  .standing {
    font-size: 0.92em;
  }
  .standing b {
    font-weight: 600;
  }
  .chain {
    font-size: 0.92em;
    color: var(--_second);
  }
  .chain bdi {
    color: var(--_ink);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    padding-block-start: 5px;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.885em;
    color: var(--_second);
  }
  .foot .more {
    margin-inline-start: auto;
    color: var(--_ink);
    font-weight: 600;
  }
  .members li {
    display: flex;
    gap: 8px;
    padding-block: 3px;
  }
  .help {
    inset: 0;
    margin: auto;
    block-size: fit-content;
    inline-size: min(720px, calc(100vw - 16px));
    max-inline-size: none;
  }
  .help:focus {
    outline: none;
  }
  .help-bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
  }
  .help-groups {
    columns: 300px;
    column-gap: 32px;
  }
  .help-groups section {
    break-inside: avoid;
    padding-block-end: 14px;
  }
  .help-heading {
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_hair);
    margin-block-end: 4px;
    color: var(--_second);
    font-size: 0.885em;
    font-weight: 600;
  }
  .keys div {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    gap: 12px;
    padding-block: 2px;
  }
  .keys dt {
    font-weight: 600;
  }
`;
