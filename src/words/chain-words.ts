/** The steps of a chain in words: their notes, and which words of distance they used. */
import type { Hedge, Id } from '../model/event.js';
import type { Locale } from './locale.js';
import { isolated } from '../util/bidi.js';
import { fill } from './compose.js';

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
export function quotedHedges(
  hedges: readonly HedgeInWords[],
  { chain, direction, punctuation }: Locale,
): readonly string[] {
  return hedges.map(({ word, scope }) => {
    const text = fill(chain.quoted, { text: isolated(word, direction) });
    return scope === undefined ? text : fill(punctuation.labelled, { label: scope, text });
  });
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
