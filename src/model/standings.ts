/** How events, claims and sources stand since: what was retracted, corrected or authenticated, by links from elsewhere. */
import { flag, hasFlag } from './columns.js';
import type { Chain, Link, Ref } from './event.js';
import type { TimelineHeader } from './header.js';
import { maybeStanding, refOfSource, sourceOfRef, type StandingType } from './links.js';
import { isSupport, type ClaimedEvent } from './support.js';
import type { StatedClaim, Timeline } from './timeline.js';

type Linked = Pick<Timeline, 'links' | 'claim' | 'rowOf' | 'header'>;

/** By the reference at their ends; another list of links has others. */
const known = new WeakMap<readonly Link[], ReadonlyMap<Ref, readonly Link[]>>();

/** Those of them that come from something: a source may be cited by every event. */
const standing = new WeakMap<Linked, Map<Ref, readonly Link[]>>();

/**
 * The links that retract, correct or authenticate an event, a claim or a source, in the order of the document. One that comes from
 * nothing is a fault, and does none of this.
 */
export function standingsOf(timeline: Linked, ref: Ref): readonly Link[] {
  const group = standingsIn(timeline.links).get(ref);
  if (!group) return [];
  let found = standing.get(timeline);
  if (!found) standing.set(timeline, (found = new Map<Ref, readonly Link[]>()));
  let links = found.get(ref);
  if (!links) found.set(ref, (links = group.filter((link) => comesFromSomething(timeline, link))));
  return links;
}

/** Whether what retracts, corrects or authenticates is there: an event, a claim or a source. */
export function comesFromSomething(timeline: Linked, { from }: Pick<Link, 'from'>): boolean {
  const source = sourceOfRef(from);
  if (timeline.rowOf(from) >= 0 || timeline.claim(from)) return true;
  return source !== undefined && timeline.header.sources.has(source);
}

function standingsIn(links: readonly Link[]): ReadonlyMap<Ref, readonly Link[]> {
  let grouped = known.get(links);
  if (grouped === undefined) known.set(links, (grouped = groupStandings(links)));
  return grouped;
}

/** One pass over all links: those of other types are left out. Nothing takes itself back. */
function groupStandings(links: readonly Link[]): ReadonlyMap<Ref, readonly Link[]> {
  const grouped = new Map<Ref, Link[]>();
  for (const link of links) {
    if (maybeStanding(link.type) === undefined || link.from === link.to) continue;
    const group = grouped.get(link.to);
    if (group) group.push(link);
    else grouped.set(link.to, [link]);
  }
  return grouped;
}

/** Whether something retracts an event, a claim or a source. */
export function isRetracted(timeline: Linked, ref: Ref): boolean {
  return standingsOf(timeline, ref).some(({ type }) => type === 'retracts');
}

/** All flags for how an event stands since, for clearing. */
export const allStandingFlags: number =
  flag.retracted | flag.partlyRetracted | flag.corrected | flag.authenticated;

/** How much of an event is retracted, by its flags. What is retracted is no dispute by that. */
export function retractedShare({ columns }: Pick<Timeline, 'columns'>, row: number): 'all' | 'part' | 'none' {
  if (hasFlag(columns, row, flag.retracted)) return 'all';
  return hasFlag(columns, row, flag.partlyRetracted) ? 'part' : 'none';
}

/** Whether a link of a type that stands leads to an event, a claim or a source. */
export type Stands = (ref: Ref, type: StandingType) => boolean;

/**
 * The flags of an event for what became of it, of its claims and of the sources that it cites. All of it is retracted where it is
 * itself, or every chain of it: that of a retracted claim, or one that cites a retracted source. It is a part where some claim or
 * some chain is.
 */
export function standingFlags(claimed: ClaimedEvent, header: TimelineHeader, stands: Stands): number {
  const { event, claims } = claimed;
  const refs = [event.id, ...claims.map(({ ref }) => ref), ...refsOfSources(claimed)];
  const has = (type: StandingType): boolean => refs.some((ref) => stands(ref, type));
  return (
    (has('retracts') ? retractedFlag(claimed, header, stands) : 0) |
    (has('corrects') ? flag.corrected : 0) |
    (has('authenticates') ? flag.authenticated : 0)
  );
}

/** The references to all sources that an event and its claims cite. */
export function refsOfSources({ event, claims }: Omit<ClaimedEvent, 'row'>): readonly Ref[] {
  const chains = [...event.attribution, ...claims.map(({ claim }) => claim.chain)];
  const cited = [...chains.flat(), ...event.quotes, ...(event.kind === 'report' ? [event] : [])];
  return [...new Set(cited.flatMap(({ source }) => source ?? []))].map(refOfSource);
}

/** Of an event of which something was taken back: all of it or a part. */
function retractedFlag(claimed: ClaimedEvent, header: TimelineHeader, stands: Stands): number {
  const { event, claims } = claimed;
  if (stands(event.id, 'retracts')) return flag.retracted;
  const retracted = claims.filter(({ ref }) => stands(ref, 'retracts'));
  const chains = chainTexts(retracted);
  const standing = claims.filter(
    (stated) => !retracted.includes(stated) && isSupport(stated, claimed, header),
  );
  // One outlet may state several claims on one day: their chains look alike, and those that stand bear the event.
  for (const chain of chainTexts(standing)) chains.delete(chain);
  const isTakenBack = (chain: Chain): boolean =>
    chains.has(JSON.stringify(chain)) ||
    chain.some(({ source }) => source !== undefined && stands(refOfSource(source), 'retracts'));
  const { attribution } = event;
  const isAll = attribution.length > 0 && attribution.every(isTakenBack);
  return isAll ? flag.retracted : flag.partlyRetracted;
}

function chainTexts(claims: readonly StatedClaim[]): Set<string> {
  return new Set(claims.map(({ claim }) => JSON.stringify(claim.chain)));
}
