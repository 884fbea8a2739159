/**
 * A directive that makes one element per item, without children but a text: for lists of dozens, where the two comments that Lit
 * leaves around each item of a template would be most of the nodes.
 */
import { noChange, nothing } from 'lit';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { distinctKeys } from '../../util/distinct-keys.js';

/** What an element has. */
export interface ElementContent {
  /** Undefined: without the attribute. Each item of a list has the same names. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Set as a property, which no policy of a page refuses. */
  readonly style?: string;
  readonly text?: string;
}

interface Kept {
  readonly element: HTMLElement;
  content: ElementContent;
}

type Arguments = [
  tag: string,
  items: readonly unknown[],
  keyOf: (item: unknown) => unknown,
  contentOf: (item: unknown) => ElementContent,
];

class Elements extends Directive {
  #kept: ReadonlyMap<unknown, Kept> = new Map();

  /** On a server there is nothing of this. */
  render(): typeof nothing {
    return nothing;
  }

  override update(
    { parentNode, endNode }: ChildPart,
    [tag, items, keyOf, contentOf]: Arguments,
  ): typeof noChange {
    const keys = distinctKeys(items.map(keyOf));
    for (const [key, { element }] of this.#kept) if (!keys.has(key)) element.remove();
    const kept = [...keys].map((key, i): readonly [unknown, Kept] => {
      const content = contentOf(items[i]);
      return [key, changed(this.#kept.get(key), content) ?? made(tag, content)];
    });
    place(
      kept.map(([, { element }]) => element),
      parentNode,
      endNode,
    );
    this.#kept = new Map(kept);
    return noChange;
  }
}

function made(tag: string, content: ElementContent): Kept {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(content.attributes))
    if (value !== undefined) element.setAttribute(name, value);
  if (content.style) element.style.cssText = content.style;
  if (content.text) element.textContent = content.text;
  return { element, content };
}

/** The same element with what differs. */
function changed(kept: Kept | undefined, content: ElementContent): Kept | undefined {
  if (!kept) return undefined;
  const { element, content: before } = kept;
  for (const [name, value] of Object.entries(content.attributes)) {
    if (value === before.attributes[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  if (content.style !== before.style) element.style.cssText = content.style ?? '';
  if (content.text !== before.text) element.textContent = content.text ?? '';
  kept.content = content;
  return kept;
}

/** From last to first, so that each is inserted before its neighbour; those already in place are not moved, which would take their focus. */
function place(elements: readonly HTMLElement[], parent: Node, end: Node | null): void {
  let next = end;
  for (const element of elements.toReversed()) {
    if (element.parentNode !== parent || element.nextSibling !== next) parent.insertBefore(element, next);
    next = element;
  }
}

/** An element `tag` per item, in order; an item keeps the element of the previous item with its key. */
export const elements: <T>(
  tag: string,
  items: readonly T[],
  keyOf: (item: T) => unknown,
  contentOf: (item: T) => ElementContent,
) => DirectiveResult = directive(Elements);
