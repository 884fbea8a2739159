import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountsHeight,
  layoutAccounts,
  type AccountText,
} from '../../../../src/layout/scene/accounts-box.js';
import type { AccountsBox } from '../../../../src/layout/scene/scene.js';

const measure = (text: string): number => text.length * 6;

const accounts: readonly AccountText[] = [
  {
    ...{ heading: 'Japan says', hedge: '“allegedly”', note: '' },
    text: 'Chinese aircraft aimed radar at our jets, twice.',
  },
  {
    ...{ heading: 'China says', hedge: '', note: 'counter-accusation' },
    text: 'Japanese aircraft obstructed our flights.',
  },
];

const boxIn = (width: number, height = accountsHeight(accounts, width, measure) as number): AccountsBox =>
  layoutAccounts(accounts, { x: 100, y: 50, width, height }, measure) as AccountsBox;

/** The words of each account, line by line. */
const linesOf = ({ parts }: AccountsBox): readonly (readonly string[])[] =>
  parts.map(({ lines }) =>
    [...new Set(lines.map(({ y }) => y))].map((line) =>
      lines
        .filter(({ y }) => y === line)
        .map(({ text }) => text)
        .join(' | '),
    ),
  );

describe('The accounts of a dispute in the drawing', () => {
  it('stand one below the other in one frame in the middle of their dates, so that neither has a day to itself', () => {
    const box = boxIn(800);
    expect(box).toMatchObject({ x: 220, y: 50, width: 560 });
    const [first, second] = box.parts;
    expect(first).toMatchObject({ y: 50 });
    expect(second?.y).toBe((first?.y ?? 0) + (first?.height ?? 0));
  });

  it('say who says it and how that is hedged, then the words, then how they are meant, in one line where that has room', () => {
    expect(linesOf(boxIn(560))).toEqual([
      ['Japan says | “allegedly” | Chinese aircraft aimed radar at our jets, twice.'],
      ['China says | Japanese aircraft obstructed our flights. | counter-accusation'],
    ]);
  });

  it('go on below in whole words', () => {
    expect(linesOf(boxIn(260))).toEqual([
      ['Japan says | “allegedly” | Chinese aircraft', 'aimed radar at our jets, twice.'],
      ['China says | Japanese aircraft obstructed', 'our flights. | counter-accusation'],
    ]);
  });

  it('keep what hedges them and how they are meant where their words are cut, since the window shows less of their dates', () => {
    const long = accounts.map((account) => ({
      ...account,
      text: `${account.text} ${'And so on. '.repeat(9)}`,
    }));
    const box = layoutAccounts(long, { x: 0, y: 0, width: 260, height: 80 }, measure) as AccountsBox;
    expect(linesOf(box)).toEqual([
      ['Japan says | “allegedly” | Chinese aircraft', 'aimed radar at our jets, twice. And so…'],
      ['China says | Japanese aircraft…', 'counter-accusation'],
    ]);
  });

  it('have all their words within their part of the frame, whatever they say and however much room there is', () => {
    const words = fc
      .array(fc.string({ minLength: 1, maxLength: 14 }), { maxLength: 30 })
      .map((all) => all.join(' '));
    const account = fc.record({
      heading: fc.string({ maxLength: 60 }),
      hedge: words,
      text: words,
      note: words,
    });
    fc.assert(
      fc.property(
        fc.array(account, { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 240, max: 700 }),
        fc.integer({ min: 240, max: 700 }),
        (both, planned, width) => {
          const height = accountsHeight(both, planned, measure) as number;
          const box = layoutAccounts(both, { x: 0, y: 0, width, height }, measure) as AccountsBox;
          expect(box.height).toBeLessThanOrEqual(height);
          for (const { y: top, height: own, lines } of box.parts)
            for (const { x, y, text } of lines) {
              expect(x).toBeGreaterThanOrEqual(box.x);
              expect(x + measure(text)).toBeLessThanOrEqual(box.x + box.width);
              expect(y - 7).toBeGreaterThanOrEqual(top);
              expect(y + 7).toBeLessThanOrEqual(top + own);
            }
        },
      ),
    );
  });

  it('do not open in too little room, nor where there is one side only', () => {
    expect(accountsHeight(accounts, 230, measure)).toBeUndefined();
    expect(layoutAccounts(accounts, { x: 0, y: 0, width: 230, height: 90 }, measure)).toBeUndefined();
    expect(accountsHeight(accounts.slice(0, 1), 600, measure)).toBeUndefined();
  });
});
