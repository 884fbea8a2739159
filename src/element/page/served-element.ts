/** An element whose shadow root a server may have filled: that stands until the element has something to show. */
import { adoptStyles, LitElement, nothing } from 'lit';
import { isOnServer, serverView, type ServerElement } from './server-view.js';

/** What a server has rendered is never taken for its own template: it stands behind that, and is taken out whole. */
export class ServedElement extends LitElement {
  /** What follows the first drawing takes the place of what was served, once there is something in it. */
  protected readonly served: { readonly load: () => void } = { load: () => this.#giveWay() };
  #served: readonly ChildNode[] = [];
  /** What went wrong, or is asked about a table, is seen without a drawing. */
  readonly #asking = {
    hostUpdated: (): void => {
      if (this.renderRoot.querySelector('[part~="error"], [part~="mapping"]')) this.#removeServed();
    },
  };

  constructor() {
    super();
    // There is no page to derive anything from: neither is what the element itself would do.
    if (isOnServer)
      Object.assign(this, {
        willUpdate: () => undefined,
        render: () => serverView.make?.(this as unknown as ServerElement) ?? nothing,
      });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot: root, renderOptions } = this;
    if (!root) return super.createRenderRoot();
    this.#served = [...root.childNodes];
    this.addController(this.#asking);
    renderOptions.renderBefore = root.firstChild;
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  /** Not to a notice that something is loaded; nor while its words are read and nobody has asked for an event: then back at the drawing. */
  #giveWay(): void {
    if (this.#served.length === 0 || this.renderRoot.querySelector('[part~="notice"] [role="status"]'))
      return;
    const place = this.renderRoot.querySelector<HTMLElement>('.served');
    const isAsked = this.renderRoot.querySelector('[part~="details"]') !== null;
    if (!place || isAsked || !isRead(place)) this.#removeServed();
    else place.onscroll = () => isRead(place) || this.requestUpdate();
  }

  /** Within an update, so that the focus that was in it is put on from there. */
  #removeServed(): void {
    for (const node of this.#served) node.remove();
    this.#served = [];
    this.removeController(this.#asking);
  }
}

/** Whether it is scrolled to the words below the drawing. */
function isRead({ scrollTop, clientHeight }: HTMLElement): boolean {
  return scrollTop > clientHeight / 2;
}
