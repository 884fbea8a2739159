/** Each: a template for each of many items, whose nodes stay themselves for as long as there is an item with their key. */
import { noChange } from 'lit';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import {
  clearPart,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/** Lit's own `repeat` leaves a comment behind with every item that goes (https://github.com/lit/lit/issues/5298). */
class Each extends Directive {
  #parts: ReadonlyMap<unknown, ChildPart> | undefined;

  render(
    items: readonly unknown[],
    _keyOf: (item: unknown) => unknown,
    template: (item: unknown) => unknown,
  ): unknown {
    return items.map(template);
  }

  override update(
    container: ChildPart,
    [items, keyOf, template]: Parameters<Each['render']>,
  ): typeof noChange {
    if (!this.#parts) clearPart(container);
    const keys = distinct(items.map(keyOf));
    const before = this.#parts ?? new Map<unknown, ChildPart>();
    for (const [key, part] of before) if (!keys.has(key)) remove(part);
    const parts = placeParts([...keys], before, container);
    parts.forEach((part, i) => setChildPartValue(part, template(items[i])));
    setCommittedValue(container, parts);
    this.#parts = new Map([...keys].map((key, i) => [key, parts[i] as ChildPart]));
    return noChange;
  }
}

/** A key that comes again is one of its own in each turn. */
function distinct(keys: readonly unknown[]): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const key of keys) found.add(found.has(key) ? {} : key);
  return found;
}

/** From the last to the first, so that each has its neighbour to stand before; what stands there already is not moved. */
function placeParts(
  keys: readonly unknown[],
  before: ReadonlyMap<unknown, ChildPart>,
  container: ChildPart,
): readonly ChildPart[] {
  const parts: ChildPart[] = [];
  let next: ChildPart | undefined;
  for (const key of keys.toReversed()) {
    next = insertPart(container, next, before.get(key));
    parts.push(next);
  }
  return parts.reverse();
}

function remove(part: ChildPart): void {
  const { endNode } = part;
  removePart(part);
  (endNode as ChildNode | null)?.remove();
}

/** The templates of items in their order; an item keeps the nodes of the one that had its key before. */
export const each: <T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  template: (item: T) => unknown,
) => DirectiveResult = directive(Each) as never;
