/** The place of what a server has rendered: over what the element renders, which is not seen until its drawing is there. */
import { css, type CSSResult } from 'lit';

/** Of the element, too: a policy may refuse the styles that a page brings along. */
export const servedStyles: CSSResult = css`
  .served {
    box-sizing: border-box;
    block-size: 100%;
    overflow: auto;
    font-family: var(--at-font-family, inherit);
    font-size: var(--at-font-size, 13px);
  }
  .root:has(~ .served) {
    visibility: hidden;
  }
  /* A server had nothing to show: that something is being loaded is more. */
  .root:has(~ .served:empty) .notice:has([role='status']) {
    visibility: visible;
  }
  .root ~ .served {
    position: absolute;
    inset: 0;
  }
`;
