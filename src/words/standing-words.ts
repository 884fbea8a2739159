/** How events, claims and sources stand since: "retracted by the harbour office, 9 December 2025: …". */
import type { Id, Link, Ref } from '../model/event.js';
import { isInferred, maybeStanding, sourceOfRef, type StandingType } from '../model/links.js';
import { dateOfLink } from '../model/reports/link-day.js';
import { rolesOf } from '../model/roles.js';
import { standingsOf } from '../model/standings.js';
import type { Timeline } from '../model/timeline.js';
import { hedgedWords, hedgeWords, notedWords } from './chain-words.js';
import { countWords, fill } from './compose.js';
import { dateWords, writtenDateWords } from './date-words.js';
import { titleWords } from './kind-words.js';
import { langOf } from './language.js';
import type { Locale } from './locale.js';
import { namesOf } from './names.js';

/** One retraction, correction or authentication. */
export interface StandingInWords {
  readonly type: StandingType;
  /** "retracted by the harbour office, 9 December 2025" */
  readonly text: string;
  /** What the one who did it says instead, or the title of the event in which that was done; empty for a source. */
  readonly said: string;
  /** The language of `said`, where it is known. */
  readonly lang?: string;
}

/** So many stand with each event that cites a source; what takes back, corrects or vouches is an event with its links itself. */
const mostInWords = 20;

/**
 * What retracts, corrects or authenticates an event, a claim or a source, in the order of the document: the first, then how many more
 * there are.
 */
export function standingsInWords(timeline: Timeline, ref: Ref, locale: Locale): readonly StandingInWords[] {
  const links = standingsOf(timeline, ref);
  const words = links.slice(0, mostInWords).flatMap((link) => standingInWords(timeline, link, locale) ?? []);
  const more = links.slice(mostInWords);
  const left = more.find((link) => link.type === 'retracts') ?? more[0];
  const type = left && maybeStanding(left.type);
  if (type === undefined) return words;
  return [...words, { type, text: countWords(locale.accounts.andMore, more.length, locale), said: '' }];
}

function standingInWords(timeline: Timeline, link: Link, locale: Locale): StandingInWords | undefined {
  const type = maybeStanding(link.type);
  if (type === undefined) return undefined;
  const { standing, links } = locale;
  const by = whoDidIt(timeline, link);
  const words =
    by.length > 0
      ? fill(standing.by[type], { names: namesOf(by, timeline.header, locale) })
      : standing.plain[type];
  const date = dateOf(timeline, link, locale);
  const dated = date === undefined ? words : fill(standing.dated, { words, date });
  const hedged = hedgedWords(dated, hedgeWords(link.hedges, locale), locale);
  return {
    type,
    text: notedWords(hedged, isInferred(link) ? [links.inferred] : [], locale),
    ...saidIn(timeline, link.from, locale),
  };
}

/** The head of the chain of a claim, the source, or who acts in the event, else who says that it was so. */
function whoDidIt(timeline: Timeline, { from }: Link): readonly Id[] {
  const claim = timeline.claim(from)?.claim;
  if (claim) return claim.chain[0]?.by ?? [];
  const event = timeline.event(timeline.rowOfRef(from));
  if (!event) return [sourceOfRef(from) ?? from];
  return rolesOf(event, timeline.header.kinds)[0]?.names ?? event.attribution[0]?.[0]?.by ?? [];
}

/** Its own date, else that of the words that did it, else that of the source or the event in which it was done. */
function dateOf(timeline: Timeline, link: Link, locale: Locale): string | undefined {
  const { timeZone: zone, asOf } = timeline.header;
  const written = dateOfLink(timeline, link);
  if (written) return writtenDateWords(written.at, { locale, zone });
  const row = timeline.rowOfRef(link.from);
  const when = timeline.event(row)?.when;
  const extent = timeline.extent(row);
  return when && extent && dateWords(when, extent, { locale, zone, asOf });
}

function saidIn(timeline: Timeline, ref: Ref, locale: Locale): Pick<StandingInWords, 'said' | 'lang'> {
  const event = timeline.event(timeline.rowOfRef(ref));
  const said = timeline.claim(ref)?.claim.text;
  if (!event) return { said: '' };
  return {
    said: said ?? titleWords(event, timeline.header.kinds, locale),
    ...langOf(event, timeline.header),
  };
}
