import { describe, expect, it } from 'vitest';
import {
  accountsHeight,
  layoutAccounts,
  type AccountText,
} from '../../../../src/layout/scene/accounts-box.js';

const measure = (text: string): number => text.length * 6;

const accounts: readonly AccountText[] = [
  { heading: 'Japan says', text: 'Chinese aircraft aimed radar at our jets, twice.', hedge: '“allegedly”' },
  { heading: 'China says', text: 'Japanese aircraft obstructed our flights.', hedge: 'counter-accusation' },
];

describe('The accounts of a dispute in the drawing', () => {
  it('stand side by side in columns of equal width, in the middle of their dates', () => {
    const height = accountsHeight(accounts, 800, measure) as number;
    const box = layoutAccounts(accounts, { x: 100, y: 50, width: 800, height }, measure);
    expect(box).toMatchObject({ x: 200, y: 50, width: 600 });
    expect(box?.columns.map(({ x, width }) => [x, width])).toEqual([
      [200, 296],
      [504, 296],
    ]);
  });

  it('say who says it, in whole words, and how that is hedged or meant: beside the heading where that has room, else below', () => {
    const height = accountsHeight(accounts, 360, measure) as number;
    const box = layoutAccounts(accounts, { x: 0, y: 0, width: 360, height }, measure);
    expect(box?.columns.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['Japan says', '“allegedly”', 'Chinese aircraft aimed', 'radar at our jets, twice.'],
      ['China says', 'Japanese aircraft', 'obstructed our flights.', 'counter-accusation'],
    ]);
  });

  it('have their lines within the box, one below the other', () => {
    const height = accountsHeight(accounts, 300, measure) as number;
    const box = layoutAccounts(accounts, { x: 0, y: 10, width: 300, height }, measure);
    for (const { lines } of box?.columns ?? []) {
      for (const { y } of lines) expect(y).toBeGreaterThan(10);
      expect(Math.max(...lines.map(({ y }) => y)) + 7).toBeLessThanOrEqual(10 + (box?.height ?? 0));
    }
  });

  it('keep their hedge where the words are cut, since the window shows less of their dates', () => {
    const height = accountsHeight(accounts, 600, measure) as number;
    const box = layoutAccounts(accounts, { x: 0, y: 0, width: 260, height }, measure);
    expect(box?.columns.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['Japan says', 'Chinese aircraft…', '“allegedly”'],
      ['China says', 'Japanese aircraft…', 'counter-accusation'],
    ]);
  });

  it('do not open in too little room, nor where there is one side only', () => {
    expect(accountsHeight(accounts, 240, measure)).toBeUndefined();
    expect(layoutAccounts(accounts, { x: 0, y: 0, width: 240, height: 90 }, measure)).toBeUndefined();
    expect(accountsHeight(accounts.slice(0, 1), 600, measure)).toBeUndefined();
  });
});
