/** What formats of other programs have no place for, in words: for the one text that they have. */
import { withoutIsolates } from '../../util/bidi.js';
import type { Media } from '../../model/event.js';
import { isWithin } from '../../model/media.js';
import { mediaWords } from '../../model/media-form.js';
import type { Timeline } from '../../model/timeline.js';
import { capitalise, fill, joinFacts } from '../../words/compose.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import type { Losses } from './losses.js';
import { ownFieldsOf } from '../../model/format/own-fields.js';

/** A line for each: its date where that is inexact, its text, what it is and whose, the fields of its kind, its accounts, who says so, quotes, open questions, sources. */
export function eventWords(description: Description, isExact: boolean, locale: Locale): readonly string[] {
  const { event, kind, actors, fields, accounts, otherClaims, chainTexts, noSource, quotes, sources } =
    description;
  const { event: strings, interface: words, punctuation } = locale;
  const isSaid = !isExact || description.asWritten !== undefined || description.isDateNoted;
  const written = description.asWritten;
  const claims = [...(accounts?.disputed ?? []), ...(accounts?.disputing ?? []), ...otherClaims];
  const lines = [
    isSaid ? capitalise(description.date, locale.lang) : '',
    written === undefined ? '' : fill(words.asWritten, { text: written }),
    event.text ?? '',
    joinFacts([event.kind === 'event' && actors === '' ? '' : kind, actors], locale),
    ...fields.map(({ label, text }) => fill(punctuation.labelled, { label, text })),
    ...claims.map(({ heading, text }) => fill(strings.account, { heading, text })),
    accounts?.more ?? '',
    chainTexts.length > 0 ? fill(strings.source, { chains: chainTexts.join(punctuation.chains) }) : noSource,
    ...quotes.map(({ by, text }) => (by === '' ? text : fill(punctuation.labelled, { label: by, text }))),
    event.ambiguity.length > 0
      ? fill(punctuation.labelled, { label: words.openQuestions, text: event.ambiguity.join(' ') })
      : '',
    ...(event.media ?? []).map(mediaLine),
    ...sources.map(({ text, url }) => (url === undefined ? text : `${text} <${url}>`)),
  ];
  return lines.map((line) => withoutIsolates(line).trim()).filter(Boolean);
}

/** What is to be seen, and where: a picture within the document is no address. */
function mediaLine(media: Media): string {
  const words = [...mediaWords(media), media.credit ?? ''].filter(Boolean).join(' · ');
  return media.src === '' || isWithin(media.src) ? words : `${words} <${media.src}>`;
}

/** What of an event a format has a place for, beside those words. */
export interface HeldFields {
  /** Its own fields, by name. */
  readonly fields?: ReadonlySet<string>;
  /** How many of its pictures. */
  readonly media?: number;
  /** Whether anything else is lost of its fields. */
  readonly isMore?: boolean;
}

/** Counts what of an event is only in those words, or in none. */
export function countInWords(
  timeline: Timeline,
  description: Description,
  losses: Losses,
  { fields: held, media = 0, isMore = false }: HeldFields = {},
): void {
  const { event, row, accounts, roles } = description;
  losses.add('roles', event.kind !== 'event' || roles.length > 0);
  losses.add('attribution', event.attribution.length > 0);
  losses.add('accounts', accounts !== undefined);
  losses.add('claims', event.claims.length > 0);
  losses.add('links', timeline.linksOf(row).length > 0);
  losses.add(
    'fields',
    isMore ||
      event.lang !== undefined ||
      [event.formattedText, event.color, event.glyph].some((field) => field !== undefined) ||
      event.data !== undefined ||
      (event.media?.length ?? 0) > media ||
      ownFieldsOf(timeline, event, timeline.written(row)).some(([name]) => !held?.has(name)),
  );
}
