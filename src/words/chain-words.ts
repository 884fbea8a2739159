/** Chains in words: who says so, who carried it, and which words of distance they used. */
import type { TimelineHeader } from '../model/header.js';
import { nameOf } from '../model/attribution.js';
import type { Attributor, Chain, Hedge, Id } from '../model/event.js';
import type { Locale } from './locale.js';
import { isolated } from '../util/bidi.js';
import { capitalise, fill, joinNames } from './compose.js';

/** One step of a chain, for a row of details. */
export interface StepInWords {
  /** Who; the anonymous with the words that they are not named. */
  readonly names: string;
  readonly part: string;
  readonly verb?: string;
  readonly hedges: readonly string[];
  readonly quote?: string;
  /** The id of the source that the step names. */
  readonly source?: Id;
}

/** The steps of a chain, nearest the event first. */
export function stepsInWords(chain: Chain, header: TimelineHeader, locale: Locale): readonly StepInWords[] {
  return chain.map((step, i) => ({
    names: i === 0 ? capitalise(byWords(step, header, locale), locale.lang) : byWords(step, header, locale),
    part: locale.chain.parts[step.as],
    ...(step.verb !== undefined && { verb: step.verb }),
    hedges: hedgeWords(step.hedges),
    ...(step.quote && { quote: step.quote.text }),
    ...(step.source !== undefined && { source: step.source }),
  }));
}

/** In a sentence: `Japanese officials (not named), via an outlet (not named), via the article (“reportedly”)`. */
export function chainWords(chain: Chain, header: TimelineHeader, locale: Locale): string {
  const { chain: strings, punctuation } = locale;
  const steps = chain.map((step) => {
    const notes = [...unnamedNotes(step, header, locale), ...quotedHedges(hedgeWords(step.hedges), locale)];
    return notedWords(namesOf(step.by, header, locale), notes, locale);
  });
  return steps.map((by, i) => (i === 0 ? by : fill(strings.via, { by }))).join(punctuation.steps);
}

/** Something with notes on it in brackets; without brackets where there are no notes. */
export function notedWords(by: string, notes: readonly string[], { chain, punctuation }: Locale): string {
  return notes.length > 0 ? fill(chain.noted, { by, notes: notes.join(punctuation.notes) }) : by;
}

/** "the article: “allegedly”": a word of distance is given with whoever used it. */
export function hedgedWords(by: string, hedges: readonly string[], locale: Locale): string {
  if (hedges.length === 0) return by;
  return fill(locale.chain.hedgesOf, {
    by,
    hedges: quotedHedges(hedges, locale).join(locale.punctuation.notes),
  });
}

/** Hedges in the quotation marks of the locale. */
function quotedHedges(hedges: readonly string[], { chain, direction }: Locale): readonly string[] {
  return hedges.map((text) => fill(chain.quoted, { text: isolated(text, direction) }));
}

function unnamedNotes(step: Attributor, header: TimelineHeader, { chain }: Locale): readonly string[] {
  return isAnonymous(step, header) ? [chain.unnamed] : [];
}

/** The carrier of a step; for an anonymous one, with the words "not named". */
function byWords(step: Attributor, header: TimelineHeader, locale: Locale): string {
  return notedWords(namesOf(step.by, header, locale), unnamedNotes(step, header, locale), locale);
}

/** A list of names as the locale writes it. */
export function namesOf(ids: readonly Id[], header: TimelineHeader, locale: Locale): string {
  return joinNames(
    ids.map((id) => isolated(nameOf(id, header), locale.direction)),
    locale.lang,
  );
}

/** The words of hedges, as they were written. */
export function hedgeWords(hedges: readonly Hedge[] = []): readonly string[] {
  return hedges.map(({ word }) => word);
}

function isAnonymous({ by }: Attributor, { actors }: TimelineHeader): boolean {
  return by.length > 0 && by.every((id) => actors.get(id)?.type === 'anonymous');
}
