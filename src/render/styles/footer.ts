/** The legend and the disclosure. */
import { css, type CSSResult } from 'lit';

/** The legend and the disclosure. */
export const footerStyles: CSSResult = css`
  .footer {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 3px 24px;
    padding-block-start: 8px;
    font-size: 0.885em;
    color: var(--_second);
    position: relative;
  }
  .footer:not(:has(*)) {
    display: none;
  }
  .legend-box {
    display: grid;
    align-items: start;
    min-inline-size: 0;
  }
  .legend-box > * {
    grid-area: 1 / 1;
  }
  /* What every window of the timeline would need. */
  .legend-room {
    visibility: hidden;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 14px;
  }
  .legend > * {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .legend-filter {
    display: contents;
  }
  .legend button {
    display: inline-flex;
    align-items: center;
    gap: inherit;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  /* Of what can be pressed, and of what keeps its room. */
  .legend > .of-facet {
    min-block-size: 24px;
    /* Targets of two lines touch one another: the distance of lines is their height. */
    margin-block: -1.5px;
  }
  .sample .whisker {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
  }

  .sample .whisker.thick {
    stroke-width: 3;
  }
  .sample .dotted {
    stroke-dasharray: 1.5 3;
  }
  .sample .dashed {
    stroke-dasharray: 4 3;
  }
  .sample .dispute {
    stroke: var(--_incident);
  }
  .sample .head {
    fill: currentColor;
  }
  .sample .number {
    fill: var(--_count);
    font-size: 9.5px;
    font-weight: 600;
    text-anchor: middle;
  }
  .sample .area {
    fill: color-mix(in oklab, currentColor 60%, transparent);
  }
  .sample .area.possible {
    opacity: 0.3;
  }
  .sample .area.unsourced {
    opacity: 0.5;
  }
  .sample .area.disputed {
    fill: var(--_incident);
  }
  .sample .taper {
    opacity: 0.6;
  }
  .sample .soft {
    opacity: 0.35;
  }
  .sample .bar {
    fill: color-mix(in oklab, currentColor 16%, transparent);
    stroke: currentColor;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
    align-content: center;
  }
  .about {
    margin-inline-start: auto;
  }
  .about-sign::before {
    content: 'i';
  }
  .about-sign {
    display: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1.3px solid;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1.4;
  }
  .about-body {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: 100%;
    z-index: 2;
    inline-size: min(560px, 100%);
    max-block-size: 320px;
    overflow: auto;
    padding: 12px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.16);
  }
  .about-body > * + * {
    margin-block-start: 8px;
  }
  .faults li {
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .faults .error::before {
    content: '✕ ';
    color: var(--_incident);
  }
  .faults .warning::before {
    content: '! ';
  }
  .faults .note::before {
    content: '· ';
  }
`;
