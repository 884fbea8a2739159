/** What the content of the element is. */
import type { ReadResult } from '../../io/format/read-result.js';
import type { ContentFinding } from '../../model/ingest/content-finding.js';
import type { TimelineDocument } from '../../model/written.js';
import { isElement } from '../page/composed-ancestors.js';

/** Nothing, data of a document, or something else, which is shown as it is; and what is wrong with it. */
export interface Content {
  readonly type: 'none' | 'data' | 'other';
  /** JSON text, or a document, without events where the content is no data. */
  readonly document: string | TimelineDocument | undefined;
  readonly findings: readonly ContentFinding[];
  /** Where the document was read from a table: what was wrong with that. */
  readonly result?: ReadResult;
}

/** Where there is nothing to be seen. */
export const noContent: Content = { type: 'none', document: undefined, findings: [] };

/** The JSON of a script in the element, in no slot, which is its data whatever else is there. */
export function scriptContent(host: Element): Content | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]:not([slot]:not([slot=""]))');
  return script ? { type: 'data', document: script.textContent, findings: [] } : undefined;
}

/** Whether a node lies in what the page puts into a named slot, or has put there until now: that is none of the data. */
export function isSlotted(node: Node, host: Element): boolean {
  let top = node;
  while (top.parentNode && top.parentNode !== host) top = top.parentNode;
  return isElement(top) && top.slot !== '';
}

/** Everything in the element that matches a selector, but for what lies in named slots. */
export function contentIn(host: Element, selector: string): HTMLElement[] {
  return [...host.children].flatMap((child) => {
    if (child.slot !== '') return [];
    const within = [...child.querySelectorAll<HTMLElement>(selector)];
    return child.matches(selector) ? [child as HTMLElement, ...within] : within;
  });
}

const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META']);

/** Whether there is anything in an element that can be seen. */
export function hasContent(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.nodeValue?.trim()
      : node.nodeType === Node.ELEMENT_NODE && !unseen.has(node.nodeName) && !(node as Element).slot,
  );
}
