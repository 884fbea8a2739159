/** The details panel. */
import { css, type CSSResult } from 'lit';

/** The details panel. */
export const detailsStyles: CSSResult = css`
  .details {
    flex: none;
    inline-size: clamp(21.5em, 30%, 29.5em);
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-inline-start: 1px solid var(--_hair);
    padding-inline-start: 18px;
    margin-inline-start: 18px;
  }
  .details:focus {
    outline: none;
  }
  /* Beside a drawing that is taller than the page they go with what is read of it. */
  .body.tall > .details {
    position: sticky;
    inset-block-start: 0;
    align-self: flex-start;
    max-block-size: min(100%, 100dvh);
  }
  .details-bar {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding-block-end: 10px;
  }
  .details-bar :is(.cite, .close) {
    margin-inline-start: auto;
  }
  .details-bar .cite + .close {
    margin-inline-start: 0;
  }
  .citation {
    padding-block-end: 10px;
    margin-block-end: 10px;
    border-block-end: 1px solid var(--_hair);
  }
  .citation textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 6px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--at-button-radius, 6px);
    background: transparent;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .citation-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-block-start: 8px;
  }
  .details-body {
    overflow: auto;
    min-block-size: 0;
    padding-inline-end: 8px;
    padding-block-end: 16px;
    font-size: 1.04em;
  }
  .details-body > * + * {
    margin-block-start: 8px;
  }
  /* A slot is no box: what follows one begins where nothing stands before it. */
  .details-body > slot + * {
    margin-block-start: 0;
  }
  slot[name='details-before']::slotted(*) {
    margin-block-end: 8px;
  }
  slot[name='details-after']::slotted(*) {
    margin-block-start: 18px;
  }
  .details section {
    margin-block-start: 18px;
  }
  h4 {
    font-size: 0.885em;
    font-weight: 600;
    color: var(--_second);
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_hair);
    margin-block-end: 7px;
  }
  .details .accounts {
    border: 0;
    padding: 0;
  }
  .steps {
    counter-reset: step;
  }
  .steps + .steps {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px dashed var(--_hair);
  }
  .steps li {
    position: relative;
    padding-inline-start: 18px;
    padding-block: 1px;
  }
  .steps li::before {
    content: '';
    position: absolute;
    inset-inline-start: 3px;
    inset-block-start: 0.62em;
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    border: 1.5px solid var(--_second);
  }
  .steps li + li::after {
    content: '';
    position: absolute;
    inset-inline-start: 6px;
    inset-block-end: calc(100% - 0.5em);
    block-size: 0.75em;
    border-inline-start: 1.5px solid var(--_edge);
  }
  blockquote + blockquote {
    margin-block-start: 8px;
  }
  blockquote {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_edge);
  }
  .facts {
    margin-block-start: 18px;
    display: grid;
    gap: 4px;
  }
  .facts div {
    display: grid;
    grid-template-columns: 6.5em 1fr;
    gap: 10px;
  }
  .facts dt {
    color: var(--_second);
    font-size: 0.92em;
  }
  .links li + li,
  .details ul:not(.links) li + li {
    margin-block-start: 6px;
  }
  .details section ul:not(.links):not(.sources) li {
    padding-inline-start: 14px;
    position: relative;
  }
  .details section ul:not(.links):not(.sources) li::before {
    content: '–';
    content: '–' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_second);
  }
  .thread-line {
    display: grid;
    grid-template-columns: minmax(1.8em, max-content) 1fr;
    align-items: start;
    gap: 0 8px;
    padding-block: 4px;
  }
  .thread-line > .thread-number {
    justify-self: start;
    margin-block-start: 2px;
  }
  .thread-line.level-1 {
    margin-inline-start: 14px;
  }
  .thread-line.level-2 {
    margin-inline-start: 28px;
  }
  .thread-line.level-3 {
    margin-inline-start: 42px;
  }
  .link {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 2px;
  }
  .basis {
    display: block;
  }
  .basis.inferred {
    font-style: italic;
  }
  a {
    display: inline-block;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding-block: 3px;
    color: inherit;
    text-decoration-color: var(--_edge);
    text-underline-offset: 2px;
  }
  .text a {
    display: inline;
    padding: 0;
    text-decoration-color: var(--_second);
  }
  a:hover,
  .link:hover {
    text-decoration-color: currentColor;
  }
`;
