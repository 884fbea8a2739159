/** The axis of a cut scale: names of shelves and breaks, ticks of dated parts, and units in drawn time. */
import { describe, expect, it } from 'vitest';
import type { Axis } from '../../../../src/layout/axis/axis.js';
import { layoutScaledAxis } from '../../../../src/layout/axis/cut-axis.js';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { piecewiseScale, type ScalePiece } from '../../../../src/layout/scale/time-scale.js';
import type { View } from '../../../../src/layout/view/view.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { axisFormat } from '../../../../src/render/axis-format.js';
import { cutFormat } from '../../../../src/render/cut-words.js';
import { cutWords } from '../../../../src/render/cut-sentence.js';

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

  it('never has a month by its name alone where time does not go on in it', () => {
    const cut = new Set<string>();
    for (let width = 150; width <= 1400; width += 10)
      for (const { text, start } of axisOf(fit!, width).contexts)
        if (scale.pieces.some(({ kind, from }) => kind === 'shelf' && from === start)) cut.add(text);
    expect([...cut].sort()).toEqual([
      'Day in Nov',
      'Some day in Nov',
      'Some day in November',
      'Some day in November 1911',
    ]);
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

describe('a change of scale on a cut axis', () => {
  const part = (start: number, end: number, from: number, to: number): ScalePiece => ({
    ...{ kind: 'dated', start: Date.UTC(2025, 11, start), end: Date.UTC(2025, 11, end) },
    ...{ from: Date.UTC(2025, 11, from), to: Date.UTC(2025, 11, to) },
  });
  const namesOf = (...pieces: ScalePiece[]): string[] => {
    const view = { start: pieces[0]!.from, end: pieces.at(-1)!.to };
    const format = axisFormat('en-GB', 'UTC');
    const options = {
      zone: 'UTC',
      format,
      measure,
      weekend: [],
      finest: 'day' as const,
      cut: cutFormat(en, 'UTC'),
    };
    const { cuts = [] } = layoutScaledAxis(view, 1000, piecewiseScale(pieces), options);
    return cuts.map(({ kind, text, x0 }) => `${kind} ${text} ${Math.round(x0)}`);
  };

  it('is said where days get less width than before, or more', () => {
    expect(namesOf(part(6, 8, 1, 8), part(8, 14, 8, 11))).toEqual(['scale narrower scale 700']);
    expect(namesOf(part(6, 12, 6, 9), part(12, 14, 9, 16))).toEqual(['scale wider scale 300']);
  });

  it('has the name of the day on which it changes, to which those that follow too closely give way', () => {
    const pieces = [part(6, 8, 1, 8), part(8, 14, 8, 11)];
    const view = { start: pieces[0]!.from, end: pieces.at(-1)!.to };
    const options = {
      zone: 'UTC',
      format: axisFormat('en-GB', 'UTC'),
      measure,
      weekend: [],
      finest: 'day' as const,
    };
    const ticks = layoutScaledAxis(view, 1000, piecewiseScale(pieces), options).ticks.filter(
      ({ labelled }) => labelled,
    );
    expect(ticks.map(({ text }) => text)).toEqual(['Sat 6', 'Sun 7', 'Mon 8', 'Thu 11', 'Sat 13']);
    const boxes = ticks.map(({ x, textX = x, width }) => [textX - width / 2, textX + width / 2] as const);
    for (const [i, [left]] of boxes.slice(1).entries()) expect(left).toBeGreaterThan(boxes[i]![1]);
    expect(boxes[2]![0]).toBeGreaterThan(700);
  });

  it('is not where they differ by too little to be seen, nor where it has no room', () => {
    expect(namesOf(part(6, 8, 6, 8), part(8, 10, 8, 10.5))).toEqual([]);
    expect(namesOf(part(6, 8, 1, 8), part(8, 14, 8, 8.5))).toEqual([]);
  });
});
