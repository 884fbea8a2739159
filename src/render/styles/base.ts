/** The box of the element, and what all parts share. */
import { css, type CSSResult } from 'lit';

/** The box of the element, and what all parts share. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    box-sizing: border-box;
    position: relative;
    /* None at all would be nothing to see; with no unit, or no length, the sum is invalid, and the height that of the content. */
    block-size: calc(var(--at-height, 768px) + clamp(0px, 1px - var(--at-height, 768px), 1px) * 768);
    min-block-size: 0;
    min-inline-size: 0;
    max-inline-size: 100%;
    writing-mode: horizontal-tb;
    line-height: 1.4;
  }
  :host(:state(dropping)) {
    outline: 2px dashed var(--at-color-focus, light-dark(#0b62d6, #7ab7ff));
    outline-offset: -2px;
  }

  :host(:state(tall)) {
    block-size: auto;
  }
  /* As tall as its content, between the bounds of the host's page, which may also make it larger or smaller. */
  :host(:state(auto)) {
    display: flex;
    flex-direction: column;
    block-size: auto;
    min-block-size: var(--at-min-height, 0px);
    max-block-size: var(--at-max-height, none);
  }
  :host(:state(auto)) .root,
  :host(:state(tall)) .root {
    container-type: inline-size;
  }
  :host(:state(auto)) .root {
    flex: 1 1 auto;
    block-size: auto;
    min-block-size: 0;
    inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* What a page's rule for everything, such as an all: revert, may take from the host is said here. */
  .root {
    --_radius: var(--at-radius, 8px);
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    container-type: size;
    contain-intrinsic-size: 960px 768px;
    font-family: var(--at-font-family, inherit);
    font-size: var(--at-font-size, 13px);
    line-height: 1.4;
    writing-mode: horizontal-tb;
    white-space: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    overflow-wrap: anywhere;
  }
  .root.own {
    padding: 16px;
    border-radius: var(--_radius);
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  h4,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .second {
    color: var(--_second);
    font-size: 0.885em;
  }
  .unseen,
  .probes {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    pointer-events: none;
  }
  /* What changes in the page fires no event, but a transition of what hangs on it does. */
  .probes i {
    font-style: normal;
    transition:
      color 1ms linear,
      font-size 1ms linear,
      font-family 1ms linear;
    transition-behavior: allow-discrete;
  }
  .probes {
    animation: shown 1ms;
  }
  @keyframes shown {
    from {
      opacity: 0;
    }
  }
  /* The drawing is laid out for letters of this size, and then made as large as those of the page. */
  .voices {
    font-size: 13px;
  }
  .voice-title {
    font-size: 1em;
    font-weight: 400;
  }
  /* Of a very long text: laid out when it comes into view. */
  .piece {
    display: block;
    content-visibility: auto;
    contain-intrinsic-size: auto 40em;
  }
  .voice-second,
  .voice-tick {
    font-size: 0.885em;
    font-weight: 400;
  }
  .voice-context {
    font-size: 1em;
    font-weight: 600;
  }
  .voice-lane {
    font-size: 0.96em;
    font-weight: 600;
  }
  .voice-count {
    font-size: 0.885em;
    font-weight: 700;
  }
`;
