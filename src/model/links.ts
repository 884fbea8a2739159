/** Links, written short in an event or whole beside the events, as one list; and what their types mean for both ends. */
import type { Id, Link, LinkType, Ref } from './event.js';

/** The event of a reference to a claim: `e14` of `e14#jp`; what names no claim is given back. */
export function eventOfRef(ref: Ref): Id {
  const mark = ref.lastIndexOf('#');
  return mark < 0 ? ref : ref.slice(0, mark);
}

/** The types of links that say the same of either end: they point at neither. */
export const mutualLinks: readonly LinkType[] = ['disputes', 'same-incident', 'may-be-same', 'same-day'];

/** The types of links by which the date of one event bounds that of another. */
export const orderLinks: readonly LinkType[] = ['after', 'same-day'];

/** The types of links by which one event answers another, or comes of it. */
export const answerLinks = ['responds-to', 'retaliates-for', 'protests', 'because-of'] as const;

/** The type of a link by which one event answers another. */
export type AnswerLinkType = (typeof answerLinks)[number];

/** The types of links that take something back, put it right or vouch for it: an end of theirs may be a source. */
export const standingLinks = ['retracts', 'corrects', 'authenticates'] as const;

/** The type of a link that says how something stands since. */
export type StandingType = (typeof standingLinks)[number];

/** The type of a link where it says how its end stands since. */
export function maybeStanding(type: LinkType): StandingType | undefined {
  return standingLinks.find((standing) => standing === type);
}

const sourcePrefix = 'source:';

/** The source of a reference to one: `herald` of `source:herald`; undefined for all other references. */
export function sourceOfRef(ref: Ref): Id | undefined {
  return ref.startsWith(sourcePrefix) ? ref.slice(sourcePrefix.length) : undefined;
}

/** The reference to a source. */
export function refOfSource(id: Id): Ref {
  return sourcePrefix + id;
}

/** The type of a link where it is an answer. */
export function maybeAnswer(type: LinkType): AnswerLinkType | undefined {
  return answerLinks.find((answer) => answer === type);
}

/** Whether nobody but the compiler makes this tie. */
export function isInferred({ assertedBy = [] }: Pick<Link, 'assertedBy'>): boolean {
  return assertedBy.length === 0;
}
