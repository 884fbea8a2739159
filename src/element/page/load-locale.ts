/** The languages that the package speaks: English at once, the others as modules of their own, loaded when asked for. */
import { en } from '../../locales/en.js';
import { readableTag } from '../../words/date-style.js';
import type { Locale } from '../../words/locale.js';

/** Each module is named as a whole, for bundlers to see it. */
const loaders: ReadonlyMap<string, () => Promise<Locale>> = new Map<string, () => Promise<Locale>>([
  ['ja', async () => (await import('../../locales/ja.js')).ja],
  ['zh', async () => (await import('../../locales/zh.js')).zh],
  ['ar', async () => (await import('../../locales/ar.js')).ar],
]);

const loaded = new Map<string, Locale>([['en', en]]);

/** The language that serves a tag (BCP 47): "ja" for "ja-JP"; "en" where there is none for it. */
export function languageFor(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return loaders.has(language) ? language : 'en';
}

/** The strings of a language, if they are there. */
export function loadedLocale(language: string): Locale | undefined {
  return loaded.get(language);
}

/** Fetches the strings of a language. False where that failed: the page continues without. */
export async function loadLocale(language: string): Promise<boolean> {
  try {
    const locale = await loaders.get(language)?.();
    if (locale) loaded.set(language, locale);
    return locale !== undefined;
  } catch {
    return false;
  }
}

/**
 * The manner of dates and numbers in an element whose nearest `lang` is `tag`: the region's own where the tag names one
 * ("ja-JP", "ar-EG"), else that of the locale. Chinese stays in the characters of its strings.
 */
export function mannerOf({ lang, intl }: Locale, tag: string): string {
  const [language] = lang.split('-');
  const readable = readableTag(tag, intl);
  if (!tag.includes('-') || readable.split('-')[0] !== language) return intl;
  const { script } = new Intl.Locale(lang);
  return script === undefined ? readable : new Intl.Locale(readable, { script }).toString();
}
