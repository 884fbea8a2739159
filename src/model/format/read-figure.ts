/** Reads a number as somebody gives it: 12, "12..15", "12.." or "..15" with an open end, "~12". */
import type { Amount } from '../event.js';
import type { FaultLog } from '../fault.js';
import { wrongType } from './read-scalars.js';

/** Commas stand between groups of three digits: what has one elsewhere, such as 1,5, is not known to be either number. */
const number = String.raw`[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** No two parts that follow each other can take the same letter: so it reads in linear time. */
const figure = new RegExp(
  String.raw`^(?:(?<about>~)\s*)?(?:(?<least>${number})\s*)?(?:(?<range>\.\.)\s*(?<most>${number})?)?$`,
  'u',
);

/** Both ends of the figure, one of them where the other is open; its words, with a fault, where no number can be read. */
export function readFigure(value: unknown, log: FaultLog): Amount | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return { least: value, most: value };
  if (typeof value !== 'string') {
    wrongType(value, 'a number or a text', log);
    return undefined;
  }
  const read = maybeFigure(value);
  if (read) return read;
  log.report('error', 'bad-number', 'is no number, and none of 12..15, 12.., ..15 and ~12', value);
  return { asWritten: value };
}

function maybeFigure(text: string): Amount | undefined {
  const parts = figure.exec(text.trim())?.groups;
  if (!parts) return undefined;
  const [from, to] = [numberOf(parts['least']), numberOf(parts['most'])];
  const isRange = parts['range'] !== undefined;
  const [least, most] = isRange ? [from, to] : [from, from];
  // No number at all, one that is too large to be one, or a range that runs backwards.
  if ((least ?? most) === undefined || isBeyond(parts['least']) || isBeyond(parts['most'])) return undefined;
  if (least !== undefined && most !== undefined && least > most) return undefined;
  return {
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(parts['about'] !== undefined && { approximate: true }),
  };
}

function isBeyond(text: string | undefined): boolean {
  return text !== undefined && numberOf(text) === undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}
