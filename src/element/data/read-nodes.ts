/** What readers of the element's content share: texts, attributes, and where a node lies. */

/** Selects headings of every level. */
export const headings = 'h1, h2, h3, h4, h5, h6';

/** Whether an ancestor that matches lies between a node and the host. */
export function isWithin(node: Element, selector: string, host: Element): boolean {
  const found = node.parentElement?.closest(selector);
  return found !== null && found !== undefined && found !== host && host.contains(found);
}

/** What lies in an item and not in another one within it. */
export function allIn(item: Element, selector: string): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>(selector)].filter(
    (node) => node.parentElement?.closest(item.localName) === item,
  );
}

/** The `data-` attributes by their names in camel case. */
export function dataOf({ dataset }: HTMLElement): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dataset)) as Readonly<Record<string, string>>;
}

/** The text of a node in one line. */
export function textOf(node: Element): string {
  return node.textContent.replace(/\s+/g, ' ').trim();
}
