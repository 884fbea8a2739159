// What lies out of the window: counted at the edge of its lane, and shown by a press there; axis labels show their unit.
import { expect } from '@open-wc/testing';
import {
  byPart,
  clickAt,
  day,
  moveMouse,
  mountEvents,
  option,
  spanOf,
  until,
  viewOf,
  whenIdle,
  type Point,
} from './support.js';

const events = [
  { title: 'First', when: '2025-11-03', kind: 'call' },
  { title: 'Second', when: '2025-12-03', kind: 'call' },
  { title: 'Third', when: '2026-01-20', kind: 'call' },
];

describe('the edge of a lane', () => {
  it('takes a press to the nearest event beyond it, in the same scale', async () => {
    const element = await mountEvents(events);
    element.zoomTo('2025-11-26/2025-12-10');
    await whenIdle(element);
    const span = spanOf(viewOf(element));
    const plot = byPart(element, 'plot').getBoundingClientRect();
    const row = option(element, 'Second').getBoundingClientRect();
    const later: Point = [Math.round(plot.right - 24), Math.round(row.top + row.height / 2)];
    await moveMouse(later);
    await until(() => byPart(element, 'plot').matches('.over'), 'a pointer');
    await clickAt(element, later);
    await until(() => viewOf(element).end > Date.UTC(2026, 0, 20), 'the third event');
    expect(spanOf(viewOf(element))).to.be.closeTo(span, span / 1000);
    expect(option(element, 'Third')).to.exist;
  });
});

describe('a label of the axis', () => {
  it('shows its unit by a press on either half of its words', async () => {
    for (const aside of [-8, 8]) {
      const element = await mountEvents(events);
      element.zoomTo('2025-12-01/2025-12-10');
      await whenIdle(element);
      const { start, end } = viewOf(element);
      const plot = byPart(element, 'plot').getBoundingClientRect();
      const fourth = Date.UTC(2025, 11, 4);
      const x = plot.left + ((fourth - start) / (end - start)) * plot.width;
      await clickAt(element, [Math.round(x + aside), Math.round(plot.top + 31)]);
      await until(() => spanOf(viewOf(element)) < 1.01 * day, 'a day');
      expect(viewOf(element).start).to.be.closeTo(fourth, 1000);
    }
  });
});
