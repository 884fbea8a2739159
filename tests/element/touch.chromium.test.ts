// Fingers: across they pan, two of them zoom, and up and down they scroll the page.
import { expect, fixture, html } from '@open-wc/testing';
import type { AttributedTimeline, View } from '../../src/define.js';
import { resetZoom, touch, touchTrembling } from './pointer-input.js';
import {
  allByPart,
  byPart,
  expectSameView,
  listen,
  middleOf,
  pause,
  type Point,
  whenIdle,
  spanOf,
  still,
  threeEvents,
  until,
  viewOf,
} from './support.js';

describe('fingers on the plot', () => {
  let element: AttributedTimeline;

  beforeEach(async () => {
    const root = await fixture<HTMLElement>(
      html`<div .style=${'block-size:3000px;padding-block-start:500px'}>
        <attributed-timeline
          .style=${'inline-size:900px;--at-height:420px'}
          .timeline=${{ events: threeEvents }}
        ></attributed-timeline>
      </div>`,
    );
    element = root.querySelector<AttributedTimeline>('attributed-timeline')!;
    window.scrollTo(0, 400);
    await still();
    await whenIdle(element);
  });

  afterEach(async () => {
    await resetZoom();
    window.scrollTo(0, 0);
  });

  it('pan it where one goes across, and the page stays', async () => {
    const view = viewOf(element);
    const { width } = byPart(element, 'plot').getBoundingClientRect();
    const [x, y] = middleOf(byPart(element, 'plot'));
    await touch([
      [x, y],
      [x - 120, y],
    ]);
    await whenIdle(element);
    const moved = ((viewOf(element).start - view.start) / spanOf(view)) * width;
    // What a finger moves before it is known to go across is given to neither.
    expect(moved).to.be.within(90, 121);
    expect(spanOf(viewOf(element))).to.be.closeTo(spanOf(view), spanOf(view) * 1e-6);
    expect(scrollY).to.equal(400);
  });

  it('scroll the page where one goes up or down, and the window stays', async () => {
    const view = viewOf(element);
    const heard = listen(element);
    const [x, y] = middleOf(byPart(element, 'plot'));
    await touch([
      [x, y],
      [x, y - 160],
    ]);
    await until(() => scrollY > 500, 'a page that was scrolled');
    await whenIdle(element);
    expectSameView(viewOf(element), view);
    expect(heard).to.deep.equal([]);
  });

  it('zoom it where two of them part, and not the page', async () => {
    const view = viewOf(element);
    const [x, y] = middleOf(byPart(element, 'plot'));
    await touch(
      [
        [x - 40, y],
        [x - 160, y],
      ],
      [
        [x + 40, y],
        [x + 160, y],
      ],
    );
    await whenIdle(element);
    expect(spanOf(viewOf(element))).to.be.lessThan(spanOf(view) * 0.6);
    expect(visualViewport!.scale).to.equal(1);
    expect(scrollY).to.equal(400);
  });

  it('open the details of a mark by a tap, without a tooltip in the way', async () => {
    const mark = element.shadowRoot!.querySelector('[role="option"]')!;
    const point = middleOf(mark);
    await touch([point, point]);
    await until(() => allByPart(element, 'details').length === 1, 'details');
    await pause(300);
    expect(byPart(element, 'tooltip').matches(':popover-open')).to.be.false;
  });

  it('list the events of a disc that no window takes apart by a tap', async () => {
    const sixty = Array.from({ length: 60 }, (_, i) => ({ title: `Report number ${i}`, when: '2025-11-10' }));
    element.timeline = { events: [...threeEvents, ...sixty] };
    await whenIdle(element);
    const boxes = [...element.shadowRoot!.querySelectorAll('[role="option"]')];
    const place = (each: Element): string => middleOf(each).join();
    const disc = boxes.find((box) => boxes.filter((each) => place(each) === place(box)).length > 2)!;
    const point = middleOf(disc);
    await touch([point, point]);
    await until(() => allByPart(element, 'details').length === 1, 'a list');
    await until(() => byPart(element, 'details').querySelector('li') !== null, 'its rows');
    const size = byPart(element, 'details').querySelector('li')!.getAttribute('aria-setsize');
    expect(Number(size)).to.be.greaterThan(30);
  });

  it('move nothing where gesture-handling is none', async () => {
    element.gestureHandling = 'none';
    await whenIdle(element);
    const view = viewOf(element);
    const [x, y] = middleOf(byPart(element, 'plot'));
    await touch([
      [x, y],
      [x - 120, y],
    ]);
    await touch(
      [
        [x - 40, y],
        [x - 160, y],
      ],
      [
        [x + 40, y],
        [x + 160, y],
      ],
    );
    await whenIdle(element);
    expectSameView(viewOf(element), view);
  });
});

