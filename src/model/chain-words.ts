/** Chains in words: who says so, who carried it, and which words of distance they used. */
import { nameOf } from './attribution.js';
import type { Attributor, Chain, Hedge, Id, TimelineHeader } from './event.js';
import type { Locale } from './locale.js';
import { capitalise, fill, joinNames } from './words.js';

export interface ChainStrings {
  /** A step behind the first: who carried what came before. `{by}` */
  readonly via: string;
  /** A step with words of distance. `{by}`, `{hedges}` */
  readonly hedged: string;
  /** A step whose actor is anonymous and not called so already. `{by}` */
  readonly unnamed: string;
  readonly quoted: string;
  /** What each part in a chain is called. */
  readonly parts: Readonly<Record<Attributor['as'], string>>;
  /** What each class of hedge is called. */
  readonly hedges: Readonly<Record<Hedge['class'], string>>;
}

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

/** One line: `Japanese officials (not named), via an outlet (not named), via the article ("reportedly")`. */
export function chainWords(chain: Chain, header: TimelineHeader, locale: Locale): string {
  const { chain: strings } = locale;
  const steps = chain.map((step) => {
    const by = byWords(step, header, locale);
    const hedges = hedgeWords(step.hedges).map((word) => fill(strings.quoted, { text: word }));
    return hedges.length > 0 ? fill(strings.hedged, { by, hedges: hedges.join(', ') }) : by;
  });
  const line = steps.map((by, i) => (i === 0 ? by : fill(strings.via, { by }))).join(', ');
  return capitalise(line, locale.lang);
}

/** Who takes a step; of the anonymous it is said that they are not named. */
function byWords(step: Attributor, header: TimelineHeader, locale: Locale): string {
  const names = namesOf(step.by, header, locale);
  return isAnonymous(step, header) ? fill(locale.chain.unnamed, { by: names }) : names;
}

/** A list of names in the manner of the locale. */
export function namesOf(ids: readonly Id[], header: TimelineHeader, locale: Locale): string {
  return joinNames(
    ids.map((id) => nameOf(id, header)),
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
