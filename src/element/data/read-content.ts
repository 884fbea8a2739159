/** Reads the content of the element: a script of JSON, else lists of items with a time, as a document for the parser. */
import { isElement } from '../page/composed-ancestors.js';
import {
  listedDocument,
  type ListedCitation,
  type ListedItem,
  type ListedLink,
} from '../../model/ingest/listed-document.js';
import type { TimelineDocument } from '../../model/written.js';

/** JSON text, or a document; undefined where the content has neither. */
export function readContent(host: Element): string | TimelineDocument | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return script.textContent;
  const items = itemsIn(host);
  if (items.length === 0) return undefined;
  return listedDocument({
    title: titleIn(host),
    data: dataOf(items[0]?.parentElement as HTMLElement),
    items: items.map((item) => listedItem(item, host)),
  });
}

/** The items of those lists that have a time in them: other lists are none of a timeline's. */
function itemsIn(host: Element): HTMLElement[] {
  const lists = [...host.querySelectorAll('ol, ul')].filter(
    (list) => !isWithin(list, 'li', host) && list.querySelector('time'),
  );
  return lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > li')]);
}

function isWithin(node: Element, selector: string, host: Element): boolean {
  const found = node.parentElement?.closest(selector);
  return found !== null && found !== undefined && found !== host && host.contains(found);
}

const headings = 'h1, h2, h3, h4, h5, h6';

function titleIn(host: Element): string {
  const heading = [...host.querySelectorAll(headings)].find((node) => !isWithin(node, 'li', host));
  return heading ? textOf(heading) : '';
}

function listedItem(item: HTMLElement, host: Element): ListedItem {
  const paragraphs = all(item, 'p')
    .map((paragraph) => wordsOf(paragraph))
    .filter(Boolean);
  const heading = item.querySelector(headings);
  const own = wordsOf(item);
  const [title = '', ...rest] = [heading ? wordsOf(heading) : '', own, ...paragraphs].filter(Boolean);
  return {
    id: item.id,
    lang: langOf(item, host),
    title,
    text: rest.join('\n'),
    times: all(item, 'time').map((time) => time.getAttribute('datetime') ?? textOf(time)),
    quotes: all(item, 'blockquote').map(textOf).filter(Boolean),
    citations: all(item, 'cite').map(citation),
    links: all(item, 'a[href]')
      .filter((link) => !isWithin(link, 'cite', host))
      .map(listedLink),
    data: dataOf(item),
  };
}

function dataOf({ dataset }: HTMLElement): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dataset)) as Readonly<Record<string, string>>;
}

/** What lies in an item and not in a list within it. */
function all(item: Element, selector: string): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>(selector)].filter(
    (node) => node.parentElement?.closest('li') === item,
  );
}

function citation(cite: HTMLElement): ListedCitation {
  const link = cite.querySelector<HTMLAnchorElement>('a[href]') ?? cite.closest<HTMLAnchorElement>('a[href]');
  return { name: textOf(cite), url: link?.href };
}

function listedLink(link: HTMLElement): ListedLink {
  return { text: textOf(link), url: (link as HTMLAnchorElement).href };
}

/** The nearest `lang` inside the content: the element's own is the language of its interface. */
function langOf(item: Element, host: Element): string {
  const holder = item.closest('[lang]');
  return holder && holder !== host && host.contains(holder) ? (holder.getAttribute('lang') ?? '') : '';
}

/** What is read apart, or is nobody's words. */
const apart = `time, cite, p, blockquote, ol, ul, dl, script, style, template, ${headings}`;

/** The words of a node without those that are read apart, nor the marks that divided them. */
function wordsOf(node: Element): string {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (each) =>
    isElement(each) && each.matches(apart) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let words = '';
  while (walker.nextNode()) if (!isElement(walker.currentNode)) words += walker.currentNode.nodeValue ?? '';
  return tidy(words)
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s:;,.–—|·：、，-]+|[\s:;,–—|·：、，-]+$/gu, '');
}

function textOf(node: Element): string {
  return tidy(node.textContent);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
