// The pointer: wheel, drag, click and hover, and what of them stays with the page.
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline, View } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  byPart,
  clickAt,
  day,
  drag,
  expectSameView,
  focusOption,
  listen,
  middleOf,
  mountBetweenButtons,
  mountDocument,
  mountEvents,
  moveMouse,
  nameOf,
  option,
  pause,
  type Point,
  pointAt,
  press,
  whenIdle,
  spanOf,
  textOf,
  threeEvents,
  tooltipIsOpen,
  until,
  viewOf,
  wheel,
} from './support.js';

/** A point of the plot with nothing under it: in the lowest pixels of a plot that its events do not fill. */
function emptyPoint(element: AttributedTimeline): Point {
  const { right, bottom } = byPart(element, 'plot').getBoundingClientRect();
  return [Math.round(right - 20), Math.round(bottom - 12)];
}

function timeAt(element: AttributedTimeline, [x]: Point): number {
  const { left, width } = byPart(element, 'plot').getBoundingClientRect();
  const view = viewOf(element);
  return view.start + ((x - left) / width) * spanOf(view);
}

const plotWidth = (element: AttributedTimeline): number =>
  byPart(element, 'plot').getBoundingClientRect().width;

const shifted = ({ start, end }: View, by: number): View => ({ start: start + by, end: end + by });

describe('the wheel', () => {
  for (const modifier of ['ctrlKey', 'metaKey'] as const)
    it(`with ${modifier} zooms at the pointer, and the page does not scroll`, async () => {
      const element = await mountEvents();
      const heard = listen(element);
      const point: Point = [...pointAt(element, Date.UTC(2025, 10, 6), 200)];
      const full = viewOf(element);
      const time = timeAt(element, point);
      const event = await wheel(element, point, { deltaY: -30, [modifier]: true });
      expect(event.defaultPrevented).to.be.true;
      const near = viewOf(element);
      expect(spanOf(near)).to.be.lessThan(spanOf(full));
      expect(timeAt(element, point)).to.be.closeTo(time, spanOf(near) * 1e-6);
      await wheel(element, point, { deltaY: 30, [modifier]: true });
      expectSameView(viewOf(element), full);
      expect(heard.map(([type]) => type)).to.deep.equal(['at-view-change', 'at-view-change']);
    });

  it('alone is left to the page, and the view stays', async () => {
    const element = await mountEvents();
    const heard = listen(element);
    const view = viewOf(element);
    const event = await wheel(element, middleOf(byPart(element, 'plot')), { deltaY: 120 });
    expect(event.defaultPrevented).to.be.false;
    expectSameView(viewOf(element), view);
    expect(heard).to.deep.equal([]);
  });

  for (const [name, init] of [
    ['sideways', { deltaX: 50 }],
    ['with Shift', { deltaY: 50, shiftKey: true }],
  ] as const)
    it(`${name} pans, and is not the page's`, async () => {
      const element = await mountEvents();
      const heard = listen(element);
      const view = viewOf(element);
      const event = await wheel(element, middleOf(byPart(element, 'plot')), init);
      expect(event.defaultPrevented).to.be.true;
      expectSameView(viewOf(element), shifted(view, (50 / plotWidth(element)) * spanOf(view)));
      expect(heard.map(([type]) => type)).to.deep.equal(['at-view-change']);
    });

  it('alone zooms where gesture-handling is greedy', async () => {
    const element = await mountEvents();
    element.setAttribute('gesture-handling', 'greedy');
    const view = viewOf(element);
    const event = await wheel(element, middleOf(byPart(element, 'plot')), { deltaY: -120 });
    expect(event.defaultPrevented).to.be.true;
    expect(spanOf(viewOf(element))).to.be.lessThan(spanOf(view));
  });

  it('does nothing at all where gesture-handling is none', async () => {
    const element = await mountEvents();
    element.setAttribute('gesture-handling', 'none');
    const heard = listen(element);
    for (const init of [{ deltaY: -120 }, { deltaY: -120, ctrlKey: true }, { deltaX: 120 }]) {
      const event = await wheel(element, middleOf(byPart(element, 'plot')), init);
      expect(event.defaultPrevented).to.be.false;
    }
    expect(heard).to.deep.equal([]);
  });
});

