// Motion: the way of the window to where it was asked to be, what stops it, and when nothing moves.
import { expect, html } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline, View } from '../../src/define.js';
import {
  allByPart,
  byPart,
  byRole,
  clickAt,
  drag,
  expectSameView,
  focusOption,
  focusedName,
  listen,
  button,
  middleOf,
  mount,
  mountEvents,
  moveMouse,
  pause,
  type Point,
  pointAt,
  press,
  replace,
  whenIdle,
  spanOf,
  textOf,
  threeEvents,
  tooltipIsOpen,
  until,
  viewOf,
  wheel,
} from './support.js';
import { FrameClock } from './frame-clock.js';
import { touch } from './pointer-input.js';

const isMoving = (element: AttributedTimeline): boolean => element.matches(':state(moving)');

/** Nothing moves but for the frames that a test asks of it. */
const clock = new FrameClock();

/** More frames than any motion lasts. */
const mostFrames = 300;

async function arrived(element: AttributedTimeline): Promise<void> {
  for (let i = 0; isMoving(element); i++) {
    expect(i, 'frames of a motion').to.be.lessThan(mostFrames);
    await clock.next();
  }
  await whenIdle(element);
}

/** The window that is drawn, as the frame upon the overview shows it: shares of its width. */
function drawn(element: AttributedTimeline): View {
  const whole = byPart(element, 'overview').getBoundingClientRect();
  const { left, right } = byPart(element, 'overview-window').getBoundingClientRect();
  return { start: (left - whole.left) / whole.width, end: (right - whole.left) / whole.width };
}

/** What is drawn in each frame until the motion is over. */
async function framesOf(element: AttributedTimeline): Promise<View[]> {
  const seen: View[] = [];
  while (isMoving(element)) {
    expect(seen.length, 'frames of a motion').to.be.lessThan(mostFrames);
    await clock.next();
    seen.push(drawn(element));
  }
  return seen;
}

/** Counts the animation frames that anybody asks for while `act` runs. */
async function framesAskedDuring(act: () => Promise<void>): Promise<number> {
  let count = 0;
  const restore = replace(
    window,
    'requestAnimationFrame',
    (original) => (step) => (count++, original.call(window, step)),
  );
  try {
    await act();
  } finally {
    restore();
  }
  return count;
}

const share = (part: View, whole: View): View => ({
  start: (part.start - whole.start) / spanOf(whole),
  end: (part.end - whole.start) / spanOf(whole),
});

function expectDrawn(element: AttributedTimeline, expected: View): void {
  expect(drawn(element).start, 'start as drawn').to.be.closeTo(expected.start, 0.002);
  expect(drawn(element).end, 'end as drawn').to.be.closeTo(expected.end, 0.002);
}

/** Ninety events of twelve days beside an early one: clusters that a little zoom dissolves. */
const aggregated = [
  { title: 'Early', when: '2025-01-01' },
  ...Array.from({ length: 90 }, (_, i) => ({
    title: `Event with a longer title, number ${i}`,
    when: `2025-11-${10 + (i % 12)}`,
  })),
];

beforeEach(async () => {
  await emulateMedia({ reducedMotion: 'no-preference' });
  clock.start();
});
afterEach(async () => {
  clock.stop();
  await resetMouse();
});

