/** Low and narrow elements: heading, tools and disclosure share one line, and the legend gives its room to the drawing. */
import { css, type CSSResult } from 'lit';

/**
 * What a stage of less than 27 lines of text changes. It is asked for by a container's height, so nothing of it applies
 * where the height follows the content. Where a page takes its height from the element, and the container with it, browsers
 * say that it has none (above 1px): the usual height applies then, which is not low.
 */
export const lowStyles: CSSResult = css`
  @container (1px < height < 27em) or ((1px < height < 40em) and (width < 48em)) {
    .legend-box {
      display: none;
    }
  }
  /* In a narrow element kinds and columns would take rows from the drawing: cards, list and table name them. */
  @container (width < 64em) {
    .legend-box :is(.of-kind, .of-amount) {
      display: none;
    }
  }
  @container (1px < height < 40em) {
    .legend-box .of-amount {
      display: none;
    }
  }
  /* On a narrow drawing, too, heading and tools have one line beside one another. */
  @container ((1px < height < 40em) and (width < 56em)) or (37em <= width < 64em) {
    .toolbar > .more {
      display: inline-block;
    }
    .toolbar:not(.open) > .folds {
      display: none;
    }
    .header {
      position: relative;
    }
    .toolbar.open {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      z-index: 3;
      flex-wrap: wrap;
      justify-content: flex-end;
      max-inline-size: 100cqi;
      padding: 6px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_panel);
      box-shadow: 0 8px 28px rgb(0 0 0 / 0.16);
    }
  }
  /* The view that a narrow stage is least read in. */
  @container (1px < height < 27em) and (width < 28em) {
    .toolbar:not(.open) [data-action='table'][aria-pressed='false'] {
      display: none;
    }
    .toolbar:not(.open) [data-action='list'] {
      border-start-end-radius: var(--at-button-radius, 6px);
      border-end-end-radius: var(--at-button-radius, 6px);
    }
  }
  @container (1px < height < 27em) {
    .header {
      flex-wrap: nowrap;
      gap: 8px;
      min-block-size: 32px;
      padding-block-end: 4px;
    }
    .root:has(> .footer > .about) > .header {
      padding-inline-end: 34px;
    }
    /* What does not fit into the one line goes to a second one, which is cut off. */
    .heading {
      display: flex;
      flex-wrap: wrap;
      flex: 1 1 0;
      align-items: baseline;
      align-content: start;
      column-gap: 10px;
      block-size: 1.7em;
      overflow: clip;
    }
    .document-title,
    .subtitle {
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      line-height: 1.5;
    }
    .document-title {
      flex: 0 1 auto;
      max-inline-size: 100%;
      max-block-size: none;
      font-size: 1.15em;
    }
    .subtitle {
      flex: 1 1 12em;
    }
    .toolbar {
      flex-wrap: nowrap;
      flex: none;
      gap: 6px;
    }
    .toolbar button {
      min-block-size: 26px;
      padding: 2px 8px;
      white-space: nowrap;
    }
    .footer {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      z-index: 2;
      padding: 0;
    }
    .root.own > .footer {
      inset-block-start: 16px;
      inset-inline-end: 16px;
    }
    .about > summary {
      position: relative;
      min-block-size: 26px;
      min-inline-size: 26px;
      text-align: center;
      list-style: none;
    }
    .about > summary::-webkit-details-marker {
      display: none;
    }
    .about-sign {
      display: inline-block;
    }
    .about-words {
      position: absolute;
      inset: 0;
      overflow: hidden;
      opacity: 0;
      white-space: nowrap;
    }
    .about-body {
      inset-block: 100% auto;
      inline-size: min(560px, 100cqi - 36px);
      max-block-size: calc(100cqb - 68px);
    }
  }
`;
