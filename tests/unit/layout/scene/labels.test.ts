/** What becomes of labels in too little room, and that none is cut for nothing. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWords, measured, measureLabel, rowGap, type LabelText } from '../../../../src/layout/metrics.js';
import { fitLabel } from '../../../../src/layout/scene/footprint.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { draw, indexOf, recentEvents } from '../drawing.js';

const disputed: LabelText = {
  title: 'Beijing: Japanese aircraft obstructed flights',
  second: 'disputed',
  keepsSecond: true,
  hasKind: true,
  roots: [true, false],
};

const fit = (text: LabelText, room: number): LabelText | undefined =>
  fitLabel(measureLabel(text, approximateMeasure), room, approximateMeasure);

describe('A label in too little room', () => {
  it('loses the end of its title, between words, before it loses its state', () => {
    expect(fit(disputed, 280)).toMatchObject({
      title: 'Beijing: Japanese aircraft…',
      second: 'disputed',
      roots: [true, false],
    });
  });

  it('loses an addressee before anything of its title', () => {
    const addressed = { title: 'China’s ambassador summoned', second: 'to the Trump administration' };
    expect(fit(addressed, 230)).toMatchObject({ title: 'China’s ambassador summoned', second: '' });
  });

  it('loses who says so of what it answers first, then what it answers, and keeps its number', () => {
    const answering: LabelText = {
      title: 'Beijing: Japanese aircraft obstructed flights',
      second: 'disputed · answers ② · says the article',
      shorter: ['disputed · answers ②', 'disputed'],
      keepsSecond: true,
      number: '3',
    };
    const whole = measureLabel(answering, approximateMeasure);
    const seconds = [1, 60, 120].map((less) => fit(answering, whole.width - less));
    expect(seconds.map((label) => label?.second)).toEqual([
      'disputed · answers ②',
      'disputed · answers ②',
      'disputed',
    ]);
    expect(seconds.every((label) => label?.title === answering.title && label.number === '3')).toBe(true);
    expect(fit(answering, 240)).toMatchObject({ second: 'disputed', number: '3' });
  });

  it('loses its state where less than a dozen letters would be left of its title, then its ticks, at last all of it', () => {
    expect(fit(disputed, 160)).toMatchObject({ second: '', roots: [true, false] });
    expect(fit(disputed, 100)?.roots).toBeUndefined();
    expect(fit(disputed, 20)).toBeUndefined();
  });

  it('never is wider than its room', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.string({ minLength: 1, maxLength: 80 }),
          second: fc.string({ maxLength: 40 }),
          keepsSecond: fc.boolean(),
          hasKind: fc.boolean(),
          shorter: fc.array(fc.string({ maxLength: 20 }), { maxLength: 2 }),
          number: fc.constantFrom('1', '12', 'B3'),
          roots: fc.array(fc.boolean(), { maxLength: 4 }),
        }),
        fc.integer({ min: 0, max: 600 }),
        (text, room) => {
          const label = fit(text, room);
          expect(label === undefined || measured(label, approximateMeasure).width <= room).toBe(true);
        },
      ),
    );
  });
});

describe('fitWords', () => {
  const cut = (text: string, letters: number): string =>
    fitWords(text, letters * 10, 'title', (part) => part.length * 10);

  it('cuts between words, and leaves no comma before the ellipsis', () => {
    expect(cut('Japan’s ministry, which regrets it', 25)).toBe('Japan’s ministry, which…');
    expect(cut('Japan’s ministry, which regrets it', 20)).toBe('Japan’s ministry…');
  });

  it('cuts within a word where a dozen letters would not be left', () => {
    expect(cut('A constitutional court', 12)).toBe('A constitut…');
  });
});

describe('The labels of a drawing', () => {
  it('are not cut where what they say is free beside them', () => {
    const long = {
      title: 'A title that goes on for longer than any label was ever given, by far and for good, as they do',
      when: '2025-11-03',
    };
    const { scene } = draw(indexOf([long, { title: 'Later', when: '2026-03-01' }]));
    expect(scene.marks[0]?.label?.title).toBe(long.title);
  });

  it('are cut only where the next thing in their row or the edge of the plot leaves them no room', () => {
    const endless = (row: number): LabelText => ({
      title: `${row} ${'word '.repeat(12 + (row % 5) * 9)}end`,
      second: '',
    });
    fc.assert(
      fc.property(recentEvents, (events) => {
        const { scene, plan } = draw(indexOf(events), undefined, undefined, undefined, endless);
        for (const { label, lane, y, row, glyphX } of scene.marks) {
          if (!label?.title.endsWith('…') || (plan.lanes[lane]?.clusters.length ?? 0) > 0) continue;
          const whole = measured(endless(row), approximateMeasure).width;
          const others = scene.marks.filter(
            (other) => other.lane === lane && other.y === y && other.row !== row,
          );
          const [first, last] = [scene.plot.x, scene.plot.x + scene.plot.width - 8];
          if (label.x > glyphX) {
            const next = Math.min(last, ...others.filter(({ x }) => x > label.x).map(({ x }) => x - rowGap));
            expect(label.x + whole).toBeGreaterThan(next - 1);
          } else {
            const ends = others
              .map(({ x, width }) => x + width)
              .filter((end) => end <= label.x + label.width);
            const previous = Math.max(first, ...ends.map((end) => end + rowGap));
            expect(label.x + label.width - whole).toBeLessThan(previous + 9);
          }
        }
      }),
    );
  });
});
