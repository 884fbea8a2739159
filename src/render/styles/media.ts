/** Pictures, films and recordings of an event. */
import { css, type CSSResult } from 'lit';

/** Pictures, films and recordings of an event. */
export const mediaStyles: CSSResult = css`
  .media {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .media > * {
    max-inline-size: 100%;
  }
  .media-figure {
    inline-size: 100%;
    margin: 0;
  }
  .media-figure figcaption {
    margin-block: 4px 0;
    overflow-wrap: anywhere;
  }
  .picture {
    position: relative;
    max-inline-size: 30em;
    max-block-size: 30em;
    border-radius: 4px;
    background: var(--_band);
    overflow: clip;
  }
  .picture img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    object-position: 0 50%;
    opacity: 0;
  }
  .picture:dir(rtl) img {
    object-position: 100% 50%;
  }
  .picture-words {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: 10px;
    text-align: center;
    overflow: hidden;
  }
  .picture[data-state='load'] {
    background: none;
  }
  .picture[data-state='load'] img {
    opacity: 1;
  }
  .picture[data-state='load'] .picture-words {
    display: none;
  }
  .media :is(video, audio) {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    max-block-size: 30em;
  }
  @media (forced-colors: active) {
    .picture:not([data-state='load']) {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
  @media print {
    .media {
      break-inside: avoid;
    }
    .picture {
      max-inline-size: 90mm;
      max-block-size: 70mm;
    }
  }
`;
