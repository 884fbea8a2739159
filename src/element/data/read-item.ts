/** Reads an item of a list in the element's content: its label, and the prose, quotes and links below it. */
import { readLabel, type LabelLine, type ReadLabel } from '../../model/ingest/listed-label.js';
import { timeRole, type LabelPiece } from '../../model/ingest/label-times.js';
import type { ContentFinding } from '../../model/ingest/content-finding.js';
import type { ListedCitation, ListedItem, ListedLink } from '../../model/ingest/listed-document.js';
import { isElement } from '../page/composed-ancestors.js';
import { allIn, dataOf, headings, isWithin, textOf } from './read-nodes.js';

/** An item, and what is wrong with it; `at` is its number in the document. */
export function readItem(
  item: HTMLElement,
  host: Element,
  at: number,
): { readonly item: ListedItem; readonly findings: readonly ContentFinding[] } {
  const blocks = blocksIn(item);
  const { lines, prose } = divide(item, blocks);
  const label = readLabel(lines);
  const [title = '', ...rest] = label.lines.filter(Boolean);
  const text = [...rest, ...label.otherTimes, ...prose.flatMap(proseLines)];
  const isInProse = (node: Element): boolean => prose.some((block) => block.contains(node));
  const quoted = allIn(item, 'blockquote cite').filter((cite) => !isInProse(cite));
  return {
    item: {
      id: item.id,
      lang: langOf(item, host),
      title,
      text: text.filter(Boolean).join('\n'),
      times: label.times,
      timeText: label.timeText,
      quotes: allIn(item, 'blockquote').map(textOf).filter(Boolean),
      citations: [...label.citations, ...quoted.map(citation)],
      links: allIn(item, 'a[href]')
        .filter((link) => !isWithin(link, 'cite', host) || isInProse(link))
        .map(listedLink),
      data: dataOf(item),
    },
    findings: findingsOf(
      label,
      item,
      at,
      prose.some((block) => block.querySelector('time')),
    ),
  };
}

/** Blocks of an item, in order, none within another or within a quote. */
function blocksIn(item: HTMLElement): HTMLElement[] {
  const selector = `p, dl, table, pre, ${headings}`;
  return allIn(item, selector).filter((block) => !isWithin(block, `${selector}, blockquote`, item));
}

/**
 * The first heading and what stands in no block are the label; so are blocks of nothing but dates and citations, and the
 * first block where there are no other words.
 */
function divide(
  item: HTMLElement,
  blocks: readonly HTMLElement[],
): { readonly lines: readonly LabelLine[]; readonly prose: readonly HTMLElement[] } {
  const heading = blocks.find((block) => block.matches(headings));
  const own = [...(heading ? [heading] : []), item].map(piecesOf);
  const others = blocks.filter((block) => block !== heading);
  const hasWords = own.some((pieces) => pieces.some(isWords));
  const first = hasWords ? undefined : others.find((block) => piecesOf(block).some(isWords));
  const bare = others.filter((block) => !piecesOf(block).some(isWords) && block.matches('p'));
  return {
    lines: [
      ...[...own, ...bare.map(piecesOf)].map((pieces) => ({ pieces })),
      ...(first ? [{ pieces: piecesOf(first), isProse: true }] : []),
    ],
    prose: others.filter((block) => block !== first && !bare.includes(block)),
  };
}

function isWords(piece: LabelPiece): boolean {
  return piece.type === 'text' && /[\p{L}\p{N}]/u.test(piece.text);
}

/** What is read apart, or is nobody's words. */
const apart = `p, blockquote, ol, ul, dl, table, pre, script, style, template, ${headings}`;
const edges =
  'div, section, article, header, footer, aside, address, figure, figcaption, details, summary, br, hr';

function piecesOf(node: Element): LabelPiece[] {
  return [...node.childNodes].flatMap((child): LabelPiece[] => {
    if (child.nodeType === Node.TEXT_NODE) return [{ type: 'text', text: child.nodeValue ?? '' }];
    if (!isElement(child) || child.matches(apart)) return [];
    if (child.matches('time')) return [timePiece(child)];
    if (child.matches('cite')) {
      const { name, url } = citation(child);
      return [{ type: 'cite', text: name, url }];
    }
    const pieces = piecesOf(child);
    if (child.matches(edges)) return [{ type: 'break' }, ...pieces, { type: 'break' }];
    return pieces.some(isWords) ? [{ type: 'edge' }, ...pieces, { type: 'edge' }] : pieces;
  });
}

function timePiece(time: HTMLTimeElement): LabelPiece {
  const text = textOf(time);
  const date = time.getAttribute('datetime')?.trim() || text;
  const names = `${time.className} ${time.getAttribute('itemprop') ?? ''}`;
  return { type: 'time', dates: [date], text: text || date, role: timeRole(names) };
}

/** A table has a line for each row, a list of terms one for each term and each of its descriptions. */
function proseLines(block: HTMLElement): string[] {
  if (block.matches('table'))
    return [...block.querySelectorAll('caption, tr')].map((row) =>
      row.matches('tr') ? [...row.children].map(textOf).filter(Boolean).join(' · ') : textOf(row),
    );
  return block.matches('dl') ? [...block.querySelectorAll('dt, dd')].map(textOf) : [textOf(block)];
}

function findingsOf(
  { times, timeCount, unexplained }: ReadLabel,
  item: HTMLElement,
  at: number,
  hasProseTimes: boolean,
): ContentFinding[] {
  const findings: ContentFinding[] = [];
  if (unexplained > 0)
    findings.push({
      item: at,
      severity: timeCount > 2 ? 'warning' : 'note',
      problem: `${timeCount} dates stand in this item: its date is "${times.join('/')}", the others are words; from and to have a dash between them`,
    });
  if (times.length === 0 && hasProseTimes)
    findings.push({
      item: at,
      severity: 'note',
      problem: 'the `time` in a paragraph is one of its words: the date of an item stands before its title',
    });
  if (allIn(item, 'ol, ul').some((list) => list.querySelector('time')))
    findings.push({ item: at, severity: 'warning', problem: 'the list within this item is not read' });
  return findings;
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
