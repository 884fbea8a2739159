/** The panel for a table that needs an answer, before and after its chunk is there. */
import { nothing, type TemplateResult } from 'lit';
import type { MappedTable } from '../../io/format/read-result.js';
import type { TableMapping } from '../../io/format/table-mapping.js';
import type { Locale } from '../../words/locale.js';
import { missingPart } from '../../render/views/notices.js';
import { LazyPart } from '../page/lazy-part.js';
import type { MappingHost } from './mapping-host.js';
import type * as Mapping from './mapping.js';

/** Holds the chunk, and which table is asked about. A table that was answered or closed is not asked about again. */
export class MappingPart {
  readonly #host: MappingHost;
  readonly #part: LazyPart<typeof Mapping>;
  readonly #closed = new WeakSet<MappedTable>();
  #panel: { readonly table: MappedTable; readonly panel: Mapping.MappingPanel } | undefined;

  constructor(host: MappingHost) {
    this.#host = host;
    this.#part = new LazyPart<typeof Mapping>({
      file: 'mapping.js',
      load: () => import('./mapping.js'),
      onChange: () => host.element.requestUpdate(),
    });
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** Begins to ask about a table, where there is one; the source is given its `answer`. Gives another value where anything else is to be drawn; undefined for nothing. */
  adopt(table: MappedTable | undefined, answer: (mapping: TableMapping) => void): unknown {
    if (!table || this.#closed.has(table)) return (this.#panel = undefined);
    this.#part.want();
    const { module } = this.#part;
    if (module && this.#panel?.table !== table) {
      const close = (): void => this.#close(table);
      this.#panel = { table, panel: new module.MappingPanel(this.#host, table, { answer, close }) };
    }
    return this.#panel?.panel.drawn ?? this.#part.failedFile ?? table;
  }

  /** The panel; nothing until it is loaded. Undefined where nothing is asked: `asked` is what `adopt` gave. */
  template(asked: unknown, locale: Locale): TemplateResult | typeof nothing | undefined {
    if (asked === undefined) return undefined;
    const { failedFile } = this.#part;
    if (failedFile !== undefined) return missingPart(failedFile, () => this.#part.retry(), locale);
    return this.#panel?.panel.template(locale) ?? nothing;
  }

  #close(table: MappedTable): void {
    this.#closed.add(table);
    this.#host.element.requestUpdate();
  }
}