describe('the mouse', () => {
  afterEach(() => resetMouse());

  it('drags the window along with the pointer, and selects nothing', async () => {
    const element = await mountEvents();
    const heard = listen(element);
    const view = viewOf(element);
    const [x, y] = middleOf(option(element, 'Beta'));
    await drag(element, [x, y], [x - 100, y]);
    expectSameView(viewOf(element), shifted(view, (100 / plotWidth(element)) * spanOf(view)));
    expect(new Set(heard.map(([type]) => type))).to.deep.equal(new Set(['at-view-change']));
    expect(heard.at(-1)![1]).to.deep.equal(viewOf(element));
    expect(allByPart(element, 'details')).to.have.length(0);
  });

  it('does not drag where gesture-handling is none', async () => {
    const element = await mountEvents();
    element.gestureHandling = 'none';
    const view = viewOf(element);
    const [x, y] = middleOf(byPart(element, 'plot'));
    await drag(element, [x, y], [x - 100, y]);
    expectSameView(viewOf(element), view);
  });

  it('opens the details of a mark by a click, and closes them by another', async () => {
    const element = await mountEvents();
    const heard = listen(element);
    await clickAt(element, middleOf(option(element, 'Beta')));
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Beta speaks');
    expect(nameOf(element.shadowRoot!.activeElement)).to.match(/^Beta speaks/);
    await clickAt(element, middleOf(option(element, 'Beta')));
    expect(allByPart(element, 'details')).to.have.length(0);
    expect(heard).to.deep.equal([
      ['at-select', { id: 'beta', origin: 'pointer' }],
      ['at-select', { id: null, origin: 'pointer' }],
    ]);
  });

  it('does nothing of its own on a double click', async () => {
    const element = await mountEvents();
    const view = viewOf(element);
    const point = emptyPoint(element);
    await sendMouse({ type: 'click', position: point });
    await clickAt(element, point);
    byPart(element, 'plot').dispatchEvent(
      new MouseEvent('dblclick', { clientX: point[0], clientY: point[1], bubbles: true, view: window }),
    );
    await whenIdle(element);
    expectSameView(viewOf(element), view);
  });

  it('closes the tooltip by a click on empty space, and opens nothing', async () => {
    const element = await mountEvents();
    const heard = listen(element);
    await focusOption(element, 'Beta');
    expect(tooltipIsOpen(element)).to.be.true;
    const [x] = emptyPoint(element);
    await clickAt(element, [x, Math.floor(byPart(element, 'tooltip').getBoundingClientRect().top) - 6]);
    expect(tooltipIsOpen(element)).to.be.false;
    expect(heard).to.deep.equal([]);
  });

  it('zooms to a unit of the axis by a click on it', async () => {
    const element = await mountDocument({
      timeZone: 'Asia/Tokyo',
      events: [
        { title: 'First', when: '2025-11-03' },
        { title: 'Last', when: '2025-12-20' },
      ],
    });
    const heard = listen(element);
    await clickAt(element, pointAt(element, Date.UTC(2025, 11, 5), 8));
    const december = {
      start: Date.parse('2025-12-01T00:00+09:00'),
      end: Date.parse('2026-01-01T00:00+09:00'),
    };
    const view = viewOf(element);
    expect(heard).to.deep.equal([['at-view-change', view]]);
    expect(view.start, 'start').to.be.within(december.start - 2 * day, december.start);
    expect(view.end, 'end').to.be.within(december.end, december.end + 2 * day);
  });

  it('zooms in by a click on a cluster, and selects nothing', async () => {
    const many = Array.from({ length: 90 }, (_, i) => ({
      title: `Event with a longer title, number ${i}`,
      when: `2025-11-${String(10 + (i % 3)).padStart(2, '0')}`,
    }));
    const element = await mountEvents([{ title: 'Early', when: '2025-01-01' }, ...many]);
    // On a cut axis the days are wide, and no window would take a disc of one day apart.
    element.axis = 'linear';
    await whenIdle(element);
    const boxes = allByRole(element, 'option').map((each) => each.getBoundingClientRect());
    const key = ({ left, top, width }: DOMRect): string => [left, top, width].join();
    const shared = boxes.find((box) => boxes.filter((other) => key(other) === key(box)).length > 2);
    expect(shared, 'options that share the box of a cluster').to.be.an.instanceOf(DOMRect);
    const heard = listen(element);
    const full = viewOf(element);
    await clickAt(element, [
      Math.round(shared!.left + shared!.width / 2),
      Math.round(shared!.top + shared!.height / 2),
    ]);
    expect(heard.map(([type]) => type)).to.deep.equal(['at-view-change']);
    expect(spanOf(viewOf(element))).to.be.lessThan(spanOf(full));
    const { start, end } = viewOf(element);
    expect(Date.UTC(2025, 10, 11)).to.be.within(start, end);
  });

  it('shows a tooltip over a mark, which it can enter, and which closes when it leaves', async () => {
    const element = await mountEvents();
    const heard = listen(element);
    await moveMouse(middleOf(option(element, 'Beta')));
    await until(() => tooltipIsOpen(element), 'a tooltip');
    const card = byPart(element, 'tooltip');
    expect(card.getAttribute('role')).to.equal('tooltip');
    expect(textOf(card)).to.contain('Beta speaks').and.to.contain('Statement').and.to.contain('Bob');
    expect(allByPart(element, 'hovered')).to.have.length(1);
    await moveMouse(middleOf(card));
    await pause();
    expect(tooltipIsOpen(element), 'while the pointer is in it').to.be.true;
    await moveMouse([5, 5]);
    await until(() => !tooltipIsOpen(element), 'no tooltip');
    expect(allByPart(element, 'hovered')).to.have.length(0);
    expect(heard).to.deep.equal([]);
  });

  it('keeps the tooltip open while the pointer crosses other marks on its way to it', async () => {
    const events = Array.from({ length: 6 }, (_, i) => ({ title: `Event ${i}`, when: '2025-11-03' }));
    const element = await mountEvents(events);
    const marks = events.map((_, i) => middleOf(option(element, `Event ${i}`))).sort((a, b) => a[1] - b[1]);
    const [x, y] = marks[0]!;
    await moveMouse([x - 2, y]);
    await moveMouse([x, y]);
    await until(() => tooltipIsOpen(element), 'a tooltip');
    const card = byPart(element, 'tooltip');
    const explained = textOf(card);
    const { left, top, width } = card.getBoundingClientRect();
    for (const share of [0.3, 0.6, 0.9])
      await moveMouse([Math.round(x + (left + width / 2 - x) * share), Math.round(y + (top - y) * share)]);
    await pause(150);
    expect(textOf(card)).to.equal(explained);
    await moveMouse([Math.round(left + width / 2), Math.round(top) + 10]);
    await pause(500);
    expect(tooltipIsOpen(element)).to.be.true;
    expect(textOf(card)).to.equal(explained);
  });

  it('shows the members of a cluster in its tooltip', async () => {
    const many = Array.from({ length: 90 }, (_, i) => ({
      title: `Event with a longer title, number ${i}`,
      when: '2025-11-10',
    }));
    const element = await mountEvents([{ title: 'Early', when: '2025-01-01' }, ...many]);
    const boxes = allByRole(element, 'option').map((each) => each.getBoundingClientRect());
    const shared = boxes.find(
      (box) => boxes.filter(({ left, top }) => left === box.left && top === box.top).length > 2,
    );
    await moveMouse([
      Math.round(shared!.left + shared!.width / 2),
      Math.round(shared!.top + shared!.height / 2),
    ]);
    await until(() => tooltipIsOpen(element), 'a tooltip');
    expect(textOf(byPart(element, 'tooltip'))).to.match(
      /^10 Nov 2025 \d+ events .*Event with a longer title/,
    );
  });

  it('shows the dates of a column and what began then, and a click there shows it whole', async () => {
    const many = Array.from({ length: 600 }, (_, i) => ({
      title: `Event number ${i}`,
      when: new Date(Date.UTC(2025, 0, 1 + (i % 300))).toISOString().slice(0, 10),
    }));
    const element = await mountEvents(many);
    const before = spanOf(viewOf(element));
    const point = pointAt(element, Date.UTC(2025, 4, 14, 12), 300);
    await moveMouse(point);
    await until(() => tooltipIsOpen(element), 'a tooltip');
    expect(textOf(byPart(element, 'tooltip'))).to.match(/^12 ?– ?18 May 2025 14 events .*Event number/u);
    await clickAt(element, point);
    await until(() => spanOf(viewOf(element)) < before / 10, 'a nearer window');
    const { start, end } = viewOf(element);
    expect(start).to.be.lessThanOrEqual(Date.UTC(2025, 4, 12));
    expect(end).to.be.greaterThanOrEqual(Date.UTC(2025, 4, 19));
  });

  it('leaves a tooltip that Esc closes from anywhere, and only then is the key not the page’s', async () => {
    const { element, before } = await mountBetweenButtons({ events: threeEvents });
    const prevented: boolean[] = [];
    const note = (event: KeyboardEvent): unknown =>
      event.key === 'Escape' && prevented.push(event.defaultPrevented);
    window.addEventListener('keydown', note);
    before.focus();
    await press(element, 'Escape');
    await moveMouse(middleOf(option(element, 'Beta')));
    await until(() => tooltipIsOpen(element), 'a tooltip');
    await press(element, 'Escape');
    expect(tooltipIsOpen(element)).to.be.false;
    await press(element, 'Escape');
    window.removeEventListener('keydown', note);
    expect(prevented).to.deep.equal([false, true, false]);
    expect(document.activeElement === before).to.be.true;
  });

  it('presses the buttons of the toolbar', async () => {
    const element = await mountEvents();
    const view = viewOf(element);
    const later = allByPart(element, 'button').find((each) => nameOf(each) === 'Later')!;
    await clickAt(element, middleOf(later));
    expectSameView(viewOf(element), shifted(view, spanOf(view) / 2));
  });
});

describe('an element that goes during a drag', () => {
  it('leaves selecting and dragging to the page again', async () => {
    const element = await mountEvents();
    const [x, y] = emptyPoint(element);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 40, y] });
    const prevented = (): boolean =>
      !document.body.dispatchEvent(new Event('selectstart', { bubbles: true, cancelable: true }));
    expect(prevented()).to.equal(true);
    element.remove();
    expect(prevented()).to.equal(false);
    await resetMouse();
  });
});
