/** What was said in a call or a meeting, as far as it is quoted. */
import { namesOf } from './names.js';
import type { Quote, TimelineEvent, Wording } from '../model/event.js';
import type { TimelineHeader } from '../model/header.js';
import type { Locale } from './locale.js';
import { translationWords } from './translation-words.js';

/** A quote with whose words it is. */
export interface QuoteInWords {
  /** Empty where that is not given. */
  readonly by: string;
  readonly text: string;
  /** Its language, where it has one of its own. */
  readonly lang?: string;
  /** "translated from Japanese by the embassy", where it is a translation. */
  readonly translation?: string;
  readonly original?: Wording;
}

/** Whether something is made of what was said in it. */
export function isTalk({ kind }: TimelineEvent): boolean {
  return kind === 'call' || kind === 'meeting';
}

/** All quotes of an event, and those that are said with it: of a call or a meeting all, of others, whose title and text say what was said, those that were translated. */
export function quotesInWords(
  event: TimelineEvent,
  header: TimelineHeader,
  locale: Locale,
): { readonly quotes: readonly QuoteInWords[]; readonly talk: readonly QuoteInWords[] } {
  const quotes = event.quotes.map((quote) => quoteInWords(quote, header, locale));
  const isTranslated = ({ translation }: QuoteInWords): boolean => translation !== undefined;
  return { quotes, talk: isTalk(event) ? quotes : quotes.filter(isTranslated) };
}

/** A quote, whose words it is, and whose translation. */
function quoteInWords(quote: Quote, header: TimelineHeader, locale: Locale): QuoteInWords {
  const { by, text, lang, original } = quote;
  const translation = translationWords(quote, header, locale);
  return {
    by: by === undefined ? '' : namesOf([by], header, locale),
    text,
    ...(lang !== undefined && { lang }),
    ...(translation !== undefined && { translation }),
    ...(original && { original }),
  };
}