describe('a flight', () => {
  it('leads over several frames to exactly the window that was asked for, of which the host knows at once', async () => {
    const element = await mountEvents();
    const fit = viewOf(element);
    element.zoomTo('2025-11-07/2025-11-11');
    const wanted = viewOf(element);
    expect(spanOf(wanted)).to.be.lessThan(spanOf(fit) / 2);
    await clock.next();
    expect(isMoving(element)).to.be.true;
    const seen = await framesOf(element);
    const between = seen.filter(
      (window) =>
        spanOf(window) < 0.97 && spanOf(window) > share(wanted, fit).end - share(wanted, fit).start + 0.01,
    );
    expect(between.length, 'frames between').to.be.greaterThan(3);
    await whenIdle(element);
    expectDrawn(element, share(wanted, fit));
    expect(viewOf(element)).to.deep.equal(wanted);
  });

  it('does not come before the first drawing, nor when other data are given', async () => {
    const element = document.createElement('attributed-timeline');
    element.style.inlineSize = '900px';
    (await mountEvents()).parentElement!.append(element);
    element.events = threeEvents;
    element.zoomTo('2025-11-10');
    expect(isMoving(element)).to.be.false;
    await whenIdle(element);
    element.fit();
    expect(isMoving(element)).to.be.true;
    const wanted = viewOf(element);
    element.events = [...threeEvents];
    await whenIdle(element);
    expect(isMoving(element)).to.be.false;
    expectDrawn(element, { start: 0, end: 1 });
    expectSameView(viewOf(element), wanted);
  });

  it('goes on where the same window is asked for once more', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-10');
    await clock.next(4);
    element.zoomTo('2025-11-10');
    expect(isMoving(element)).to.be.true;
    await element.updateComplete;
    expect(spanOf(drawn(element))).to.be.greaterThan(0.2);
    await arrived(element);
  });

  it('is stopped by a press on the plot where it is drawn, and the host is notified', async () => {
    const element = await mountEvents();
    const fit = viewOf(element);
    const heard = listen(element);
    await moveMouse(pointAt(element, fit.end - spanOf(fit) / 20, 300));
    element.zoomTo('2025-11-10');
    await clock.next(8);
    await sendMouse({ type: 'down' });
    expect(isMoving(element)).to.be.false;
    const stopped = viewOf(element);
    expect(spanOf(stopped))
      .to.be.lessThan(spanOf(fit))
      .and.to.be.greaterThan(spanOf(fit) / 14);
    await sendMouse({ type: 'up' });
    await whenIdle(element);
    expectSameView(viewOf(element), stopped);
    expectDrawn(element, share(stopped, fit));
    expect(heard).to.deep.equal([['at-view-change', stopped]]);
  });

  it('is stopped by a wheel that zooms, which goes on from there', async () => {
    const element = await mountEvents();
    const { left, top, width } = byPart(element, 'plot').getBoundingClientRect();
    const point: Point = [Math.round(left + width / 4), Math.round(top + 200)];
    element.zoomTo('2025-11-10');
    await clock.next(8);
    const before = drawn(element);
    const heard = listen(element);
    await wheel(element, point, { deltaY: -10, ctrlKey: true });
    expect(isMoving(element)).to.be.false;
    const after = drawn(element);
    const ratio = spanOf(after) / spanOf(before);
    expect(ratio).to.be.within(0.7, 1);
    expect(heard).to.deep.equal([['at-view-change', viewOf(element)]]);
    expect(after.start + spanOf(after) / 4).to.be.closeTo(before.start + spanOf(before) / 4, 0.02);
    expect(spanOf(before)).to.be.lessThan(1);
  });

  it('is not stopped by a wheel that is the page’s', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-10');
    const wanted = viewOf(element);
    await wheel(element, middleOf(byPart(element, 'plot')), { deltaY: 30 });
    expectSameView(viewOf(element), wanted);
    await arrived(element);
  });

  it('is stopped by a press on the overview', async () => {
    const element = await mountEvents();
    const fit = viewOf(element);
    await moveMouse(middleOf(byPart(element, 'overview')));
    element.zoomTo('2025-11-10');
    const wanted = viewOf(element);
    await clock.next(8);
    await sendMouse({ type: 'down' });
    expect(isMoving(element)).to.be.false;
    expect(spanOf(viewOf(element)))
      .to.be.greaterThan(spanOf(wanted) * 1.01)
      .and.lessThan(spanOf(fit));
    await sendMouse({ type: 'up' });
  });

  it('ends with the element’s stay in the page, and asks for no frame after it', async () => {
    const element = await mountEvents();
    const parent = element.parentElement!;
    element.zoomTo('2025-11-07/2025-11-11');
    const wanted = viewOf(element);
    await clock.next(2);
    element.remove();
    expect(isMoving(element)).to.be.false;
    expect(await framesAskedDuring(() => pause(200))).to.equal(0);
    parent.append(element);
    await whenIdle(element);
    expectSameView(viewOf(element), wanted);
  });

  it('has its destination announced once it is there', async () => {
    const element = await mountEvents();
    const status = byRole(element, 'status');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await focusOption(element, 'Beta');
    await press(element, 'Enter');
    const zoom = allByPart(element, 'button').find((each) => textOf(each) === 'Zoom to its date');
    await clickAt(element, middleOf(zoom!));
    await arrived(element);
    await until(() => status.textContent !== '', 'an announcement');
    observer.disconnect();
    expect(isMoving(element)).to.be.false;
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/ 1 of 3 events\.$/);
  });
});

