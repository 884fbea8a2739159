/** Reads a number as somebody gives it: 12, "12..15", "12.." or "..15" with an open end, "~12". */
import type { Amount } from '../event.js';
import type { FaultLog } from '../fault.js';
import { wrongType } from './read-scalars.js';

const figure =
  /^\s*(?<about>~)?\s*(?<least>[-+]?\d[\d,]*(?:\.\d+)?)?\s*(?<range>\.\.)?\s*(?<most>[-+]?\d[\d,]*(?:\.\d+)?)?\s*$/u;

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
  const parts = figure.exec(text)?.groups;
  if (!parts) return undefined;
  const [from, to] = [numberOf(parts['least']), numberOf(parts['most'])];
  const isRange = parts['range'] !== undefined;
  const [least, most] = isRange ? [from, to] : [from, from];
  // Two numbers without a range between them, none at all, or a range that runs backwards.
  if ((!isRange && to !== undefined) || (least ?? most) === undefined) return undefined;
  if (least !== undefined && most !== undefined && least > most) return undefined;
  return {
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(parts['about'] !== undefined && { approximate: true }),
  };
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}
