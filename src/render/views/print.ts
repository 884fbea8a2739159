/** Print: the drawing of the window, the events as a numbered list, and the sources with their whole addresses. */
import { html, nothing, type TemplateResult } from 'lit';
import { undatedWords } from '../../words/undated-words.js';
import type { AccountInWords } from '../../words/accounts.js';
import type { Description } from '../../words/describe.js';
import type { Id } from '../../model/event.js';
import type { Locale } from '../../words/locale.js';
import type { SourceInWords } from '../../words/source-words.js';
import { hasAbout, type Timeline } from '../../model/timeline.js';
import { around, countWords, fill, joinFacts } from '../../words/compose.js';
import { aboutWords } from './about.js';
import { composed, given } from './bidi-text.js';
import { ownText } from './body-text.js';
import {
  account,
  accountsGrid,
  cardHead,
  chainLines,
  dateLine,
  opposedLines,
  numbersLine,
  repeatedLine,
} from './card.js';
import { figuresTable } from './figures.js';
import type { Look } from './look.js';
import { mediaList } from './media.js';
import { quoteBlock } from './quote-block.js';
import { threadList, type ThreadContent } from './thread.js';
import { standingLines } from './standing-lines.js';

/** An event in print. */
export interface PrintItem {
  readonly description: Description;
  readonly appearance: Look;
}

/** What stands on paper in place of everything but the heading. */
export interface PrintContent {
  readonly locale: Locale;
  readonly timeline: Timeline | undefined;
  /** Absent where nothing has a date. */
  readonly drawing: { readonly caption: string; readonly svg: SVGElement } | undefined;
  readonly legend: TemplateResult | typeof nothing;
  readonly items: readonly PrintItem[];
  /** What answers what, a list for each thread; none where lanes are no threads. */
  readonly threads: readonly ThreadContent[];
  /** How many there are beyond those. */
  readonly more: number;
  /** Those for which no date can be read. */
  readonly undated: readonly PrintItem[];
  readonly moreUndated: number;
  /** Whether media are loaded from where they lie. */
  readonly showsMedia: boolean;
}

/** A timeline for paper: what a reader would open, move or follow on screen is written out. */
export function print(content: PrintContent): TemplateResult {
  const { locale, timeline, drawing, items, undated } = content;
  const { interface: strings } = locale;
  const sources = numberSources([...items, ...undated]);
  const isLoaded = content.showsMedia;
  const rows = (some: readonly PrintItem[], more: number, start: number): TemplateResult =>
    html`<ol class="print-list" start=${start}>
        ${some.map((item) => printRow(item, sources, isLoaded, locale))}
      </ol>
      ${more > 0 ? html`<p class="print-more">${countWords(strings.notPrinted, more, locale)}</p>` : nothing}`;
  return html`<div class="print" part="print">
    ${drawing ? figure(drawing, content.legend) : nothing} ${threadsOf(content.threads, locale)}
    ${rows(items, content.more, 1)}
    ${
      undated.length > 0
        ? html`<h4>${timeline ? undatedWords(timeline, locale) : strings.withoutDate}</h4>
            ${rows(undated, content.moreUndated, items.length + content.more + 1)}`
        : nothing
    }
    ${sourceList([...sources.values()], locale)}
    ${
      timeline && hasAbout(timeline)
        ? html`<section>
            <h4>${strings.aboutDocument}</h4>
            ${aboutWords(timeline, locale)}
          </section>`
        : nothing
    }
  </div>`;
}

/** Numbered as the events are in the threads, each with what it answers; all of them are written out below. */
function threadsOf(threads: readonly ThreadContent[], locale: Locale): TemplateResult | typeof nothing {
  if (threads.length === 0) return nothing;
  return html`<section class="print-threads">
    <h4>${locale.threads.headings}</h4>
    ${threads.map((thread) => threadList(thread))}
  </section>`;
}

function figure(
  { caption, svg }: NonNullable<PrintContent['drawing']>,
  legend: PrintContent['legend'],
): TemplateResult {
  return html`<figure>
    ${svg}
    <figcaption class="second">${caption}</figcaption>
    ${legend}
  </figure>`;
}

interface NumberedSource {
  readonly number: number;
  readonly source: SourceInWords;
}

type NumberedSources = ReadonlyMap<Id, NumberedSource>;

/** Each source once, in the order in which the events name them. */
function numberSources(items: readonly PrintItem[]): NumberedSources {
  const numbered = new Map<Id, NumberedSource>();
  for (const { description } of items)
    for (const source of description.sources)
      if (!numbered.has(source.id)) numbered.set(source.id, { number: numbered.size + 1, source });
  return numbered;
}

