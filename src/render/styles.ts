/** The stylesheet of the element: tokens with fallbacks to the host's page, then the parts from the outside in. */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { darkPalette, lightPalette, type PaletteName } from './palette.js';
import { probedColours } from './probes.js';

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

/** All rules; `unsafeCSS` joins texts of this module only, never data. */
export const styles: CSSResult = css`
  :host {
    display: block;
    box-sizing: border-box;
    position: relative;
    block-size: var(--at-height, 45rem);
    min-inline-size: 0;
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

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    padding-block-end: 14px;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
    min-inline-size: 0;
  }
  .document-title {
    font-size: 1.46em;
    font-weight: 700;
    letter-spacing: -0.012em;
    line-height: 1.2;
  }
  .subtitle {
    font-size: 1em;
  }
  .toolbar {
    display: flex;
    gap: 6px;
    margin-inline-start: auto;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    min-block-size: 30px;
    min-inline-size: 30px;
    padding: 3px 11px;
    border: 1px solid var(--_edge);
    border-radius: var(--at-button-radius, 6px);
    background: transparent;
  }
  button:hover {
    background: var(--_band);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .sign {
    font-size: 1.2em;
    line-height: 1;
  }

  .body {
    flex: 1;
    min-block-size: 0;
    display: flex;
    position: relative;
  }
  .stage {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
    position: relative;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .canvas {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    pointer-events: none;
  }
  .plot {
    position: absolute;
    inset-block: 0;
    touch-action: pan-y;
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
  }
  .plot:active {
    cursor: grabbing;
  }
  .plot.over {
    cursor: pointer;
  }
  .hovered,
  .option {
    position: absolute;
    pointer-events: none;
    border-radius: 5px;
  }
  .hovered {
    background: color-mix(in oklab, currentColor 7%, transparent);
  }
  .listbox {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .option:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .option[aria-selected='true'] {
    box-shadow: 0 0 0 1.5px var(--_second);
  }
  .undated {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: 34px;
    display: flex;
    align-items: center;
    gap: 8px;
    overflow-x: auto;
    scrollbar-width: none;
    pointer-events: auto;
    border-block-start: 1px solid var(--_hair);
  }
  .undated-heading {
    font-weight: 600;
    font-size: 0.96em;
    white-space: nowrap;
  }
  .undated .option {
    position: static;
    pointer-events: auto;
    cursor: pointer;
    white-space: nowrap;
    padding: 2px 8px;
    border: 1px solid var(--_edge);
  }
  .show-lanes {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-start: 0;
    background: var(--_panel);
  }
  .notice {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    block-size: 100%;
    padding: 24px;
    text-align: center;
    color: var(--_second);
  }

  .glyph {
    flex: none;
    overflow: visible;
    vertical-align: -3px;
  }
  .glyph .fill {
    fill: var(--_own);
    fill-rule: evenodd;
  }
  .glyph .line {
    fill: none;
    stroke: var(--_own);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .glyph.unsourced .line {
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-dasharray: 0 2.4;
  }

  .card {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(440px, calc(100vw - 16px));
    max-block-size: min(560px, calc(100vh - 16px));
    overflow: auto;
    padding: 14px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.16);
    font-size: 1em;
  }
  .card > * + * {
    margin-block-start: 6px;
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
    color: var(--_own);
  }
  .chip {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    font-size: 0.885em;
    font-weight: 400;
    color: var(--_ink);
    white-space: nowrap;
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
  .when .date::first-letter {
    text-transform: uppercase;
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
    grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr));
    gap: 10px 20px;
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
  .others p + p {
    margin-block-start: 4px;
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
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.885em;
    color: var(--_second);
  }
  .foot .hint {
    margin-inline-start: auto;
    color: var(--_ink);
    font-weight: 600;
  }
  .members li {
    display: flex;
    gap: 8px;
    padding-block: 3px;
  }
  .keys div {
    display: grid;
    grid-template-columns: 7em 1fr;
    gap: 12px;
    padding-block: 2px;
  }
  .keys dt {
    font-weight: 600;
  }

  .details {
    flex: none;
    inline-size: clamp(280px, 30%, 380px);
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
  .details-bar {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding-block-end: 10px;
  }
  .details-bar .close {
    margin-inline-start: auto;
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
    position: absolute;
    inset-inline-start: 0;
    color: var(--_second);
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
    color: inherit;
    text-underline-offset: 2px;
  }

  .list-view {
    block-size: 100%;
    overflow: auto;
    padding-inline-end: 6px;
  }
  .list-row {
    padding-block: 12px;
    border-block-end: 1px solid var(--_hair);
  }
  .list-row > * + * {
    margin-block-start: 4px;
  }
  .list-heading {
    padding-block-start: 20px;
    font-weight: 700;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 6px 24px;
    padding-block-start: 10px;
    font-size: 0.885em;
    color: var(--_second);
    position: relative;
  }
  .footer:not(:has(*)) {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .sample .hair {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
  }
  .sample .dotted {
    stroke-dasharray: 1.5 3;
  }
  .sample .soft {
    opacity: 0.35;
  }
  .sample .bar {
    fill: currentColor;
    opacity: 0.3;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  .about {
    margin-inline-start: auto;
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

  @container (max-width: 840px) {
    .details {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 0;
      z-index: 2;
      inline-size: auto;
      max-block-size: 62%;
      margin: 0;
      padding: 12px 14px 0;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius) var(--_radius) 0 0;
      background: var(--_panel);
      box-shadow: 0 -8px 28px rgb(0 0 0 / 0.16);
    }
  }
  @media (forced-colors: active) {
    .root {
      --_ink: CanvasText;
      --_second: CanvasText;
      --_hair: GrayText;
      --_edge: CanvasText;
      --_focus: Highlight;
      --_panel: Canvas;
    }
    .glyph,
    .probe {
      forced-color-adjust: none;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_second: var(--_ink);
      --_hair: color-mix(in oklab, currentColor 40%, transparent);
      --_edge: currentColor;
    }
  }
`;
