import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/layout/scene/scene.js';
import type { View } from '../../../../src/layout/view/view.js';
import { DAY, draw, indexOf, roomy } from '../drawing.js';

/** Ten pixels to a day over a hundred days from 1 November 2025. */
const view: View = { start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 10, 1) + 100 * DAY };
const left = roomy.headWidth;

/** The mark of the first event; others stand around so that the fit is as long as the view. */
function markOf(when: unknown, more: object = {}, window = view): Mark | undefined {
  const around = ['2025-11-01', '2026-02-08'].map((at) => ({ title: 'x', when: at, kind: 'call' }));
  const index = indexOf([{ title: 'Talks', when, ...more }, ...around]);
  return draw(index, window).scene.marks.find(({ row }) => row === 0);
}

describe('a mark', () => {
  it('has a point on the middle of its day', () => {
    const mark = markOf('2025-11-11');
    expect(mark).toMatchObject({ form: 'point', x0: left + 100, x1: left + 110, glyphX: left + 105 });
  });

  it('has its words at the start of what is in view of a vague date, above its line', () => {
    const mark = markOf('2025-12');
    expect(mark).toMatchObject({ form: 'once', x0: left + 300, glyphX: left + 300 + 6 + 8 });
    expect((mark?.glyphY ?? 0) + 5).toBeLessThan((mark?.lineY ?? 0) - (mark?.halfHeight ?? 0) + 3);
    const later = { start: view.start + 40 * DAY, end: view.end + 40 * DAY };
    expect(markOf('2025-12', {}, later)).toMatchObject({ x0: left, glyphX: left + 14 });
  });

  it('rides at the edge of the plot while its start is out of view, and leaves with its end', () => {
    const shifted = (days: number): View => ({ start: view.start + days * DAY, end: view.end + days * DAY });
    expect(markOf('2025-11-11/2025-11-30', {}, shifted(20))).toMatchObject({ x0: left, glyphX: left + 17 });
    const leaving = markOf('2025-11-11/2025-11-30', {}, shifted(29));
    expect(leaving?.x1).toBeCloseTo(left + 10, 6);
    expect(leaving?.glyphX).toBeCloseTo(left + 2, 6);
    expect(markOf('2025-11-11/2025-11-30', {}, shifted(31))).toBeUndefined();
  });

  it('stands after its start where it comes in at the end of the plot', () => {
    const mark = markOf(
      '2025-11-11/2025-11-30',
      {},
      { start: view.start - 89 * DAY, end: view.start + 11 * DAY },
    );
    expect(mark).toMatchObject({ x0: left + 990, x1: left + 1000, glyphX: left + 999, endsInside: false });
    expect(mark?.label).toBeUndefined();
  });

  it('has each date of several, clipped to the plot and joined where they touch, and is counted once', () => {
    const mark = markOf('{2025-10,2025-11-11,2025-12-01..2025-12-10,2025-12-11}');
    expect(mark).toMatchObject({ form: 'once' });
    const spans = mark?.occurrences?.map(({ x0, x1 }) => [Math.round(x0 - left), Math.round(x1 - left)]);
    expect(spans).toEqual([
      [0, 0],
      [100, 110],
      [300, 410],
    ]);
    expect(markOf('2025-11')?.occurrences).toBeUndefined();
    const index = indexOf([{ title: 'Talks', when: '{2025-11-11,2025-12-01}' }]);
    expect(draw(index, view).scene.inWindow).toBe(1);
    expect(index.timeline.account()).toMatchObject({ given: 1, drawn: 1 });
  });

  it('runs on where there is no last of several dates', () => {
    expect(markOf('{2025-11-11..}')?.occurrences).toEqual([{ x0: left + 100, x1: left + 1000 }]);
  });

  it('fades in where it is not sure to have begun and out where it may be over', () => {
    const mark = markOf({ start: '[2025-11-11..2025-11-20]', end: '[2025-12-01..2025-12-10]' });
    expect(mark).toMatchObject({
      form: 'bar',
      fadeIn: { x0: left + 100, x1: left + 200 },
      fadeOut: { x0: left + 300, x1: left + 400 },
    });
  });

  it('fades in from the edge of the plot where nothing bounds its start', () => {
    expect(markOf('/2025-11-20')?.fadeIn?.x0).toBe(left);
  });

  it('runs out with an arrow where it was still going on, and does not fade out', () => {
    const mark = markOf({ start: '2025-11-11', ongoing: true });
    expect(mark).toMatchObject({ endEdge: 'ongoing', x1: left + 1000 });
    expect(mark?.fadeOut).toBeUndefined();
  });

  it('fades out to now where no end is given, at least over its last pixels', () => {
    expect(markOf('2025-11-11/..')).toMatchObject({
      endEdge: 'open',
      fadeOut: { x0: left + 110, x1: left + 1000 },
    });
  });

  it('fades out to now where its end is not known', () => {
    expect(markOf('2025-11-11/')).toMatchObject({
      endEdge: 'unknown',
      fadeOut: { x0: left + 100, x1: left + 1000 },
    });
  });

  it('has no fades where it happened once', () => {
    expect(Object.keys(markOf('2025-11') ?? {})).not.toContain('fadeIn');
  });

  it('marks approximate and uncertain ends', () => {
    expect(markOf('2025-11-11~/2025-12')).toMatchObject({ approximateStart: true, approximateEnd: false });
    expect(markOf('2025-11-11/2025-12-24?')).toMatchObject({ approximateEnd: false, uncertain: true });
  });

  it('has its whisker below the glyph where it happened once, its bar around it where it lasted', () => {
    const once = markOf('2025-11') as Mark;
    expect(once.lineY).toBeGreaterThan(once.glyphY + 8);
    const bar = markOf('2025-11-01/2025-11-30') as Mark;
    expect(bar.lineY).toBe(bar.glyphY);
  });

  it('shows the gravest state that applies', () => {
    expect(markOf('2025-11')?.state).toBe('unsourced');
    expect(markOf('2025-11', { attribution: 'scmp' })?.state).toBe('plain');
    const hedges = [{ word: 'reportedly', class: 'hearsay' }];
    expect(markOf('2025-11', { attribution: [[{ by: 'scmp', as: 'outlet', hedges }]] })?.state).toBe(
      'hedged',
    );
    const claims = [{ id: 'c', text: 'No', chain: [{ by: 'ann', as: 'speaker' }] }];
    expect(markOf('2025-11', { id: 'a', claims, links: { disputes: 'a#c' } })?.state).toBe('disputed');
  });

  it('drops secondary text before it cuts the title, and the label where not a word fits', () => {
    const at = (days: number): Mark | undefined =>
      markOf(
        '2025-11-11',
        { title: 'Talks on the ferry' },
        { start: view.start - days * DAY, end: view.end - days * DAY },
      );
    expect(at(60)?.label).toMatchObject({ title: 'Talks on the ferry', second: 'no source given' });
    expect(at(70)?.label).toMatchObject({ title: 'Talks on the ferry', second: '' });
    expect(at(82)?.label?.title).toMatch(/^Talks.*…$/);
    expect(at(87)?.label).toBeUndefined();
  });
});
