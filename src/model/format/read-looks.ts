/** Reads colours and glyphs, and reports what is none and what can hardly be seen. */
import type { FaultLog } from '../fault.js';
import { colourNames, glyphNames, type Glyph, type GlyphName, type MarkColour } from '../kinds.js';
import {
  hexOn,
  lowContrastOf,
  ownColour,
  shadeOf,
  type Background,
  type OwnColour,
} from '../looks/own-colour.js';
import { looksLikePath, readGlyph } from '../looks/own-glyph.js';
import { wrongType } from './read-scalars.js';

const notations =
  'a name, #rrggbb, rgb(), hsl(), hwb(), lab(), lch(), oklab(), oklch(), color() or light-dark()';

/** A colour of the theme, or one of its own, with a warning where it stands out too little. */
export function readColour(value: unknown, log: FaultLog, isBackground = false): MarkColour | undefined {
  const checked = isBackground ? same : checkedColour;
  if (typeof value === 'string') {
    const name = colourNames.find((each) => each === value);
    if (name) return name;
    const [light = value, dark = value] = pairIn(value);
    return checked(readPair(light, dark, log), log, value);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    wrongType(value, 'a colour, or one for "light" and one for "dark"', log);
    return undefined;
  }
  const { light, dark } = value as Readonly<Partial<Record<Background, unknown>>>;
  return checked(readPair(light ?? dark, dark ?? light, log), log);
}

/** Both colours of `light-dark()`; none where it is another text. */
function pairIn(text: string): readonly string[] {
  const [, pair = ''] = /^\s*light-dark\((.*)\)\s*$/is.exec(text) ?? [];
  const comma = topComma(pair);
  return comma < 0 ? [] : [pair.slice(0, comma), pair.slice(comma + 1)];
}

/** Where a text is divided outside of its brackets; -1 where it is not. */
function topComma(text: string): number {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[(),]/g)) {
    if (sign === ',' && depth === 0) return index;
    if (sign !== ',') depth += sign === '(' ? 1 : -1;
  }
  return -1;
}

function readPair(light: unknown, dark: unknown, log: FaultLog): OwnColour | undefined {
  const [onLight, onDark] = [hexOf(light, 'light'), hexOf(dark, 'dark')];
  if (onLight !== undefined && onDark !== undefined) return ownColour(onLight, onDark);
  log.report(
    'error',
    'bad-colour',
    `is no colour that can be seen and is the same on every page: write ${notations}`,
    onLight === undefined ? light : dark,
  );
  return undefined;
}

function hexOf(value: unknown, background: Background): string | undefined {
  return typeof value === 'string' ? hexOn(value, background) : undefined;
}

function same(colour: OwnColour | undefined): OwnColour | undefined {
  return colour;
}

function checkedColour(
  colour: OwnColour | undefined,
  log: FaultLog,
  offender?: string,
): OwnColour | undefined {
  if (!colour) return undefined;
  for (const { background, ratio, nearest } of lowContrastOf(colour)) {
    const wanted = `stands out ${ratio}:1 from a ${background} background, where 3:1 is wanted; ${nearest} would do`;
    log.report('warning', 'low-contrast', wanted, offender ?? shadeOf(colour, background));
  }
  return colour;
}

/** One of our glyphs by its name, or path data in its simplest form. */
export function readOwnGlyph(value: unknown, log: FaultLog): Glyph | undefined {
  if (typeof value !== 'string') {
    wrongType(value, 'the name of a glyph, or path data', log);
    return undefined;
  }
  if (glyphNames.includes(value as GlyphName)) return value as GlyphName;
  if (!looksLikePath(value)) {
    const problem = `is none of ${glyphNames.join(', ')}, and no path data`;
    log.report('error', 'unknown-value', problem, value);
    return undefined;
  }
  const read = readGlyph(value);
  if (read.type === 'glyph') return read.glyph;
  log.report('error', 'bad-glyph', read.reason, value);
  return undefined;
}
