import { describe, expect, it } from 'vitest';
import { footprintOf, glyphStart, type Footprint } from '../../../../src/layout/scene/footprint.js';
import {
  glyphSize,
  labelGap,
  longestLabel,
  measureLabel,
  spanGap,
  type MeasuredLabel,
} from '../../../../src/layout/metrics.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { DAY, indexOf } from '../drawing.js';

/** The footprint of the first event, `pixels` to a day, before one of 1 December. */
function footprint(when: unknown, pixels: number, title = 'Talks', second = '', early = ''): Footprint {
  const index = indexOf([
    { title, when },
    { title: 'Later', when: '2025-12-01' },
    ...(early ? [{ title: 'Earlier', when: early }] : []),
  ]);
  const labelOf = (): MeasuredLabel => measureLabel({ title, second }, approximateMeasure);
  return footprintOf(0, { index, scale: pixels / DAY, labelOf, measure: approximateMeasure });
}

describe('the form of a footprint', () => {
  it('is a point for a day that is narrower than the glyph, and a whisker for one that is not', () => {
    expect(footprint('2025-11-03', 15.9).form).toBe('point');
    expect(footprint('2025-11-03', 16.1).form).toBe('once');
  });

  it('is a whisker for a month, and a bar for what lasted a month', () => {
    expect(footprint('2025-11', 10).form).toBe('once');
    expect(footprint('2025-11-01/2025-11-30', 10).form).toBe('bar');
  });

  it('is a point for what lasted no wider than the glyph', () => {
    expect(footprint('2025-11-03/2025-11-04', 7).form).toBe('point');
    expect(footprint('2025-11-03/2025-11-04', 9).form).toBe('bar');
  });

  it('is never a point for what has no known end, however narrow it is drawn', () => {
    expect(footprint('2025-12-01/..', 2).form).toBe('bar');
    expect(footprint('2025-12-01/', 2).form).toBe('bar');
    expect(footprint('[2025-12-01..]', 2).form).toBe('once');
    expect(footprint('[..2025-11-01]', 2).form).toBe('once');
  });
});

describe('the space of a footprint', () => {
  it('is the extent, the glyph after its start and the label after that', () => {
    const { p0, p1, left, right, label, side } = footprint('2025-11-03/2025-11-04', 20);
    expect(p1 - p0).toBeCloseTo(40, 6);
    expect([left, side]).toEqual([p0, 'after']);
    expect(right).toBeCloseTo(p0 + 1 + glyphSize + labelGap + label.width + 1, 6);
  });

  it('is a glyph centred on a point', () => {
    const point = footprint('2025-11-03', 4);
    expect(glyphStart(point) + glyphSize / 2).toBeCloseTo((point.p0 + point.p1) / 2, 9);
    expect(point.left).toBe(glyphStart(point));
  });

  it('is no more than the extent where the label fits in that', () => {
    const { p1, right } = footprint('2025-11-03/2025-11-20', 20);
    expect(right).toBe(p1);
  });

  it('has glyph and label over what is vague where both fit, else beside it, and never on a day of it', () => {
    const over = footprint('2025-11', 20);
    expect(over).toMatchObject({ glyphAt: 'over', left: over.p0, right: over.p1 });
    const after = footprint('[2025-11-03..2025-11-05]', 10);
    expect(after).toMatchObject({ glyphAt: 'beside', side: 'after', left: after.p0 });
    const beside = spanGap + glyphSize + labelGap + after.label.width + 1;
    expect(after.right).toBeCloseTo(after.p1 + beside, 6);
    const before = footprint('[2025-11-28..2025-11-30]', 10, 'Talks', '', '2025-11-01');
    expect(before).toMatchObject({ glyphAt: 'beside', side: 'before', right: before.p1 });
    expect(before.left).toBeLessThan(before.p0 - glyphSize - before.label.width);
  });

  it('has the glyph of what lasted on its start where that is known to a day', () => {
    expect(footprint('2025-11-03/2025-11-20', 40).glyphAt).toBe('time');
    expect(footprint('2025-11/2025-12', 40).glyphAt).toBe('over');
  });

  it('is the label before the glyph where it would run out beyond all that is drawn', () => {
    const { side, left, right, p0, p1 } = footprint(
      '2025-11-29/2025-11-30',
      20,
      'A title of some length',
      '',
      '2025-11-01',
    );
    expect(side).toBe('before');
    expect(left).toBeLessThan(p0 - 50);
    expect(right).toBe(p1);
  });

  it('has room for the label at the start of the fit where nothing bounds the start', () => {
    const { left, right, p1, label } = footprint('[..2025-11-01]', 20);
    expect(left).toBe(-Infinity);
    expect(right).toBeGreaterThan(label.width + glyphSize);
    expect(right).toBeLessThan(p1 + label.width + 40);
  });

  it('never ends where what happened once may have happened at any later time', () => {
    expect(footprint('[2025-11-03..]', 20)).toMatchObject({ p1: Infinity, right: Infinity });
  });

  it('moves by whole pixels with time and is else the same', () => {
    const first = footprint('2025-11-03', 20);
    const next = footprint('2025-11-04', 20);
    expect(next.right - next.left).toBeCloseTo(first.right - first.left, 6);
  });
});

describe('the label of a footprint', () => {
  it('is cut at the longest width, each voice by itself', () => {
    const long = 'word '.repeat(60);
    const { label } = footprint('2025-11-03', 20, long, long);
    expect(label.title.endsWith('…')).toBe(true);
    expect(label.titleWidth).toBeLessThanOrEqual(longestLabel);
    expect(label.width - label.titleWidth - labelGap).toBeLessThanOrEqual(longestLabel / 1.5);
  });

  it('has no gap for an empty secondary text', () => {
    const { label } = footprint('2025-11-03', 20, 'Talks');
    expect(label.width).toBe(approximateMeasure('Talks', 'title'));
  });
});
