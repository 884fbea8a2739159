/**
 * The cells of the tables that are written here, so that they are read back as they were: safe from being taken for formulas,
 * lists and chains in one cell.
 */
import type { Attributor, AttributorPart, Chain } from '../../model/event.js';

/** A column that every such table has. */
export type OwnColumn =
  | ('id' | 'kind' | 'title' | 'text' | 'lang' | 'when' | 'as written' | 'zone')
  | ('from (UTC)' | 'until (UTC)' | 'date in words' | 'who' | 'to whom' | 'says who' | 'chains')
  | ('account' | 'disputing account' | 'sources' | 'quotes' | 'open questions' | 'tags')
  | ('place' | 'latitude' | 'longitude');

/** Those columns in their order, with whether they are for people alone: what says in words, or in UTC, what others say, is not read back. */
const isForPeople: Readonly<Record<OwnColumn, boolean>> = {
  ...{ id: false, kind: false, title: false, text: false, lang: false },
  ...{ when: false, 'as written': false, zone: false, 'from (UTC)': true, 'until (UTC)': true },
  ...{ 'date in words': true, who: true, 'to whom': true, 'says who': true, chains: false },
  ...{ account: false, 'disputing account': false, sources: false, quotes: false, 'open questions': false },
  ...{ tags: false, place: false, latitude: false, longitude: false },
};

/** All of them, in their order. */
export const ownColumns: readonly OwnColumn[] = Object.keys(isForPeople) as OwnColumn[];

/** Those that are not read back. */
export const wordColumns: ReadonlySet<string> = new Set(ownColumns.filter((column) => isForPeople[column]));

/** The column of texts that were written in Markdown, beside that of their words. */
export const markdownColumn = 'text (Markdown)';

/** Before the name of a number of the events. */
export const numberPrefix = 'data.';

// A spreadsheet that divides by something else begins a cell in the midst of one of ours, and marks do not hold it together.
const formula = /(^|[;\t\r\n])(?=["']*[=+\-@\t\r＝＋－＠])/gu;
const safeFormula = /(^|[;\t\r\n])'(?=["']*[=+\-@\t\r＝＋－＠])/gu;
const plainNumber = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/**
 * A cell that no spreadsheet takes for a formula, nor what stands behind a semicolon, a tab or a line break in it: what begins like
 * one gets an apostrophe. Numbers stay numbers, but for `isFirst` of a row.
 */
export function safeCell(text: string, isFirst = false): string {
  return plainNumber.test(text) && !isFirst ? text : text.replace(formula, "$1'");
}

/** What a safe cell says. */
export function unsafeCell(cell: string): string {
  return cell.replace(safeFormula, '$1');
}

/** A list in one cell; texts in which nothing is are left out. */
export function listCell(items: readonly string[]): string {
  return items
    .filter((item) => item !== '')
    .map((item) => escaped(item))
    .join('; ');
}

/** The items of such a cell. */
export function cellList(cell: string): readonly string[] {
  return partsOf(cell, ';').map(unescaped);
}

/** A step of a chain as a cell has it: who in which part, and the number of the source. */
export interface CellStep {
  readonly by: readonly string[];
  readonly as: AttributorPart;
  readonly source?: string;
}

/** Chains in one cell, nearest the event first: `George Glass (speaker) > Gazette (outlet) [3]; Herald (outlet)`. */
export function chainsCell(chains: readonly (readonly CellStep[])[]): string {
  return chains.map((chain) => chain.map(stepCell).join(' > ')).join('; ');
}

function stepCell({ by, as, source }: CellStep): string {
  return `${by.map((name) => escaped(name)).join(' + ')} (${as})${source === undefined ? '' : ` [${source}]`}`;
}

const parts: readonly AttributorPart[] = ['speaker', 'witness', 'briefed', 'outlet', 'poster', 'compiler'];
const stepEnd = new RegExp(String.raw`^(.*?)(?:(?:^| )\((${parts.join('|')})\))?(?: \[(\d+)\])?$`, 'su');

/** The chains of such a cell; a step without a part is an outlet's. */
export function cellChains(cell: string): readonly Chain[] {
  return partsOf(cell, ';').map((chain) => partsOf(chain, '>').map(cellStep));
}

function cellStep(step: string): Attributor {
  const [, names = '', as, source] = stepEnd.exec(step) ?? [];
  return {
    by: partsOf(names, '+').map(unescaped),
    as: (as ?? 'outlet') as AttributorPart,
    ...(source !== undefined && { source }),
  };
}

/** What divides lists, steps and names, and what would look like the part or the source of a step. */
function escaped(text: string): string {
  return text.replace(/[\\;>+()[\]]|^\s|\s$/gu, String.raw`\$&`);
}

function unescaped(text: string): string {
  return text.replace(/\\([^])/gu, '$1');
}

/** The parts between dividers that are not escaped, without the space around them; none of an empty text. */
function partsOf(text: string, divider: ';' | '>' | '+'): readonly string[] {
  if (text === '') return [];
  const pieces: string[] = [''];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter === divider) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + letter + (letter === '\\' ? (text[++at] ?? '') : ''));
  }
  return pieces.map(trimmed);
}

/** Without space at its ends, but for one that is escaped. */
function trimmed(text: string): string {
  const end = text.trimEnd();
  return (end.endsWith('\\') && end.length < text.length ? text.slice(0, end.length + 1) : end).trimStart();
}

/** A source in its line: `[3] Gazette, Talks <https://…> <https://archive…>`. */
export interface CellSource {
  readonly number: string;
  readonly title: string;
  readonly url?: string;
  readonly archived?: string;
}

/** Sources in one cell, a line each. */
export function sourcesCell(sources: readonly CellSource[]): string {
  return sources
    .map(({ number, title, url, archived }) =>
      [
        `[${number}] ${title.replace(/\s+/gu, ' ').trim()}`,
        ...[archived === undefined ? url : (url ?? ''), archived].flatMap((address) =>
          address === undefined ? [] : [`<${address}>`],
        ),
      ].join(' '),
    )
    .join('\n');
}

const sourceLine = /^\[(\d+)\] (.*?)(?: <([^<>\s]*)>(?: <([^<>\s]*)>)?)?$/u;

/** The sources of such a cell; lines that are none are left aside. */
export function cellSources(cell: string): readonly CellSource[] {
  return cell.split(/\r?\n/).flatMap((line): CellSource[] => {
    const [, number, title, url, archived] = sourceLine.exec(line.trim()) ?? [];
    if (number === undefined || title === undefined) return [];
    return [{ number, title, ...(url && { url }), ...(archived && { archived }) }];
  });
}
