import { describe, expect, it } from 'vitest';
import { clearOfWords } from '../../../../src/render/paint/clear-of-words.js';
import { draw, indexOf } from '../../layout/drawing.js';

describe('a line of the grid', () => {
  const { scene } = draw(
    indexOf([
      { title: 'One that has a long title', when: '2025-11-03' },
      { title: 'Another that has a long title', when: '2025-11-03' },
      { title: 'Later', when: '2025-11-20' },
    ]),
  );
  const labels = scene.marks.flatMap(({ label }) => label ?? []);
  const bottom = scene.plot.y + scene.plot.height;

  it('is interrupted at all words that stand over it, and goes on between and below them', () => {
    const [first] = labels;
    const x = (first?.x ?? 0) + 20;
    const crossed = labels.filter((label) => label.x < x && label.x + label.width > x);
    expect(crossed.length).toBe(2);
    const parts = clearOfWords(x, 0, bottom, scene);
    for (const [top, end] of parts) {
      expect(end).toBeGreaterThan(top);
      for (const { y } of crossed) expect(end <= y - 6 || top >= y + 6).toBe(true);
    }
    expect(parts[0]?.[0]).toBe(0);
    expect(parts.at(-1)?.[1]).toBe(bottom);
  });

  it('is whole where no words are', () => {
    expect(clearOfWords(scene.plot.x + 1, 0, bottom, scene)).toEqual([[0, bottom]]);
  });
});
