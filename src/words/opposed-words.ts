/** Who says something else of an event than that it was so: denials, counter-accusations and characterisations. */
import type { Chain, Stance } from '../model/event.js';
import { isSupport } from '../model/support.js';
import type { Timeline } from '../model/timeline.js';
import { type StepInWords } from './chain-words.js';
import { chainWords, stepsInWords } from './whole-chain-words.js';
import { fill } from './compose.js';
import type { Locale } from './locale.js';

type OpposedStance = Exclude<Stance, 'asserts'>;

/** Those of one stance, who are no sources of the event. */
export interface OpposedInWords {
  /** `Denied by {chains}` */
  readonly template: string;
  /** A chain each; empty where it is not given who says it. */
  readonly chains: readonly (readonly StepInWords[])[];
  /** "Denied by China’s foreign ministry, via the article" */
  readonly text: string;
}

const stances: readonly OpposedStance[] = ['denies', 'counter-accuses', 'characterises'];

/** By stance, denials first; what is said in the event itself, as in a statement that denies something, is left out. */
export function opposedInWords(timeline: Timeline, row: number, locale: Locale): readonly OpposedInWords[] {
  const event = timeline.event(row);
  if (!event) return [];
  const { header } = timeline;
  const claims = timeline.claimsOf(row);
  const opposed = claims
    .filter((stated) => !isSupport(stated, { row, event, claims }, header))
    .map(({ claim }) => claim);
  return stances.flatMap((stance) => {
    const chains = distinct(opposed.filter((claim) => claim.stance === stance).map(({ chain }) => chain));
    return chains.length > 0 ? [ofStance(stance, chains, timeline, locale)] : [];
  });
}

function distinct(chains: readonly Chain[]): readonly Chain[] {
  return [...new Map(chains.map((chain) => [JSON.stringify(chain), chain])).values()];
}

function ofStance(
  stance: OpposedStance,
  chains: readonly Chain[],
  { header }: Timeline,
  locale: Locale,
): OpposedInWords {
  const { event, punctuation } = locale;
  const template = event.opposed[stance];
  const texts = chains.map((chain) => chainWords(chain, header, locale) || event.somebody);
  return {
    template,
    chains: chains.map((chain) => stepsInWords(chain, header, locale)),
    text: fill(template, { chains: texts.join(punctuation.chains) }),
  };
}
