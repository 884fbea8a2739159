/** Chains in words: who says so, who carried it, and which words of distance they used. */
import { namesOf } from './names.js';
import type { TimelineHeader } from '../model/header.js';
import type { Attributor, Chain, Hedge, HedgeScope, Id, Quote } from '../model/event.js';
import type { Locale } from './locale.js';
import { isolated } from '../util/bidi.js';
import { capitalise, fill } from './compose.js';
import { translationWords } from './translation-words.js';

/** A word of distance as it was written, and of what part it is said where it is not of all. */
export interface HedgeInWords {
  readonly word: string;
  /** "on the number" */
  readonly scope?: string;
}

/** One step of a chain, for a row of details. */
export interface StepInWords {
  /** Who; the anonymous with the words that they are not named. */
  readonly names: string;
  readonly part: string;
  readonly verb?: string;
  readonly hedges: readonly HedgeInWords[];
  readonly quote?: string;
  /** Its language, where it has one of its own, and whose translation it is. */
  readonly quoteLang?: string;
  readonly translation?: string;
  /** The id of the source that the step names. */
  readonly source?: Id;
}

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

/** Something with notes on it in brackets; without brackets where there are no notes. */
export function notedWords(by: string, notes: readonly string[], { chain, punctuation }: Locale): string {
  return notes.length > 0 ? fill(chain.noted, { by, notes: notes.join(punctuation.notes) }) : by;
}

/** "the article: “allegedly”": a word of distance is given with whoever used it. */
export function hedgedWords(by: string, hedges: readonly HedgeInWords[], locale: Locale): string {
  if (hedges.length === 0) return by;
  return fill(locale.chain.hedgesOf, {
    by,
    hedges: quotedHedges(hedges, locale).join(locale.punctuation.notes),
  });
}

/** Hedges in the quotation marks of the locale, those of a part with its name. */
function quotedHedges(
  hedges: readonly HedgeInWords[],
  { chain, direction, punctuation }: Locale,
): readonly string[] {
  return hedges.map(({ word, scope }) => {
    const text = fill(chain.quoted, { text: isolated(word, direction) });
    return scope === undefined ? text : fill(punctuation.labelled, { label: scope, text });
  });
}

function unnamedNotes(step: Attributor, header: TimelineHeader, { chain }: Locale): readonly string[] {
  return isAnonymous(step, header) ? [chain.unnamed] : [];
}

/** The carrier of a step; for an anonymous one, with the words "not named". */
function byWords(step: Attributor, header: TimelineHeader, locale: Locale): string {
  return notedWords(namesOf(step.by, header, locale), unnamedNotes(step, header, locale), locale);
}

/** The words of hedges, as they were written, and of what they are said. */
export function hedgeWords(hedges: readonly Hedge[] | undefined, { chain }: Locale): readonly HedgeInWords[] {
  return (hedges ?? []).map(({ word, scope = 'all' }) =>
    scope === 'all' ? { word } : { word, scope: chain.scopes[scope] },
  );
}

/** Whether a text has the word of a hedge itself. */
export function isWordOf(word: string, text: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
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
