/** Links in words, from where an event stands; the compiler's inferences are said to be such. */
import { hedgeWords, namesOf } from './chain-words.js';
import type { Id, Link, LinkType } from './event.js';
import type { Locale } from './locale.js';
import type { Timeline } from './timeline.js';
import { fill } from './words.js';

export interface LinkStrings {
  /** From the event that holds the link: "Responds to". */
  readonly outward: Readonly<Record<LinkType, string>>;
  /** From the event at its far end: "Answered by". */
  readonly inward: Readonly<Record<LinkType, string>>;
  readonly inferred: string;
  /** `{names}` */
  readonly asserted: string;
  /** `{label}`, `{title}`, `{basis}` */
  readonly sentence: string;
}

export interface LinkInWords {
  readonly type: LinkType;
  readonly label: string;
  /** The event at the other end. */
  readonly id: Id;
  readonly title: string;
  readonly inferred: boolean;
  /** "the compiler's inference", or "according to …". */
  readonly basis: string;
  readonly hedges: readonly string[];
  readonly note?: string;
  /** All of it in one sentence. */
  readonly spoken: string;
}

/** The links of a row with other events, in the order of the document; those that dangle are left out. */
export function linksInWords(timeline: Timeline, row: number, locale: Locale): readonly LinkInWords[] {
  return timeline.linksOf(row).flatMap((link) => linkInWords(timeline, row, link, locale) ?? []);
}

function linkInWords(timeline: Timeline, row: number, link: Link, locale: Locale): LinkInWords | undefined {
  const outward = timeline.rowOfRef(link.from) === row;
  const otherRow = timeline.rowOfRef(outward ? link.to : link.from);
  const other = timeline.event(otherRow);
  if (!other || otherRow === row) return undefined;
  const { links: strings } = locale;
  const label = (outward ? strings.outward : strings.inward)[link.type];
  const inferred = !link.assertedBy?.length;
  const basis = inferred
    ? strings.inferred
    : fill(strings.asserted, { names: namesOf(link.assertedBy ?? [], timeline.header, locale) });
  const note = link.note === undefined ? '' : ` ${link.note}`;
  return {
    type: link.type,
    label,
    id: other.id,
    title: other.title,
    inferred,
    basis,
    hedges: hedgeWords(link.hedges),
    ...(link.note !== undefined && { note: link.note }),
    spoken: fill(strings.sentence, { label, title: other.title, basis }) + note,
  };
}
