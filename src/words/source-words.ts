/** Sources in words: what is cited, when it was issued and looked at, and where it can be read. */
import type { Id, Source, TimelineEvent } from '../model/event.js';
import { langOf } from './language.js';
import type { Locale } from './locale.js';
import type { Timeline } from '../model/timeline.js';
import { capitalise, fill } from './compose.js';
import { writtenDateWords } from './date-words.js';
import { namesOf } from './names.js';

/** A source as it is cited; dates in words, addresses as they were given. */
export interface SourceInWords {
  readonly id: Id;
  /** Title, author and container, as far as they are given. */
  readonly text: string;
  /** The language of the document that cites it, where it is known. */
  readonly lang?: string;
  readonly issued?: string;
  readonly accessed?: string;
  /** Already checked against the schemes that are safe to follow. */
  readonly url?: string;
  readonly archived?: string;
  /** "Reliability graded B of A to F, usually reliable, by the desk" */
  readonly grade?: string;
}

/** The sources that the chains of an event, its quotes and its claims name, each once. */
export function sourcesInWords(
  timeline: Timeline,
  event: TimelineEvent,
  locale: Locale,
): readonly SourceInWords[] {
  const claims = timeline.claimsOf(timeline.rowOf(event.id)).map(({ claim }) => claim.chain);
  const steps = [...event.attribution, ...claims].flat();
  const own = event.kind === 'report' && event.source !== undefined ? [event.source] : [];
  const named = [...own, ...steps.flatMap(({ source, quote }) => [source, quote?.source])];
  const ids = new Set(
    [...named, ...event.quotes.map(({ source }) => source)].filter((id) => id !== undefined),
  );
  return [...ids].flatMap((id) => sourceInWords(timeline, id, locale) ?? []);
}

/** All sources of a document, in its order: where one stands here is its number in notes. */
export function documentSources(timeline: Timeline, locale: Locale): readonly SourceInWords[] {
  return [...timeline.header.sources.keys()].flatMap((id) => sourceInWords(timeline, id, locale) ?? []);
}

/** A grade is never stated without its owner, or the words that the owner is not given. */
function gradeOf(
  { reliability: grade, gradedBy }: Source,
  { header }: Timeline,
  locale: Locale,
): Pick<SourceInWords, 'grade'> {
  if (grade === undefined) return {};
  const { reliability: strings } = locale;
  const words = strings.grades[grade];
  if (gradedBy === undefined) return { grade: fill(strings.graded, { grade, words }) };
  const names = namesOf([gradedBy], header, locale);
  return { grade: fill(strings.gradedBy, { grade, words, names }) };
}

function sourceInWords(timeline: Timeline, id: Id, locale: Locale): SourceInWords | undefined {
  const { header } = timeline;
  const source = header.sources.get(id);
  if (!source) return undefined;
  const { title, author, issued, accessed, URL: url, archived } = source;
  const text =
    [author, title, source['container-title']].filter(Boolean).join(locale.punctuation.sources) ||
    locale.interface.untitledSource;
  const date = (written: string): string => writtenDateWords(written, { locale, zone: header.timeZone });
  return {
    id,
    text: capitalise(text, locale.lang),
    ...langOf(undefined, header),
    ...(issued !== undefined && { issued: date(issued) }),
    ...(accessed !== undefined && { accessed: date(accessed) }),
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archived }),
    ...gradeOf(source, timeline, locale),
  };
}
