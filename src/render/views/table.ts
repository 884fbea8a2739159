/** The table: one row per event, with every attribution written out; loaded when it is first shown. */
import { colourClass, colourOn } from './colour-on.js';
import {
  headsOf,
  numberOf,
  tableNumbers,
  type NumberColumn,
  type TableColumn,
} from '../../words/table-columns.js';
import { html, nothing, type TemplateResult } from 'lit';
import { each } from './each.js';
import type { RowList } from '../../layout/index/row-list.js';
import type { Segment } from '../../layout/list/segments.js';
import type { Description } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { decimalWords } from '../../words/quantity-words.js';
import { quantityHeading } from '../../words/quantity-lists.js';
import { partiesInWords } from '../../words/table-words.js';
import type { Timeline } from '../../model/timeline.js';
import { capitalise, fill } from '../../words/compose.js';
import { composed, given, phrase } from './bidi-text.js';
import { bodyText } from './body-text.js';
import { accountsGrid, claimsList, repeatedLine } from './card.js';
import { figuresLine } from './figures.js';
import { glyphIcon } from './glyph-icon.js';
import type { Look } from './look.js';
import type { ReadingContent } from './reading-content.js';
import { standingLines } from './standing-lines.js';
import type { Sorting } from './table-order.js';

/** The table as it is mounted now; positions are those in `order`. */
export interface TableContent extends ReadingContent {
  readonly timeline: Timeline;
  readonly order: RowList;
  readonly segments: readonly Segment[];
  readonly describe: (row: number) => Description | undefined;
  readonly appearance: (row: number) => Look;
  readonly sorting: Sorting;
  /** The fraction of sorting that is done; undefined while nothing is sorted. */
  readonly share: number | undefined;
  /** The column heading in the Tab order. */
  readonly head: TableColumn | NumberColumn;
}

/**
 * Two Tab stops: the column headings, with arrows between them, and the rows. The scroll container is none, though some
 * browsers make it one. Each part has its role written out, for where it is narrow it is not laid out as a table.
 */
export function table(content: TableContent): TemplateResult {
  const { handlers, label, order, locale, background, share } = content;
  return html`<div
    class="table-view"
    data-virtualized
    tabindex="-1"
    .style=${`--_solid:${background}`}
    @keydown=${handlers.key}
    @focusin=${handlers.focus}
    @click=${handlers.click}
    @scroll=${handlers.scroll}
  >
    ${share === undefined ? nothing : progress(share, locale)}
    <table
      class="table ${tableNumbers(content.timeline).length > 0 ? 'has-numbers' : ''}"
      part="table"
      role="table"
      aria-rowcount=${order.length + 1}
      aria-busy=${share === undefined ? 'false' : 'true'}
    >
      <caption>
        <span class="unseen">${composed(label, locale)}</span>
      </caption>
      <thead data-sticks>
        <tr role="row" aria-rowindex="1">
          ${headsOf(content.timeline).map((columns) => head(columns, content))}
        </tr>
      </thead>
      <tbody>
        ${each(
          partsOf(content),
          ({ key }) => key,
          ({ template }) => template(),
        )}
      </tbody>
    </table>
  </div>`;
}

type Heading = readonly (TableColumn | NumberColumn)[];

function progress(share: number, { interface: strings }: Locale): TemplateResult {
  return html`<progress
    class="sorting"
    part="progress"
    max="100"
    .value=${Math.round(share * 100)}
    aria-label=${strings.loading}
  ></progress>`;
}

/** A button for each column that stands there. */
function head(columns: Heading, content: TableContent): TemplateResult {
  const { sorting } = content;
  const isSorted = columns.includes(sorting.column);
  return html`<th
    scope="col"
    role="columnheader"
    part="table-head"
    class=${columnClass(columns)}
    aria-sort=${isSorted ? wayOf(sorting) : nothing}
  >
    ${columns.map((column) => headButton(column, content))}
  </th>`;
}

function columnClass([column]: Heading): string {
  return column && numberOf(column) !== undefined ? 'column-number' : `column-${column}`;
}

function headButton(
  column: TableColumn | NumberColumn,
  { locale, timeline, sorting, head: stop }: TableContent,
): TemplateResult {
  const name = numberOf(column);
  const label =
    name === undefined
      ? locale.interface.columns[column as TableColumn]
      : given(quantityHeading(name, timeline.header, locale), timeline.header.lang);
  const sign = wayOf(sorting) === 'descending' ? '▼' : '▲';
  return html`<button type="button" class="open" data-sort=${column} tabindex=${column === stop ? 0 : -1}>
    ${label}<span class="way" aria-hidden="true">${sorting.column === column ? sign : ''}</span>
  </button>`;
}

function wayOf({ descending }: Sorting): 'ascending' | 'descending' {
  return descending ? 'descending' : 'ascending';
}

interface Part {
  readonly key: string;
  readonly template: () => TemplateResult;
}

