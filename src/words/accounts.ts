/** Both sides of a dispute: a disputed claim never stands without the account that disputes it. */
import { namesOf } from './names.js';
import { type StepInWords } from './chain-words.js';
import { stepsInWords } from './whole-chain-words.js';
import { disputesAt, linksBeside, type Disputes } from '../model/disputes.js';
import type { Claim, Ref } from '../model/event.js';
import { titleWords } from './kind-words.js';
import { langOf } from './language.js';
import { linkSentence } from './link-words.js';
import type { Locale } from './locale.js';
import type { StatedClaim, Timeline } from '../model/timeline.js';
import { headingOf } from './claim-words.js';
import { claimTitle } from './claim-title.js';
import { standingsInWords, type StandingInWords } from './standing-words.js';
import { countWords, fill } from './compose.js';

/** A claim as somebody's account. */
export interface AccountInWords {
  readonly ref: Ref;
  /** "Japan says" */
  readonly heading: string;
  readonly text: string;
  /** The language of the text, where it is known. */
  readonly lang?: string;
  readonly stance?: string;
  /** "Graded 2, probably true, by the desk" */
  readonly grade?: string;
  /** Its chain, step by step, each with its own hedges; empty where no source is given. */
  readonly steps: readonly StepInWords[];
  /** What joins it to another claim or event: "May be the same as: … (the compiler’s inference). Not a …". */
  readonly notes: readonly string[];
  /** What became of it: what retracts, corrects or authenticates it. */
  readonly standings: readonly StandingInWords[];
}

/** The disputed accounts, and those that dispute them: two columns at one level. */
export interface Accounts {
  readonly disputed: readonly AccountInWords[];
  readonly disputing: readonly AccountInWords[];
  /** "and 12 more": those that dispute something elsewhere too, and are all with that; empty where none is left out. */
  readonly more: string;
  /** How many there are in all, those that are left out among them. */
  readonly count: number;
}

/** The accounts of the disputes that a row has a part in, wherever they are stated; undefined where it has none. */
export function accountsOf(timeline: Timeline, row: number, locale: Locale): Accounts | undefined {
  const { links, more } = disputesOf(timeline, row);
  if (links.length === 0) return undefined;
  const side = (refs: readonly Ref[]): readonly AccountInWords[] =>
    [...new Set(refs)].flatMap((ref) => accountOf(timeline, ref, locale) ?? []);
  const refs = new Set(links.map(({ to }) => to));
  const disputed = side([...refs]);
  const disputing = side(links.map(({ from }) => from).filter((ref) => !refs.has(ref)));
  return {
    ...{ disputed, disputing, count: disputed.length + disputing.length + more },
    more: more > 0 ? countWords(locale.accounts.andMore, more, locale) : '',
  };
}

/** Those of the accounts that dispute a row itself, or a claim that it holds or refers to: disputed ones among them, too. */
export function disputingRow(
  { disputed, disputing }: Accounts,
  timeline: Timeline,
  row: number,
): readonly AccountInWords[] {
  const own = ownEnds(timeline, row);
  const { links } = disputesOf(timeline, row);
  const refs = new Set(links.flatMap(({ from, to }) => (own.has(to) ? [from] : [])));
  return [...disputed, ...disputing].filter(({ ref }) => refs.has(ref));
}

/** The claims of an event, its own and those it refers to, that are part of no dispute. */
export function otherClaimsOf(timeline: Timeline, row: number, locale: Locale): readonly AccountInWords[] {
  const inDispute = new Set(disputesOf(timeline, row).links.flatMap(({ from, to }) => [from, to]));
  return timeline
    .claimsOf(row)
    .filter(({ ref }) => !inDispute.has(ref))
    .map((stated) => claimInWords(timeline, stated, locale));
}

/** The disputes at whose ends stand the event or a claim of its own, and the others at those claims. */
function disputesOf(timeline: Timeline, row: number): Disputes {
  return disputesAt(timeline, row, ownEnds(timeline, row));
}

/** The event, and its claims: what a dispute with it is a dispute with. */
function ownEnds(timeline: Timeline, row: number): ReadonlySet<Ref> {
  return new Set([timeline.id(row), ...timeline.claimsOf(row).map(({ ref }) => ref)]);
}

function accountOf(timeline: Timeline, ref: Ref, locale: Locale): AccountInWords | undefined {
  const stated = timeline.claim(ref);
  if (stated) return claimInWords(timeline, stated, locale);
  const event = timeline.event(timeline.rowOfRef(ref));
  if (!event) return undefined;
  const chain = event.attribution[0] ?? [];
  const { title, text } = event;
  return accountInWords(timeline, ref, { id: ref, text: text ?? title, chain }, locale);
}

function claimInWords(timeline: Timeline, { ref, claim }: StatedClaim, locale: Locale): AccountInWords {
  return accountInWords(timeline, ref, claim, locale);
}

function accountInWords(timeline: Timeline, ref: Ref, claim: Claim, locale: Locale): AccountInWords {
  const { header } = timeline;
  const { accounts } = locale;
  const { stance } = claim;
  const grade = gradeOf(claim, timeline, locale);
  return {
    ref,
    heading: headingOf(claim, timeline, locale),
    text: claim.text,
    ...langOf(timeline.event(timeline.rowOfRef(ref)), header),
    ...(stance && stance !== 'asserts' && { stance: accounts.stances[stance] }),
    ...(grade !== undefined && { grade }),
    steps: stepsInWords(claim.chain, header, locale),
    notes: notesOf(timeline, ref, locale),
    standings: standingsInWords(timeline, ref, locale),
  };
}

/** A grade is never stated without its owner, or the words that the owner is not given. */
function gradeOf(
  { credibility: grade, gradedBy }: Claim,
  { header }: Timeline,
  locale: Locale,
): string | undefined {
  if (grade === undefined) return undefined;
  const { accounts } = locale;
  const words = accounts.grades[grade];
  if (gradedBy === undefined) return fill(accounts.graded, { grade, words });
  return fill(accounts.gradedBy, { grade, words, names: namesOf([gradedBy], header, locale) });
}

/** What links other than disputes state about a claim, such as "not a second source". */
function notesOf(timeline: Timeline, ref: Ref, locale: Locale): readonly string[] {
  return linksBeside(timeline, ref).flatMap((link) => {
    const other = timeline.event(timeline.rowOfRef(link.to));
    if (!other) return [];
    const title = claimTitle(timeline, link.to, locale) ?? titleWords(other, timeline.header.kinds, locale);
    return [linkSentence(link, { label: locale.links.outward[link.type], title }, timeline, locale)];
  });
}
