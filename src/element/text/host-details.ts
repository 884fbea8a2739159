/** The details of an event as the page makes them: where that fails, those of the element stand there, and it is said. */
import { nothing, render, type RootPart, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { Part } from 'lit/html.js';
import type { TimelineEvent } from '../../model/event.js';
import type { RenderDetails } from '../page/render-details.js';
import { fire } from '../state/dom-events.js';

/** What was announced of each function: that of one event again only where a page gives another function. */
const announced = new WeakMap<RenderDetails, Set<string>>();
/** Of so many events at most. */
const mostAnnounced = 100;

/** Renders into a node of its own: an error in a template of the page stops nothing of the element. */
class HostDetails extends AsyncDirective {
  #node: HTMLElement | undefined;
  #root: RootPart | undefined;
  #target: EventTarget | undefined;
  /** The node that the page made, and of what. */
  #made: { readonly event: TimelineEvent; readonly make: RenderDetails; readonly node: Node } | undefined;

  override update(
    part: Part,
    args: [event: TimelineEvent, make: RenderDetails, own: TemplateResult],
  ): unknown {
    this.#target = part.options?.host as EventTarget | undefined;
    return this.render(...args);
  }

  override render(event: TimelineEvent, make: RenderDetails, own: TemplateResult): unknown {
    try {
      const made = this.#nodeOf(event, make) ?? make(event);
      if (made === null || made === undefined) return this.#leave(own);
      this.#made = isNode(made) ? { event, make, node: made } : undefined;
      const node = (this.#node ??= document.createElement('div'));
      node.className = 'details-host';
      this.#root = render(made, node, { isConnected: this.isConnected });
      return node;
    } catch (error) {
      this.#announce(event, make, error);
      return this.#leave(own);
    }
  }

  /** Templates are rendered anew with every update; a node stays as it is, with what was written into it. */
  #nodeOf(event: TimelineEvent, make: RenderDetails): Node | undefined {
    return this.#made?.event === event && this.#made.make === make ? this.#made.node : undefined;
  }

  /** The details are closed, or the element is out of the page. */
  protected override disconnected(): void {
    this.#root?.setConnected(false);
  }

  protected override reconnected(): void {
    this.#root?.setConnected(true);
  }

  /** What the page's templates subscribed to is left with them, also where one failed before it was whole. */
  #leave(own: TemplateResult): TemplateResult {
    if (this.#node) render(nothing, this.#node).setConnected(false);
    this.#node = undefined;
    this.#made = undefined;
    this.#root = undefined;
    return own;
  }

  #announce({ id }: TimelineEvent, make: RenderDetails, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `renderDetails failed for the event "${id}" (${reason}); the element's own details are shown`;
    const known = announced.get(make) ?? new Set<string>();
    announced.set(make, known);
    if (known.has(message) || known.size >= mostAnnounced) return;
    known.add(message);
    console.error(error);
    const fault = { pointer: '', severity: 'error', code: 'failed-render', message } as const;
    // After the update, not within it: whoever listens may set something.
    queueMicrotask(() => {
      if (this.#target)
        fire(this.#target, 'at-problem', { faults: [fault], counts: { error: 1, warning: 0, note: 0 } });
    });
  }
}

/** Of this window or of another. */
function isNode(made: TemplateResult | Node | string): made is Node {
  return typeof made === 'object' && 'nodeType' in made;
}

/** In place of the element's own details, unless the page has none for the event. */
export const hostDetails: (
  event: TimelineEvent,
  make: RenderDetails,
  own: TemplateResult,
) => DirectiveResult = directive(HostDetails);
