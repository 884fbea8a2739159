// While the page is idle the element prepares for a first zoom: what that shows was measured before. At the frame rate of the tests Firefox is never idle.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { html } from 'lit';
import { day, mount, pause, replace, spanOf, viewOf, whenIdle } from './support.js';

/** More than have room: what finds a row, and where words are cut, is another at each scale. */
const dense = Array.from({ length: 96 }, (_, i) => ({
  title: `Report ${i} on ${'the crossing of the strait '.repeat(1 + (i % 4))}`,
  when: Date.UTC(2025, 0, 1) + i * i * 7 * (day / 24),
}));

/** The texts that a zoom to a fifth nearer measures, when nothing has been measured for half a second. */
async function measuredByZoom(element: AttributedTimeline): Promise<number> {
  let measured = 0;
  const restore = replace(
    CanvasRenderingContext2D.prototype,
    'measureText',
    (measure) =>
      function (this: CanvasRenderingContext2D, text) {
        measured++;
        return measure.call(this, text);
      },
  );
  try {
    await whenIdle(element);
    let before = -1;
    while (before !== measured) {
      before = measured;
      await pause();
    }
    const { start, end } = viewOf(element);
    const margin = (end - start) / 12;
    element.view = { start: start + margin, end: end - margin };
    await element.updateComplete;
    expect(spanOf(viewOf(element))).to.be.below(end - start);
    return measured - before;
  } finally {
    restore();
  }
}

it('a first zoom measures few texts, for nearer windows were laid out before; without gestures there is no such work', async () => {
  const prepared = await mount(html`<attributed-timeline .events=${dense}></attributed-timeline>`);
  const own = await measuredByZoom(prepared);
  prepared.remove();
  const still = await mount(
    html`<attributed-timeline .events=${dense} gesture-handling="none"></attributed-timeline>`,
  );
  expect(await measuredByZoom(still)).to.be.above(2 * own + 10);
});
