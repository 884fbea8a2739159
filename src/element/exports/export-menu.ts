/** The menu of formats: a press makes a file and gives it to the browser to be saved; what it could not hold is said beside. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { writtenFormatNames } from '../../io/writer-registry.js';
import { WriteError } from '../../io/writers/write-error.js';
import { fill } from '../../words/compose.js';
import { joinSentences } from '../../words/join-sentences.js';
import type { Locale } from '../../words/locale.js';
import { exportMenu } from '../../render/views/export-menu.js';
import { copyText } from '../page/clipboard.js';
import { ownWindow } from '../page/own-window.js';
import { exportFile, exportFormats } from './export-file.js';
import type { ExportedFile, ExportHost } from './export-host.js';
import { isLinkBase, linkAddress } from './link-address.js';

/** What follows the pictures. */
const [firstOfData] = writtenFormatNames;
/** What stands below the formats. */
const linkChoice = 'link';

/** Open from when it is made until it is closed. */
export class ExportMenu implements ReactiveController {
  readonly #host: ExportHost;
  readonly #close: () => void;
  #outcome = '';
  #work: AbortController | undefined;
  #hasFocus = false;

  constructor(host: ExportHost, close: () => void) {
    this.#host = host;
    this.#close = close;
    host.element.addController(this);
  }

  /** The first item is given the focus after the update that draws it. */
  hostUpdated(): void {
    const [first] = this.#items;
    if (this.#hasFocus || !first) return;
    this.#hasFocus = true;
    void this.#host.element.updateComplete.then(() => first.focus({ preventScroll: true }));
  }

  /** Gives up what is still being made. */
  leave(): void {
    this.#work?.abort();
    this.#host.element.removeController(this);
  }

  template(): TemplateResult | typeof nothing {
    const { locale } = this.#host.viewModel() ?? {};
    if (!locale) return nothing;
    const { exports: strings } = locale;
    const { downloads, linkBase } = this.#host.settings;
    const formats = downloads === 'off' ? [] : exportFormats;
    const label = (format: string): string =>
      (strings.formats as Readonly<Record<string, string>>)[format] ?? format;
    return exportMenu({
      name: strings.tool,
      items: [
        ...formats.map((format) => ({ id: format, words: label(format), begins: format === firstOfData })),
        ...(isLinkBase(linkBase)
          ? [{ id: linkChoice, words: strings.copyLink, begins: formats.length > 0 }]
          : []),
      ],
      outcome: this.#outcome,
      onPress: (choice) => void (choice === linkChoice ? this.#copyLink() : this.#save(choice)),
      onKey: this.#key,
      onFocusOut: this.#focusOut,
    });
  }

  get #items(): readonly HTMLElement[] {
    return [
      ...(this.#host.element.shadowRoot?.querySelectorAll<HTMLElement>('.export-menu [data-choice]') ?? []),
    ];
  }

  async #save(format: string): Promise<void> {
    this.#work?.abort();
    const work = (this.#work = new AbortController());
    const { element, viewModel } = this.#host;
    const { locale } = viewModel() ?? {};
    if (!locale) return;
    this.#announce(locale.exports.working);
    try {
      const made = await exportFile(this.#host, format, {}, work.signal);
      // No picture stops half-made.
      if (work.signal.aborted) return;
      download(element, made.file);
      this.#announce(savedWords(made, locale));
    } catch (error) {
      if (work.signal.aborted) return;
      this.#announce(error instanceof WriteError ? error.message : locale.exports.failed);
    }
  }

  async #copyLink(): Promise<void> {
    const { element, viewModel, settings } = this.#host;
    const strings = viewModel()?.locale.exports;
    if (!strings || !isLinkBase(settings.linkBase)) return;
    const link = linkAddress(settings.linkBase, settings.state);
    const isCopied = await copyText(link, element);
    this.#announce(isCopied ? strings.linkCopied : fill(strings.linkNotCopied, { link }));
  }

  #announce(words: string): void {
    this.#outcome = words;
    this.#host.announce(words);
    this.#host.element.requestUpdate();
  }

  readonly #key = (event: KeyboardEvent): void => {
    // The keys of the drawing are not those of a menu over it.
    event.stopPropagation();
    const items = this.#items;
    const from = items.indexOf(event.target as HTMLElement);
    const last = items.length - 1;
    const to = new Map([
      ['ArrowDown', from === last ? 0 : from + 1],
      ['ArrowUp', from <= 0 ? last : from - 1],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (event.key === 'Escape' || event.key === 'Tab') this.#leave();
    else if (to === undefined) return;
    else items[to]?.focus({ preventScroll: true });
    if (event.key !== 'Tab') event.preventDefault();
  };

  readonly #focusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const next = relatedTarget as HTMLElement | null;
    // A press on its button closes it by itself; so does saving, which may take the focus for a while.
    if (!next || (currentTarget as HTMLElement).contains(next) || next.matches('[data-action="export"]'))
      return;
    this.#close();
  };

  /** The focus goes back to the button. */
  #leave(): void {
    this.#close();
    this.#host.focusTool('export');
  }
}

function savedWords({ file, losses }: ExportedFile, locale: Locale): string {
  const { exports: strings, punctuation } = locale;
  const saved = fill(strings.saved, { name: file.name });
  if (losses.length === 0) return saved;
  return joinSentences([saved, fill(strings.lost, { losses: losses.join(punctuation.chains) })], locale);
}

/** As a link with `download` does. */
function download(element: HTMLElement, file: File): void {
  const { URL: addresses } = ownWindow(element);
  const link = element.ownerDocument.createElement('a');
  link.href = addresses.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => addresses.revokeObjectURL(link.href), 10_000);
}
