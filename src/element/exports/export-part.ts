/** The menu of exports, before and after its chunk is there; and files for programs. */
import { nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../page/lazy-part.js';
import type { ExportedFile, ExportHost, ExportOptions } from './export-host.js';
import type * as Exports from './exports.js';
import { isLinkBase } from './link-address.js';

/** Holds the chunk, and whether the menu is open. */
export class ExportPart {
  readonly #host: ExportHost;
  readonly #part: LazyPart<typeof Exports>;
  #menu: Exports.ExportMenu | undefined;
  #isOpen = false;

  constructor(host: ExportHost) {
    this.#host = host;
    this.#part = new LazyPart<typeof Exports>({
      file: 'exports.js',
      load: () => import('./exports.js'),
      onChange: () => this.#changed(),
    });
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** Whether whoever reads may save what is shown, or copy a link to it; programs always may. */
  get isOffered(): boolean {
    const { downloads, linkBase } = this.#host.settings;
    return downloads !== 'off' || isLinkBase(linkBase);
  }

  /** Whether the menu is open. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opens the menu, or closes it. */
  readonly toggle = (isOpen: boolean = !this.#isOpen): void => {
    this.#isOpen = isOpen;
    if (isOpen) this.#part.retry();
    this.#changed();
  };

  /** The open menu; nothing until it is loaded. */
  template(): TemplateResult | typeof nothing {
    return this.#menu?.template() ?? nothing;
  }

  /** A file of what is shown. Rejects where it cannot be made. */
  async file(format: string, options: ExportOptions): Promise<ExportedFile> {
    const { exportFile } = await import('./exports.js');
    await this.#host.element.updateComplete;
    return exportFile(this.#host, format, options, new AbortController().signal);
  }

  #changed(): void {
    const { module, failedFile } = this.#part;
    if (module && this.#isOpen) this.#menu ??= new module.ExportMenu(this.#host, () => this.toggle(false));
    if (failedFile !== undefined && this.#isOpen) {
      this.#isOpen = false;
      this.#host.announce(this.#host.viewModel()?.locale.interface.networkError ?? '');
    }
    if (!this.#isOpen) {
      this.#menu?.leave();
      this.#menu = undefined;
    }
    this.#host.element.requestUpdate();
  }
}
