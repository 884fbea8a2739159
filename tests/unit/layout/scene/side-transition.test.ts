import { describe, expect, it } from 'vitest';
import { transitionsFrom, withTransitions } from '../../../../src/layout/scene/cluster-transition.js';
import type { Mark, Scene } from '../../../../src/layout/scene/scene.js';
import { DAY, draw, indexOf, roomy } from '../drawing.js';

describe('the words of a mark that change the side of its glyph', () => {
  const index = indexOf([
    { title: 'First of them', when: '2025-11-01' },
    { title: 'A title of some length, and more', when: '2025-11-10' },
    { title: 'Three', when: '2025-11-12' },
    { title: 'A last one', when: '2025-11-20/2025-11-21' },
  ]);
  const end = Date.UTC(2025, 10, 22);
  const sceneOf = (days: number): Scene =>
    draw(index, { start: end - days * DAY, end }, { ...roomy, height: 120 }).scene;
  const [far, near] = [sceneOf(16), sceneOf(12)];
  const offsetIn = ({ marks }: Scene): number => {
    const { label, glyphX } = marks.find(({ row }) => row === 3) as Mark;
    return (label?.x ?? NaN) - glyphX;
  };
  const moved = transitionsFrom({ painted: far, last: far }, near, [], 1000);
  const at = (now: number): Scene => withTransitions(near, moved, now);

  it('begin on the side on which they were, and are on the other after 150 ms', () => {
    expect(offsetIn(far)).toBeLessThan(0);
    expect(offsetIn(near)).toBeGreaterThan(0);
    expect(offsetIn(at(1000))).toBeCloseTo(offsetIn(far), 6);
    expect(at(1150)).toBe(near);
  });

  it('come steadily nearer', () => {
    const steps = [1000, 1030, 1060, 1090, 1120, 1149].map((now) => offsetIn(at(now)));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('turn back from where they are', () => {
    const onTheWay = at(1060);
    const back = transitionsFrom({ painted: onTheWay, last: near }, far, moved, 1060);
    expect(offsetIn(withTransitions(far, back, 1060))).toBeCloseTo(offsetIn(onTheWay), 6);
  });

  it('stay where they are while the window only moves', () => {
    expect(transitionsFrom({ painted: near, last: near }, near, [], 1000)).toEqual([]);
  });
});
