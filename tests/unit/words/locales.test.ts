/** Every locale has every string whole: the places of the English one, the plural forms of its language, its own words. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { builtInKinds } from '../../../src/model/kinds.js';
import type { Locale } from '../../../src/words/locale.js';
import { translations } from './languages.js';

type Tree = { readonly [key: string]: Leaf };
type Leaf = string | Tree | readonly Leaf[];
type Forms = Readonly<Record<string, string>>;

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Settings, not words. */
const settings = ['lang', 'intl', 'direction', 'kinds', 'dates.long.month', 'dates.short.month'];
/** What a locale may have for itself. */
const optional = ['dates.window', 'dates.ordinalWords', 'dates.yearUnits', 'dateDetails.partSeparator'];
/** Ten or a hundred years have a name by their first year, by a number, or by their first and last year. */
const placed = ['dates.long.decade', 'dates.short.decade', 'dates.long.hundred', 'dates.short.hundred'];
/** Latin letters that every language keeps: keys and a format by name. */
const names =
  /\b(Home|End|PgUp|PgDn|Enter|Esc|Tab|Ctrl|Shift|F10|JSON|LD|TimelineJS|CSL|SVG|PNG|CSV|XLSX|NDJSON|iCalendar|HTML)\b/g;

const isPlural = (leaf: Leaf): leaf is Forms =>
  typeof leaf === 'object' && 'other' in leaf && Object.keys(leaf).every((key) => categories.includes(key));

/** The strings by their path, the plural forms of one together as one leaf. */
function leavesOf(leaf: Leaf, path = ''): readonly (readonly [path: string, leaf: string | Forms])[] {
  if (settings.includes(path)) return [];
  if (typeof leaf === 'string' || isPlural(leaf)) return [[path, leaf]];
  return Object.entries(leaf).flatMap(([key, value]) =>
    leavesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

const leaves = (locale: Locale): ReadonlyMap<string, string | Forms> =>
  new Map(
    leavesOf(locale as unknown as Tree).filter(
      ([path]) => !optional.some((own) => path === own || path.startsWith(`${own}.`)),
    ),
  );
const places = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place);
const formsOf = (leaf: string | Forms): readonly string[] =>
  typeof leaf === 'string' ? [leaf] : Object.values(leaf);

describe.each(translations)('%s', (_, locale) => {
  const own = leaves(locale);

  it('has every string of the English locale and no other', () => {
    expect([...own.keys()].sort()).toEqual([...leaves(en).keys()].sort());
  });

  it('has the places of each, once', () => {
    const wrong = [...leaves(en)].flatMap(([path, english]) => {
      const wanted = [...places(formsOf(english).at(-1) ?? '')].sort();
      const form = formsOf(own.get(path) ?? '').at(-1) ?? '';
      if (placed.includes(path)) return places(form).length > 0 ? [] : [`${path}: ${form}`];
      return [...places(form)].sort().join() === wanted.join() ? [] : [`${path}: ${form}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has the plural forms of its language, and a number in those that stand for many', () => {
    const cardinal = new Intl.PluralRules(locale.lang).resolvedOptions().pluralCategories;
    const ordinal = new Intl.PluralRules(locale.lang, { type: 'ordinal' }).resolvedOptions().pluralCategories;
    for (const [path, leaf] of own) {
      if (typeof leaf === 'string') continue;
      expect(Object.keys(leaf).sort(), path).toEqual(
        [...(path === 'dates.ordinal' ? ordinal : cardinal)].sort(),
      );
      const wanted = places(leaf['other'] ?? '');
      const many = Object.entries(leaf).filter(([category]) => !['zero', 'one', 'two'].includes(category));
      for (const [, form] of many) expect(places(form), path).toEqual(wanted);
    }
  });

  it('leaves no word in English', () => {
    const latin = [...own].flatMap(([path, leaf]) =>
      formsOf(leaf)
        .filter((form) => /[A-Za-z]/.test(form.replace(/\{\w+\}/g, '').replace(names, '')))
        .map((form) => `${path}: ${form}`),
    );
    expect(latin).toEqual([]);
  });

  it('has the kinds, roles, fields and values of the format', () => {
    const { labels, roles, fields } = locale.kinds!;
    expect(Object.keys(labels).sort()).toEqual([...builtInKinds.keys()].sort());
    const kinds = [...builtInKinds.values()];
    expect(new Set(Object.keys(roles))).toEqual(new Set(kinds.flatMap((kind) => [...kind.roles.keys()])));
    for (const { phrase } of Object.values(roles)) expect(places(phrase)).toEqual(['{names}']);
    for (const [name, { oneOf = [] }] of kinds.flatMap((kind) => [...kind.fields])) {
      expect(fields[name], name).toBeDefined();
      for (const value of oneOf) expect(fields[name]?.values?.[value], `${name}: ${value}`).toBeTruthy();
    }
  });

  it('has a manner that Intl knows, and says which way its words run', () => {
    for (const tag of [locale.lang, locale.intl])
      expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(locale.direction).toBe(locale.lang === 'ar' ? 'rtl' : 'ltr');
  });
});
