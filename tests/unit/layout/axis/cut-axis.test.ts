/** The axis of a cut scale: names of shelves and breaks, ticks of dated parts, and units in drawn time. */
import { describe, expect, it } from 'vitest';
import type { Axis } from '../../../../src/layout/axis/axis.js';
import { layoutScaledAxis } from '../../../../src/layout/axis/cut-axis.js';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import type { View } from '../../../../src/layout/view/view.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { axisFormat } from '../../../../src/render/axis-format.js';
import { cutFormat, cutWords } from '../../../../src/render/cut-words.js';

const measure = (text: string, voice: 'tick' | 'context'): number => text.length * (voice === 'tick' ? 6 : 7);
const whens = [
  '1911-06-30',
  '1911-07-01',
  '1911-11-XX',
  '1911-11-07',
  '1911-11-08',
  '1911-12-18',
  '1911-12-19',
];
const index = buildIndex(parse({ events: whens.map((when) => ({ when })) }), 'kind', undefined, 'auto');
const { fit, scale } = index;

function axisOf(view: View, width: number): Axis {
  const format = axisFormat('en-GB', 'UTC');
  const options = { zone: 'UTC', format, measure, weekend: [6, 7], cut: cutFormat(en, 'UTC') };
  return layoutScaledAxis(view, width, scale, options);
}

describe('the axis of a cut scale', () => {
  const axis = axisOf(fit!, 1400);

  it('names each part once, in order, and none over another', () => {
    expect(axis.contexts.map(({ text }) => text)).toEqual([
      'June 1911',
      'July 1911',
      'Some day in November 1911',
      'November 1911',
      'December 1911',
    ]);
    axis.contexts.slice(1).forEach(({ x }, i) => {
      const { x: before, width } = axis.contexts[i]!;
      expect(x).toBeGreaterThan(before + width);
    });
  });

  it('says how long breaks are, where there is room as a word and else as a sign', () => {
    const breaks = axis.cuts!.filter(({ kind }) => kind === 'break');
    expect(breaks.map(({ text }) => text)).toEqual(['4 months', '39 days']);
    const narrow = axisOf(fit!, 500).cuts!.filter(({ kind }) => kind === 'break');
    expect(narrow.map(({ text }) => text)).toEqual(['4m', '39d']);
  });

  it('has the ticks of its parts within them, and their units in drawn time', () => {
    const days = axis.ticks.filter(({ labelled }) => labelled).map(({ text }) => text);
    expect(days).toEqual(expect.arrayContaining(['Fri 30', 'Tue 7', 'Wed 8', 'Mon 18', 'Tue 19']));
    for (const { x, start, end } of axis.ticks) {
      expect(((start - fit!.start) / (fit!.end - fit!.start)) * 1400).toBeCloseTo(x, 3);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('is the axis of its part in a window within one, with hours within a day alone, and has ticks in a break that is zoomed into', () => {
    const [first, gap] = scale.pieces;
    const within = axisOf({ start: first!.from, end: first!.to }, 1000);
    expect(within.cuts).toEqual([]);
    expect(within.ticks.map(({ text }) => text)).toEqual(['Fri 30', 'Sat 1', 'Sun 2']);
    const day = axisOf({ start: first!.from, end: (first!.from + first!.to) / 2 }, 1000);
    expect(day.ticks.some(({ text }) => text === '12:00')).toBe(true);
    const zoomed = axisOf({ start: gap!.from, end: gap!.to }, 1000);
    expect(zoomed.cuts).toHaveLength(1);
    expect(zoomed.ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['Aug', 'Sept', 'Oct']));
  });

  it('goes on beyond all that is drawn', () => {
    const length = fit!.end - fit!.start;
    const before = axisOf({ start: fit!.start - 10 * length, end: fit!.start - 9 * length }, 1000);
    expect(before.ticks.length + before.contexts.length).toBeGreaterThan(0);
    expect(before.cuts).toEqual([]);
  });
});

describe('the words for what is cut', () => {
  it('name the ranges of the window that are drawn shorter, and are none where nothing is', () => {
    const all = { start: Date.UTC(1911, 0), end: Date.UTC(1912, 0) };
    expect(cutWords(scale, all, en, 'UTC').replace(/\u2009/g, ' ')).toBe(
      'Drawn shorter, without a date of their own: 2 July – 31 October 1911 · 9 November – 17 December 1911.',
    );
    expect(cutWords(scale, { start: Date.UTC(1911, 10, 7), end: Date.UTC(1911, 10, 8) }, en, 'UTC')).toBe('');
  });
});
