/** Sets the opacity of a CSS colour by rewriting its text. */
import type { Colour } from './theme.js';

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const functional = /^([a-z-]+)\((.*)\)$/i;

/**
 * The colour at an opacity of 0 to 1, multiplied with its own. Hexadecimal and functional notations
 * (`rgb(1, 2, 3)`, `rgb(1 2 3 / 40%)`, `oklch(…)`, `color(…)`) keep their hue down to nothing; for a name, or a
 * function of colours, see-through is mixed in, and 0 is clear black.
 */
export function withOpacity(colour: Colour, opacity: number): Colour {
  if (opacity >= 1) return colour;
  const text = colour.trim();
  if (hex.test(text)) return hexWithOpacity(text.slice(1), opacity);
  const [, name, inside] = functional.exec(text) ?? [];
  if (name === undefined || inside === undefined || name === 'color-mix' || name === 'light-dark') {
    return `color-mix(in srgb, ${text} ${round(opacity * 100)}%, transparent)`;
  }
  return inside.includes(',')
    ? legacyWithOpacity(name, inside, opacity)
    : modernWithOpacity(name, inside, opacity);
}

function hexWithOpacity(digits: string, opacity: number): Colour {
  const long = digits.length < 6 ? Array.from(digits, (digit) => digit + digit).join('') : digits;
  const own = long.length === 8 ? Number.parseInt(long.slice(6), 16) : 255;
  const alpha = Math.round(own * opacity);
  return `#${long.slice(0, 6)}${alpha.toString(16).padStart(2, '0')}`;
}

function legacyWithOpacity(name: string, inside: string, opacity: number): Colour {
  const parts = inside.split(',').map((part) => part.trim());
  const alpha = round(alphaOf(parts[3]) * opacity);
  return `${name.replace(/a$/, '')}a(${parts.slice(0, 3).join(', ')}, ${alpha})`;
}

function modernWithOpacity(name: string, inside: string, opacity: number): Colour {
  const [channels = '', own] = inside.split('/').map((part) => part.trim());
  return `${name}(${channels} / ${round(alphaOf(own) * opacity)})`;
}

function alphaOf(text = '1'): number {
  const number = Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);
  return Number.isNaN(number) ? 1 : number;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
