/** Which claims support an event and which deny it, and the chains that follow: a denial is no source. */
import { finishChain, speaksFor } from './attribution.js';
import type { Chain, ReportEvent, TimelineEvent } from './event.js';
import type { TimelineHeader } from './header.js';
import { rolesOf } from './roles.js';
import type { StatedClaim } from './timeline.js';

/** An event with its row, and the claims that it states or refers to. */
export interface ClaimedEvent {
  readonly row: number;
  readonly event: TimelineEvent;
  readonly claims: readonly StatedClaim[];
}

/** Those who speak in an event: a claim stated there by one of them is what the event consists of. */
const speakingRoles: ReadonlySet<string> = new Set([
  'speakers',
  'onBehalfOf',
  'protesters',
  'requesters',
  'issuers',
]);

/**
 * Whether a claim speaks for the event: it asserts, or it was made there. A statement in which somebody denies something
 * is a statement, and whatever a report gives stands in the report.
 */
export function isSupport(
  { claim, row: statedIn }: StatedClaim,
  { row, event }: ClaimedEvent,
  header: TimelineHeader,
): boolean {
  const { stance = 'asserts', chain } = claim;
  if (stance === 'asserts') return true;
  if (statedIn !== row) return false;
  if (event.kind === 'report') return true;
  const speakers = rolesOf(event, header.kinds).flatMap(({ role, names }) =>
    speakingRoles.has(role) ? names : [],
  );
  return chain.some(({ by }) => by.some((id) => speakers.some((speaker) => speaksFor(speaker, id, header))));
}

/** Whether somebody denies an event, and no claim speaks for it. */
export function isDenied(claimed: ClaimedEvent, header: TimelineHeader): boolean {
  const { claims } = claimed;
  return (
    claims.some(({ claim }) => claim.stance === 'denies') &&
    !claims.some((stated) => isSupport(stated, claimed, header))
  );
}

/** The finished chains of an event: as written, else those of the claims that speak for it, else the outlet of a report. */
export function chainsOf(claimed: ClaimedEvent, header: TimelineHeader): readonly Chain[] {
  const { event, claims } = claimed;
  if (event.attribution.length > 0) return event.attribution.map((chain) => finishChain(chain, header));
  const chains = claims
    .filter((stated) => isSupport(stated, claimed, header))
    .map(({ claim }) => claim.chain)
    .filter((chain) => chain.length > 0);
  return event.kind === 'report' ? chainsOfReport(event, chains, header) : chains;
}

/** What others claim in a report is what it gives, not who says that there is such a report. */
function chainsOfReport(
  { outlet = [], source }: Pick<ReportEvent, 'source'> & Partial<Pick<ReportEvent, 'outlet'>>,
  chains: readonly Chain[],
  header: TimelineHeader,
): readonly Chain[] {
  const by = outlet.length > 0 || source === undefined ? outlet : [source];
  const throughIt = chains.filter((chain) => chain.some((step) => step.by.some((id) => by.includes(id))));
  if (by.length === 0 || throughIt.length > 0) return by.length === 0 ? chains : throughIt;
  return [finishChain([{ by, as: 'outlet', ...(source !== undefined && { source }) }], header)];
}
