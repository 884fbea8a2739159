/** Small tools for putting words together from the plain strings of a locale. */
import type { PluralForms } from './interface-strings.js';

const rules = new Map<string, Intl.PluralRules>();
const lists = new Map<string, Intl.ListFormat>();

/** Puts values into the `{name}` places of a template; a place without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The form of a word for a count, by the plural rules of a language (BCP 47). */
export function plural(
  forms: PluralForms,
  count: number,
  lang: string,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): string {
  return forms[pluralRules(lang, type).select(count)] ?? forms.other;
}

function pluralRules(lang: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  const key = `${lang} ${type}`;
  let found = rules.get(key);
  if (found === undefined) rules.set(key, (found = new Intl.PluralRules(lang, { type })));
  return found;
}

/** Names as a list in the manner of a language: "a, b and c", or "a, b or c". */
export function joinNames(
  names: readonly string[],
  lang: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const key = `${lang} ${type}`;
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = new Intl.ListFormat(lang, { type })));
  return list.format(names);
}

/** The text with its first letter as at the start of a sentence. */
export function capitalise(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

/** The form of a phrase for a count, with the count in it, grouped in the manner of the language. */
export function countWords(forms: PluralForms, count: number, lang: string): string {
  return fill(plural(forms, count, lang), { count: count.toLocaleString(lang) });
}
