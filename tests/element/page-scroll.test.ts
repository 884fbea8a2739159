// The page around the element scrolls under a real wheel as if the element were an image.
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { turnWheel } from './pointer-input.js';
import {
  byPart,
  expectSameView,
  focusOption,
  listen,
  itUnlessWebDriver,
  middleOf,
  pause,
  press,
  pressWith,
  whenIdle,
  spanOf,
  still,
  threeEvents,
  viewOf,
  type Point,
} from './support.js';

/** The element in a page that is longer and wider than the window, with room beside it. */
async function mountInLongPage(): Promise<AttributedTimeline> {
  const root = await fixture<HTMLElement>(
    html`<div .style=${'block-size:3000px;inline-size:2000px;padding-block-start:700px'}>
      <attributed-timeline
        .style=${'inline-size:700px;--at-height:420px'}
        .timeline=${{ events: threeEvents }}
      ></attributed-timeline>
    </div>`,
  );
  const element = root.querySelector<AttributedTimeline>('attributed-timeline')!;
  window.scrollTo(0, 600);
  await whenIdle(element);
  return element;
}

/** How far one turn of the wheel moves the page. */
async function scrolledBy(
  point: Point,
  delta: { deltaX?: number; deltaY?: number },
): Promise<[number, number]> {
  const [x, y] = [scrollX, scrollY];
  await turnWheel(point, delta);
  await pause(100);
  await still();
  return [scrollX - x, scrollY - y];
}

describe('on a page that scrolls', () => {
  afterEach(async () => {
    await resetMouse();
    window.scrollTo(0, 0);
  });

  it('the wheel over the element moves the page as far as beside it', async () => {
    const element = await mountInLongPage();
    const view = viewOf(element);
    const heard = listen(element, ['at-view-change', 'at-select']);
    const beside: Point = [900, 400];
    const over = middleOf(byPart(element, 'plot'));
    for (const deltaY of [120, -120]) {
      const expected = await scrolledBy(beside, { deltaY });
      expect(expected, 'beside').to.deep.equal([0, deltaY]);
      expect(await scrolledBy(over, { deltaY }), 'over the plot').to.deep.equal(expected);
    }
    expectSameView(viewOf(element), view);
    expect(heard).to.deep.equal([]);
  });

  itUnlessWebDriver(
    'the wheel with Ctrl over the plot zooms it, and neither scrolls nor zooms the page',
    async () => {
      const element = await mountInLongPage();
      const before = { view: viewOf(element), width: innerWidth, ratio: devicePixelRatio };
      await sendKeys({ down: 'Control' });
      const moved = await scrolledBy(middleOf(byPart(element, 'plot')), { deltaY: -120 });
      await sendKeys({ up: 'Control' });
      expect(moved).to.deep.equal([0, 0]);
      expect(spanOf(viewOf(element))).to.be.lessThan(spanOf(before.view));
      expect([innerWidth, devicePixelRatio, visualViewport!.scale]).to.deep.equal([
        before.width,
        before.ratio,
        1,
      ]);
    },
  );

  it('the wheel sideways over the plot pans it and leaves the page where it is', async () => {
    const element = await mountInLongPage();
    const view = viewOf(element);
    expect(await scrolledBy([900, 400], { deltaX: 80 }), 'beside').to.deep.equal([80, 0]);
    expect(await scrolledBy(middleOf(byPart(element, 'plot')), { deltaX: 80 })).to.deep.equal([0, 0]);
    expect(viewOf(element).start).to.be.greaterThan(view.start);
  });

  it('keys scroll it while the focus is outside, and do nothing to the element', async () => {
    const element = await mountInLongPage();
    const view = viewOf(element);
    const heard = listen(element);
    const before = scrollY;
    await press(element, 'PageDown', '+', '-', '0', 'End', 'a', '?', 'Enter');
    await still();
    expect(scrollY).to.be.greaterThan(before);
    expectSameView(viewOf(element), view);
    expect(heard).to.deep.equal([]);
    expect(byPart(element, 'help').matches(':popover-open')).to.be.false;
  });

  it('keys do not scroll it while the focus is inside', async () => {
    const element = await mountInLongPage();
    await focusOption(element, 'Alpha');
    await still();
    const before = [scrollX, scrollY];
    await press(
      element,
      'ArrowDown',
      'ArrowRight',
      'PageDown',
      'PageUp',
      'End',
      'Home',
      ' ',
      'Enter',
      '+',
      '0',
    );
    await pressWith(element, 'Control', 'End');
    await pressWith(element, 'Control', 'Home');
    await still();
    expect([scrollX, scrollY]).to.deep.equal(before);
  });

  it('leaves Ctrl with plus, minus and zero to the browser', async () => {
    const element = await mountInLongPage();
    await focusOption(element, 'Alpha');
    const view = viewOf(element);
    const prevented: boolean[] = [];
    const note = (event: KeyboardEvent): void => {
      if (event.key !== 'Control') prevented.push(event.defaultPrevented);
    };
    window.addEventListener('keydown', note);
    for (const key of ['+', '-', '0']) await pressWith(element, 'Control', key);
    window.removeEventListener('keydown', note);
    expect(prevented).to.deep.equal([false, false, false]);
    expectSameView(viewOf(element), view);
  });
});
