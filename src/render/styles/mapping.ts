/** The panel in which a person says what the columns of a table are. */
import { css, type CSSResult } from 'lit';

/** The panel, and its choices. */
export const mappingStyles: CSSResult = css`
  .mapping :is(h2, p) {
    margin-block: 0;
  }
  .mapping h2 {
    font-size: 1.15em;
  }
  .mapping h3 {
    margin-block: 0 4px;
    font-size: 0.885em;
    color: var(--_second);
  }
  .mapping p:empty {
    display: none;
  }
  .mapping fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .mapping legend {
    padding: 0;
    font-weight: 600;
  }
  .mapping label {
    display: flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    cursor: pointer;
  }
  .mapping input {
    flex: none;
    order: 0;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_focus);
  }
  .mapping-open {
    font-weight: 600;
  }
  .details .mapping-columns {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .details.mapping ul.mapping-columns:not(.links) li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    align-items: center;
    gap: 2px 10px;
    margin: 0;
    padding-block: 7px;
    border-block-start: 1px solid var(--_hair);
  }
  .mapping-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .mapping select,
  .mapping textarea {
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 28px;
    padding: 2px 6px;
    border: 1px solid var(--_edge);
    border-radius: var(--at-button-radius, 6px);
    background: var(--_panel);
    color: inherit;
    font: inherit;
  }
  .mapping textarea {
    inline-size: 100%;
    resize: vertical;
  }
  .mapping-samples {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .mapping-samples > span {
    display: block;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .mapping-show {
    font-weight: 600;
  }
`;
