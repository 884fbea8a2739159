/** Joins words with the plain strings of a locale. */
import { listFormat, numberFormat, pluralRules } from './formats.js';
import type { Punctuation, PluralForms } from './strings.js';

/** The part of a locale that joins words. */
interface Manner {
  readonly lang: string;
  readonly intl: string;
}

/** Puts values into the `{name}` places of a template; a place without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** What stands before and behind the one place of a template, for what is more than text. */
export function around(template: string, name: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = template.split(`{${name}}`);
  return [before, after];
}

/** The form of a word for a count, by the plural rules of a language (BCP 47). */
export function plural(
  forms: PluralForms,
  count: number,
  lang: string,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): string {
  return forms[pluralRules(lang, { type }).select(count)] ?? forms.other;
}

/** Names as a list as a language writes it: "a, b and c", "a, b or c", or narrow: "a, b, c". */
export function joinNames(
  names: readonly string[],
  lang: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
  style: 'long' | 'narrow' = 'long',
): string {
  return listFormat(lang, { type, style }).format(names);
}

/** The text with its first letter as at the start of a sentence. */
export function capitalise(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

/** A whole number with the grouping and digits of the locale. */
export function numberWords(count: number, { intl }: Manner): string {
  return numberFormat(intl, {}).format(count);
}

/** A count where there is room for a few letters: "12", "24K". */
export function compactWords(count: number, locale: Manner): string {
  if (count < 1000) return numberWords(count, locale);
  return numberFormat(locale.intl, { notation: 'compact', maximumSignificantDigits: 3 }).format(count);
}

/** The form of a phrase for a count, with the count in it. */
export function countWords(forms: PluralForms, count: number, locale: Manner): string {
  return fill(plural(forms, count, locale.lang), { count: numberWords(count, locale) });
}

/** Facts of one line; empty ones are left out. */
export function joinFacts(
  facts: readonly string[],
  { punctuation }: { readonly punctuation: Punctuation },
): string {
  return facts.filter(Boolean).join(punctuation.facts);
}
