/** Translated words: from which language, and by whom. */
import type { Quote } from '../model/event.js';
import type { TimelineHeader } from '../model/header.js';
import { fill } from './compose.js';
import type { Locale } from './locale.js';
import { namesOf } from './names.js';

const languageNames = new Map<string, Intl.DisplayNames>();

/** "translated from Japanese by the embassy"; undefined where words are not known to be a translation. */
export function translationWords(
  { original, translator }: Pick<Quote, 'original' | 'translator'>,
  header: TimelineHeader,
  locale: Locale,
): string | undefined {
  if (!original && translator === undefined) return undefined;
  const { plain, from, by, bySomebody } = locale.translation;
  const language = original?.lang === undefined ? undefined : languageName(original.lang, locale);
  const words = language === undefined ? plain : fill(from, { language });
  if (translator === undefined) return fill(bySomebody, { words });
  return fill(by, { words, names: namesOf([translator], header, locale) });
}

/** What a language is called in that of a locale; its tag where it has no name. */
function languageName(tag: string, { intl }: Locale): string {
  let names = languageNames.get(intl);
  if (names === undefined)
    languageNames.set(intl, (names = new Intl.DisplayNames(intl, { type: 'language' })));
  try {
    return names.of(tag) ?? tag;
  } catch {
    // It comes from data, and may be none.
    return tag;
  }
}
