/** Print: the list replaces the drawing and everything around it, dark on white, with page breaks between events. */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { lightPalette } from '../theme/palette.js';

/** A dark page prints with the colours of a light one. */
const onWhite = Object.entries(lightPalette)
  .map(([name, colour]) => `--_${name}: ${colour} !important;`)
  .join('\n');

/** `unsafeCSS` joins texts of this module and the palette, never data. */
export const printStyles: CSSResult = css`
  .print {
    display: none;
  }
  @media print {
    :host {
      block-size: auto !important;
      min-block-size: 0 !important;
      max-block-size: none !important;
      overflow: visible !important;
      contain: none !important;
    }
    .root {
      display: block;
      block-size: auto;
      padding: 0;
      container-type: normal !important;
      background: none;
      --_panel: transparent;
    }
    .root.dark,
    .root.own {
      color-scheme: light;
      ${unsafeCSS(onWhite)}
    }
    .toolbar,
    .unseen,
    .card,
    .root.printing > .body,
    .root.printing > .footer {
      display: none !important;
    }
    .print {
      display: block;
      line-height: 1.35;
    }
    .document-title {
      max-block-size: none;
      overflow: visible;
    }
    figure {
      margin: 0 0 16px;
      break-inside: avoid;
    }
    .print-threads {
      margin-block-end: 20px;
    }
    .thread + .thread {
      margin-block-start: 10px;
    }
    .thread-line {
      break-inside: avoid;
    }
    /* Backgrounds are not printed unless a reader asks for it. */
    .thread-number {
      color: inherit;
      background: none;
      outline: 1px solid var(--_edge);
    }
    figure > svg {
      display: block;
      inline-size: 100%;
      max-inline-size: 800px;
      block-size: auto;
    }
    figcaption {
      margin-block: 6px;
    }
    .legend {
      font-size: 0.885em;
      color: var(--_second);
    }
    .print-list {
      list-style: decimal outside;
      padding-inline-start: 2.6em;
    }
    .print-item {
      padding-block: 8px;
      border-block-end: 1px solid var(--_hair);
      break-inside: avoid;
    }
    .print-item::marker {
      font-variant-numeric: tabular-nums;
      color: var(--_second);
    }
    .print-item > * + * {
      margin-block-start: 3px;
    }
    .print h4 {
      break-after: avoid;
    }
    .print .account,
    .print blockquote,
    .print-source {
      break-inside: avoid;
    }
    .print p {
      orphans: 2;
      widows: 2;
    }
    .print-head {
      display: grid;
      grid-template-columns: 1fr auto;
      column-gap: 16px;
      align-items: start;
      break-inside: avoid;
      break-after: avoid;
    }
    .print-head > * {
      grid-column: 1 / -1;
    }
    .print-head > .when {
      grid-area: 1 / 1;
    }
    .print-head > .kind {
      grid-area: 1 / 2;
    }
    .print section,
    .print-list + h4 {
      margin-block-start: 18px;
    }
    .print-source + .print-source {
      margin-block-start: 4px;
    }
    .address {
      overflow-wrap: anywhere;
      color: var(--_second);
    }
    .print-more {
      padding-block: 8px;
      font-weight: 600;
    }
  }
`;
