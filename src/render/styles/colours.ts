/** The colours of the stylesheet: each from its token, else from the host's text, else from the palette. */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { colourNames } from '../../model/kinds.js';
import { darkPalette, lightPalette, type PaletteName } from '../theme/palette.js';
import { probedColours } from '../theme/probes.js';

function schemed(name: PaletteName): string {
  return `light-dark(${lightPalette[name]}, ${darkPalette[name]})`;
}

function shareOfInk(percent: number): string {
  return `color-mix(in oklab, var(--_ink) ${percent}%, transparent)`;
}

/** The colours that are derived from the host's page unless a token sets them; all others come from the palette. */
const inherited: Readonly<Partial<Record<PaletteName, string>>> = {
  ink: 'currentColor',
  second: shareOfInk(77),
  hair: shareOfInk(13),
  band: shareOfInk(4.5),
  ground: 'transparent',
};

/** A token with its default. */
function token(name: PaletteName, fallback = inherited[name] ?? schemed(name)): string {
  return `var(--at-color-${name}, ${fallback})`;
}

/**
 * `--_resolved` is the text colour that the element inherits from the page, read by a probe: `currentColor` itself is another colour
 * in each element that has one of its own.
 */
function tokens(): string {
  const others = probedColours.filter((name) => name !== 'ink');
  return [
    `--_ink: var(--_resolved, ${token('ink')});`,
    ...others.map((name) => `--_${name}: ${token(name)};`),
  ].join('\n');
}

/** With a scheme of the element's own, background and text colour come from the palette too. */
function ownTokens(): string {
  return `--_ink: var(--_resolved, ${token('ink', schemed('ink'))});
    --_ground: ${token('ground', schemed('ground'))};`;
}

/** Every colour is moved towards the text colour, and that towards black or white. */
function strongerTokens(): string {
  return [
    `--_ink: color-mix(in oklab, var(--_resolved, ${token('ink')}) 40%, light-dark(#000000, #ffffff));`,
    '--_second: var(--_ink);',
    `--_hair: ${shareOfInk(40)};`,
    `--_edge: ${shareOfInk(70)};`,
    ...colourNames.map((name) => `--_${name}: color-mix(in oklab, ${token(name)} 62%, var(--_ink));`),
    `--_focus: color-mix(in oklab, ${token('focus')} 62%, var(--_ink));`,
    `--_now: color-mix(in oklab, ${token('now')} 62%, var(--_ink));`,
  ].join('\n');
}

/** The reader's own colours, whatever the page sets: kinds differ by glyph and line alone. */
function forcedTokens(): string {
  const kinds = colourNames.map((name) => `--_${name}: CanvasText;`);
  return `${kinds.join('\n')}
    --_ink: CanvasText;
    --_second: CanvasText;
    --_hair: GrayText;
    --_edge: CanvasText;
    --_band: Canvas;
    --_count: Canvas;
    --_now: CanvasText;
    --_ground: Canvas;
    --_panel: Canvas;
    --_focus: Highlight;`;
}

function colourClasses(): string {
  return probedColours.map((name) => `.${name} { --_own: var(--_${name}); }`).join('\n');
}

/** `unsafeCSS` joins texts of this module only, never data. */
export const colourStyles: CSSResult = css`
  .root {
    ${unsafeCSS(tokens())}
    --_panel: var(--at-color-panel, light-dark(#ffffff, #1d2127));
    --_edge: ${unsafeCSS(shareOfInk(18))};
    color: var(--_ink);
    background: var(--_ground);
  }
  .root.own {
    ${unsafeCSS(ownTokens())}
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .host {
    color: ${unsafeCSS(token('ink'))};
  }
  .host.own {
    color: ${unsafeCSS(token('ink', schemed('ink')))};
  }
  ${unsafeCSS(colourClasses())}
  .own-colour {
    --_own: var(--_own-colour, var(--_event));
  }
  .probe {
    color: var(--_own);
  }
  @media (prefers-contrast: more) {
    .root,
    .root.own {
      ${unsafeCSS(strongerTokens())}
    }
    .own-colour {
      --_own: color-mix(in oklab, var(--_own-colour, var(--_event)) 62%, var(--_ink));
    }
  }
  @media (forced-colors: active) {
    .root,
    .root.own {
      ${unsafeCSS(forcedTokens())}
    }
    .own-colour {
      --_own: CanvasText;
    }
    .probe {
      forced-color-adjust: none;
    }
  }
`;
