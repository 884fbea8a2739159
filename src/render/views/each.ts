/** A directive that renders a template per item and keeps the nodes of an item for as long as its key occurs. */
import { noChange } from 'lit';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import {
  clearPart,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import { distinctKeys } from '../../util/distinct-keys.js';

/** Lit's own `repeat` leaves a comment node behind for every removed item (https://github.com/lit/lit/issues/5298). */
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
    const keys = distinctKeys(items.map(keyOf));
    const before = this.#parts ?? new Map<unknown, ChildPart>();
    for (const [key, part] of before) if (!keys.has(key)) remove(part);
    const parts = placeParts([...keys], before, container);
    parts.forEach((part, i) => setChildPartValue(part, template(items[i])));
    setCommittedValue(container, parts);
    this.#parts = new Map([...keys].map((key, i) => [key, parts[i] as ChildPart]));
    return noChange;
  }
}

/** From last to first, so that each is inserted before its neighbour; nodes already in place are not moved. */
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

/** The templates of items in order; an item keeps the nodes of the previous item with its key. */
export const each: <T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  template: (item: T) => unknown,
) => DirectiveResult = directive(Each) as never;
