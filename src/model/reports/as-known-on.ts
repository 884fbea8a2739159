/** An event as it was known on a day: without the accounts that came later, and without the steps that carried one later. */
import { placeWhen, type DateHeader } from '../dates/place-when.js';
import { finishChain } from '../attribution.js';
import type { Chain, Claim, EdtfText, Quote, Ref, TimelineEvent } from '../event.js';
import type { TimelineHeader } from '../header.js';
import { dateOfSource, isCarrier, maybeReport } from './first-report.js';

/** A day, and what is asked about accounts that are stated in other events. */
export interface KnownDay {
  /** Just past its end, in epoch milliseconds. */
  readonly until: number;
  readonly header: TimelineHeader;
  /** Whether the claim that a reference names was known by then. */
  readonly knows: (ref: Ref) => boolean;
}

/** Just past the end of a date, in epoch milliseconds; undefined where none can be read, or where it is open. */
export function endOfDate(date: unknown, header: DateHeader): number | undefined {
  if (typeof date !== 'string') return undefined;
  const extent = placeWhen({ at: date as EdtfText }, header);
  return extent.type === 'extent' && Number.isFinite(extent.latestEnd) ? extent.latestEnd : undefined;
}

/**
 * From when on a chain was perhaps known, in epoch milliseconds: since the first of those who carried it may have done so. It is
 * -Infinity where one of them has no date, or where nobody has carried it: no date says that it was not known.
 */
export function chainKnownFrom(chain: Chain, header: TimelineHeader): number {
  let first = Infinity;
  for (const step of chain) {
    if (!isCarrier(step)) continue;
    const report = maybeReport(step, header);
    if (!report) return -Infinity;
    first = Math.min(first, report.earliest);
  }
  return first === Infinity ? -Infinity : first;
}

/** From when on an event was perhaps known by its chains; -Infinity where no date says that it was not. */
export function eventKnownFrom({ attribution }: TimelineEvent, header: TimelineHeader): number {
  if (attribution.length === 0) return -Infinity;
  return Math.min(...attribution.map((chain) => chainKnownFrom(chain, header)));
}

/** The same of a claim, whose chain is as it was written. */
export function claimKnownFrom({ chain }: Claim, header: TimelineHeader): number {
  return chainKnownFrom(finishChain(chain, header), header);
}

/**
 * The event as it was known on a day, the same object where that is all of it; undefined where no chain, or of what is only denied no claim, had carried it by then.
 * Chains and claims that came later are left out, as are quotes from what was published later, and of a chain who carried it later.
 */
export function asKnownOn(event: TimelineEvent, day: KnownDay): TimelineEvent | undefined {
  const attribution = chainsOn(event.attribution, day);
  const claims = kept(event.claims, (claim) => {
    if (typeof claim === 'string') return day.knows(claim) ? claim : undefined;
    return claimOn(claim, day);
  });
  const wasKnown = event.attribution.length > 0 ? attribution : claims;
  if (wasKnown.length === 0 && event.attribution.length + event.claims.length > 0) return undefined;
  const quotes = kept(event.quotes, (quote) => (isKnownQuote(quote, day) ? quote : undefined));
  const isSame = attribution === event.attribution && claims === event.claims && quotes === event.quotes;
  return isSame ? event : { ...event, attribution, claims, quotes };
}

/** A claim as it was known on a day; undefined where it was not. */
export function claimOn(claim: Claim, day: KnownDay): Claim | undefined {
  if (claimKnownFrom(claim, day.header) >= day.until) return undefined;
  const chain = stepsOn(claim.chain, day);
  return chain === claim.chain ? claim : { ...claim, chain };
}

function chainsOn(chains: readonly Chain[], day: KnownDay): readonly Chain[] {
  return kept(chains, (chain) =>
    chainKnownFrom(chain, day.header) >= day.until ? undefined : stepsOn(chain, day),
  );
}

/** Without those who carried it later, and without the words from what was published later. */
function stepsOn(chain: Chain, day: KnownDay): Chain {
  return kept(chain, (step) => {
    const report = isCarrier(step) ? maybeReport(step, day.header) : undefined;
    if (report && report.earliest >= day.until) return undefined;
    if (!step.quote || isKnownQuote(step.quote, day)) return step;
    const { quote: _later, ...rest } = step;
    return rest;
  });
}

function isKnownQuote({ source }: Quote, { header, until }: KnownDay): boolean {
  const when = dateOfSource(source, header);
  const extent = when && placeWhen(when, header);
  return extent?.type !== 'extent' || !(extent.earliestStart >= until);
}

/** What is left of a list; that very list where all of it is the same. */
function kept<T>(items: readonly T[], keep: (item: T) => T | undefined): readonly T[] {
  let changed = false;
  const left = items.flatMap((item) => {
    const own = keep(item);
    changed ||= own !== item;
    return own === undefined ? [] : [own];
  });
  return changed ? left : items;
}
