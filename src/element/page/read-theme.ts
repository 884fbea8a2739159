/** Reads the theme off the probes: plain colours and fonts for the painters. */
import { colourNames, type ColourName } from '../../model/kinds.js';
import { lightPalette, type PaletteName } from '../../render/theme/palette.js';
import { probedVoices } from '../../render/theme/probes.js';
import { seeThrough, type Colour, type Theme } from '../../render/theme/theme.js';
import { flatten, isOpaque } from './css-colour.js';
import { pageBackground } from './page-background.js';

/** The size of titles that the drawing is laid out for, in pixels. */
const laidOutFor = 13;

/** The part of a theme that no probe shows: it comes from media queries and the page. */
export type ThemeMedia = Pick<Theme, 'forced' | 'strong' | 'scheme'>;

/** The theme of an element that has been rendered. */
export function readTheme(root: ShadowRoot, { forced, strong, scheme }: ThemeMedia): Theme {
  const styleOf = (name: string): CSSStyleDeclaration | undefined => {
    const probe = root.querySelector(`[data-probe="${name}"]`);
    return probe ? getComputedStyle(probe) : undefined;
  };
  const colour = (name: PaletteName): Colour => styleOf(`colour-${name}`)?.color ?? lightPalette[name];
  const ground = colour('ground');
  return {
    colours: Object.fromEntries(colourNames.map((name) => [name, colour(name)])) as Record<
      ColourName,
      Colour
    >,
    ink: colour('ink'),
    second: colour('second'),
    hair: colour('hair'),
    band: colour('band'),
    ground: isOpaque(ground) ? ground : backgroundUnder(root.host, ground),
    count: colour('count'),
    now: colour('now'),
    scale: Number.parseFloat(styleOf('size')?.fontSize ?? '') / laidOutFor || 1,
    fonts: Object.fromEntries(
      probedVoices.map((voice) => [voice, fontOf(styleOf(`voice-${voice}`))]),
    ) as Theme['fonts'],
    forced,
    strong: strong || forced,
    ...(scheme && { scheme }),
  };
}

/** A see-through background as it is seen on the page. */
function backgroundUnder(host: Element, ground: Colour): Colour {
  const page = pageBackground(host);
  return page === undefined ? seeThrough : flatten([page, ground]);
}

/** Firefox gives no computed `font` shorthand. */
function fontOf(style: CSSStyleDeclaration | undefined): string {
  if (!style) return '13px sans-serif';
  return `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
}