function printRow(
  { description, appearance }: PrintItem,
  sources: NumberedSources,
  isLoaded: boolean,
  locale: Locale,
): TemplateResult {
  const { accounts, otherClaims } = description;
  return html`<li class="print-item" part="print-item">
    <div class="print-head">
      ${dateLine(description, locale, true)} ${cardHead({ description, appearance, locale }, true)}
    </div>
    ${standingLines(description.standings, locale)} ${ownText(description, { tabindex: 0, paper: locale })}
    ${mediaList({ description, locale, isLoaded, isPaper: true })}
    ${accounts ? accountsGrid(accounts, locale) : nothing} ${numbersLine(description, locale)}
    ${claims(otherClaims, locale)} ${figuresTable(description, locale)}
    ${description.quotes.map((quote) => quoteBlock(quote, description.lang, locale))}
    ${chains(description, locale)} ${repeatedLine(description, locale)} ${notes(description, sources, locale)}
  </li>`;
}

function claims(others: readonly AccountInWords[], locale: Locale): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  const note = (words: string): TemplateResult => html`<p class="second">${composed(words, locale)}</p>`;
  return html`<div class="claims">
    ${others.map((claim) => html`${account(claim, locale)}${claim.notes.map(note)}`)}
  </div>`;
}

/** Chains that the accounts show already are left out. */
function chains(description: Description, locale: Locale): TemplateResult | typeof nothing {
  const { accounts, otherClaims } = description;
  const all = [...(accounts?.disputed ?? []), ...(accounts?.disputing ?? []), ...otherClaims];
  const announced = new Set(all.map(({ steps }) => JSON.stringify(steps)));
  const others = description.chains.filter((steps) => !announced.has(JSON.stringify(steps)));
  if (others.length === 0 && description.chains.length > 0)
    return accounts ? nothing : html`${opposedLines(description, locale)}`;
  return chainLines({ ...description, chains: others }, locale);
}

/** In secondary text: its links, the basis of its date, open questions, and its sources. */
function notes(
  { basis, links, event, sources, lang }: Description,
  numbered: NumberedSources,
  locale: Locale,
): TemplateResult {
  const { interface: strings } = locale;
  const numbers = sources.map(({ id }) => `[${numbered.get(id)?.number ?? ''}]`).join(' ');
  const labelled: readonly (readonly [label: string, words: TemplateResult | undefined])[] = [
    [strings.dated, basis ? composed(basis, locale) : undefined],
    [strings.when, event.when?.note ? given(event.when.note, lang) : undefined],
    [strings.openQuestions, event.ambiguity.length > 0 ? given(event.ambiguity.join(' '), lang) : undefined],
    [strings.sourcesHeading, numbers ? html`${numbers}` : undefined],
  ];
  return html`${links.map(({ spoken }) => html`<p class="second">${composed(spoken, locale)}</p>`)}
  ${labelled.map(([label, words]) => (words ? html`<p class="second"><b>${label}</b> ${words}</p>` : nothing))}`;
}

function sourceList(numbered: readonly NumberedSource[], locale: Locale): TemplateResult | typeof nothing {
  if (numbered.length === 0) return nothing;
  return html`<section>
    <h4>${locale.interface.sourcesHeading}</h4>
    ${numbered.map(
      ({ number, source }) => html`<p class="print-source">[${number}] ${sourceWords(source, locale)}</p>`,
    )}
  </section>`;
}

/** Addresses are printed in full, because a reader has to type them. */
function sourceWords(
  { text, lang, url, archived, issued, accessed, grade }: SourceInWords,
  locale: Locale,
): TemplateResult {
  const { interface: strings, punctuation } = locale;
  const dates = [
    issued === undefined ? '' : fill(strings.issued, { date: issued }),
    accessed === undefined ? '' : fill(strings.accessed, { date: accessed }),
    grade ?? '',
  ];
  const facts = joinFacts(dates, locale);
  const [before, after] = around(punctuation.brackets, 'text');
  const address = (words: string): TemplateResult => html`<bdi dir="ltr" class="address">${words}</bdi>`;
  return html`${given(text, lang)}${facts ? html`${punctuation.facts}${composed(facts, locale)}` : nothing}
  ${url ? address(url) : nothing}
  ${archived ? html`${before}${strings.archived} ${address(archived)}${after}` : nothing}`;
}
