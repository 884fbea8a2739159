// Fingers: across they pan, two of them zoom, and up and down they scroll the page.
import { expect, fixture, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { touch } from './pointer-input.js';
import {
  allByPart,
  byPart,
  expectSameView,
  listen,
  middleOf,
  pause,
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

  afterEach(() => window.scrollTo(0, 0));

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
