/** Tokens with fallbacks to the host's page, and what all parts share. */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { darkPalette, lightPalette, type PaletteName } from '../palette.js';
import { probedColours } from '../probes.js';

/** Colours that hang on the host's text colour unless a token says otherwise. */
const inherited: Readonly<Partial<Record<PaletteName, string>>> = {
  ink: 'currentColor',
  second: 'color-mix(in oklab, currentColor 68%, transparent)',
  hair: 'color-mix(in oklab, currentColor 13%, transparent)',
  band: 'color-mix(in oklab, currentColor 4.5%, transparent)',
  ground: 'transparent',
};

/** `--at-color-…` for kinds, `--at-…` for the rest: the token, else the inherited colour, else the palette's. */
function tokens(): string {
  return probedColours
    .map((name) => {
      const fallback = inherited[name] ?? `light-dark(${lightPalette[name]}, ${darkPalette[name]})`;
      return `--_${name}: var(--at-color-${name}, ${fallback});`;
    })
    .join('\n');
}

function colourClasses(): string {
  return probedColours.map((name) => `.${name} { --_own: var(--_${name}); }`).join('\n');
}

/** `unsafeCSS` joins texts of this module only, never data. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    box-sizing: border-box;
    position: relative;
    block-size: var(--at-height, 48rem);
    min-inline-size: 0;
    max-inline-size: 100%;
    contain-intrinsic-inline-size: 60rem;
    writing-mode: horizontal-tb;
    white-space: normal;
    text-indent: 0;
    text-transform: none;
    overflow-wrap: anywhere;
    font-size: var(--at-font-size, 13px);
    line-height: 1.4;
    text-align: start;
    container-type: inline-size;
  }
  :host(:state(tall)) {
    block-size: auto;
  }
  :host([hidden]) {
    display: none;
  }
  .root.light {
    color-scheme: light;
  }
  .root.dark {
    color-scheme: dark;
  }
  .root {
    ${unsafeCSS(tokens())}
    --_panel: var(--at-color-panel, light-dark(#ffffff, #1d2127));
    --_edge: color-mix(in oklab, currentColor 16%, transparent);
    --_radius: var(--at-radius, 8px);
    display: flex;
    flex-direction: column;
    block-size: 100%;
    color: var(--_ink);
    font-family: var(--at-font-family, inherit);
  }
  ${unsafeCSS(colourClasses())}
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
  .probe {
    color: var(--_own);
    transition: color 1ms linear;
  }
  .voice-title {
    font-size: 1em;
    font-weight: 400;
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
  .probes i {
    font-style: normal;
  }
`;
