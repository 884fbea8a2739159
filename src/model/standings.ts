/** How events, claims and sources stand since: what was retracted, corrected or authenticated, by links from elsewhere. */
import type { Link, Ref } from './event.js';
import { maybeStanding, sourceOfRef } from './links.js';
import { isSupport } from './support.js';
import type { StatedClaim, Timeline } from './timeline.js';

type Linked = Pick<Timeline, 'links' | 'claim' | 'rowOf' | 'header'>;

/** By the reference at their ends; another list of links has others. */
const known = new WeakMap<readonly Link[], ReadonlyMap<Ref, readonly Link[]>>();

/**
 * The links that retract, correct or authenticate an event, a claim or a source, in the order of the document. One that comes from
 * nothing is a fault, and does none of this.
 */
export function standingsOf(timeline: Linked, ref: Ref): readonly Link[] {
  return (
    standingsIn(timeline.links)
      .get(ref)
      ?.filter(({ from }) => isThere(timeline, from)) ?? []
  );
}

function isThere(timeline: Linked, ref: Ref): boolean {
  const source = sourceOfRef(ref);
  if (timeline.rowOf(ref) >= 0 || timeline.claim(ref)) return true;
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

/**
 * How much of an event is retracted: all where it is retracted itself or every chain of it is that of a retracted claim, part
 * where some claim of its own, or that it refers to, is. What is retracted is no dispute by that.
 */
export function retractedShare(timeline: Timeline, row: number): 'all' | 'part' | 'none' {
  // Most documents retract nothing: their claims are not read for this.
  const event = standingsIn(timeline.links).size > 0 ? timeline.event(row) : undefined;
  if (!event) return 'none';
  if (isRetracted(timeline, event.id)) return 'all';
  const claims = timeline.claimsOf(row);
  const retracted = claims.filter(({ ref }) => isRetracted(timeline, ref));
  if (retracted.length === 0) return 'none';
  const chains = chainTexts(retracted);
  const claimed = { row, event, claims };
  const standing = claims.filter(
    (stated) => !retracted.includes(stated) && isSupport(stated, claimed, timeline.header),
  );
  // One outlet may state several claims on one day: their chains look alike, and those that stand bear the event.
  for (const chain of chainTexts(standing)) chains.delete(chain);
  const { attribution } = event;
  const isAll = attribution.length > 0 && attribution.every((chain) => chains.has(JSON.stringify(chain)));
  return isAll ? 'all' : 'part';
}

function chainTexts(claims: readonly StatedClaim[]): Set<string> {
  return new Set(claims.map(({ claim }) => JSON.stringify(claim.chain)));
}
