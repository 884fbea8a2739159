/** Who says what, in the record: accounts, chains step by step with their hedges, quotes and figures. */
import type { Id } from '../../model/event.js';
import type { AccountInWords, Accounts } from '../../words/accounts.js';
import type { StepInWords } from '../../words/chain-words.js';
import { around, capitalise, fill } from '../../words/compose.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import type { StandingInWords } from '../../words/standing-words.js';
import { given, markup, paragraph, type Markup, type MarkupValue } from './markup.js';

/** What the parts of an event are made with. */
export interface RecordContext {
  readonly locale: Locale;
  /** The numbers of sources, by their ids. */
  readonly numbers: ReadonlyMap<Id, string>;
  /** The rows that are items of the list. */
  readonly listed: ReadonlySet<number>;
}

/** Both sides of a dispute, at one level. */
export function accountsOf(accounts: Accounts | undefined, context: RecordContext): Markup | undefined {
  if (!accounts) return undefined;
  const side = (some: readonly AccountInWords[], last = ''): Markup =>
    markup`<div>${some.map((one) => accountOf(one, context))}${paragraph(last, 'second')}</div>`;
  const { disputed, disputing, more } = accounts;
  return markup`<div class="accounts">${side(disputed)}${side(disputing, more)}</div>`;
}

/** One account: whose, what, how it is meant and graded, and its chain. */
export function accountOf(account: AccountInWords, context: RecordContext): Markup {
  const { heading, text, lang, stance, grade, steps, notes, standings } = account;
  const isTakenBack = standings.some(({ type }) => type === 'retracts');
  const words = isTakenBack ? markup`<s>${given(text, lang)}</s>` : given(text, lang);
  return markup`<div class="account"><p><b>${heading}</b></p><p>${words}</p>${standingLines(standings, context)}
${[stance, grade, ...notes].map((note) => paragraph(note, 'second'))}${chainOf(steps, context)}</div>`;
}

/** What retracts, corrects or authenticates something. */
export function standingLines(standings: readonly StandingInWords[], { locale }: RecordContext): MarkupValue {
  return standings.map(({ text, said, lang }) => {
    const label = markup`<b>${capitalise(text, locale.lang)}</b>`;
    if (said === '') return paragraph(label);
    const [before, after] = around(locale.punctuation.labelled, 'label');
    const [colon, end] = around(after, 'text');
    return markup`<p>${before}${label}${colon}${given(said, lang)}${end}</p>`;
  });
}

/** The steps of a chain, nearest the event first; nothing where there are none. */
export function chainOf(steps: readonly StepInWords[], context: RecordContext): Markup | undefined {
  if (steps.length === 0) return undefined;
  return markup`<ol class="chain">${steps.map((step) => stepOf(step, context))}</ol>`;
}

function stepOf(step: StepInWords, { locale, numbers }: RecordContext): Markup {
  const { names, part, verb, hedges, quote, quoteLang, translation, source = '' } = step;
  const number = numbers.get(source);
  const words = hedges.map(({ word, scope }) => [
    ' ',
    markup`<span class="hedge">${scope === undefined ? '' : `${scope}: `}${given(word)}</span>`,
  ]);
  const quoted = quote === undefined ? undefined : [' ', quotedText(given(quote, quoteLang), locale)];
  const notes = [part, verb, translation].filter((note) => note !== undefined);
  return markup`<li>${names} ${fill(locale.punctuation.brackets, { text: notes.join(locale.punctuation.notes) })}${words}${quoted}${number === undefined ? undefined : [' ', sourceLink(number)]}</li>`;
}

/** The number of a source, which leads to it. */
export function sourceLink(number: string): Markup {
  return markup`<a href="#source-${number}">[${number}]</a>`;
}

function quotedText(text: Markup, { chain }: Locale): readonly MarkupValue[] {
  const [before, after] = around(chain.quoted, 'text');
  return [before, text, after];
}

/** All that is quoted of an event. */
export function quotesOf({ quotes, lang }: Description, { locale }: RecordContext): MarkupValue {
  return quotes.map(({ text, lang: own = lang, by, translation, original }) => {
    const words = original && fill(locale.translation.original, { text: original.text });
    return markup`<blockquote><p>${quotedText(given(text, own), locale)}</p>${paragraph(translation, 'second')}${paragraph(words, 'second')}${paragraph(by, 'second')}</blockquote>`;
  });
}

/** The figures that accounts give: a row for each account. */
export function figuresOf({ figures }: Description, { locale }: RecordContext): Markup | undefined {
  if (!figures) return undefined;
  const { columns } = locale.interface;
  const heads = [
    columns.source,
    locale.figures.day,
    ...figures.labels.map((label) => capitalise(label, locale.lang)),
  ];
  const rows = figures.accounts.map(({ by, day, isRetracted, texts }) => {
    const cells = texts.map((text) =>
      isRetracted && text !== ''
        ? markup`<td><s>${text}</s> ${locale.standing.plain.retracts}</td>`
        : markup`<td>${text}</td>`,
    );
    return markup`<tr><th scope="row">${capitalise(by || locale.accounts.nobody, locale.lang)}</th><td>${day}</td>${cells}</tr>`;
  });
  return markup`<table><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