describe('steps by keys and buttons', () => {
  it('are composed when they come faster than they are shown, and each is announced once', async () => {
    const element = await mountEvents();
    const fit = viewOf(element);
    await focusOption(element, 'Beta');
    const heard = listen(element);
    for (let i = 0; i < 3; i++)
      byRole(element, 'listbox')
        .querySelector('[tabindex="0"]')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true }));
    expect(isMoving(element)).to.be.true;
    expect(spanOf(viewOf(element))).to.be.closeTo(spanOf(fit) / 1.6 ** 3, 1);
    const seen = await framesOf(element);
    expect(seen.some((window) => spanOf(window) > 0.3 && spanOf(window) < 0.95)).to.be.true;
    await whenIdle(element);
    expectDrawn(element, share(viewOf(element), fit));
    expect(heard.map(([type]) => type)).to.deep.equal(Array<string>(3).fill('at-view-change'));
    expect(heard.at(-1)![1]).to.deep.equal(viewOf(element));
  });

  it('bring the next event into view, and its tooltip with it', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-03');
    await arrived(element);
    await focusOption(element, 'Alpha');
    const heard = listen(element);
    await sendKeys({ press: 'ArrowRight' });
    await arrived(element);
    expect(focusedName(element)).to.match(/^Beta/);
    expect(tooltipIsOpen(element)).to.be.true;
    expect(heard.map(([type]) => type)).to.deep.equal(['at-view-change']);
    expect(Date.UTC(2025, 10, 10)).to.be.within(viewOf(element).start, viewOf(element).end);
  });

  it('move the window by keys of the overview, whose value is that of the destination', async () => {
    const element = await mountEvents();
    const slider = byRole(element, 'slider');
    slider.focus();
    await sendKeys({ press: 'ArrowUp' });
    await arrived(element);
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    const value = slider.getAttribute('aria-valuenow');
    await arrived(element);
    expect(slider.getAttribute('aria-valuenow')).to.equal(value);
    expectDrawn(element, { start: 0, end: 1 / 1.6 });
  });
});

