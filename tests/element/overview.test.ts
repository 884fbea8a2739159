// The overview: what it shows, and the window upon it by pointer and keys.
import { expect, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { AttributedTimeline, View } from '../../src/define.js';
import {
  allByPart,
  byPart,
  button,
  byRole,
  clickAt,
  day,
  drag,
  expectSameView,
  focused,
  listen,
  mount,
  mountEvents,
  type Point,
  press,
  whenIdle,
  spanOf,
  threeEvents,
  tooltipIsOpen,
  until,
  viewOf,
} from './support.js';

const slider = (element: AttributedTimeline): HTMLElement => byRole(element, 'slider');

/** A point of the overview, by a share of its width from its inline start. */
function pointOf(element: AttributedTimeline, share: number, direction: 'ltr' | 'rtl' = 'ltr'): Point {
  const { left, right, top, width, height } = byPart(element, 'overview').getBoundingClientRect();
  const x = direction === 'ltr' ? left + width * share : right - width * share;
  return [Math.round(x), Math.round(top + height / 2)];
}

const shareOf = (pixels: number, element: AttributedTimeline): number =>
  pixels / byPart(element, 'overview').getBoundingClientRect().width;

/** Zooms in twice, and a tenth of a window on from the start. */
async function zoomedIn(element: AttributedTimeline): Promise<{ fit: View; view: View }> {
  const fit = viewOf(element);
  const length = spanOf(fit);
  for (let i = 0; i < 2; i++) {
    slider(element).focus();
    await press(element, 'ArrowUp');
  }
  await press(element, 'Home', 'ArrowRight');
  expect(spanOf(viewOf(element))).to.be.closeTo(length / 2.56, length * 1e-6);
  return { fit, view: viewOf(element) };
}

const mountMirrored = (): Promise<AttributedTimeline> =>
  mount(
    html`<div dir="rtl">
      <attributed-timeline
        .style=${'inline-size:900px;--at-height:500px'}
        .events=${threeEvents}
      ></attributed-timeline>
    </div>`,
  );

/** To a pixel of the overview. */
function expectNear(actual: View, expected: View, fit: View): void {
  expect(actual.start, 'start').to.be.closeTo(expected.start, spanOf(fit) / 300);
  expect(actual.end, 'end').to.be.closeTo(expected.end, spanOf(fit) / 300);
}

describe('the overview', () => {
  afterEach(() => resetMouse());

  it('lies under the plot, as wide as it, and the window fills it at fit', async () => {
    const element = await mountEvents();
    const plot = byPart(element, 'plot').getBoundingClientRect();
    const overview = byPart(element, 'overview').getBoundingClientRect();
    const frame = byPart(element, 'overview-window').getBoundingClientRect();
    expect(overview.left).to.be.closeTo(plot.left, 0.5);
    expect(overview.width).to.be.closeTo(plot.width, 0.5);
    expect(overview.top).to.be.greaterThan(plot.bottom);
    expect([frame.left, frame.right]).to.deep.equal([overview.left, overview.right]);
    for (const handle of allByPart(element, 'overview-handle'))
      expect(handle.getBoundingClientRect().width).to.equal(24);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`has the signs of its handles within it, wherever the window is: ${dir}`, async () => {
      const element = await mountEvents();
      element.dir = dir;
      await whenIdle(element);
      const overview = byPart(element, 'overview').getBoundingClientRect();
      const middles = (): number[] =>
        allByPart(element, 'overview-handle').map((handle) => {
          const { left, right } = handle.firstElementChild!.getBoundingClientRect();
          expect(left).to.be.at.least(overview.left);
          expect(right).to.be.at.most(overview.right);
          return (left + right) / 2;
        });
      middles();
      element.zoomTo('2025-11-04/2025-11-14');
      await whenIdle(element);
      const { left, right } = byPart(element, 'overview-window').getBoundingClientRect();
      expect(middles().sort((a, b) => a - b)).to.deep.equal([left, right]);
    });

  it('is not there in the list, without events, and in a low element', async () => {
    const element = await mountEvents();
    button(element, 'Read as a list').click();
    await whenIdle(element);
    expect(allByPart(element, 'overview')).to.be.empty;
    expect(allByPart(await mountEvents([]), 'overview')).to.be.empty;
    expect(allByPart(await mountEvents([{ title: 'Some time' }]), 'overview')).to.be.empty;
    const low = await mount(
      html`<attributed-timeline
        .style=${'inline-size:900px;--at-height:250px'}
        .events=${threeEvents}
      ></attributed-timeline>`,
    );
    expect(allByPart(low, 'plot')).to.have.length(1);
    expect(allByPart(low, 'overview')).to.be.empty;
  });

  it('states the window as the value of a slider', async () => {
    const element = await mountEvents();
    const thumb = slider(element);
    expect(
      ['aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow'].map((name) =>
        thumb.getAttribute(name),
      ),
    ).to.deep.equal(['Window on time', '0', '100', '50']);
    expect(thumb.getAttribute('aria-valuetext')).to.match(/^2\s*–\s*18 November 2025$/);
    element.zoomTo('2025-11-04');
    await whenIdle(element);
    expect(thumb.getAttribute('aria-valuenow')).to.equal('12');
    expect(thumb.getAttribute('aria-valuetext')).to.match(/^3 November 2025.*5 November 2025/);
  });

  it('pans with the frame, as far as there is something, and notifies the host', async () => {
    const element = await mountEvents();
    const { fit, view } = await zoomedIn(element);
    const heard = listen(element);
    await drag(element, pointOf(element, 0.2), pointOf(element, 0.4));
    const by = spanOf(fit) * 0.2;
    expectNear(viewOf(element), { start: view.start + by, end: view.end + by }, fit);
    expect(spanOf(viewOf(element))).to.be.closeTo(spanOf(view), 1);
    expect(new Set(heard.map(([type]) => type))).to.deep.equal(new Set(['at-view-change']));
    expect(heard.at(-1)?.[1]).to.deep.equal({ ...viewOf(element) });
    await drag(element, pointOf(element, 0.4), pointOf(element, 0.99));
    expect(viewOf(element).end).to.be.closeTo(fit.end, 1);
    expect(spanOf(viewOf(element))).to.be.closeTo(spanOf(view), 1);
  });

  it('resizes with a handle and leaves the other end where it is', async () => {
    const element = await mountEvents();
    const fit = viewOf(element);
    const heard = listen(element);
    await drag(element, [pointOf(element, 1)[0] - 4, pointOf(element, 1)[1]], pointOf(element, 0.5));
    const { start, end } = viewOf(element);
    expect(start).to.equal(fit.start);
    expect(end).to.be.closeTo(fit.start + spanOf(fit) * (0.5 + shareOf(4, element)), spanOf(fit) / 300);
    await drag(element, pointOf(element, 0), pointOf(element, 0.25));
    expect(viewOf(element).start).to.be.closeTo(fit.start + spanOf(fit) * 0.25, spanOf(fit) / 300);
    expect(viewOf(element).end).to.equal(end);
    expect(heard.every(([type]) => type === 'at-view-change')).to.be.true;
  });

  it('does not let one end pass the other', async () => {
    const element = await mountEvents();
    const { fit, view } = await zoomedIn(element);
    const [x, y] = pointOf(element, (view.end - fit.start) / spanOf(fit));
    await drag(element, [x + 3, y], pointOf(element, 0));
    expect(viewOf(element).start).to.equal(view.start);
    expect(viewOf(element).end).to.be.greaterThan(view.start);
  });

  it('brings the window to where it is pressed, and only then', async () => {
    const element = await mountEvents();
    const { fit, view } = await zoomedIn(element);
    const heard = listen(element);
    await clickAt(element, pointOf(element, 0.7));
    const { start, end } = viewOf(element);
    expect((start + end) / 2).to.be.closeTo(fit.start + spanOf(fit) * 0.7, spanOf(fit) / 300);
    expect(end - start).to.be.closeTo(spanOf(view), 1);
    await clickAt(element, pointOf(element, 0.7));
    expect(heard.map(([type]) => type)).to.deep.equal(['at-view-change']);
    expect(focused(element)).to.equal(slider(element));
  });

  it('leaves the window alone when a finger begins to scroll the page', async () => {
    const element = await mountEvents();
    const { view } = await zoomedIn(element);
    const strip = slider(element);
    const [clientX, clientY] = pointOf(element, 0.8);
    const init = { pointerType: 'touch', isPrimary: true, clientX, clientY, bubbles: true };
    strip.setPointerCapture = () => undefined;
    strip.dispatchEvent(new PointerEvent('pointerdown', { ...init, buttons: 1 }));
    strip.dispatchEvent(new PointerEvent('pointermove', { ...init, buttons: 1, clientY: clientY - 9 }));
    strip.dispatchEvent(new PointerEvent('pointercancel', init));
    await whenIdle(element);
    expectSameView(viewOf(element), view);
    expect(getComputedStyle(strip).touchAction).to.equal('pan-y');
  });

  it('answers to keys: tenths, windows, ends, zoom and fit', async () => {
    const element = await mountEvents();
    const { fit, view } = await zoomedIn(element);
    const span = spanOf(view);
    const tenth = span / 10;
    expectSameView(view, { start: fit.start + tenth, end: fit.start + tenth + span });
    await press(element, 'ArrowLeft');
    expectSameView(viewOf(element), { start: fit.start, end: fit.start + span });
    await press(element, 'PageDown');
    expectSameView(viewOf(element), { start: fit.start + span, end: fit.start + 2 * span });
    await press(element, 'PageUp', 'End');
    expectSameView(viewOf(element), { start: fit.end - span, end: fit.end });
    expect(slider(element).getAttribute('aria-valuenow')).to.equal('80');
    await press(element, '-');
    expect(spanOf(viewOf(element))).to.be.closeTo(span * 1.6, 1);
    await press(element, '+');
    expect(spanOf(viewOf(element))).to.be.closeTo(span, 1);
    await press(element, '0');
    expectSameView(viewOf(element), fit);
    expect(focused(element)).to.equal(slider(element));
  });

  it('keeps from opening or seeking events by keys', async () => {
    const element = await mountEvents();
    slider(element).focus();
    const heard = listen(element);
    await press(element, 'Enter', ' ', 'b');
    expect(heard).to.deep.equal([]);
    expect(focused(element)).to.equal(slider(element));
    expect(tooltipIsOpen(element)).to.be.false;
  });

  it('has its window announced', async () => {
    const element = await mountEvents();
    await zoomedIn(element);
    await until(
      () => /^Showing .*, 1 of 3 events\.$/.test(byRole(element, 'status').textContent),
      'the announcement of the window',
    );
  });

  it('is as wide as the plot beside open details', async () => {
    const element = await mountEvents();
    element.select('alpha');
    await whenIdle(element);
    const plot = byPart(element, 'plot').getBoundingClientRect();
    const { left, width } = byPart(element, 'overview').getBoundingClientRect();
    expect([left, width]).to.deep.equal([plot.left, plot.width]);
  });

  it('reaches to within a day of each end of what is drawn', async () => {
    const element = await mountEvents();
    const { start, end } = viewOf(element);
    expect(start).to.be.closeTo(Date.UTC(2025, 10, 3), day);
    expect(end).to.be.closeTo(Date.UTC(2025, 10, 18), day);
  });
});

describe('the overview right to left', () => {
  afterEach(() => resetMouse());

  it('begins at the right', async () => {
    const element = await mountMirrored();
    slider(element).focus();
    await press(element, 'ArrowUp', 'ArrowUp', 'Home');
    const overview = byPart(element, 'overview').getBoundingClientRect();
    const frame = byPart(element, 'overview-window').getBoundingClientRect();
    expect(frame.right).to.be.closeTo(overview.right, 0.5);
    expect(frame.width).to.be.closeTo(overview.width / 2.56, 0.5);
  });

  it('mirrors the arrows and the drag', async () => {
    const element = await mountMirrored();
    const fit = viewOf(element);
    slider(element).focus();
    await press(element, 'ArrowUp', 'ArrowUp', 'Home');
    const span = spanOf(viewOf(element));
    await press(element, 'ArrowLeft');
    expectSameView(viewOf(element), { start: fit.start + span / 10, end: fit.start + span * 1.1 });
    await press(element, 'ArrowRight');
    expectSameView(viewOf(element), { start: fit.start, end: fit.start + span });
    await drag(element, pointOf(element, 0.2, 'rtl'), pointOf(element, 0.4, 'rtl'));
    expect(viewOf(element).start).to.be.closeTo(fit.start + spanOf(fit) * 0.2, spanOf(fit) / 300);
    await drag(element, pointOf(element, 0.2, 'rtl'), pointOf(element, 0.1, 'rtl'));
    expect(viewOf(element).start).to.be.closeTo(fit.start + spanOf(fit) * 0.1, spanOf(fit) / 300);
    expect(viewOf(element).end).to.be.closeTo(fit.start + spanOf(fit) * 0.2 + span, spanOf(fit) / 300);
  });
});
