/** Whether what a document states about itself is disclosed: its content is rendered only then. */
import type { ReactiveControllerHost } from 'lit';

/** The state of one `<details>`, which the browser opens and closes. */
export class Disclosure {
  isOpen = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The `<details>` was opened or closed. */
  readonly toggled = ({ currentTarget }: Event): void => {
    const { open } = currentTarget as HTMLDetailsElement;
    if (open === this.isOpen) return;
    this.isOpen = open;
    this.#host.requestUpdate();
  };
}
