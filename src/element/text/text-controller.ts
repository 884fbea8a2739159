/** The text of an element: loaded after the first drawing, or at once where it is all that is shown; and the styles for it. */
import type { ReactiveControllerHost } from 'lit';
import type { Timeline } from '../../model/timeline.js';
import { firstStyles } from '../../render/styles/first-styles.js';
import type { Locale } from '../../words/locale.js';
import type { EarlyInputOptions } from '../input/early-input.js';
import { adoptStyles } from '../page/adopt-styles.js';
import { LazyPart } from '../page/lazy-part.js';
import type * as List from './list.js';
import type * as Text from './text.js';

/** The chunk with what is read rather than drawn. */
export type TextModule = typeof Text;
/** The chunk with list and table. */
export type ListModule = typeof List;

/** What is described first, and who is notified. */
export interface TextHost {
  /** The event whose words are made first; undefined where nothing is drawn that they would hold up. */
  readonly first: () =>
    { readonly timeline: Timeline; readonly row: number; readonly locale: Locale } | undefined;
  /** The text is there, before the next update. */
  readonly onText: (text: TextModule) => void;
  /** List and table are there, before the next update. */
  readonly onList: (list: ListModule) => void;
}

/** Loads the two chunks of text, and gives the element's root the sheets that belong to what is there. */
export class TextController {
  /** List and table: loaded where they are shown. */
  readonly list: LazyPart<ListModule>;
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #host: TextHost;
  readonly #part: LazyPart<TextModule>;

  constructor(element: ReactiveControllerHost & HTMLElement, host: TextHost) {
    this.#element = element;
    this.#host = host;
    this.#part = new LazyPart<TextModule>({
      file: 'text.js',
      load: async () => this.#prepare(await import('./text.js')),
      onChange: () => this.#changed(),
    });
    this.list = new LazyPart<ListModule>({
      file: 'list.js',
      load: () => import('./list.js'),
      onChange: () => this.#listChanged(),
    });
  }

  /** Undefined until it is loaded. */
  get module(): TextModule | undefined {
    return this.#part.module;
  }

  /** The name of the file that could not be loaded. */
  get failedFile(): string | undefined {
    return this.#part.failedFile;
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<unknown> {
    return Promise.all([this.#part.finished, this.list.finished]);
  }

  /** Loads the text, unless that was begun. */
  load(): void {
    this.#part.want();
  }

  /** Loads the text again, where that failed. */
  readonly retry = (): void => this.#part.retry();

  /** How those who wait for it have it loaded. */
  readonly loading: Pick<EarlyInputOptions, 'want' | 'retry' | 'isFailed'> = {
    want: () => this.#part.want(),
    retry: this.retry,
    isFailed: () => this.failedFile !== undefined,
  };

  /** Style sheets belong to the document that they were made in: after a move into another one, those of that. */
  adoptStyles(): void {
    const { shadowRoot } = this.#element;
    if (shadowRoot) adoptStyles(shadowRoot, this.module?.styles ?? firstStyles);
  }

  /** Makes the first words, for which the engine has much to prepare, in a task of their own. */
  async #prepare(text: TextModule): Promise<TextModule> {
    const first = this.#host.first();
    if (!first) return text;
    try {
      text.describe(first.timeline, first.row, first.locale);
    } catch {
      // What cannot be described is no missing file: the update that asks for its words says so.
    }
    await new Promise((done) => setTimeout(done));
    return text;
  }

  #changed(): void {
    if (this.module) {
      this.adoptStyles();
      this.#host.onText(this.module);
    }
    this.#element.requestUpdate();
  }

  #listChanged(): void {
    const { module } = this.list;
    if (module) this.#host.onList(module);
    this.#element.requestUpdate();
  }
}
