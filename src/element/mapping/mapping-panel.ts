/** Asks what the columns of one table are. */
import { type TemplateResult } from 'lit';
import type { MappedTable } from '../../io/format/read-result.js';
import type { DayOrder, TableMapping, TableQuestion } from '../../io/format/table-mapping.js';
import { cellDate } from '../../io/table/cell-dates.js';
import type { Timeline } from '../../model/timeline.js';
import { mappingPanel, type DayOrderQuestion } from '../../render/views/mapping.js';
import { memoize } from '../../util/memoize.js';
import { fill } from '../../words/compose.js';
import { writtenDateWords } from '../../words/date-words.js';
import type { Locale } from '../../words/locale.js';
import { ScheduledWork } from '../data/scheduled-work.js';
import { fire } from '../state/dom-events.js';
import { copyText } from '../page/clipboard.js';
import { mappingChoices } from './mapping-choices.js';
import type { MappingHost } from './mapping-host.js';
import { previewChunked, previewedRows, previewWords } from './mapping-preview.js';

const samplesShown = 3;

/** What becomes of the questions. */
export interface PanelEnds {
  readonly answer: (mapping: TableMapping) => void;
  readonly close: () => void;
}

/** The choices of a person, and what they would lead to; nothing is read in another way before they are given. */
export class MappingPanel {
  readonly #host: MappingHost;
  readonly #table: MappedTable;
  readonly #ends: PanelEnds;
  readonly #preview: ScheduledWork<Timeline>;
  readonly #choices = memoize(mappingChoices);
  /** As it would be read now. */
  #mapped: MappedTable;
  #timeline: Timeline | undefined;
  #outcome: 'none' | 'copied' | 'not-allowed' = 'none';
  #drawn: object = {};
  /** What the choice for another column took from a column. */
  readonly #taken = new Map<number, { readonly field: string; readonly by: number }>();

  constructor(host: MappingHost, table: MappedTable, ends: PanelEnds) {
    this.#host = host;
    this.#table = table;
    this.#mapped = table;
    this.#ends = ends;
    this.#preview = new ScheduledWork<Timeline>(this.#changed);
  }

  /** Another object where anything else is to be drawn. */
  get drawn(): object {
    return this.#drawn;
  }

