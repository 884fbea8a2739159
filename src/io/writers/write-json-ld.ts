/** Writes JSON-LD in the vocabulary of schema.org: claims, reviews of claims, quotations and reports; everything else as events. */
import { edtfOfWhen } from '../../model/dates/edtf-of-when.js';
import type { Claim, TimelineEvent, When } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { describe, type Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { saysMoreThan } from './document-loss.js';
import { eventWords } from './event-words.js';
import { jsonText } from './json-text.js';
import { Losses } from './losses.js';
import { ownFieldsOf } from '../../model/format/own-fields.js';
import { chainNode, claimNode, partyNodes, placeNode, spanNodes, type Node } from './schema-org-nodes.js';
import { chainsApart, isMoreThanNode, namesAll, workNode, workOf, type Work } from './statement-nodes.js';
import { writeRowsChunked, type WriteOptions, type Writing } from './writing.js';

const context = ['https://schema.org', { edtf: 'http://id.loc.gov/datatypes/edtf/' }];

/**
 * The graph of a timeline. A statement with one quote is a quotation, one with a single claim is that claim, under a review where somebody
 * has graded it; what those have no property for is their description. Dates that ISO 8601 cannot say are EDTF, by its type.
 */
export function* writeJsonLd(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const losses = new Losses();
  const nodes: Node[] = [];
  yield* writeRowsChunked(timeline, options, losses, (row) => {
    const description = describe(timeline, row, options.locale);
    if (description) nodes.push(nodeOf(timeline, description, options.locale, losses));
  });
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
    losses: losses.words(options.locale),
  };
}

function nodeOf(timeline: Timeline, description: Description, locale: Locale, losses: Losses): Node {
  const { event, id, title } = description;
  const named = { identifier: id, name: title, ...(event.lang !== undefined && { inLanguage: event.lang }) };
  const work = workOf(event);
  countLosses(timeline, description, work, losses);
  return work
    ? workNode(work, timeline, description, named, locale)
    : eventNode(timeline, description, named, locale);
}

function eventNode({ header }: Timeline, description: Description, named: Node, locale: Locale): Node {
  const { event, kind } = description;
  const claims = ownClaims(event);
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

/** Those that are stated here: others are references to them. */
function ownClaims({ claims }: TimelineEvent): readonly Claim[] {
  return claims.filter((claim) => typeof claim !== 'string');
}

/** `work`: what the event is written as, where that is no event. */
function countLosses(
  timeline: Timeline,
  { event, row, accounts, roles, sources }: Description,
  work: Work | undefined,
  losses: Losses,
): void {
  const { header } = timeline;
  const claims = ownClaims(event);
  const isNamed = work ? namesAll(work, event, header) : event.kind === 'event' && roles.length === 0;
  losses.add('roles', !isNamed);
  // Of what is published about it, claims or reports are nodes, and of a statement neither is.
  losses.add('attribution', (work !== undefined || claims.length > 0) && chainsApart(event).length > 0);
  losses.add('dates', event.when !== undefined && saysMoreThanDates(event.when));
  losses.add('accounts', accounts !== undefined);
  losses.add('claims', claims.length < event.claims.length || claims.some(isMoreThanNode));
  const chains = [...event.attribution, ...claims.map(({ chain }) => chain)];
  losses.add(
    'chains',
    chains.some((chain) => chain.length > 1 || chain.some(saysMore)) ||
      (work?.type === 'Claim' && isDatedApart(work.claim, event)),
  );
  losses.add('links', timeline.linksOf(row).length > 0);
  losses.add(
    'quotes',
    event.quotes.some((quote) => Object.keys(quote).length > 1),
  );
  losses.add(
    'sources',
    sources.some(({ id }) => {
      const { accessed, archived, reliability } = header.sources.get(id) ?? {};
      return [accessed, archived, reliability].some((field) => field !== undefined);
    }),
  );
  const own = ownFieldsOf(timeline, event, timeline.written(row));
  losses.add(
    'fields',
    [event.formattedText, event.color, event.glyph, event.data].some((field) => field !== undefined) ||
      event.media !== undefined ||
      own.length > 0,
  );
}

function saysMoreThanDates(when: When): boolean {
  const { zone, note, basis, anchor, asWritten, after, before } = when;
  const isOngoing = ('ongoing' in when && when.ongoing) || undefined;
  return [zone, note, basis, anchor, asWritten, after, before, isOngoing].some((each) => each !== undefined);
}

/** The node of a claim has one date: that of the event, where it has one. */
function isDatedApart({ chain: [first] }: Claim, { when }: TimelineEvent): boolean {
  return when !== undefined && first?.on !== undefined && first.on !== edtfOfWhen(when);
}

function saysMore({ verb, quote, hedges = [] }: Claim['chain'][number]): boolean {
  return verb !== undefined || quote !== undefined || hedges.length > 0;
}
