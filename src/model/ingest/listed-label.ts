/** What the label of a list item says: its words, its dates and who is cited; data between words stays among them, too. */
import { isDuration } from '../dates/edtf-reasons.js';
import { mergeSpans, type LabelPiece, type LabelTime } from './label-times.js';
import type { ListedCitation } from './listed-document.js';

/** A line of a label, in the order in which it is read; `isProse` where its dates count only if there are no others. */
export interface LabelLine {
  readonly pieces: readonly LabelPiece[];
  readonly isProse?: boolean;
}

/** What a label says. */
export interface ReadLabel {
  /** The words of each line, without the data that stands apart from them. */
  readonly lines: readonly string[];
  /** The words of dates that stand apart and are not the item's. */
  readonly otherTimes: readonly string[];
  /** One date, or from and to, as they are written for machines. */
  readonly times: readonly string[];
  /** The date as a person reads it. */
  readonly timeText: string;
  readonly citations: readonly ListedCitation[];
  /** How many dates nothing explains: neither the item's own, nor those of its publication. */
  readonly unexplained: number;
  /** How many there are in all. */
  readonly timeCount: number;
}

/**
 * Reads a label. Its date is the first one that is marked as a start, else the first without a mark, else that of its
 * publication, else of its last change. Dates and citations that lead, that end behind a mark or stand in brackets are
 * no words; all others are words as well.
 */
export function readLabel(lines: readonly LabelLine[]): ReadLabel {
  const read = lines.map(({ pieces, isProse = false }) => ({ isProse, runs: runsOf(pieces) }));
  const own = read.filter(({ isProse }) => !isProse).flatMap(({ runs }) => timesIn(runs));
  const prose = read.filter(({ isProse }) => isProse).flatMap(({ runs }) => timesIn(runs));
  const chosen = chosenOf(own.length > 0 ? own : prose);
  const others = own.filter((time) => !chosen.includes(time));
  const runs = read.flatMap((line) => line.runs);
  const citations = runs.flat().filter((piece) => piece.type === 'cite');
  return {
    lines: orCited(
      read.map((line) => line.runs.map(wordsOf).filter(Boolean).join(' ')),
      citations.map(({ text }) => text),
    ),
    otherTimes: runs.flatMap((run) =>
      run.flatMap((piece) =>
        others.some((time) => time === piece) && isApart(piece, run) ? [textOf(piece)] : [],
      ),
    ),
    times: chosen.flatMap(({ dates }) => dates),
    timeText: chosen.map(({ text }) => text).join(' – '),
    citations: citations.map(({ text, url }) => ({ name: text, url })),
    unexplained: others.filter(
      (time) => !isLength(time) && (time.role === undefined || time.role === chosen[0]?.role),
    ).length,
    timeCount: own.filter((time) => !isLength(time)).reduce((count, { dates }) => count + dates.length, 0),
  };
}

function timesIn(runs: readonly Run[]): LabelTime[] {
  return runs.flat().filter((piece) => piece.type === 'time');
}

function isLength({ dates }: LabelTime): boolean {
  return dates.some(isDuration);
}

/** Where nothing else is said, who is cited is what the item is about. */
function orCited(lines: readonly string[], cited: readonly string[]): readonly string[] {
  return lines.some(Boolean) ? lines : [...lines, cited.join(', ')];
}

type Run = readonly LabelPiece[];

/** The parts of a line between the edges of blocks, with two dates and a dash as one. */
function runsOf(pieces: Run): Run[] {
  const runs: LabelPiece[][] = [[]];
  for (const piece of pieces)
    if (piece.type === 'break') runs.push([]);
    else runs.at(-1)?.push(piece);
  return runs.map(mergeSpans);
}

const priorities: readonly LabelTime['role'][] = ['start', undefined, 'end', 'published', 'updated'];

/** The date of an item, with the end that is marked as that of a marked start. */
function chosenOf(times: readonly LabelTime[]): readonly LabelTime[] {
  const priority = (time: LabelTime): number =>
    priorities.indexOf(time.role) + (isLength(time) ? priorities.length : 0);
  const first = [...times].sort((a, b) => priority(a) - priority(b))[0];
  const end = times.find(({ role, dates }) => role === 'end' && dates.length === 1);
  if (first?.role === 'start' && first.dates.length === 1 && end) return [first, end];
  return first ? [first] : [];
}

/** What stands beside a piece: nothing more, an opening or closing bracket, a colon or dash, another mark, or words. */
type Side = 'edge' | 'bracket' | 'colon' | 'mark' | 'words';

function isApart(piece: LabelPiece, run: Run): boolean {
  if (piece.type !== 'time' && piece.type !== 'cite') return false;
  if (piece.type === 'time' && isLength(piece)) return false;
  const at = run.indexOf(piece);
  const before = sideOf(run.slice(0, at).reverse(), true);
  const after = sideOf(run.slice(at + 1), false);
  if (before === 'bracket' && after === 'bracket') return true;
  if (before === 'edge') return piece.type === 'time' || after === 'edge' || after === 'colon';
  return (before === 'mark' || before === 'colon') && after === 'edge';
}

const noWord = /^[^\p{L}\p{N}]*$/u;
const colon = /[:–—|·：-]/;
const marks = /[.:;,–—|·：、，；。،؛-]/;

/** What lies beside, outwards: data beside data leads on to what lies behind. */
function sideOf(outwards: Run, isBefore: boolean): Side {
  let text = '';
  let isDivided = false;
  for (const piece of outwards) {
    if (piece.type === 'edge') isDivided ||= noWord.test(text);
    else if (piece.type === 'text') text = isBefore ? piece.text + text : text + piece.text;
    if (piece.type === 'text' && !noWord.test(text)) return nearest(text, isBefore, isDivided);
    if (piece.type === 'text' && bracketAt(text, isBefore)) return 'bracket';
  }
  return 'edge';
}

function bracketAt(text: string, isBefore: boolean): boolean {
  return isBefore ? /[([（［【][\s,;、，；·]*$/.test(text) : /^[\s,;、，；·.]*[)\]）］】]/.test(text);
}

function nearest(text: string, isBefore: boolean, isDivided: boolean): Side {
  if (bracketAt(text, isBefore)) return 'bracket';
  const space = isBefore ? /[^\p{L}\p{N}]*$/u.exec(text) : /^[^\p{L}\p{N}]*/u.exec(text);
  const between = space?.[0] ?? '';
  if (colon.test(between)) return 'colon';
  if (marks.test(between)) return 'mark';
  return isDivided ? 'colon' : 'words';
}

function textOf(piece: LabelPiece): string {
  return 'text' in piece ? piece.text : '';
}

/** The words of a run without what stands apart, nor the marks that divided it. */
function wordsOf(run: Run): string {
  return run
    .map((piece) => (isApart(piece, run) ? '' : textOf(piece)))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\s?[([（［【][\s,;、，；·]*[)\]）］】]/g, '')
    .replace(/^[\s:;,.–—|·：、，-]+|[\s:;,–—|·：、，-]+$/gu, '')
    .replace(/(?<=[.。])[\s.。]+$/u, '');
}
