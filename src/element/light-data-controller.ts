/** Reads a document from the element's own content: a script of type application/json, now or added later. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class LightDataController implements ReactiveController {
  /** The text of the script; undefined where there is none. */
  json: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const json = script?.textContent ?? undefined;
    if (json === this.json) return;
    this.json = json;
    this.#host.requestUpdate();
  }
}
