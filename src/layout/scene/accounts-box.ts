/** Both accounts of a disputed event, side by side in a box of the drawing. */
import { labelGap, type Measure } from '../metrics.js';
import { wrapText } from '../wrap-text.js';
import type { AccountLine, AccountsBox, Box } from './scene.js';

/** What one side says: "Japan says", its words, and how they are hedged, empty where they are not. */
export interface AccountText {
  readonly heading: string;
  readonly text: string;
  readonly hedge: string;
}

/** A column with less is not read. */
const narrowestColumn = 124;
/** A column with more has lines that are too long. */
const widestColumn = 300;
const padding = 10;
/** Between two columns: each account is a box of its own, as a line between them would look like one of time. */
const gap = 8;
const headingHeight = 17;
const lineHeight = 14.5;
/** Above the heading and below the last line. */
const edge = 4;
/** Below the box. */
const below = 4;
const mostLines = 6;

/** The widths of box and columns in so much room; undefined where the accounts would not be legible. */
function columnWidth(count: number, room: number): number | undefined {
  const width = Math.min(room / count, widestColumn);
  return count > 1 && width >= narrowestColumn ? width : undefined;
}

/** The height that the accounts take up in so much room, with what is left free below; undefined where it is too narrow. */
export function accountsHeight(
  accounts: readonly AccountText[],
  room: number,
  measure: Measure,
): number | undefined {
  const width = columnWidth(accounts.length, room);
  if (width === undefined) return undefined;
  const lines = Math.max(...accounts.map((account) => linesOf(account, width, measure).length));
  return 2 * edge + headingHeight + lines * lineHeight + below;
}

/** The box within `room`, in its middle; undefined where that is too narrow now. Its height is kept: what does not fit is cut. */
export function layoutAccounts(
  accounts: readonly AccountText[],
  room: Box,
  measure: Measure,
): AccountsBox | undefined {
  const width = columnWidth(accounts.length, room.width);
  if (width === undefined) return undefined;
  const x = room.x + (room.width - width * accounts.length) / 2;
  const height = room.height - below;
  const most = Math.max(1, Math.floor((height - 2 * edge - headingHeight) / lineHeight));
  return {
    x,
    y: room.y,
    width: width * accounts.length,
    height,
    columns: accounts.map((account, i) => {
      const [first, last] = [i === 0, i === accounts.length - 1];
      const box = {
        x: x + i * width + (first ? 0 : gap / 2),
        width: width - (first ? 0 : gap / 2) - (last ? 0 : gap / 2),
      };
      const left = x + i * width + padding + (first ? -gap / 4 : gap / 4);
      const heads = headOf(account, width, measure).map((head) => ({
        ...head,
        x: left + head.x,
        y: room.y + edge + headingHeight / 2,
      }));
      const lines = linesOf(account, width, measure, most).map((line, row) => ({
        ...line,
        x: left,
        y: room.y + edge + headingHeight + (row + 0.5) * lineHeight,
      }));
      return { ...box, lines: [...heads, ...lines] };
    }),
  };
}

/** The heading, and beside it the hedge where both fit into one line. */
function headOf(account: AccountText, width: number, measure: Measure): readonly Omit<AccountLine, 'y'>[] {
  const [text = ''] = wrapText(account.heading, width - 2 * padding, 1, 'lane', measure);
  const heading = { text, voice: 'lane', isQuiet: false, x: 0 } as const;
  if (!isHedgedInHead(account, width, measure)) return [heading];
  const x = measure(text, 'lane') + labelGap;
  return [heading, { text: account.hedge, voice: 'second', isQuiet: true, x }];
}

function isHedgedInHead({ heading, hedge }: AccountText, width: number, measure: Measure): boolean {
  const own = measure(heading, 'lane') + labelGap + measure(hedge, 'second');
  return hedge !== '' && own <= width - 2 * padding;
}

/** The lines below a heading; the hedge keeps its own, since words that lose their hedge are false. */
function linesOf(
  account: AccountText,
  width: number,
  measure: Measure,
  most = mostLines,
): readonly Pick<AccountLine, 'text' | 'voice' | 'isQuiet'>[] {
  const { text, hedge } = account;
  const own = width - 2 * padding;
  const hedges =
    hedge && !isHedgedInHead(account, width, measure) ? wrapText(hedge, own, 1, 'second', measure) : [];
  const words = wrapText(text, own, Math.max(1, most - hedges.length), 'second', measure);
  return [
    ...words.map((line) => ({ text: line, voice: 'second' as const, isQuiet: false })),
    ...hedges.map((line) => ({ text: line, voice: 'second' as const, isQuiet: true })),
  ];
}
