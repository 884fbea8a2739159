// The scale of columns: one for all lanes, or each lane's own, with the line across it that says what it stands for.
import { describe, expect, it } from 'vitest';
import type { InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { arrangeShown } from '../../../../src/layout/index/lanes-for-height.js';
import type { LaneScale } from '../../../../src/layout/index/lane-scale.js';
import { withSizesChunked } from '../../../../src/layout/index/lane-sizes.js';
import type { Scene } from '../../../../src/layout/scene/scene.js';
import { en } from '../../../../src/locales/en.js';
import { Selectors } from '../../../../src/render/selectors.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { indexOf } from '../drawing.js';

/** On each of 28 days 40 statements and 80 reports; these have numbers up to 8, those up to 4. */
const events = Array.from({ length: 28 * 120 }, (_, i) => ({
  title: `e${i}`,
  kind: i % 3 === 0 ? 'statement' : 'report',
  when: `2025-01-${String(1 + Math.floor(i / 120)).padStart(2, '0')}`,
  data: { force: i % 3 === 0 ? 4 : 8 },
}));

function sceneOf(index: InMemoryEventIndex, scale: LaneScale): Scene {
  const names = { labelOf: ({ key }: { readonly key: string }) => key, lang: 'en' };
  const shown = arrangeShown(index, { order: 'auto', most: 9, isOpen: false, names, scale });
  const room = { width: 1200, height: 600 };
  return new Selectors().scene(shown, en, shown.firstView!, room, approximateMeasure, 'ltr');
}

function highest({ strips }: Scene): readonly number[] {
  return strips.map(({ bins }) => Math.max(...bins.map(({ height }) => height)));
}

function guides({ lanes }: Scene): readonly (string | undefined)[] {
  return lanes.map(({ guide }) => guide?.text);
}

describe('columns', () => {
  const index = indexOf(events);

  it('are drawn on one scale in all lanes: half as many are half as high', () => {
    const shared = sceneOf(index, 'shared');
    expect(highest(shared)).toEqual([0.5, 1]);
    expect(guides(shared)).toEqual(['50', '50']);
  });

  it('are drawn on scales of their own on request, which the heads say', () => {
    const own = sceneOf(index, 'own');
    expect(highest(own)).toEqual([1, 1]);
    expect(guides(own)).toEqual(['20, own scale', '50, own scale']);
  });

  it('have scales of their own by the greatest number, where events are sized', () => {
    const sized = runChunked(withSizesChunked(index, 'force'));
    expect(highest(sceneOf(sized, 'shared'))).toEqual([0.5, 1]);
    expect(highest(sceneOf(sized, 'own'))).toEqual([1, 1]);
  });
});
