/** The figures that accounts give, each with whose it is and its day: a number that grows is no dispute. */
import { placeWhen } from '../model/dates/place-when.js';
import type { Amount, Attributor, EdtfText } from '../model/event.js';
import type { TimelineHeader } from '../model/header.js';
import type { StatedClaim, Timeline } from '../model/timeline.js';
import { isRetracted } from '../model/standings.js';
import { isolated } from '../util/bidi.js';
import { notedWords } from './chain-words.js';
import { fill } from './compose.js';
import { writtenDateWords } from './date-words.js';
import type { Locale } from './locale.js';
import { namesOf } from './names.js';
import { decimalWords, joinUnit, quantityLabel } from './quantity-words.js';

/** What one account gives: a text for each of the `labels`, empty where it gives none. */
export interface FiguresOfAccount {
  /** Who says so; empty where that is not given. */
  readonly by: string;
  /** When it was said, or else first carried; empty where that is not given. */
  readonly on: string;
  /** The same in few words. */
  readonly day: string;
  readonly isRetracted: boolean;
  readonly texts: readonly string[];
}

/** The figures of an event, account by account, the earliest first. */
export interface FiguresInWords {
  /** What is counted: "Killed". */
  readonly labels: readonly string[];
  readonly accounts: readonly FiguresOfAccount[];
  /** "Killed: at least 3 people (the port, 3 March 2031); 12 to 15 people (the hospital, 5 March 2031)", one for each label. */
  readonly sentences: readonly string[];
}

/** What the claims of an event give in figures; undefined where none gives any. */
export function figuresInWords(timeline: Timeline, row: number, locale: Locale): FiguresInWords | undefined {
  const claims = timeline.claimsOf(row).filter(({ claim }) => (claim.values?.size ?? 0) > 0);
  if (claims.length === 0) return undefined;
  const { header } = timeline;
  const names = [...new Set(claims.flatMap(({ claim }) => [...(claim.values?.keys() ?? [])]))];
  const accounts = inOrderOfDays(claims, header).map((stated) => ofAccount(stated, names, timeline, locale));
  const labels = names.map((name) => quantityLabel(name, header));
  return { labels, accounts, sentences: labels.map((label, i) => sentenceOf(label, i, accounts, locale)) };
}

/** "12 to 15 people", "at least 3 people", "about 40". */
export function amountWords(amount: Amount, name: string, header: TimelineHeader, locale: Locale): string {
  const { least, most, approximate, asWritten, unit = header.quantities.get(name)?.unit } = amount;
  const { figures, dateDetails } = locale;
  const words = (number: number): string => decimalWords(number, locale);
  if (least === undefined && most === undefined)
    return fill(dateDetails.long.unread, { text: isolated(asWritten ?? '', locale.direction) });
  const isExact = least === most && least !== undefined;
  const number =
    least === undefined || most === undefined || isExact
      ? words(least ?? most ?? NaN)
      : fill(figures.range, { least: words(least), most: words(most) });
  const about = approximate === true ? fill(figures.about, { number }) : number;
  const whole = joinUnit(about, unit, locale);
  if (least === undefined) return fill(figures.atMost, { number: whole });
  return most === undefined ? fill(figures.atLeast, { number: whole }) : whole;
}

function ofAccount(
  { ref, claim }: StatedClaim,
  names: readonly string[],
  timeline: Timeline,
  locale: Locale,
): FiguresOfAccount {
  const { header } = timeline;
  const on = dayOf(claim.chain, header);
  const date = (form: 'long' | 'short'): string =>
    on === undefined ? '' : writtenDateWords(on, { locale, zone: header.timeZone }, form);
  return {
    by: namesOf(claim.chain[0]?.by ?? [], header, locale),
    on: date('long'),
    day: date('short'),
    isRetracted: isRetracted(timeline, ref),
    texts: names.map((name) => {
      const amount = claim.values?.get(name);
      return amount ? amountWords(amount, name, header, locale) : '';
    }),
  };
}

function sentenceOf(label: string, i: number, accounts: readonly FiguresOfAccount[], locale: Locale): string {
  const texts = accounts.flatMap(({ by, on, isRetracted: isTakenBack, texts: own }) => {
    const notes = [by, on, isTakenBack ? locale.standing.plain.retracts : ''].filter(Boolean);
    return own[i] ? [notedWords(own[i], notes, locale)] : [];
  });
  const { labelled, chains } = locale.punctuation;
  return fill(labelled, { label: isolated(label, locale.direction), text: texts.join(chains) });
}

/** Those without a day come last; else as they are stated. */
function inOrderOfDays(claims: readonly StatedClaim[], header: TimelineHeader): readonly StatedClaim[] {
  const placed = claims.map((stated) => ({ stated, at: instantOf(stated, header) }));
  return placed.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ stated }) => stated);
}

function instantOf({ claim }: StatedClaim, header: TimelineHeader): number {
  const on = dayOf(claim.chain, header);
  const extent = on === undefined ? undefined : placeWhen({ at: on }, header);
  return extent?.type === 'extent' ? extent.earliestStart : Infinity;
}

/** When its first dated step was said, or the source of that was issued. */
function dayOf(chain: readonly Attributor[], { sources }: TimelineHeader): EdtfText | undefined {
  for (const { on, source } of chain) {
    const day = on ?? (source === undefined ? undefined : sources.get(source)?.issued);
    if (day !== undefined) return day;
  }
  return undefined;
}
