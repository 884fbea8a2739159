/** Links in words, as seen from one event; the compiler's inferences are marked as such. */
import { namesOf } from './names.js';
import { hedgedWords, hedgeWords, notedWords, type HedgeInWords } from './chain-words.js';
import { claimTitle } from './claim-title.js';
import { nameOf } from '../model/attribution.js';
import type { Id, Link, LinkType, Ref, TimelineEvent } from '../model/event.js';
import { isInferred, sourceOfRef } from '../model/links.js';
import { titleWords } from './kind-words.js';
import { langOf } from './language.js';
import type { Locale } from './locale.js';
import type { Timeline } from '../model/timeline.js';
import { isolated } from '../util/bidi.js';
import { fill } from './compose.js';
import { joinSentences } from './join-sentences.js';
import { writtenDateWords } from './date-words.js';

/** A link as one of its ends sees it. */
export interface LinkInWords {
  readonly type: LinkType;
  /** Whether the event is the one that answers, follows or points, not the other one. */
  readonly isOutward: boolean;
  readonly label: string;
  /** The event at the other end; absent where a source is. */
  readonly id?: Id;
  /** Of a link with a claim, whose claim that is and what it says, too. */
  readonly title: string;
  /** The language of the title, where it is known. */
  readonly lang?: string;
  readonly inferred: boolean;
  /** "the compiler's inference", or "according to …". */
  readonly basis: string;
  readonly hedges: readonly HedgeInWords[];
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
  const end = outward ? link.to : link.from;
  const title = other ? endTitle(timeline, end, other, locale) : sourceTitle(timeline, end);
  if (title === undefined || otherRow === row) return undefined;
  const { links: strings } = locale;
  const label = (outward ? strings.outward : strings.inward)[link.type];
  return {
    type: link.type,
    isOutward: outward,
    label,
    ...(other && { id: other.id }),
    title,
    ...langOf(other, timeline.header),
    inferred: isInferred(link),
    basis: basisWords(link, timeline, locale),
    hedges: hedgeWords(link.hedges, locale),
    ...(link.note !== undefined && { note: link.note }),
    spoken: linkSentence(link, { label, title }, timeline, locale),
  };
}

/** "Radar (Japan says: …)": the event at an end of a link, and its claim where the link is with that. */
function endTitle(timeline: Timeline, ref: Ref, event: TimelineEvent, locale: Locale): string {
  const claim = claimTitle(timeline, ref, locale);
  const title = titleWords(event, timeline.header.kinds, locale);
  return notedWords(title, claim === undefined ? [] : [claim], locale);
}

/** The name of the source at an end of a link; undefined where there is no such source. */
function sourceTitle({ header }: Timeline, ref: Ref): string | undefined {
  const source = sourceOfRef(ref);
  return source !== undefined && header.sources.has(source) ? nameOf(source, header) : undefined;
}

/** "Part of: … (the compiler’s inference).", and the note of the link. */
export function linkSentence(
  link: Link,
  words: Pick<LinkInWords, 'label' | 'title'>,
  timeline: Timeline,
  locale: Locale,
): string {
  const basis = hedgedWords(basisWords(link, timeline, locale), hedgeWords(link.hedges, locale), locale);
  const title = isolated(words.title, locale.direction);
  const sentence = fill(locale.links.sentence, { ...words, title, basis });
  const note = link.note === undefined ? [] : [isolated(link.note, locale.direction)];
  return joinSentences([sentence, ...note], locale);
}

function basisWords(link: Link, { header }: Timeline, locale: Locale): string {
  const { inferred, asserted, dated } = locale.links;
  const { on, assertedBy = [] } = link;
  const basis = isInferred(link) ? inferred : fill(asserted, { names: namesOf(assertedBy, header, locale) });
  if (on === undefined) return basis;
  return fill(dated, { basis, date: writtenDateWords(on, { locale, zone: header.timeZone }) });
}