function partsOf(content: TableContent): readonly Part[] {
  return content.segments.flatMap(({ type, start, end }): readonly Part[] => {
    if (type === 'spacer') return [spacer(start, end, headsOf(content.timeline).length)];
    return Array.from({ length: end - start }, (_, i) => start + i).flatMap((position) => {
      const description = content.describe(content.order[position] as number);
      if (!description) return [];
      return [{ key: description.id, template: () => tableRow(position, description, content) }];
    });
  });
}

function spacer(start: number, end: number, columns: number): Part {
  return {
    key: start === 0 ? ' first' : ` ${end}`,
    template: () =>
      html`<tr class="spacer" data-spacer="${start}-${end}" aria-hidden="true">
        <td colspan=${columns}></td>
      </tr>`,
  };
}

function tableRow(position: number, description: Description, content: TableContent): TemplateResult {
  const { locale } = content;
  const { row, kind, title, lang, states } = description;
  const look = content.appearance(row);
  const isCurrent = content.current === position;
  return html`<tr
    role="row"
    part=${content.selected === row ? 'table-row selected' : 'table-row'}
    class="table-row ${content.isMiss(row) ? 'miss' : ''}"
    aria-rowindex=${position + 2}
    aria-current=${content.selected === row ? 'true' : nothing}
    data-position=${position}
  >
    <td role="cell">${dateCell(description, locale)}</td>
    <td role="cell">
      <span class="table-kind">
        ${glyphIcon(look.glyph, look.colour, look.state)}<span
          class="kind-name ${colourClass(look.colour)}"
          ${colourOn(look.colour)}
          >${kind}</span
        >
      </span>
    </td>
    <th scope="row" role="rowheader">
      <button
        type="button"
        class="open"
        data-open=${row}
        ?data-current=${isCurrent}
        tabindex=${isCurrent ? 0 : -1}
      >
        ${given(title, lang)}
      </button>
      ${partiesUnder(description, content)} ${bodyText(description, locale)}
      ${figuresLine(description, locale)}
    </th>
    ${tableNumbers(content.timeline).map((name) => numberCell(description, name, content))}
    <td role="cell">
      ${states.length > 0 ? html`<p>${states.map((state) => html`<span class="chip state">${state}</span> `)}</p>` : nothing}
      ${standingLines(description.standings, locale)} ${sourceCell(description, locale)}
      ${repeatedLine(description, locale)}
    </td>
  </tr>`;
}

/** The number alone, for its head has the unit; where cells stand under one another, behind its name. */
function numberCell(
  { event }: Description,
  name: string,
  { timeline, locale }: TableContent,
): TemplateResult {
  const value = event.data?.[name];
  if (value === undefined) return html`<td role="cell" class="table-number"></td>`;
  const label = fill(locale.punctuation.labelled, {
    label: quantityHeading(name, timeline.header, locale),
    text: '',
  });
  return html`<td role="cell" class="table-number">
    <span class="table-label">${given(label, timeline.header.lang)}</span>${decimalWords(value, locale)}
  </td>`;
}

function dateCell(
  { date, count, lang, asWritten: written, reported, known }: Description,
  locale: Locale,
): TemplateResult {
  return html`${composed(capitalise(date, locale.lang), locale)}
  ${written ? html`<p class="second">${phrase(locale.interface.asWritten, 'text', given(written, lang), locale)}</p>` : nothing}
  ${count ? html`<p class="second">${composed(capitalise(count, locale.lang), locale)}</p>` : nothing}
  ${[reported, known].map((words) => (words ? html`<p class="second">${composed(capitalise(words, locale.lang), locale)}</p>` : nothing))}`;
}

/** Who it was, and to whom; then other roles, each with its name. */
function partiesUnder({ event }: Description, { locale, timeline }: TableContent): TemplateResult {
  const { who, whom, further } = partiesInWords(timeline, event, locale);
  const { columns } = locale.interface;
  const named = [
    ...(who ? [{ label: columns.who, names: capitalise(who, locale.lang) }] : []),
    ...(whom ? [{ label: columns.whom, names: capitalise(whom, locale.lang) }] : []),
    ...further,
  ];
  return html`${named.map(({ label, names }) => {
    const template = fill(locale.punctuation.labelled, { label });
    return html`<p class="second">${phrase(template, 'text', composed(names, locale), locale)}</p>`;
  })}`;
}

/** Both accounts where there is a dispute; else each chain in full words, then those who deny it. */
function sourceCell(
  { accounts, otherClaims, chainTexts, opposed, noSource }: Description,
  locale: Locale,
): TemplateResult {
  if (accounts) return html`${accountsGrid(accounts, locale)} ${claimsList(otherClaims, locale)}`;
  const line = (text: string): TemplateResult =>
    html`<p part="chain">${composed(capitalise(text, locale.lang), locale)}</p>`;
  const others = opposed.map(({ text }) => line(text));
  if (chainTexts.length === 0)
    return html`${claimsList(otherClaims, locale)} ${others}
      <p class="second">${noSource}</p>`;
  return html`${claimsList(otherClaims, locale)} ${chainTexts.map(line)} ${others}`;
}
