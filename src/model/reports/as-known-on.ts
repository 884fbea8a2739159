/** An event as it was known on a day: without the accounts that came later, and without the steps that carried one later. */
import { placeWhen, type DateHeader } from '../dates/place-when.js';
import { finishChain } from '../attribution.js';
import { isCarrier } from '../carriers.js';
import type { Attributor, Chain, Claim, Quote, Ref, TimelineEvent } from '../event.js';
import type { TimelineHeader } from '../header.js';
import { dateOfSource, earliestOf, maybeReport } from './first-report.js';
import { least } from '../../util/least.js';

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
  const extent = placeWhen({ at: date }, header);
  return extent.type === 'extent' && Number.isFinite(extent.latestEnd) ? extent.latestEnd : undefined;
}

/**
 * From when on a chain was perhaps known, in epoch milliseconds: since the first of those who carried it may have done so. It is
 * -Infinity where nobody has carried it, or the first who did has no date: no date says that it was not known.
 */
export function chainKnownFrom(chain: Chain, header: TimelineHeader): number {
  const [first, ...others] = chain.filter(isCarrier).map((step) => maybeReport(step, header));
  if (!first) return -Infinity;
  return Math.min(first.earliest, ...others.map((report) => report?.earliest ?? Infinity));
}

/** From when on an event was perhaps known by its chains; -Infinity where no date says that it was not. */
export function eventKnownFrom({ attribution }: TimelineEvent, header: TimelineHeader): number {
  if (attribution.length === 0) return -Infinity;
  return least(attribution.map((chain) => chainKnownFrom(chain, header)));
}

/** The same of a claim, whose chain is as it was written. */
export function claimKnownFrom({ chain }: Claim, header: TimelineHeader): number {
  return chainKnownFrom(finishChain(chain, header), header);
}

/** The same of a quote: from when on its source was perhaps published. */
export function quoteKnownFrom({ source }: Quote, header: TimelineHeader): number {
  return earliestOf(dateOfSource(source, header), header);
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

/** Without those who carried it later, or carried that, and without the words from what was published later. */
function stepsOn(chain: Chain, day: KnownDay): Chain {
  let isPast = false;
  return kept(chain, (step) => {
    const report = isCarrier(step) ? maybeReport(step, day.header) : undefined;
    const isLater = report ? report.earliest >= day.until : isPast;
    isPast ||= isLater;
    if (isLater) return undefined;
    return !step.quote || isKnownQuote(step.quote, day) ? step : withoutQuote(step);
  });
}

function withoutQuote(step: Attributor): Attributor {
  return Object.fromEntries(
    Object.entries(step).filter(([name]) => name !== 'quote'),
  ) as unknown as Attributor;
}

function isKnownQuote(quote: Quote, { header, until }: KnownDay): boolean {
  return quoteKnownFrom(quote, header) < until;
}

/** What is left of a list; that very list where all of it is the same. */
function kept<T>(items: readonly T[], keep: (item: T) => T | undefined): readonly T[] {
  const left = items.flatMap((item) => {
    const own = keep(item);
    return own === undefined ? [] : [own];
  });
  return left.length === items.length && left.every((own, i) => own === items[i]) ? items : left;
}
