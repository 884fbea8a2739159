/** Cites an event: as a plain text, and as an item of CSL-JSON; with who says so, and how it is disputed. */
import { nameOf } from '../../model/attribution.js';
import { flag, hasFlag } from '../../model/columns.js';
import { edtfOfWhen } from '../../model/dates/edtf-of-when.js';
import type { Id, Ref, Source, TimelineEvent } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import { isolated, withoutIsolates } from '../../util/bidi.js';
import { disputingRow, type AccountInWords } from '../../words/accounts.js';
import { capitalise, fill } from '../../words/compose.js';
import { joinSentences } from '../../words/join-sentences.js';
import { writtenDateWords } from '../../words/date-words.js';
import { describe, type Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { namesOf } from '../../words/names.js';
import type { SourceInWords } from '../../words/source-words.js';
import { standingPhrase } from '../../words/standing-states.js';
import { cslDate } from './csl-date.js';
import { cslTypes, type CslDate, type CslItem, type CslName } from './csl-item.js';

/** An event as it is cited, in both forms. */
export interface Citation {
  /** Sentences without markup, in the language of the locale; addresses stand in angle brackets. */
  readonly text: string;
  readonly csl: CslItem;
}

/** What a citation says beside the event. */
export interface CitationOptions {
  /** The day on which it was looked at, in EDTF: "2025-12-09". */
  readonly accessed: string;
  readonly locale: Locale;
}

/**
 * Cites an event by its id; undefined where there is none. How it is disputed is said as of the day as of which the timeline is shown, else
 * of the day on which its compiler last looked, else of the day of access.
 */
export function citationOf(timeline: Timeline, id: Id, options: CitationOptions): Citation | undefined {
  const row = timeline.rowOf(id);
  const description = describe(timeline, row, options.locale);
  if (!description) return undefined;
  const input = { timeline, description, ...options };
  return { text: textOf(input), csl: cslOf(input) };
}

interface Input extends CitationOptions {
  readonly timeline: Timeline;
  readonly description: Description;
}

/** One form, whatever is known: what, of which kind and whose, when, on whose word, from where, and how it is disputed. */
function textOf(input: Input): string {
  const { description, locale, accessed, timeline } = input;
  const { title: document } = timeline.header;
  const sentences = [
    description.title,
    kindOf(description, locale),
    capitalise(description.date, locale.lang),
    ...chainsOf(description, locale),
    ...description.sources.map((source) => sourceOf(source, locale)),
    ...(document ? [fill(locale.citation.from, { title: isolated(document, locale.direction) })] : []),
    fill(locale.citation.accessed, { date: dateWords(accessed, input) }),
    ...stateOf(input),
  ];
  return withoutIsolates(joinSentences(sentences, locale));
}

function kindOf({ kind, actors }: Description, locale: Locale): string {
  return actors ? fill(locale.event.kindAndActors, { kind, actors }) : kind;
}

/** Each chain with its hedges. */
function chainsOf({ chainTexts, noSource, opposed }: Description, locale: Locale): readonly string[] {
  const others = opposed.map(({ text }) => text);
  if (chainTexts.length === 0) return [...others, noSource];
  return [fill(locale.event.source, { chains: chainTexts.join(locale.punctuation.chains) }), ...others];
}

/** With whole addresses, in brackets: no stop behind one is taken for a part of it. */
function sourceOf({ text, issued, url, archived }: SourceInWords, locale: Locale): string {
  const { citation, interface: strings, punctuation } = locale;
  const source = isolated(text, locale.direction);
  const dated = issued === undefined ? source : fill(citation.issued, { source, date: issued });
  const copy =
    archived === undefined
      ? []
      : [fill(punctuation.labelled, { label: strings.archived, text: `<${archived}>` })];
  return [dated, ...(url === undefined ? [] : [`<${url}>`]), ...copy].join(punctuation.sources);
}

/** What became of it, and who disputes it. */
function stateOf(input: Input): readonly string[] {
  const { timeline, description, locale } = input;
  const { standings, otherClaims, accounts, row } = description;
  const ofClaims = [...otherClaims, ...(accounts?.disputed ?? [])].flatMap((claim) => claim.standings);
  const phrases = [...standings, ...ofClaims].map((standing) =>
    capitalise(standingPhrase(standing, locale), locale.lang),
  );
  const isDisputed = hasFlag(timeline.columns, row, flag.disputed);
  const disputing = isDisputed && accounts ? disputingRow(accounts, timeline, row) : [];
  const others = isDisputed ? disputing : (accounts?.disputed ?? []);
  return [...new Set(phrases), disputeOf(others, isDisputed, input)];
}

function disputeOf(others: readonly AccountInWords[], isDisputed: boolean, input: Input): string {
  const { timeline, accessed, locale } = input;
  const { citation, chain, direction, punctuation } = locale;
  const date = dateWords(timeline.knownBy?.date ?? timeline.header.asOf ?? accessed, input);
  // What disputes it may be nowhere: it is no less disputed.
  if (others.length === 0) return fill(isDisputed ? citation.disputedAlone : citation.undisputed, { date });
  const ids = new Set(others.flatMap(({ ref }) => whoseIs(ref, timeline)));
  const texts = others.map(({ text }) =>
    fill(chain.quoted, { text: isolated(text.replace(/[.。]$/u, ''), direction) }),
  );
  const values = { date, texts: texts.join(punctuation.chains) };
  if (ids.size === 0) return fill(isDisputed ? citation.disputedPlain : citation.disputingPlain, values);
  const names = namesOf([...ids], timeline.header, locale);
  return fill(isDisputed ? citation.disputed : citation.disputing, { ...values, names });
}

/** Who puts a claim forward, or on whose word an event is known. */
function whoseIs(ref: Ref, timeline: Timeline): readonly Id[] {
  const chain = timeline.claim(ref)?.claim.chain ?? timeline.event(timeline.rowOfRef(ref))?.attribution[0];
  return chain?.[0]?.by ?? [];
}

function dateWords(edtf: string, { timeline, locale }: Input): string {
  return writtenDateWords(edtf, { locale, zone: timeline.header.timeZone });
}

function cslOf(input: Input): CslItem {
  const { timeline, description, locale, accessed } = input;
  const { event, title, kind, lang } = description;
  const { header } = timeline;
  const source = header.sources.get(description.sources[0]?.id ?? '');
  const authors = authorsOf(event, source);
  const own = event.kind === 'report' ? source : undefined;
  const issued =
    own?.issued === undefined ? issuedOf(description) : cslDate(own.issued, dateWords(own.issued, input));
  const { URL: url, archived } = source ?? {};
  const container = source?.['container-title'] ?? own?.title ?? source?.title;
  return {
    ...{ id: event.id, type: typeOf(event, source), title: own?.title ?? title },
    ...(authors.length > 0 && {
      author: authors.map((name): CslName => ({ literal: nameOf(name, header) })),
    }),
    ...(issued && { issued }),
    accessed: cslDate(accessed, dateWords(accessed, input)),
    ...(container !== undefined && container !== own?.title && { 'container-title': container }),
    ...(url !== undefined && { URL: url }),
    ...(archived !== undefined && { archive: hostOf(archived), archive_location: archived }),
    ...{ genre: kind, ...(lang !== undefined && { language: lang }) },
    note: noteOf(input, locale),
  };
}

/** Words in public are a speech; a report is what its source is; for what happens CSL has no type. */
function typeOf({ kind }: TimelineEvent, source: Source | undefined): string {
  if (kind === 'statement') return 'speech';
  if (kind === 'call') return 'personal_communication';
  if (kind !== 'report') return 'document';
  return source?.type !== undefined && cslTypes.has(source.type) ? source.type : 'article';
}

/** Whoever speaks, or publishes; else those on whose word it is known, none of whom took part in it for that. */
function authorsOf(event: TimelineEvent, source: Source | undefined): readonly string[] {
  if (event.kind === 'statement' && event.speakers.length > 0) return event.speakers;
  if (event.kind === 'report') return source?.author === undefined ? event.outlet : [source.author];
  return [...new Set(event.attribution.flatMap(([first]) => first?.by ?? []))];
}

/** A date that others keep a distance from, or that was read from words, is no plain day. */
function issuedOf({ event: { when }, date, isDateNoted }: Description): CslDate | undefined {
  if (!when) return undefined;
  const edtf = edtfOfWhen(when);
  if (edtf === undefined) return { literal: withoutIsolates(date) };
  const found = cslDate(edtf, withoutIsolates(date));
  const isSure = !isDateNoted && when.zone !== 'unknown' && !('after' in when || 'before' in when);
  return isSure || !found['date-parts'] ? found : { edtf, literal: withoutIsolates(date) };
}

/** What the fields have no place for. */
function noteOf(input: Input, locale: Locale): string {
  const { description, timeline } = input;
  const { title: document } = timeline.header;
  const sentences = [
    kindOf(description, locale),
    ...chainsOf(description, locale),
    ...description.sources.map((source) => sourceOf(source, locale)),
    ...(document ? [fill(locale.citation.from, { title: isolated(document, locale.direction) })] : []),
    ...stateOf(input),
  ];
  return withoutIsolates(joinSentences(sentences, locale));
}

function hostOf(address: string): string {
  return /^[a-z][\w+.-]*:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;
}
