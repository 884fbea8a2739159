/** Claims and the reviews of claims, quotations and reports of schema.org as events with their accounts. */
import { isDictionary } from '../../../model/format/read-fields.js';
import { listOf, namesIn, textOf, type Node, type Resolve } from './nodes.js';
import type { SourceList } from './source-list.js';

type Fields = Readonly<Record<string, unknown>>;

/** What is the same for all nodes of a document. */
export interface NodeContext {
  readonly resolve: Resolve;
  readonly sources: SourceList;
}

/** A claim under review: who made it asserts it, and whoever reviewed it denies it, confirms it, or characterises it, by the rating. */
export function reviewFields(review: Node, context: NodeContext): Fields {
  const { resolve } = context;
  const item = resolve(listOf(review['itemReviewed'])[0]);
  const claim = isDictionary(item) ? item : {};
  const text = textOf(review['claimReviewed']) ?? textOf(claim['text']) ?? textOf(claim['name']);
  const reviewers = reviewersOf(review, resolve);
  const source = context.sources.keyOf(review, text);
  const verdict = verdictOf(resolve(review['reviewRating']));
  const words = [verdict.words, textOf(review['reviewBody']) ?? textOf(review['description'])];
  const account = {
    ...{ id: 'review', text: words.filter((each) => each !== undefined).join('. ') || text },
    ...(verdict.stance !== undefined && { stance: verdict.stance }),
    chain: [step(reviewers, 'outlet', textOf(review['datePublished']), source)],
  };
  const made = claimFields({ ...claim, text }, context);
  if (reviewers.length === 0) return { ...made, text: account.text };
  const isDisputed = verdict.stance === 'denies' && made['claims'] !== undefined;
  return {
    ...made,
    claims: [...listOf(made['claims']), account],
    ...(isDisputed && { disputes: { from: 'review', to: 'claim' } }),
  };
}

/** By name, else by the site of the review. */
function reviewersOf(review: Node, resolve: Resolve): readonly string[] {
  const names = namesIn(review, resolve, 'author', 'publisher', 'creator');
  const site = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(textOf(review['url']) ?? '')?.[1];
  return names.length > 0 || site === undefined ? names : [site];
}

/** A statement, when it was made and by whom. */
export function claimFields(claim: Node, { resolve, sources }: NodeContext): Fields {
  const text = textOf(claim['text']) ?? textOf(claim['name']) ?? textOf(claim['headline']);
  const speakers = namesIn(claim, resolve, 'author', 'creator', 'claimInterpreter');
  const made = textOf(claim['datePublished']) ?? textOf(claim['dateCreated']);
  const appearance = resolve(listOf(claim['firstAppearance'] ?? claim['appearance'])[0]);
  const source = isDictionary(appearance) ? sources.keyOf(appearance, undefined) : undefined;
  const chain = [step(speakers, 'speaker', made, source)];
  return {
    kind: 'statement',
    ...(text !== undefined && { title: textOf(claim['name']) ?? text }),
    ...(speakers.length > 0 && { speakers }),
    ...(made !== undefined && { when: made }),
    ...(text !== undefined && speakers.length > 0 && { claims: [{ id: 'claim', text, chain }] }),
  };
}

/** The words that somebody said. */
export function quotationFields(quotation: Node, { resolve, sources }: NodeContext): Fields {
  const text = textOf(quotation['text']) ?? textOf(quotation['name']);
  const speakers = namesIn(quotation, resolve, 'spokenByCharacter', 'creator', 'author');
  const said = textOf(quotation['dateCreated']) ?? textOf(quotation['datePublished']);
  const from = resolve(listOf(quotation['isPartOf'] ?? quotation['isBasedOn'] ?? quotation['citation'])[0]);
  const source = isDictionary(from) ? sources.keyOf(from, undefined) : undefined;
  const outlet = isDictionary(from) ? namesIn(from, resolve, 'publisher', 'name') : [];
  return {
    kind: 'statement',
    ...(text !== undefined && { title: textOf(quotation['name']) ?? text, quotes: [{ text }] }),
    ...(speakers.length > 0 && { speakers }),
    ...(said !== undefined && { when: said }),
    attribution: [
      [
        ...(speakers.length > 0 ? [step(speakers, 'speaker', said, undefined)] : []),
        ...(outlet.length > 0 ? [step(outlet, 'outlet', undefined, source)] : []),
      ],
    ].filter((chain) => chain.length > 0),
  };
}

/** An article or another report of somebody's. */
export function reportFields(report: Node, { resolve, sources }: NodeContext): Fields {
  const title = textOf(report['headline']) ?? textOf(report['name']);
  const outlet = namesIn(report, resolve, 'publisher', 'sourceOrganization', 'author');
  const published = textOf(report['datePublished']) ?? textOf(report['dateCreated']);
  const source = sources.keyOf(report, title);
  return {
    kind: 'report',
    ...(title !== undefined && { title }),
    ...(outlet.length > 0 && { outlet }),
    ...(source !== undefined && { source }),
    ...(published !== undefined && { when: published }),
    ...(outlet.length > 0 && { attribution: [[step(outlet, 'outlet', published, source)]] }),
  };
}

function step(by: readonly string[], as: string, on: string | undefined, source: string | undefined): Fields {
  return {
    ...{ by, as },
    ...(on !== undefined && { on }),
    ...(source !== undefined && { source }),
  };
}

interface Verdict {
  readonly words: string | undefined;
  readonly stance: 'denies' | 'asserts' | 'characterises' | undefined;
}

/** The lower third of a scale denies, the upper one confirms. A rating in words alone is neither: it characterises. */
function verdictOf(rating: unknown): Verdict {
  if (!isDictionary(rating)) return { words: textOf(rating), stance: 'characterises' };
  const words = textOf(rating['alternateName']) ?? textOf(rating['ratingValue']);
  const [value, best, worst] = [
    rating['ratingValue'],
    rating['bestRating'] ?? 5,
    rating['worstRating'] ?? 1,
  ].map((each) => Number(textOf(each) ?? NaN));
  if (value === undefined || best === undefined || worst === undefined)
    return { words, stance: 'characterises' };
  const place = (value - worst) / (best - worst);
  if (!(place >= 0 && place <= 1)) return { words, stance: 'characterises' };
  return { words, stance: place <= 1 / 3 ? 'denies' : place >= 2 / 3 ? 'asserts' : 'characterises' };
}
