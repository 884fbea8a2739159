// What the first drawing of a list costs, in calls: it is laid out and painted once, and only what is seen is measured.
import { expect } from '@open-wc/testing';
import { mountEvents, replace, until, whenIdle } from './support.js';

const start = Date.UTC(2024, 0, 1);
const kinds = ['event', 'call', 'incident', 'report'];

/** Titles of three words each, no two of them the same. */
const manyEvents = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    kind: kinds[i % kinds.length] as string,
    title: `Number ${i} of them`,
    when: start + i * 3_600_000,
  }));

describe('the first drawing of a list that is given to an element on the page', () => {
  it('is painted once, at the size that title, toolbar and legend leave it', async () => {
    const element = await mountEvents([]);
    const heights: number[] = [];
    const restore = replace(
      CanvasRenderingContext2D.prototype,
      'clearRect',
      (original) =>
        function (this: CanvasRenderingContext2D, ...box) {
          if (this.canvas === element.shadowRoot!.querySelector('canvas')) heights.push(this.canvas.height);
          original.apply(this, box);
        },
    );
    try {
      element.timeline = { events: manyEvents(1200) };
      await until(() => element.shadowRoot!.querySelector('[role=option]') !== null, 'options');
      await whenIdle(element);
      expect(heights).to.deep.equal([element.shadowRoot!.querySelector('canvas')!.height]);
    } finally {
      restore();
    }
  });
});
