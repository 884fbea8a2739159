/** Statements as works of schema.org: a quotation, a claim, or a claim under review, and in words what those have no property for. */
import type { Chain, Claim, TimelineEvent } from '../../model/event.js';
import type { TimelineHeader } from '../../model/header.js';
import { rolesOf } from '../../model/roles.js';
import type { Timeline } from '../../model/timeline.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { eventWords } from './event-words.js';
import { claimNode, dateNode, partyNodes, placeNode, sourceNode, type Node } from './schema-org-nodes.js';

/** An event as the work that it is: everything in it but its one quote, or its one claim, is said of that. */
export type Work =
  | { readonly type: 'Quotation'; readonly quote: TimelineEvent['quotes'][number] }
  | { readonly type: 'Claim'; readonly claim: Claim };

/** A statement with one quote or one claim of its own; undefined for everything else. */
export function workOf({ kind, claims, quotes }: TimelineEvent): Work | undefined {
  const [claim, quote] = [claims[0], quotes[0]];
  if (kind !== 'statement' || claims.length + quotes.length !== 1) return undefined;
  if (quote) return { type: 'Quotation', quote };
  return typeof claim === 'object' ? { type: 'Claim', claim } : undefined;
}

/** Whether the node names all who take part: those who speak, who are also those whose claim it is. */
export function namesAll(work: Work, event: TimelineEvent, header: TimelineHeader): boolean {
  const by = work.type === 'Claim' ? (work.claim.chain[0]?.by ?? []) : undefined;
  return rolesOf(event, header.kinds).every(
    ({ role, names }) => role === 'speakers' && (by === undefined || String(names) === String(by)),
  );
}

/** Whether a claim says something that a node of one has no property for. */
export function isMoreThanNode({ stance = 'asserts', values }: Claim): boolean {
  return stance !== 'asserts' || values !== undefined;
}

/** Who says so, but for those whose claims stand in the event: where nobody else does, they are those who say so. */
export function chainsApart({ attribution, claims }: TimelineEvent): readonly Chain[] {
  const known = new Set(
    claims.map((claim) => (typeof claim === 'string' ? '' : JSON.stringify(claim.chain))),
  );
  return attribution.filter((chain) => !known.has(JSON.stringify(chain)));
}

/** The node of a work; `named`: what it has in common with all others. */
export function workNode(
  work: Work,
  timeline: Timeline,
  description: Description,
  named: Node,
  locale: Locale,
): Node {
  const { header } = timeline;
  const { event } = description;
  const words = wordsOf(work, timeline, description, locale);
  const more = {
    ...(words.length > 0 && { description: words.join('\n') }),
    ...(event.place && { contentLocation: placeNode(event.place) }),
    ...(event.tags.length > 0 && { keywords: event.tags }),
  };
  const when = event.when && dateNode(event.when, header);
  if (work.type === 'Claim') {
    const { itemReviewed, ...node } = claimNode(work.claim, header, locale);
    const said = { ...(when !== undefined && { datePublished: when }), ...more };
    if (itemReviewed === undefined) return { ...node, ...named, ...said };
    return { ...node, ...named, itemReviewed: { ...(itemReviewed as Node), name: named['name'], ...said } };
  }
  const source = sourceOf(work, event);
  const speakers = 'speakers' in event ? (event.speakers ?? []) : [];
  return {
    ...{ '@type': 'Quotation', ...named, text: work.quote.text },
    ...(speakers.length > 0 && { spokenByCharacter: partyNodes(speakers, header) }),
    ...(when !== undefined && { dateCreated: when }),
    ...(source !== undefined && { isPartOf: sourceNode(source, header) }),
    ...more,
  };
}

/** Where it is cited from. */
function sourceOf(work: Work, event: TimelineEvent): string | undefined {
  if (work.type === 'Claim') return work.claim.chain.at(-1)?.source;
  return work.quote.source ?? event.attribution[0]?.at(-1)?.source;
}

/** What the node says already is not said again. */
function wordsOf(
  work: Work,
  { header }: Timeline,
  { accounts, ...description }: Description,
  locale: Locale,
): readonly string[] {
  const { event, sources, quotes, otherClaims } = description;
  const isClaimed = work.type === 'Claim' && !accounts && !isMoreThanNode(work.claim);
  const isQuoted = work.type === 'Quotation' && Object.keys(work.quote).length === 1;
  const source = sourceOf(work, event);
  const rest: Description = {
    ...{ ...description, isDateNoted: false, noSource: '' },
    ...(accounts && { accounts }),
    ...(chainsApart(event).length === 0 && { chainTexts: [] }),
    ...(namesAll(work, event, header) && { kind: '', actors: '' }),
    otherClaims: isClaimed ? [] : otherClaims,
    quotes: isQuoted ? [] : quotes,
    sources: sources.filter(({ id }) => id !== source),
  };
  return eventWords(rest, true, locale);
}
