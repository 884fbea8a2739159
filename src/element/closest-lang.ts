/** The language that an element stands in. */

/** The `lang` of the nearest element that has one, through shadow roots; empty where none has. */
export function closestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestLang(root.host) : '';
}