describe('inertia', () => {
  async function releaseMoving(
    element: AttributedTimeline,
  ): Promise<{ dragged: View; after: View; announced: number }> {
    const heard = listen(element, ['at-view-change']);
    let announced = 0;
    let dragged = viewOf(element);
    window.addEventListener(
      'pointerup',
      () => {
        dragged = viewOf(element);
        announced = heard.length;
      },
      { capture: true, once: true },
    );
    const [x, y] = middleOf(byPart(element, 'plot'));
    await drag(element, [x, y], [x - 160, y]);
    await arrived(element);
    return { dragged, after: viewOf(element), announced: heard.length - announced };
  }

  it('takes the window further after a drag by the mouse, and announces that once', async () => {
    const element = await mountEvents();
    const { dragged, after, announced } = await releaseMoving(element);
    expect(after.start).to.be.greaterThan(dragged.start + spanOf(dragged) / 100);
    expect(spanOf(after)).to.be.closeTo(spanOf(dragged), 1);
    expect(announced).to.equal(1);
  });

  it('takes it to what is earlier where time runs from right to left', async () => {
    const element = await mount(
      html`<div dir="rtl">
        <attributed-timeline
          .style=${'inline-size:900px;--at-height:500px'}
          .events=${threeEvents}
        ></attributed-timeline>
      </div>`,
    );
    const { dragged, after } = await releaseMoving(element);
    expect(after.start).to.be.lessThan(dragged.start - spanOf(dragged) / 100);
  });

  it('takes it further in the document of a frame too', async () => {
    const element = await mountEvents();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size:960px;block-size:560px;border:0';
    element.parentElement!.append(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    clock.stop();
    clock.start(page);
    page.document.body.append(element);
    await whenIdle(element);
    const fit = viewOf(element);
    const released = new Promise<View>((done) =>
      page.addEventListener('pointerup', () => done(viewOf(element)), { capture: true, once: true }),
    );
    const box = frame.getBoundingClientRect();
    const [x, y] = middleOf(byPart(element, 'plot'));
    const [from, to]: [Point, Point] = [
      [x + box.left, y + box.top],
      [x + box.left - 160, y + box.top],
    ];
    await drag(element, from, to);
    const dragged = await released;
    expect(dragged.start).to.be.greaterThan(fit.start);
    await arrived(element);
    expect(viewOf(element).start).to.be.greaterThan(dragged.start + spanOf(dragged) / 100);
    frame.remove();
  });

  it('is none under reduced motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await mountEvents();
    const { dragged, after, announced } = await releaseMoving(element);
    expectSameView(after, dragged);
    expect(announced).to.equal(0);
  });

  it('is none after a pause', async () => {
    const element = await mountEvents();
    const [x, y] = middleOf(byPart(element, 'plot'));
    await moveMouse([x, y]);
    await sendMouse({ type: 'down' });
    for (const moved of [40, 80, 120]) await moveMouse([x - moved, y]);
    clock.pass(150);
    const paused = viewOf(element);
    await sendMouse({ type: 'up' });
    expect(isMoving(element)).to.be.false;
    await whenIdle(element);
    expectSameView(viewOf(element), paused);
  });

  it('is none after a click', async () => {
    const element = await mountEvents();
    const view = viewOf(element);
    const [x, y] = middleOf(byPart(element, 'plot'));
    await drag(element, [x, y], [x - 2, y]);
    expect(isMoving(element)).to.be.false;
    expect(Math.abs(viewOf(element).start - view.start)).to.be.lessThan(spanOf(view) / 100);
  });

  it('follows a finger that pans, and another touch stops it', async () => {
    const element = await mountEvents();
    const [x, y] = middleOf(byPart(element, 'plot'));
    let panned = viewOf(element);
    window.addEventListener('pointerup', () => (panned = viewOf(element)), { capture: true, once: true });
    await touch([
      [x, y],
      [x - 110, y],
    ]);
    const going = viewOf(element);
    expect(isMoving(element)).to.be.true;
    expect(going.start).to.be.greaterThan(panned.start);
    await clock.next(4);
    await touch([
      [x, y],
      [x, y],
    ]);
    expect(isMoving(element)).to.be.false;
    expect(viewOf(element).start).to.be.within(panned.start, going.start - 1);
  });
});

describe('nothing moves', () => {
  it('under reduced motion, and what moves when it is wished for is there at once', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-10');
    expect(isMoving(element)).to.be.true;
    await emulateMedia({ reducedMotion: 'reduce' });
    await clock.next(2);
    expect(isMoving(element)).to.be.false;
    const fit = { start: 0, end: 1 };
    element.fit();
    expect(isMoving(element)).to.be.false;
    await element.updateComplete;
    expectDrawn(element, fit);
  });

  it('in a page that is hidden', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-07/2025-11-11');
    expect(isMoving(element)).to.be.true;
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(isMoving(element)).to.be.false;
      element.fit();
      expect(isMoving(element)).to.be.false;
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('off the screen, and while it is not displayed', async () => {
    const element = await mount(
      html`<attributed-timeline
        .style=${'inline-size:900px;--at-height:500px;margin-block-start:3000px'}
        .events=${threeEvents}
      ></attributed-timeline>`,
    );
    element.zoomTo('2025-11-10');
    expect(isMoving(element)).to.be.false;
    element.style.marginBlockStart = '0';
    await whenIdle(element);
    element.fit();
    expect(isMoving(element), 'on the screen').to.be.true;
    element.style.display = 'none';
    await clock.next(3);
    expect(isMoving(element), 'not displayed').to.be.false;
    element.zoomTo('2025-11-10');
    expect(isMoving(element)).to.be.false;
  });

  it('while idle: no frame is asked for', async () => {
    const element = await mountEvents();
    await focusOption(element, 'Beta');
    await press(element, '+');
    await arrived(element);
    await pause(300);
    expect(await framesAskedDuring(() => pause(400))).to.equal(0);
  });
});

