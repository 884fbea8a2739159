/** The numbers of events in words: their names, and their values with the unit that the document gives them. */
import type { TimelineHeader } from '../model/header.js';
import { isolated } from '../util/bidi.js';
import { fill } from './compose.js';
import { numberFormat } from './formats.js';
import type { Locale } from './locale.js';

/** A number of an event: what it is called, and its value with its unit. */
export interface NumberInWords {
  readonly label: string;
  readonly text: string;
}

/** As many as a number in data can have. */
const mostDigits = 20;

/** These follow a number without a space. */
const joinedUnit = /^[%‰°′″]$/u;

/** What a number of events is called. */
export function quantityLabel(name: string, { quantities }: Pick<TimelineHeader, 'quantities'>): string {
  return quantities.get(name)?.label || name;
}

/** A number with all its digits, as the locale writes them. */
export function decimalWords(value: number, { intl }: Pick<Locale, 'intl'>): string {
  return numberFormat(intl, { maximumFractionDigits: mostDigits }).format(value);
}

/** A value and its unit: "6.2 Mw", "40%". */
export function quantityWords(value: number, name: string, header: TimelineHeader, locale: Locale): string {
  return withUnit(decimalWords(value, locale), name, header, locale);
}

/** A number in words with its unit. */
export function withUnit(words: string, name: string, header: TimelineHeader, locale: Locale): string {
  return joinUnit(words, header.quantities.get(name)?.unit, locale);
}

/** A number in words with a unit, where it has one: "6.2 Mw", "40%". */
export function joinUnit(words: string, unit: string | undefined, locale: Locale): string {
  if (!unit) return words;
  return joinedUnit.test(unit) ? words + unit : `${words}\u00a0${isolated(unit, locale.direction)}`;
}

/** "Magnitude: 6.2 Mw", or that it is not given where the value is NaN. */
export function labelledQuantity(
  value: number,
  name: string,
  header: TimelineHeader,
  locale: Locale,
): string {
  const text = Number.isNaN(value) ? locale.sizes.notGiven : quantityWords(value, name, header, locale);
  return fill(locale.punctuation.labelled, { label: quantityLabel(name, header), text });
}