describe('fingers on the plot, and others beside it', () => {
  const days = Array.from({ length: 24 }, (_, i) => ({
    title: `Event ${i}`,
    when: `2025-12-${String(i + 1).padStart(2, '0')}`,
  }));
  let element: AttributedTimeline;
  let beside: HTMLElement;

  beforeEach(async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <div class="beside" .style=${'block-size:120px;touch-action:none'}></div>
        <attributed-timeline
          .style=${'inline-size:900px;--at-height:420px'}
          .timeline=${{ events: days }}
        ></attributed-timeline>
      </div>`,
    );
    element = root.querySelector<AttributedTimeline>('attributed-timeline')!;
    beside = root.querySelector<HTMLElement>('.beside')!;
    await whenIdle(element);
  });

  const pannedBy = ({ start }: View): number =>
    ((viewOf(element).start - start) / spanOf(viewOf(element))) *
    byPart(element, 'plot').getBoundingClientRect().width;

  for (const order of ['first', 'last'] as const)
    it(`pan by the one on the plot, where another comes to rest elsewhere ${order}`, async () => {
      const before = viewOf(element);
      const [x, y] = middleOf(byPart(element, 'plot'));
      const resting = [middleOf(beside), middleOf(beside)] as const;
      const moving = [
        [x, y],
        [x - 100, y],
      ] as const satisfies readonly [Point, Point];
      await (order === 'first' ? touch(resting, [...moving]) : touch([...moving], resting));
      await whenIdle(element);
      expect(spanOf(viewOf(element))).to.be.closeTo(spanOf(before), spanOf(before) * 1e-6);
      expect(pannedBy(before)).to.be.within(70, 101);
      element.fit();
      await whenIdle(element);
      const fit = viewOf(element);
      await touch([
        [x, y],
        [x - 120, y],
      ]);
      await whenIdle(element);
      expect(spanOf(viewOf(element))).to.be.closeTo(spanOf(fit), spanOf(fit) * 1e-6);
      expect(pannedBy(fit), 'by one finger afterwards').to.be.within(90, 121);
    });

  it('keep what they hold under them where data and lanes change while they part', async () => {
    const [x, y] = middleOf(byPart(element, 'plot'));
    let asked = 0;
    element.addEventListener('at-view-change', () => {
      asked++;
      if (asked === 2) element.appendEvents([{ title: 'Late', when: '2026-02-01' }]);
      if (asked === 4) element.laneBy = () => ['A lane with a long name for its head'];
    });
    const timeUnder = (): number => {
      const { left, width } = byPart(element, 'plot').getBoundingClientRect();
      return viewOf(element).start + ((x - left) / width) * spanOf(viewOf(element));
    };
    const [held, span] = [timeUnder(), spanOf(viewOf(element))];
    let released = NaN;
    const listening = { capture: true, once: true };
    window.addEventListener('pointerup', () => (released = timeUnder()), listening);
    await touchTrembling(
      [
        [x - 50, y],
        [x - 150, y],
      ],
      [
        [x + 50, y],
        [x + 150, y],
      ],
    );
    await whenIdle(element);
    expect(asked).to.be.greaterThan(8);
    expect(spanOf(viewOf(element))).to.be.closeTo(span / 3, span * 0.05);
    expect(released).to.be.closeTo(held, span * 0.01);
  });
});
