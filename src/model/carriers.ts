/** Who carried what is said to the reader: the last step of a chain that published it, before the document's own source. */
import type { Attributor, AttributorPart, Chain, Id } from './event.js';
import type { TimelineHeader } from './header.js';

const carrying: ReadonlySet<AttributorPart> = new Set(['outlet', 'poster', 'compiler']);

/** Whether a step carries what others say: an outlet, a poster or a compiler. */
export function isCarrier({ as }: Pick<Attributor, 'as'>): boolean {
  return carrying.has(as);
}

/** Who carried a finished chain to us; the document's own source where nobody else did, nobody where it stands as it was said. */
export function carriersOf(chain: Chain, header: TimelineHeader): readonly Id[] {
  return carryingSteps(chain, header).at(-1)?.by ?? [];
}

/** The steps of a finished chain that published it; that of the document's own source only where there is no other. */
export function carryingSteps(chain: Chain, { compiledFrom }: TimelineHeader): readonly Attributor[] {
  const steps = chain.filter(isCarrier);
  if (compiledFrom === undefined) return steps;
  const others = steps.filter(({ source }) => source !== compiledFrom);
  return others.length > 0 ? others : steps;
}

/** How many outlets carry what fewer roots say, and whether those roots are outlets' stories themselves. */
export interface Repeated {
  readonly outlets: number;
  readonly roots: number;
  /** Whether what they repeat are stories, not speakers. */
  readonly isStory: boolean;
}
