/** Both accounts of a disputed event, one below the other in one frame, so that none of them stands over a day of its own. */
import { sum } from 'd3';
import { fitWords, labelGap, type Measure, type Voice } from '../metrics.js';
import { leadingWords, wrapText } from '../wrap-text.js';
import type { AccountLine, AccountsBox, Box } from './scene.js';

/** What one side says: "Japan says", how that is hedged, its words, and how they are meant; empty where there is nothing of that. */
export interface AccountText {
  readonly heading: string;
  readonly hedge: string;
  readonly text: string;
  readonly note: string;
}

/** A box with less is not read. */
const narrowestBox = 240;
/** A box with more has lines that are too long. */
const widestBox = 560;
const padding = 10;
const lineHeight = 14.5;
/** Above and below the lines of an account. */
const edge = 4;
/** Below the box. */
const below = 4;
/** The most lines of one account. */
const mostLines = 4;
/** Words that would begin behind so little room begin below it. */
const leastBeside = 60;

/** The width of the box in so much room; undefined where the accounts would not be legible. */
function boxWidth(count: number, room: number): number | undefined {
  return count > 1 && room >= narrowestBox ? Math.min(room, widestBox) : undefined;
}

/** The height that the accounts take up in so much room, with what is left free below; undefined where it is too narrow. */
export function accountsHeight(
  accounts: readonly AccountText[],
  room: number,
  measure: Measure,
): number | undefined {
  const width = boxWidth(accounts.length, room);
  if (width === undefined) return undefined;
  return below + sum(accounts.map((account) => partHeight(rowsOf(account, width, mostLines, measure))));
}

function partHeight(rows: readonly Row[]): number {
  return 2 * edge + rows.length * lineHeight;
}

/** The box within `room`, in its middle; undefined where that is too narrow now. Its height is kept: what does not fit is cut. */
export function layoutAccounts(
  accounts: readonly AccountText[],
  room: Box,
  measure: Measure,
): AccountsBox | undefined {
  const width = boxWidth(accounts.length, room.width);
  if (width === undefined) return undefined;
  const x = room.x + (room.width - width) / 2;
  const height = room.height - below;
  const most = Math.floor((height - 2 * edge * accounts.length) / lineHeight);
  const all = rowsOfAll(accounts, width, most, measure);
  let bottom = room.y;
  const parts = all.map((rows) => {
    const y = bottom;
    bottom += partHeight(rows);
    const lines = rows.flatMap((row, i) =>
      row.map((run) => ({ ...run, x: x + padding + run.x, y: y + edge + (i + 0.5) * lineHeight })),
    );
    return { y, height: bottom - y, lines };
  });
  return { x, y: room.y, width, height: bottom - room.y, parts };
}

/** A piece of a line, from the left edge of the words. */
type Run = Omit<AccountLine, 'y'>;
type Row = readonly Run[];

/** The lines of all accounts, at most so many; where they are more, those of the longest give way. */
function rowsOfAll(
  accounts: readonly AccountText[],
  width: number,
  most: number,
  measure: Measure,
): readonly (readonly Row[])[] {
  const limits = accounts.map(() => mostLines);
  for (;;) {
    const all = accounts.map((account, i) => rowsOf(account, width, limits[i] as number, measure));
    const counts = all.map(({ length }) => length);
    const longest = Math.max(...counts);
    if (longest <= 1 || sum(counts) <= most) return all;
    limits[counts.indexOf(longest)] = longest - 1;
  }
}

/** The lines of one account, at most so many: its words are cut, and never what hedges them. */
function rowsOf(account: AccountText, width: number, most: number, measure: Measure): readonly Row[] {
  for (let lines = most; ; lines--) {
    const rows = flow(account, lines, width - 2 * padding, measure);
    if (rows.length <= most || lines <= 1) return rows.slice(0, most);
  }
}

/** Who says it and how that is hedged, the words after them in so many lines, how they are meant; each in the line of the last where it fits. */
function flow(account: AccountText, most: number, width: number, measure: Measure): readonly Row[] {
  const { heading, hedge, text, note } = account;
  const whole = (rows: readonly Row[], words: string, voice: Voice): readonly Row[] => {
    if (words === '') return rows;
    const x = endOf(rows, measure);
    const isBeside = x + measure(words, voice) <= width;
    const [line = ''] = wrapText(words, width, 1, voice, measure);
    return write(rows, { text: line, voice, isQuiet: voice === 'second', x: isBeside ? x : 0 });
  };
  const said = whole(whole([], heading, 'lane'), hedge, 'second');
  return whole(wrapAfter(said, text, most, width, measure), note, 'second');
}

/** Words that begin in the last line, where it has room for some of them, and go on below it, in so many lines with that one. */
function wrapAfter(
  rows: readonly Row[],
  text: string,
  most: number,
  width: number,
  measure: Measure,
): readonly Row[] {
  const x = endOf(rows, measure);
  const room = width - x;
  const run = (words: string, at: number): Run => ({ text: words, voice: 'second', isQuiet: false, x: at });
  if (most <= 1 || measure(text, 'second') <= room) {
    const fitted = fitWords(text, room, 'second', measure);
    return fitted === '' ? rows : write(rows, run(fitted, x));
  }
  const first = room >= leastBeside ? leadingWords(text, room, 'second', measure) : '';
  const begun = first === '' ? rows : write(rows, run(first.trimEnd(), x));
  const rest = wrapText(text.slice(first.length), width, most - 1, 'second', measure);
  return [...begun, ...rest.map((line) => [run(line, 0)])];
}

/** With a run in the last line, or in one of its own where it begins at the edge. */
function write(rows: readonly Row[], run: Run): readonly Row[] {
  return run.x === 0 ? [...rows, [run]] : [...rows.slice(0, -1), [...(rows.at(-1) as Row), run]];
}

/** Where the last line can go on. */
function endOf(rows: readonly Row[], measure: Measure): number {
  const last = rows.at(-1)?.at(-1);
  return last === undefined ? 0 : last.x + measure(last.text, last.voice) + labelGap;
}
