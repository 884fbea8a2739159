/** Reads lists of terms in the element's content: a term is a date, and each of its descriptions an event. */
import { cellDate } from '../../io/table/cell-dates.js';
import type { ContentFinding } from '../../model/ingest/content-finding.js';
import { parseEdtf } from '../../model/dates/edtf.js';
import { edtfOfHtml } from '../../model/dates/html-date.js';
import type { ListedItem } from '../../model/ingest/listed-document.js';
import { contentIn } from './content.js';
import { readItem } from './read-item.js';
import { isWithin, textOf } from './read-nodes.js';

/** A description with the terms above it; a term that has none stands for itself. */
interface Described {
  readonly terms: readonly HTMLElement[];
  readonly description: HTMLElement;
}

/** The lists with a date among their own terms, those within a description among them: others are none of a timeline's. */
export function datedLists(host: Element): HTMLElement[] {
  const lists = contentIn(host, 'dl').filter((list) => !isWithin(list, 'li', host));
  return lists.filter((list) => ownTerms(list).some(isDate));
}

function ownTerms(list: Element): readonly Element[] {
  return [...list.querySelectorAll(':scope > dt, :scope > div > dt')];
}

/** What such lists say, in their order, and what is wrong with it. */
export function readTerms(
  lists: readonly HTMLElement[],
  host: Element,
): readonly { readonly item: ListedItem; readonly findings: readonly ContentFinding[] }[] {
  const dated = new Set<Element>(lists);
  const described = lists.flatMap((list) =>
    describedIn(list)
      .filter(({ description }) => !isOnlyOf(dated, description))
      .map((each) => ({ ...each, tags: termsAbove(list, host) })),
  );
  return described.map(({ terms, description, tags }, at) => {
    const { item, findings } = readItem(description, host, at);
    const term = terms.find(isDate) ?? terms[0];
    if (!term) return { item, findings };
    const others = terms.filter((each) => each !== term && each !== description).map(textOf);
    // A date within the description is one of its words.
    const own = item.times.length > 0 ? [item.timeText ?? item.times.join(' – ')] : [];
    return {
      item: {
        ...item,
        id: item.id || (terms.length === 1 && isAlone(description) ? term.id : ''),
        title: item.title || textOf(term),
        text: [...others, ...(term === description ? [] : own), item.text].filter(Boolean).join('\n'),
        times: datesOf(term),
        timeText: textOf(term),
        data: taggedWith(tags, item.data),
      },
      findings,
    };
  });
}

/** Whether a description is nothing but a list that is read itself. */
function isOnlyOf(lists: ReadonlySet<Element>, description: Element): boolean {
  const [only, ...others] = description.children;
  return others.length === 0 && only !== undefined && lists.has(only) && textOf(only) === textOf(description);
}

/** The terms of the descriptions that a list lies within, the outermost first: "Diplomacy" above the days of its events. */
function termsAbove(list: Element, host: Element): readonly string[] {
  const description = list.parentElement?.closest('dd');
  if (!description || description === host || !host.contains(description)) return [];
  let term = description.previousElementSibling;
  while (term && term.localName !== 'dt') term = term.previousElementSibling;
  const outer = description.closest('dl');
  return [...(outer ? termsAbove(outer, host) : []), ...(term ? [textOf(term)] : [])];
}

/** Beside the tags of its own. */
function taggedWith(tags: readonly string[], data: ListedItem['data']): ListedItem['data'] {
  if (tags.length === 0) return data;
  return { ...data, tags: [...tags, data['tags'] ?? ''].filter(Boolean).join('; ') };
}

/** Terms and descriptions may stand in groups of their own. */
function describedIn(list: HTMLElement): readonly Described[] {
  const described: Described[] = [];
  let terms: HTMLElement[] = [];
  let isOpen = false;
  const close = (): void => {
    if (isOpen) for (const term of terms) described.push({ terms: [term], description: term });
    terms = [];
  };
  for (const node of list.querySelectorAll<HTMLElement>(':scope > dt, :scope > dd, :scope > div > *')) {
    if (node.localName === 'dt') {
      if (!isOpen) close();
      isOpen = true;
      terms.push(node);
    } else if (node.localName === 'dd') {
      isOpen = false;
      described.push({ terms, description: node });
    }
  }
  close();
  return described;
}

/** Whether a description is the only one of its term. */
function isAlone({ previousElementSibling: before, nextElementSibling: after }: Element): boolean {
  return before?.localName === 'dt' && after?.localName !== 'dd';
}

function isDate(term: Element): boolean {
  const [date = ''] = datesOf(term);
  return parseEdtf(edtfOfHtml(date)).type !== 'problem';
}

/** Of each `<time>`, what machines read; else its text, where that is a date in a table, too. */
function datesOf(term: Element): readonly string[] {
  const times = [...term.querySelectorAll('time')].slice(0, 2);
  if (times.length > 0) return times.map((time) => time.getAttribute('datetime')?.trim() || textOf(time));
  return [String(cellDate(textOf(term), undefined))];
}