describe('a cluster transition', () => {
  const pixels = (element: AttributedTimeline): string =>
    element.shadowRoot!.querySelector('canvas')!.toDataURL();

  /** What is on the canvas in each frame after a step, without repetitions. */
  async function drawingsAfter(
    step: (plot: HTMLElement, element: AttributedTimeline) => void,
  ): Promise<string[]> {
    const element = await mountEvents(aggregated);
    element.zoomTo('2025-11-05/2025-11-24');
    await arrived(element);
    await pause(300);
    step(byPart(element, 'plot'), element);
    await element.updateComplete;
    const seen = [pixels(element)];
    for (let i = 0; i < 40; i++) {
      await clock.next();
      const now = pixels(element);
      if (now !== seen.at(-1)) seen.push(now);
    }
    return seen;
  }

  const byButton = (_: HTMLElement, element: AttributedTimeline): void => button(element, 'Zoom in').click();

  function byWheel(plot: HTMLElement): void {
    const [, clientY] = middleOf(plot);
    const { left, width } = plot.getBoundingClientRect();
    const place = { clientX: left + width * 0.45, clientY, view: window };
    const turn = { deltaY: -30, ctrlKey: true, bubbles: true, cancelable: true };
    plot.dispatchEvent(new WheelEvent('wheel', { ...place, ...turn }));
  }

  it('lets its events glide to their places, where they are under reduced motion at once', async () => {
    const moving = await drawingsAfter(byButton);
    expect(moving.length).to.be.greaterThan(3);
    await emulateMedia({ reducedMotion: 'reduce' });
    const still = await drawingsAfter(byButton);
    expect(still).to.have.length(1);
    expect(moving.at(-1) === still[0], 'the same drawing in the end').to.be.true;
  });

  it('follows the wheel, without a motion of its own', async () => {
    expect(await drawingsAfter(byWheel)).to.have.length(1);
  });

  it('stays as it is while the window is panned', async () => {
    const element = await mountEvents(aggregated);
    await wheel(element, middleOf(byPart(element, 'plot')), { deltaX: 40 });
    expect(await framesAskedDuring(() => pause(200))).to.equal(0);
  });
});

/** Rules that move something a person could see, and that do not ask first whether it may move. */
function movingRules(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && /prefers-reduced-motion: no-preference/.test(rule.conditionText))
      return [];
    const nested = 'cssRules' in rule ? movingRules(rule.cssRules as CSSRuleList) : [];
    if (!(rule instanceof CSSStyleRule)) return nested;
    const { transitionDuration, animationDuration, scrollBehavior } = rule.style;
    const durations = `${transitionDuration},${animationDuration}`.split(',').filter(Boolean);
    const seconds = durations.map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1));
    // What lasts a millisecond is never seen: it signals that something has changed.
    const moves = seconds.some((time) => time > 0.001) || scrollBehavior === 'smooth';
    return [...(moves ? [rule.selectorText] : []), ...nested];
  });
}

describe('the stylesheet', () => {
  it('moves nothing without asking whether it may', async () => {
    const element = await mountEvents();
    const sheets = element.shadowRoot!.adoptedStyleSheets;
    expect(sheets.length).to.be.greaterThan(0);
    expect(sheets.flatMap(({ cssRules }) => movingRules(cssRules))).to.deep.equal([]);
    const careless = new CSSStyleSheet();
    careless.replaceSync('.card { transition: opacity 200ms }');
    expect(movingRules(careless.cssRules), 'what would be found').to.deep.equal(['.card']);
  });
});
