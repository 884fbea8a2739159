import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Mark } from '../../../../src/layout/scene/scene.js';
import { glyphBoxOf, textBoxesOf } from '../../../../src/layout/scene/text-boxes.js';
import { DAY, draw, indexOf, roomy, type Room } from '../drawing.js';

const text = 'Both sides met for the first time since January, and left without a word to the press.';
const strike = [
  { title: 'Vote', kind: 'meeting', when: '2025-03-03', text: 'Four in five voted for a walkout.' },
  { title: 'Talks', kind: 'meeting', when: '2025-03-05', text },
  { title: 'Port closed', kind: 'measure', when: '2025-03-07/2025-03-20', text: 'Ferries ran as usual.' },
];

const marksOf = (events: readonly object[], room: Room = roomy): readonly Mark[] =>
  draw(indexOf({ events }), undefined, room).scene.marks;

const wordsOf = (marks: readonly Mark[]): readonly (readonly string[] | undefined)[] =>
  marks.map(({ summary }) => summary?.lines.map((line) => line.text));

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('What events say of themselves', () => {
  it('stands below their labels where a list leaves room', () => {
    const marks = marksOf(strike);
    expect(wordsOf(marks)).toContainEqual(['Ferries ran as usual.']);
    for (const { summary, x, y, width, height, rowHeight } of marks) {
      expect((summary?.x ?? 0) + (summary?.width ?? 0)).toBeLessThanOrEqual(x + width);
      expect(summary?.y).toBeGreaterThanOrEqual(y + rowHeight);
      expect((summary?.y ?? 0) + (summary?.height ?? 0)).toBeLessThanOrEqual(y + height);
    }
  });

  it('is cut between words where it is longer than its lines, and shorter where there is less room', () => {
    const talks = (height: number): readonly string[] | undefined =>
      marksOf(strike, { ...roomy, height })
        .find(({ summary }) => summary?.lines[0]?.text.startsWith('Both'))
        ?.summary?.lines.map((line) => line.text);
    const [most, least] = [talks(400), talks(205)];
    expect(most?.join(' ')).toBe(text);
    expect(least).toHaveLength(1);
    expect(least?.[0]).toMatch(/^Both sides .* \w+…$/);
  });

  it('is there for all events or for none', () => {
    expect(wordsOf(marksOf(strike, { ...roomy, height: 140 }))).toEqual([undefined, undefined, undefined]);
  });

  it('is the first paragraph', () => {
    const [event] = strike;
    const marks = marksOf([{ ...event, text: 'They met.\n\nNobody knows why.' }]);
    expect(wordsOf(marks)).toEqual([['They met.']]);
  });

  it('stands over no other words, in any window and however long it is', () => {
    const event = fc.record({
      title: fc.string({ minLength: 1, maxLength: 40 }),
      kind: fc.constantFrom('call', 'meeting'),
      when: fc.integer({ min: 1, max: 28 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
      text: fc
        .array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 40 })
        .map((words) => words.join(' ')),
    });
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 300, max: 1200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (events, width, at, days) => {
          const index = indexOf({ events });
          const { start, end } = index.fit ?? { start: 0, end: DAY };
          const from = start + at * (end - start - DAY);
          const { scene } = draw(
            index,
            { start: from, end: from + days * DAY },
            { width, height: 700, headWidth: 100 },
          );
          const boxes = scene.marks.map((mark) => [...textBoxesOf(mark), glyphBoxOf(mark)]);
          for (const [i, { summary }] of scene.marks.entries()) {
            if (!summary) continue;
            expect(summary.x).toBeGreaterThanOrEqual(scene.plot.x);
            expect(summary.x + summary.width).toBeLessThanOrEqual(scene.plot.x + scene.plot.width + 1e-6);
            const others = boxes.filter((_, other) => other !== i).flat();
            expect(others.filter((box) => meet(box, summary))).toEqual([]);
          }
        },
      ),
    );
  });
});
