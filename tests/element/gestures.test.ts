// Gestures while the page changes under them: the point that is held stays under the pointer, and a drag ends with its press.
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  clickAt,
  expectSameView,
  middleOf,
  mountEvents,
  nameOf,
  option,
  spanOf,
  viewOf,
  wheel,
  whenIdle,
  type Point,
} from './support.js';

const days = Array.from({ length: 24 }, (_, i) => ({
  id: `e${i}`,
  title: `Event ${i}`,
  when: `2025-12-${String(i + 1).padStart(2, '0')}`,
}));

/** The time under a point of the viewport. */
function timeUnder(element: AttributedTimeline, [x]: Point): number {
  const { left, right, width } = byPart(element, 'plot').getBoundingClientRect();
  const view = viewOf(element);
  const fromStart = element.matches(':dir(rtl)') ? right - x : x - left;
  return view.start + (fromStart / width) * spanOf(view);
}

async function moveTo(element: AttributedTimeline, position: Point): Promise<void> {
  await sendMouse({ type: 'move', position });
  await whenIdle(element);
}

const changes: readonly (readonly [string, (element: AttributedTimeline) => void])[] = [
  ['later events come', (element) => element.appendEvents([{ title: 'Late', when: '2026-02-01' }])],
  ['earlier events come', (element) => element.appendEvents([{ title: 'Early', when: '2025-09-01' }])],
  ['events come within it', (element) => element.appendEvents([{ title: 'Between', when: '2025-12-11' }])],
  ['the lanes become others', (element) => (element.laneBy = () => ['A lane with a long name for its head'])],
  ['the element becomes narrower', (element) => (element.style.inlineSize = '760px')],
  ['it is moved within the page', (element) => (element.style.marginInlineStart = '60px')],
  ['it comes to run from right to left', (element) => (element.dir = 'rtl')],
];

describe('a drag', () => {
  let element: AttributedTimeline;
  let start: Point;
  let pointerId = 0;

  beforeEach(async () => {
    element = await mountEvents(days);
    element.zoomTo('2025-12-08/2025-12-16');
    await whenIdle(element);
    start = middleOf(byPart(element, 'plot'));
    byPart(element, 'plot').addEventListener('pointerdown', (event) => (pointerId = event.pointerId));
    await sendMouse({ type: 'move', position: start });
  });

  afterEach(() => resetMouse());

  for (const [name, change] of changes)
    it(`leaves what it holds under the pointer when ${name}`, async () => {
      const [x, y] = start;
      const [span, held] = [spanOf(viewOf(element)), timeUnder(element, start)];
      await sendMouse({ type: 'down' });
      await moveTo(element, [x - 40, y]);
      await moveTo(element, [x - 75, y]);
      const before = viewOf(element);
      change(element);
      await whenIdle(element);
      expectSameView(viewOf(element), before);
      for (const position of [
        [x - 110, y],
        [x - 150, y],
      ] as const) {
        await moveTo(element, [...position]);
        expect(spanOf(viewOf(element))).to.be.closeTo(span, span * 1e-6);
        expect(timeUnder(element, [...position])).to.be.closeTo(held, span * 1e-3);
      }
      await sendMouse({ type: 'up' });
    });

  it('continues from the window that a program shows in the middle of it', async () => {
    const [x, y] = start;
    await sendMouse({ type: 'down' });
    await moveTo(element, [x - 75, y]);
    element.zoomTo('2025-12-02/2025-12-06');
    await whenIdle(element);
    const shown = viewOf(element);
    await moveTo(element, [x - 76, y]);
    expect(spanOf(viewOf(element))).to.be.closeTo(spanOf(shown), spanOf(shown) * 1e-6);
    expect(Math.abs(viewOf(element).start - shown.start)).to.be.below(spanOf(shown) * 0.003);
    await sendMouse({ type: 'up' });
  });

  it('of all that is drawn goes on where other data have been drawn in the meantime', async () => {
    const [x, y] = start;
    element.fit();
    await whenIdle(element);
    await sendMouse({ type: 'down' });
    element.appendEvents([{ title: 'Late', when: '2026-02-01' }]);
    await whenIdle(element);
    const { start: from, end } = viewOf(element);
    await moveTo(element, [x - 30, y]);
    const share = (viewOf(element).start - from) / (end - from);
    expect(share * byPart(element, 'plot').getBoundingClientRect().width).to.be.closeTo(30, 0.5);
    await sendMouse({ type: 'up' });
  });

  const ends: readonly (readonly [string, () => unknown])[] = [
    ['the window loses the focus', () => window.dispatchEvent(new Event('blur'))],
    [
      'the pointer is taken away',
      () => byPart(element, 'plot').dispatchEvent(new PointerEvent('pointercancel', { pointerId })),
    ],
    ['its capture is', () => byPart(element, 'plot').releasePointerCapture(pointerId)],
    [
      'it moves without a button',
      () =>
        byPart(element, 'plot').dispatchEvent(
          new PointerEvent('pointermove', { pointerId, buttons: 0, clientX: start[0], clientY: start[1] }),
        ),
    ],
  ];
  for (const [name, act] of ends)
    it(`ends where ${name}`, async () => {
      const [x, y] = start;
      await sendMouse({ type: 'down' });
      await moveTo(element, [x - 40, y]);
      act();
      await whenIdle(element);
      await moveTo(element, [x - 42, y]);
      const before = viewOf(element);
      await moveTo(element, [x - 140, y]);
      expectSameView(viewOf(element), before);
      await sendMouse({ type: 'up' });
      await sendMouse({ type: 'down' });
      await moveTo(element, [x - 100, y]);
      const { width } = byPart(element, 'plot').getBoundingClientRect();
      const moved = ((viewOf(element).start - before.start) / spanOf(before)) * width;
      expect(moved, 'by the next drag').to.be.closeTo(-40, 0.5);
      await sendMouse({ type: 'up' });
    });

  it('that ends on a mark is no click on it, and the next click is', async () => {
    const [x, y] = middleOf(option(element, 'Event 10'));
    await sendMouse({ type: 'move', position: [x + 60, y] });
    await sendMouse({ type: 'down' });
    await moveTo(element, [x, y]);
    await sendMouse({ type: 'up' });
    await whenIdle(element);
    expect(element.shadowRoot!.querySelector('[part~="details"]')).to.equal(null);
    await clickAt(element, middleOf(option(element, 'Event 10')));
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Event 10');
  });
});

describe('the wheel', () => {
  for (const [name, change] of changes)
    it(`zooms at the pointer, step by step, also when ${name}`, async () => {
      const element = await mountEvents(days);
      element.zoomTo('2025-12-08/2025-12-16');
      await whenIdle(element);
      const point = middleOf(byPart(element, 'plot'));
      await wheel(element, point, { deltaY: -20, ctrlKey: true });
      change(element);
      await whenIdle(element);
      const [held, span] = [timeUnder(element, point), spanOf(viewOf(element))];
      await wheel(element, point, { deltaY: -20, ctrlKey: true });
      expect(spanOf(viewOf(element))).to.be.below(span);
      expect(timeUnder(element, point)).to.be.closeTo(held, span * 1e-6);
    });
});
