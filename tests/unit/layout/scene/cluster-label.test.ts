import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitClusterLabel } from '../../../../src/layout/scene/cluster-label.js';

const measure = (text: string): number => text.length * 6;
const words = {
  count: '9',
  forms: ['Consult 6, Accuse 2, Meet 1', 'Consult 6, Accuse 2, +1', 'Consult 6, +3'],
  first: 'Consult 6',
  rest: ', +3',
  second: '2 disputed',
};

describe('the label of a disc', () => {
  it('is shortened from its end, and keeps its states as long as there is room for any form with them', () => {
    const labels = [400, 250, 215, 160, 140, 80, 75, 20].map((room) => fitClusterLabel(words, room, measure));
    expect(labels.map((label) => label && [label.title, label.second].filter(Boolean).join(' · '))).toEqual([
      'Consult 6, Accuse 2, Meet 1 · 2 disputed',
      'Consult 6, Accuse 2, Meet 1 · 2 disputed',
      'Consult 6, Accuse 2, +1 · 2 disputed',
      'Consult 6, +3 · 2 disputed',
      'Consult 6, Accuse 2, +1',
      'Consult 6, +3',
      'Consult…, +3',
      undefined,
    ]);
  });

  it('never has more width than there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 400 }), (room) => {
        expect(fitClusterLabel(words, room, measure)?.width ?? 0).toBeLessThanOrEqual(Math.max(0, room));
      }),
    );
  });

  it('is measured by its parts, so that a title is not measured with each number behind it; without room, not at all', () => {
    const texts: string[] = [];
    const noted = (text: string): number => {
      texts.push(text);
      return measure(text);
    };
    const title = 'Talks in Osmouth';
    const label = { count: '9', forms: [`${title}, +8`], first: title, rest: ', +8', second: '' };
    expect(fitClusterLabel(label, 200, noted)?.width).toBe(measure(`${title}, +8`));
    expect([...new Set(texts)]).toEqual([title, ', +8']);
    texts.length = 0;
    expect(fitClusterLabel(label, -5, noted)).toBeUndefined();
    expect(texts).not.toContain(title);
  });

  it('is none where nothing is known of what its events are', () => {
    expect(fitClusterLabel({ count: '5K', second: '' }, 400, measure)).toBeUndefined();
  });
});
