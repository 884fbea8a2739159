/** The accessible name of an event: all that its mark and its card show, in sentences. */
import { flag, hasFlag } from '../model/columns.js';
import type { Hedge, TimelineEvent } from '../model/event.js';
import type { Timeline } from '../model/timeline.js';
import { isolated, withoutIsolates } from '../util/bidi.js';
import type { AccountInWords, Accounts } from './accounts.js';
import { hedgedWords, isWordOf, notedWords, type StepInWords } from './chain-words.js';
import { chainWords } from './whole-chain-words.js';
import { capitalise, fill } from './compose.js';
import { joinSentences } from './join-sentences.js';
import type { FiguresInWords } from './figure-words.js';
import type { Locale } from './locale.js';
import type { OpposedInWords } from './opposed-words.js';
import { repeatedWords } from './source-count-words.js';
import { type StandingInWords } from './standing-words.js';
import { standingPhrase } from './standing-states.js';
import { isTalk, type QuoteInWords } from './talk-words.js';

/** What the sentences are made of: see `Description`. */
interface Parts {
  readonly event: TimelineEvent;
  readonly title: string;
  readonly kind: string;
  readonly actors: string;
  readonly date: string;
  /** Where that is known of more than the document as a whole. */
  readonly reported?: string;
  readonly known?: string;
  readonly count?: string;
  /** The number by which events are sized. */
  readonly size?: string;
  readonly figures?: FiguresInWords;
  readonly accounts?: Accounts;
  readonly otherClaims: readonly AccountInWords[];
  readonly standings: readonly StandingInWords[];
  readonly talk: readonly QuoteInWords[];
  readonly opposed: readonly OpposedInWords[];
  readonly noSource: string;
}

/** "Glass: we have her back. Statement, George Glass, to reporters. Some day in November 2025. Source: …" */
export function spokenWords(parts: Parts, timeline: Timeline, row: number, locale: Locale): string {
  const { event: strings, lang } = locale;
  const kind = parts.actors
    ? fill(strings.kindAndActors, { kind: parts.kind, actors: parts.actors })
    : parts.kind;
  // A chain says of each step that is not named that it is not.
  const isUnnamed = hasFlag(timeline.columns, row, flag.unnamed) && parts.event.attribution.length === 0;
  const unnamed = isUnnamed ? [strings.unnamed] : [];
  const isDisputed = hasFlag(timeline.columns, row, flag.disputed);
  const dispute = parts.accounts ? [disputeWords(parts.accounts, isDisputed, locale)] : [];
  const sentences = [
    parts.title,
    kind,
    capitalise(parts.date, lang),
    ...[parts.reported, parts.known].flatMap((words) =>
      words === undefined ? [] : [capitalise(words, lang)],
    ),
    ...(parts.count === undefined ? [] : [capitalise(parts.count, lang)]),
    ...(parts.size === undefined ? [] : [parts.size]),
    ...(parts.figures?.sentences ?? []),
    ...standingSentences(parts, locale),
    ...dispute,
    ...standingClaims(parts, locale),
    ...talkWords(parts, locale),
    ...sourceWords(parts, timeline, locale),
    repeatedWords(parts.event.attribution, timeline.header, locale) ?? '',
    ...unnamed,
  ];
  return withoutIsolates(joinSentences(sentences, locale));
}

/** What became of the event and of its sources. */
function standingSentences({ standings }: Parts, locale: Locale): readonly string[] {
  return standings.map((standing) => capitalise(standingPhrase(standing, locale), locale.lang));
}

/** What was retracted, corrected or authenticated of what it claims, unless all that was said in it is spoken anyway. */
function standingClaims({ event, otherClaims }: Parts, locale: Locale): readonly string[] {
  if (isTalk(event)) return [];
  return otherClaims
    .filter(({ standings }) => standings.length > 0)
    .map((claim) => accountWords(claim, locale));
}

/** Who says so, then who says something else; the other way round where nobody is given who says so. */
function sourceWords(parts: Parts, { header }: Timeline, locale: Locale): readonly string[] {
  const { event, opposed, noSource } = parts;
  const others = opposed.map(({ text }) => text);
  if (event.attribution.length === 0) return [...others, noSource];
  const chains = event.attribution.map((chain) =>
    chainWords(chain, header, locale, (hedge) => isStated(hedge, parts)),
  );
  return [fill(locale.event.source, { chains: chains.join(locale.punctuation.chains) }), ...others];
}

/** Whether a hedge was spoken with its part, with whose it is. */
function isStated({ scope = 'all', word }: Hedge, { event, actors, count }: Parts): boolean {
  if (scope === 'date') return event.when !== undefined;
  if (scope === 'actor') return actors !== '';
  return (
    scope === 'count' && count !== undefined && !isWordOf(word, 'count' in event ? (event.count ?? '') : '')
  );
}

/** What was said in a call or a meeting, a sentence for each report of it; hedges stand with the sources. Of other events, what was translated. */
function talkWords({ event, otherClaims, talk }: Parts, locale: Locale): readonly string[] {
  const { chain, event: strings, direction, lang } = locale;
  const quotes = talk.map(({ by, text, translation }) => {
    const quoted = fill(chain.quoted, { text: isolated(text, direction) });
    const noted = notedWords(quoted, translation === undefined ? [] : [translation], locale);
    return by === '' ? noted : capitalise(fill(strings.account, { heading: by, text: noted }), lang);
  });
  if (!isTalk(event)) return quotes;
  return [...otherClaims.map((claim) => accountWords({ ...claim, steps: [] }, locale)), ...quotes];
}

function disputeWords({ disputed, disputing, more }: Accounts, isDisputed: boolean, locale: Locale): string {
  const accounts = [...disputed, ...disputing].map((account) => accountWords(account, locale));
  const { disputedBy, disputingAccounts } = locale.event;
  return fill(isDisputed ? disputedBy : disputingAccounts, {
    accounts: [...accounts, more].filter(Boolean).join(locale.punctuation.chains),
  });
}

/** "China says (counter-accusation): … (retracted by …)" */
function accountWords({ heading, text, stance, steps, standings }: AccountInWords, locale: Locale): string {
  return fill(locale.event.account, {
    heading: notedWords(heading, stance ? [stance] : [], locale),
    text: notedWords(
      isolated(text.replace(/[.。]$/u, ''), locale.direction),
      [...reserves(steps, locale), ...standings.map((standing) => standingPhrase(standing, locale))],
      locale,
    ),
  });
}

function reserves(steps: readonly StepInWords[], locale: Locale): readonly string[] {
  return steps
    .filter(({ hedges }) => hedges.length > 0)
    .map(({ names, hedges }) => hedgedWords(names, hedges, locale));
}
