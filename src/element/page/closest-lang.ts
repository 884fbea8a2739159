/** The language that an element stands in. */

/** The element itself and all around it, through shadow roots, nearest first. */
export function ancestorsOf(element: Element): readonly Element[] {
  const around: Element[] = [];
  let next: Element | undefined = element;
  while (next) {
    around.push(next);
    const { parentNode }: Element = next;
    next =
      parentNode instanceof ShadowRoot
        ? parentNode.host
        : parentNode instanceof Element
          ? parentNode
          : undefined;
  }
  return around;
}

/** The `lang` of the nearest element that has one, through shadow roots; empty where none has. */
export function closestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestLang(root.host) : '';
}
