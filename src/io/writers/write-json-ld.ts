/** Writes JSON-LD in the vocabulary of schema.org: claims, reviews of claims, quotations and reports; everything else as events. */
import type { Claim } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { describe, type Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { saysMoreThan } from './document-loss.js';
import { eventWords } from './event-words.js';
import { jsonText } from './json-text.js';
import { Losses } from './losses.js';
import { ownFieldsOf } from './own-fields.js';
import {
  chainNode,
  claimNode,
  dateNode,
  partyNodes,
  placeNode,
  sourceNode,
  spanNodes,
  type Node,
} from './schema-org-nodes.js';
import { leftOut, writtenRows, type WriteOptions, type Writing } from './writing.js';

const rowsAtOnce = 20;
const context = ['https://schema.org', { edtf: 'http://id.loc.gov/datatypes/edtf/' }];

/**
 * The graph of a timeline. A statement with one quote is a quotation, one with a single claim is that claim, under a review where somebody
 * has graded it. Dates that ISO 8601 cannot say are EDTF, by its type.
 */
export function* writeJsonLd(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const losses = new Losses();
  const rows = writtenRows(timeline, options);
  const nodes: Node[] = [];
  yield* inChunks(0, rows.length, rowsAtOnce, (start, end) => {
    for (let at = start; at < end; at++) {
      const description = describe(timeline, rows[at] as number, options.locale);
      if (description) nodes.push(nodeOf(timeline, description, options.locale, losses));
    }
  });
  losses.addAll(leftOut(timeline, options));
  losses.add('rejected', true, timeline.size - timeline.order.length);
  losses.add('document', saysMoreThan(timeline, ['title', 'description', 'lang']));
  const { title, description, lang } = timeline.header;
  const document = {
    ...{ '@context': context, '@type': 'Dataset' },
    ...(title !== undefined && { name: title }),
    ...(description !== undefined && { description }),
    ...(lang !== undefined && { inLanguage: lang }),
    '@graph': nodes,
  };
  return {
    content: `${jsonText(document, 2) ?? '{}'}\n`,
    ...{ mediaType: 'application/ld+json', extension: 'jsonld', losses: losses.words(options.locale) },
  };
}

function nodeOf(timeline: Timeline, description: Description, locale: Locale, losses: Losses): Node {
  const { header } = timeline;
  const { event, id, title } = description;
  const claims = event.claims.filter((claim) => typeof claim !== 'string');
  const [claim] = claims;
  const [quote] = event.quotes;
  const named = { identifier: id, name: title, ...(event.lang !== undefined && { inLanguage: event.lang }) };
  if (event.kind === 'statement' && claim && claims.length === 1 && event.quotes.length === 0) {
    countLosses(timeline, description, losses, { claims: [], isHeld: true });
    return statedNode(timeline, description, claim, named, locale);
  }
  if (event.kind === 'statement' && quote && claims.length === 0 && event.quotes.length === 1) {
    countLosses(timeline, description, losses, { claims, isHeld: true });
    const source = quote.source ?? event.attribution[0]?.at(-1)?.source;
    return {
      ...{ '@type': 'Quotation', ...named, text: quote.text },
      ...(event.speakers.length > 0 && { spokenByCharacter: partyNodes(event.speakers, header) }),
      ...(event.when && { dateCreated: dateNode(event.when, header) }),
      ...(source !== undefined && { isPartOf: sourceNode(source, header) }),
    };
  }
  countLosses(timeline, description, losses, { claims, isHeld: false });
  return eventNode(timeline, description, named, claims, locale);
}

/** A statement whose claim is all that it is. */
function statedNode(
  { header }: Timeline,
  { event }: Description,
  claim: Claim,
  named: Node,
  locale: Locale,
): Node {
  const { itemReviewed, ...node } = claimNode(claim, header, locale);
  const when = event.when && dateNode(event.when, header);
  const said = when === undefined ? {} : { datePublished: when };
  if (itemReviewed === undefined) return { ...node, ...named, ...said };
  return { ...node, ...named, itemReviewed: { ...(itemReviewed as Node), name: named['name'], ...said } };
}

function eventNode(
  { header }: Timeline,
  description: Description,
  named: Node,
  claims: readonly Claim[],
  locale: Locale,
): Node {
  const { event, kind } = description;
  const { when, place, tags, attribution } = event;
  const words = eventWords({ ...description, isDateNoted: false }, true, locale);
  const cited = claims.length > 0 ? [] : attribution.flatMap((chain) => chainNode(chain, header) ?? []);
  const about = [...claims.map((claim) => claimNode(claim, header, locale)), ...cited];
  const attendees = 'participants' in event ? (event.participants ?? []) : [];
  return {
    ...{ '@type': 'Event', ...named },
    ...(event.kind !== 'event' && { additionalType: kind }),
    ...(words.length > 0 && { description: words.join('\n') }),
    ...(when && spanNodes(when, header)),
    ...(place && { location: placeNode(place) }),
    ...(attendees.length > 0 && { attendee: partyNodes(attendees, header) }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(about.length > 0 && { subjectOf: about }),
  };
}

/** `isHeld`: the node has the roles of the kind. */
function countLosses(
  timeline: Timeline,
  { event, row, accounts, roles, sources }: Description,
  losses: Losses,
  { claims, isHeld }: { readonly claims: readonly Claim[]; readonly isHeld: boolean },
): void {
  const { when } = event;
  const notes = when && [
    when.zone,
    when.note,
    when.basis,
    when.anchor,
    when.asWritten,
    when.after,
    when.before,
  ];
  const chains = [...event.attribution, ...claims.map(({ chain }) => chain)];
  losses.add('roles', !isHeld && (event.kind !== 'event' || roles.length > 0));
  losses.add('dates', notes?.some((note) => note !== undefined) ?? false);
  losses.add('accounts', accounts !== undefined);
  losses.add(
    'chains',
    chains.some((chain) => chain.length > 1 || chain.some(saysMore)),
  );
  losses.add('links', timeline.linksOf(row).length > 0);
  losses.add(
    'quotes',
    event.quotes.some((quote) => Object.keys(quote).length > 1),
  );
  losses.add(
    'sources',
    sources.some(({ id }) => {
      const { accessed, archived, reliability } = timeline.header.sources.get(id) ?? {};
      return [accessed, archived, reliability].some((field) => field !== undefined);
    }),
  );
  const own = ownFieldsOf(timeline, event, timeline.written(row));
  losses.add('fields', event.data !== undefined || event.media !== undefined || own.length > 0);
}

function saysMore({ verb, quote, hedges = [] }: Claim['chain'][number]): boolean {
  return verb !== undefined || quote !== undefined || hedges.length > 0;
}