  template(locale: Locale): TemplateResult {
    const mapped = this.#mapped;
    const { columns, mapping } = mapped;
    this.#timeline = this.#previewNow() ?? this.#timeline;
    const { mapping: strings, citation } = locale;
    const outcomes = { none: '', copied: strings.copied, 'not-allowed': citation.notAllowed };
    return mappingPanel({
      locale,
      open: openQuestions(mapped.questions, locale),
      orders: this.#orders(locale),
      hasHeader: mapping.headerRow !== 0,
      columns: columns.map(({ header: name, field }, at) => ({
        name,
        field,
        samples: samplesOf(mapped, at),
      })),
      choices: this.#choices(locale),
      preview:
        this.#timeline && previewWords(this.#timeline, this.#table.rows.length <= previewedRows, locale),
      text: this.#outcome === 'not-allowed' ? textOf(mapping) : undefined,
      outcome: outcomes[this.#outcome],
      onField: this.#chooseField,
      onOrder: this.#chooseOrder,
      onHeader: this.#chooseHeader,
      onShow: this.#show,
      onCopy: () => void this.#copy(locale),
      onClose: this.#ends.close,
    });
  }

  #previewNow(): Timeline | undefined {
    const { mapping } = this.#mapped;
    return this.#preview.run({
      key: [mapping],
      steps: () => previewChunked(this.#table, mapping),
      ...{ atOnce: false, later: true },
    });
  }

  /** Each column of dates in doubt, answered or not. */
  #orders(locale: Locale): readonly DayOrderQuestion[] {
    const { columns, mapping } = this.#mapped;
    return this.#table.questions
      .concat(this.#mapped.questions)
      .filter((question) => question.type === 'day-order')
      .filter(({ column }, at, all) => all.findIndex((other) => other.column === column) === at)
      .filter(({ column }) => ['start', 'end'].includes(columns[column]?.field ?? ''))
      .map(({ column, header, examples: [example = ''] }) => ({
        column,
        question: fill(locale.mapping.dayOrder, { date: example, column: header }),
        choices: [
          ...(['day-first', 'month-first'] as const).map((value) => ({
            value,
            label: writtenDateWords(String(cellDate(example, value)), { locale, zone: 'UTC' }),
          })),
          { value: '', label: locale.mapping.notKnown },
        ],
        chosen: mapping.columns?.[column]?.dayOrder ?? '',
      }));
  }

  /** There is one of each: another column keeps its cells then, and has its field back where arrow keys only came by. */
  readonly #chooseField = (column: number, field: string): void => {
    const { columns = [], ...others } = this.#mapped.mapping;
    const taken = this.#taken;
    taken.delete(column);
    const fieldOf = (at: number, own = 'keep'): string => {
      if (at === column) return field;
      if (own === field && !isForAll(field)) {
        taken.set(at, { field: own, by: column });
        return 'keep';
      }
      const before = taken.get(at);
      if (own !== 'keep' || before?.by !== column || before.field === field) return own;
      taken.delete(at);
      return before.field;
    };
    this.#become({
      ...others,
      columns: columns.map((each, at) => ({ ...each, field: fieldOf(at, each.field) })),
    });
  };

  readonly #chooseOrder = (column: number, order: string): void => {
    const { columns = [], ...others } = this.#mapped.mapping;
    this.#become({
      ...others,
      columns: columns.map(({ dayOrder, ...each }, at) => {
        if (at !== column) return { ...each, ...(dayOrder && { dayOrder }) };
        return { ...each, ...(order !== '' && { dayOrder: order as DayOrder }) };
      }),
    });
  };

  /** Names are numbers then, or the other way round: what was chosen stays with its column. */
  readonly #chooseHeader = (hasHeader: boolean): void => {
    const { columns = [], kind, separator } = this.#mapped.mapping;
    this.#become({
      ...(kind !== undefined && { kind }),
      ...(separator !== undefined && { separator }),
      ...(!hasHeader && { headerRow: 0 }),
      columns: columns.map((each, at) => ({ ...each, column: at + 1 })),
    });
  };

  #become(mapping: TableMapping): void {
    this.#mapped = this.#table.mappedBy(mapping, previewedRows);
    this.#outcome = 'none';
    this.#changed();
  }

  readonly #show = (): void => {
    const { mapping } = this.#mapped;
    const { element, settings } = this.#host;
    this.#ends.close();
    this.#ends.answer(mapping);
    settings.mapping = mapping;
    fire(element, 'at-mapping', { mapping });
  };

  async #copy({ mapping: { copied }, citation: { notAllowed } }: Locale): Promise<void> {
    const { element, announce } = this.#host;
    const isCopied = await copyText(textOf(this.#mapped.mapping), element);
    this.#outcome = isCopied ? 'copied' : 'not-allowed';
    announce(isCopied ? copied : notAllowed);
    this.#changed();
    await element.updateComplete;
    if (isCopied) return;
    const field = element.shadowRoot?.querySelector<HTMLTextAreaElement>('.mapping textarea');
    field?.focus();
    field?.select();
  }

  readonly #changed = (): void => {
    this.#drawn = {};
    this.#host.element.requestUpdate();
  };
}

function openQuestions(questions: readonly TableQuestion[], { mapping }: Locale): readonly string[] {
  return questions.flatMap(({ type }) =>
    type === 'title' ? [mapping.noTitle] : type === 'date' ? [mapping.noDate] : [],
  );
}

/** The first cells of a column that are not empty. */
function samplesOf({ rows, mapping: { headerRow = 1 } }: MappedTable, column: number): readonly string[] {
  return rows
    .slice(headerRow, headerRow + 50)
    .map((row) => (row[column] ?? '').trim())
    .filter((cell) => cell !== '')
    .slice(0, samplesShown);
}

/** What any number of columns may be. */
function isForAll(field: string): boolean {
  return field === 'keep' || field === 'ignore';
}

function textOf(mapping: TableMapping): string {
  return JSON.stringify(mapping, undefined, 2);
}
