// Sized drawings: the areas of marks are as their numbers are, and columns are as high as the greatest in them.
import { describe, expect, it } from 'vitest';
import { buildIndex, type InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { withSizesChunked } from '../../../../src/layout/index/lane-sizes.js';
import { aggregatedFrom } from '../../../../src/layout/index/lanes.js';
import { columnAt } from '../../../../src/layout/scene/column-target.js';
import type { Scene, StripBin } from '../../../../src/layout/scene/scene.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { draw, roomy } from '../drawing.js';

function sized(events: readonly object[]): InMemoryEventIndex {
  return runChunked(withSizesChunked(buildIndex(parse({ events })), 'force'));
}

function drawn(index: InMemoryEventIndex): Scene {
  return draw(index, index.firstView, roomy).scene;
}

describe('the marks of sized events', () => {
  it('have areas as their numbers are; the smallest is that of no number, too', () => {
    const events = [
      { title: 'a', when: '2025-01-01', data: { force: 8 } },
      { title: 'b', when: '2025-02-01', data: { force: 4 } },
      { title: 'c', when: '2025-03-01', data: { force: 2 } },
      { title: 'd', when: '2025-04-01', data: { force: 0.1 } },
      { title: 'e', when: '2025-05-01' },
    ];
    const sizes = drawn(sized(events)).marks.map(({ glyphSize = 0 }) => glyphSize);
    const [a = 0, b = 0, c = 0, d, e] = sizes;
    expect(a).toBe(20);
    expect((b / a) ** 2).toBeCloseTo(1 / 2, 1);
    expect((c / a) ** 2).toBeCloseTo(1 / 4, 1);
    expect([d, e]).toEqual([7, 7]);
    expect(drawn(buildIndex(parse({ events }))).marks.every(({ glyphSize }) => glyphSize === undefined)).toBe(
      true,
    );
  });
});

describe('the columns of sized events', () => {
  /** Thirty a day, of which one has the day of the month as its number, and the others half of that. */
  const many = Array.from({ length: 28 * 30 }, (_, i) => ({
    title: `e${i}`,
    when: `2025-01-${String(1 + Math.floor(i / 30)).padStart(2, '0')}`,
    attribution: 'wire',
    data: { force: (1 + Math.floor(i / 30)) * (i % 30 === 3 ? 1 : 0.5) },
  }));

  function binsOf(events: readonly object[]): readonly StripBin[] {
    expect(events.length).toBeGreaterThan(aggregatedFrom);
    return drawn(sized(events)).strips.flatMap(({ bins }) => bins);
  }

  it('are as high as the greatest that begins in them, whatever else does, and name it', () => {
    const bins = binsOf(many);
    expect(bins).toHaveLength(28);
    for (const [i, { height, greatest, vague }] of bins.entries()) {
      expect(height).toBeCloseTo((i + 1) / 28, 6);
      expect(greatest).toBe(i * 30 + 3);
      expect(vague).toBe(0);
    }
    const [strip] = drawn(sized(many)).strips;
    expect(columnAt(strip!, strip!.bins[5]!.x0 + 1)?.greatest).toBe(153);
  });

  it('are disputed or without a source as the one is that they stand for', () => {
    const bins = binsOf([
      ...many.slice(0, 810).map((event) => ({ ...event })),
      { title: 'no source', when: '2025-01-28', data: { force: 28 } },
    ]);
    expect(bins.at(-1)).toMatchObject({ unsourced: 1, disputed: 0 });
    expect(bins.slice(0, -1).every(({ unsourced }) => unsourced === 0)).toBe(true);
  });

  it('are paler above what is sure, where a greater one may be there', () => {
    const bins = binsOf([
      ...many,
      { title: 'some day', when: '2025-01', attribution: 'wire', data: { force: 56 } },
    ]);
    expect(bins.every(({ height }) => height === 1)).toBe(true);
    expect(bins[13]?.vague).toBeCloseTo(1 - 14 / 56, 6);
  });
});
