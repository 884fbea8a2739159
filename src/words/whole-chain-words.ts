/** A whole chain of attribution in words: each step with its hedges. */
import { namesOf } from './names.js';
import type { TimelineHeader } from '../model/header.js';
import type { Attributor, Chain, Hedge, HedgeScope, Quote } from '../model/event.js';
import type { Locale } from './locale.js';
import { capitalise, fill } from './compose.js';
import { translationWords } from './translation-words.js';
import {
  hedgeWords,
  quotedHedges,
  notedWords,
  isWordOf,
  hedgedWords,
  type StepInWords,
} from './chain-words.js';

/** The steps of a chain, nearest the event first. */
export function stepsInWords(chain: Chain, header: TimelineHeader, locale: Locale): readonly StepInWords[] {
  return chain.map((step, i) => ({
    names: i === 0 ? capitalise(byWords(step, header, locale), locale.lang) : byWords(step, header, locale),
    part: locale.chain.parts[step.as],
    ...(step.verb !== undefined && { verb: step.verb }),
    hedges: hedgeWords(step.hedges, locale),
    ...(step.quote && quoteOf(step.quote, header, locale)),
    ...(step.source !== undefined && { source: step.source }),
  }));
}

function quoteOf(
  quote: Quote,
  header: TimelineHeader,
  locale: Locale,
): Pick<StepInWords, 'quote' | 'quoteLang' | 'translation'> {
  const translation = translationWords(quote, header, locale);
  return {
    quote: quote.text,
    ...(quote.lang !== undefined && { quoteLang: quote.lang }),
    ...(translation !== undefined && { translation }),
  };
}

/**
 * In a sentence: `Japanese officials (not named), via an outlet (not named), via the article (“reportedly”)`. Hedges that
 * stand with the words of their part are left out.
 */
export function chainWords(
  chain: Chain,
  header: TimelineHeader,
  locale: Locale,
  isStated: (hedge: Hedge) => boolean = () => false,
): string {
  const { chain: strings, punctuation } = locale;
  const steps = chain.map((step) => {
    const hedges = step.hedges?.filter((hedge) => !isStated(hedge));
    const notes = [
      ...unnamedNotes(step, header, locale),
      ...quotedHedges(hedgeWords(hedges, locale), locale),
    ];
    return notedWords(namesOf(step.by, header, locale), notes, locale);
  });
  return steps.map((by, i) => (i === 0 ? by : fill(strings.via, { by }))).join(punctuation.steps);
}

function unnamedNotes(step: Attributor, header: TimelineHeader, { chain }: Locale): readonly string[] {
  return isAnonymous(step, header) ? [chain.unnamed] : [];
}

/** The carrier of a step; for an anonymous one, with the words "not named". */
function byWords(step: Attributor, header: TimelineHeader, locale: Locale): string {
  return notedWords(namesOf(step.by, header, locale), unnamedNotes(step, header, locale), locale);
}

/**
 * Who keeps a distance from one part of what the chains say, and in which words: "the article: “reportedly”". Words that
 * the part has as it was written are left out.
 */
export function hedgesOn(
  part: HedgeScope,
  chains: readonly Chain[],
  header: TimelineHeader,
  locale: Locale,
  written = '',
): readonly string[] {
  const notes = chains.flat().flatMap((step) => {
    const words = (step.hedges ?? [])
      .filter(({ scope, word }) => scope === part && !isWordOf(word, written))
      .map(({ word }) => ({ word }));
    return words.length > 0 ? [hedgedWords(namesOf(step.by, header, locale), words, locale)] : [];
  });
  return [...new Set(notes)];
}

function isAnonymous({ by }: Attributor, { actors }: TimelineHeader): boolean {
  return by.length > 0 && by.every((id) => actors.get(id)?.type === 'anonymous');
}
