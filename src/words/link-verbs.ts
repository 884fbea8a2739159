/** The words beside the line of a link: what it says, in a word or two, and who says so. */
import type { TimelineHeader } from '../model/header.js';
import type { Link } from '../model/event.js';
import { isInferred, maybeAnswer } from '../model/links.js';
import type { ThreadStep } from '../model/main-thread.js';
import { isolated } from '../util/bidi.js';
import { fill, plural } from './compose.js';
import type { Locale } from './locale.js';
import { namesOf } from './names.js';

/** "retaliates" and "says the article"; a word of the source's own stands in quotation marks. */
export function linkVerb(
  link: Link,
  header: TimelineHeader,
  locale: Locale,
): { readonly verb: string; readonly by: string } {
  const { links: strings, chain, direction, lang } = locale;
  const { verb, type, assertedBy = [] } = link;
  return {
    verb: verb === undefined ? strings.verbs[type] : fill(chain.quoted, { text: isolated(verb, direction) }),
    by: isInferred(link)
      ? strings.inferred
      : fill(plural(strings.says, assertedBy.length, lang), { names: namesOf(assertedBy, header, locale) }),
  };
}

/** "retaliates for ①", or "for A1", and "says the article": what a numbered event answers; `numbered`: how its number is written. */
export function answerWords(
  { link, name }: NonNullable<ThreadStep['answers']>,
  header: TimelineHeader,
  locale: Locale,
  numbered: (name: string) => string = circled,
): { readonly words: string; readonly by: string } {
  const { verb, by } = linkVerb(link, header, locale);
  const { answering } = locale.links;
  const own = link.verb === undefined ? maybeAnswer(link.type) : undefined;
  return { words: fill(answering[own ?? 'verb'], { verb, number: numbered(name) }), by };
}

/** A number in a circle, as far as there are letters for it; a name with a letter as it is. */
export function circled(name: string): string {
  const number = Number(name);
  return number <= 20 ? String.fromCodePoint(0x245f + number) : name;
}
