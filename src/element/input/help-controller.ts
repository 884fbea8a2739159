/** The help: opened by key or button, with the focus in it; closed by Esc or where the focus leaves it, which goes back. */
import type { ReactiveControllerHost } from 'lit';

/**
 * The popover of the help in the shadow root of its host. A Tab out of it closes it and does not take the focus
 * back.
 */
export class Help {
  /** Its content is rendered only while it is open. */
  isOpen = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What had the focus before. */
  #before: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get #dialog(): HTMLElement | null {
    return this.#host.shadowRoot?.getElementById('help') ?? null;
  }

  /** True where it was opened or closed. */
  toggle(open?: boolean): boolean {
    const dialog = this.#dialog;
    // Removed from the page, it is closed without an event.
    const isShown = dialog?.matches(':popover-open') ?? false;
    if (!dialog || open === isShown) return false;
    if (isShown) this.close();
    else this.#open(dialog);
    return true;
  }

  readonly close = (): void => {
    this.#dialog?.hidePopover();
    this.#before?.focus({ preventScroll: true });
    this.#before = null;
  };

  readonly toggled = ({ newState }: ToggleEvent): void => {
    this.isOpen = newState === 'open';
    this.#host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
    if (!isPlain || (event.key !== 'Escape' && event.key !== '?')) return;
    event.preventDefault();
    this.close();
  };

  /** It is not modal: it does not stay above what has the focus. A page that loses the focus leaves it open. */
  readonly focusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const dialog = currentTarget as HTMLElement;
    if (relatedTarget === null || dialog.contains(relatedTarget as Node)) return;
    this.#before = null;
    dialog.hidePopover();
  };

  #open(dialog: HTMLElement): void {
    this.#before = (this.#host.shadowRoot?.activeElement ?? null) as HTMLElement | null;
    dialog.showPopover();
    dialog.focus({ preventScroll: true });
  }
}
