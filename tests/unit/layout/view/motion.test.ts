import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ease, fly, type Motion } from '../../../../src/layout/view/motion.js';
import { inertia, inertiaView } from '../../../../src/layout/view/inertia.js';
import { panView, zoomView, type View } from '../../../../src/layout/view/view.js';

const november: View = { start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 11, 1) };
const times = fc.double({ min: -4e17, max: 4e17, noNaN: true });
const windows = fc.tuple(times, fc.double({ min: 1, max: 18, noNaN: true })).map(([start, digits]): View => {
  const span = Math.max(10 ** digits, Math.abs(start) * 2 ** -43);
  return { start, end: start + span };
});
const speeds = fc.oneof(
  fc.double({ min: 1e-5, max: 0.02, noNaN: true }),
  fc.double({ min: -0.02, max: -1e-5, noNaN: true }),
);
const shares = fc.double({ min: 0, max: 1, noNaN: true });

const span = ({ start, end }: View): number => end - start;
const slackOf = (...views: View[]): number =>
  Math.max(...views.map(({ start, end }) => Math.max(Math.abs(start), Math.abs(end)))) * 2 ** -49;

/** The windows of a motion at so many moments, from before it begins to after its end. */
const sample = ({ duration, viewAt }: Motion, count = 40): View[] =>
  Array.from({ length: count + 1 }, (_, i) => viewAt((duration * i) / count));

describe('every motion', () => {
  for (const [name, way] of [
    ['ease', ease],
    ['flight', fly],
    ['inertia', inertia(0.004)],
  ] as const)
    it(`begins and ends with exactly its windows, and stays finite between: ${name}`, () => {
      fc.assert(
        fc.property(windows, windows, shares, (from, to, share) => {
          const { duration, viewAt } = way(from, to);
          fc.pre(duration > 0);
          expect(viewAt(0)).toBe(from);
          expect(viewAt(-1)).toBe(from);
          expect(viewAt(duration)).toBe(to);
          expect(viewAt(duration + 1)).toBe(to);
          const view = viewAt(duration * share);
          expect(Number.isFinite(view.start) && Number.isFinite(view.end)).toBe(true);
          expect(span(view)).toBeGreaterThan(0);
        }),
      );
    });

  it('takes no time where there is no distance', () => {
    for (const way of [ease, fly, inertia(0.001)])
      expect(way(november, { ...november }).duration, way.name).toBe(0);
  });
});

describe('an ease', () => {
  const factors = fc.double({ min: -8, max: 8, noNaN: true }).map((power) => 2 ** power);

  it('leaves the moment where it is around which one zooms', () => {
    fc.assert(
      fc.property(factors, shares, shares, (factor, fixed, share) => {
        const { duration, viewAt } = ease(november, zoomView(november, factor, fixed));
        fc.pre(duration > 0);
        const view = viewAt(duration * share);
        const time = november.start + span(november) * fixed;
        expect(Math.abs((time - view.start) / span(view) - fixed)).toBeLessThan(1e-6);
      }),
    );
  });

  it('grows or shrinks all the time, between the lengths of its windows', () => {
    fc.assert(
      fc.property(windows, windows, (from, to) => {
        const views = sample(ease(from, to));
        const sign = Math.sign(span(to) - span(from));
        const slack = slackOf(from, to);
        for (let i = 1; i < views.length; i++)
          expect((span(views[i] as View) - span(views[i - 1] as View)) * sign).toBeGreaterThanOrEqual(-slack);
      }),
    );
  });

  it('changes the length by the same factor as much as by its inverse', () => {
    const [near, far] = [zoomView(november, 1 / 4), november];
    const middle = ({ duration, viewAt }: Motion): number => span(viewAt(duration * (1 - 0.5 ** (1 / 3))));
    expect(middle(ease(far, near))).toBeCloseTo(span(november) / 2, -1);
    expect(middle(ease(near, far))).toBeCloseTo(span(november) / 2, -1);
  });

  it('shifts windows of one length', () => {
    const views = sample(ease(november, panView(november, 0.5)));
    for (const view of views) expect(span(view)).toBeCloseTo(span(november), 1);
    expect(new Set(views.map(({ start }) => start)).size).toBe(views.length);
  });
});

describe('a flight', () => {
  it('takes as long as it is far, within bounds', () => {
    const day = zoomView(november, 1 / 30);
    const near = fly(november, zoomView(november, 0.9)).duration;
    const far = fly(november, zoomView(november, 0.3)).duration;
    const farthest = fly(day, panView(day, 40_000)).duration;
    expect([near, farthest]).toEqual([250, 1200]);
    expect(far).toBeGreaterThan(near);
    expect(far).toBeLessThan(farthest);
  });

  it('zooms out on its way to what is far off', () => {
    const day = zoomView(november, 1 / 30);
    const { duration, viewAt } = fly(day, panView(day, 300));
    expect(span(viewAt(duration / 2))).toBeGreaterThan(span(day) * 100);
  });
});

describe('inertia', () => {
  it('begins as fast as it was let go, and slows down to its end without turning', () => {
    fc.assert(
      fc.property(speeds, (speed) => {
        const to = inertiaView(november, speed);
        const { duration, viewAt } = inertia(speed)(november, to);
        fc.pre(duration > 0);
        const moved = (ms: number): number => (viewAt(ms).start - november.start) / span(november);
        expect(moved(1) / speed).toBeGreaterThan(0.9);
        expect(moved(1) / speed).toBeLessThan(1.2);
        const ways = sample(inertia(speed)(november, to)).map(({ start }) => start);
        for (let i = 2; i < ways.length; i++) {
          const [a, b, c] = ways.slice(i - 2) as [number, number, number];
          expect(Math.abs(c - b)).toBeLessThanOrEqual(Math.abs(b - a) + 1e-3);
          expect((c - b) * speed).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('goes no further than it may, as fast at first', () => {
    const speed = 0.01;
    const near = panView(november, 0.5);
    const { duration, viewAt } = inertia(speed)(november, near);
    const free = inertia(speed)(november, inertiaView(november, speed));
    expect(duration).toBeLessThan(free.duration);
    expect((viewAt(1).start - november.start) / span(november)).toBeCloseTo(speed, 3);
    expect(viewAt(duration)).toBe(near);
  });

  it('is none where the pointer hardly moved', () => {
    expect(inertia(1e-9)(november, inertiaView(november, 1e-9)).duration).toBe(0);
  });
});
