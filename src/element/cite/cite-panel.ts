/** The citation of one event, and how it comes to the clipboard. */
import { nothing, type TemplateResult } from 'lit';
import { citationOf, type Citation } from '../../io/citation/citation.js';
import type { Id } from '../../model/event.js';
import { citation, type CitationForm } from '../../render/views/citation.js';
import type { CiteHost } from './cite-host.js';
import { copyText } from '../page/clipboard.js';
import { today } from '../page/today.js';

/** How the last attempt to copy ended. */
type Outcome = 'none' | 'copied' | 'not-allowed';

/** Shows a citation until it is closed. */
export class CitePanel {
  readonly #host: CiteHost;
  readonly #id: Id;
  readonly #close: () => void;
  #form: CitationForm = 'text';
  #outcome: Outcome = 'none';
  #drawn: object = {};

  constructor(host: CiteHost, id: Id, close: () => void) {
    this.#host = host;
    this.#id = id;
    this.#close = close;
  }

  /** Another object where another form, or another outcome, is to be drawn. */
  get drawn(): object {
    return this.#drawn;
  }

  template(): TemplateResult | typeof nothing {
    const viewModel = this.#host.viewModel();
    const cited = this.#citation();
    if (!viewModel || !cited) return nothing;
    return citation({
      locale: viewModel.locale,
      text: textIn(this.#form, cited),
      lang: this.#form === 'text' ? viewModel.locale.lang : undefined,
      form: this.#form,
      outcome: this.#outcome,
      onCopy: (form) => void this.#copy(form),
      onKey: this.#key,
    });
  }

  /** As of today, in the zone of the document. */
  #citation(): Citation | undefined {
    const { timeline, locale } = this.#host.viewModel() ?? {};
    if (!timeline || !locale) return undefined;
    return citationOf(timeline, this.#id, { accessed: today(timeline.header.timeZone), locale });
  }

  async #copy(form: CitationForm): Promise<void> {
    const cited = this.#citation();
    if (!cited) return;
    const isCopied = await copyText(textIn(form, cited), this.#host.element);
    this.#form = form;
    this.#outcome = isCopied ? 'copied' : 'not-allowed';
    this.#drawn = {};
    const { element, viewModel, announce } = this.#host;
    // The same words are announced again only after others.
    announce('');
    await element.updateComplete;
    const { copied, notAllowed } = viewModel()?.locale.citation ?? {};
    announce((isCopied ? copied : notAllowed) ?? '');
    element.requestUpdate();
    await element.updateComplete;
    if (!isCopied) this.#select();
  }

  /** From there it is copied by the keys of the system. */
  #select(): void {
    const field = this.#host.element.shadowRoot?.querySelector<HTMLTextAreaElement>('.citation textarea');
    field?.focus();
    field?.select();
  }

  /** Esc closes the citation before the details, and the focus goes back to what opened it. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
    this.#host.element.shadowRoot?.querySelector<HTMLElement>('.details-bar .cite')?.focus();
  };
}

function textIn(form: CitationForm, { text, csl }: Citation): string {
  return form === 'text' ? text : JSON.stringify([csl], undefined, 2);
}
