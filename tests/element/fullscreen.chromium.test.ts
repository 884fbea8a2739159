// In fullscreen there is no page to scroll: the plain wheel zooms; a page that fills the screen as a whole keeps its own.
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { turnWheel } from './pointer-input.js';
import {
  byPart,
  clickAt,
  expectSameView,
  middleOf,
  pause,
  whenIdle,
  spanOf,
  threeEvents,
  until,
  viewOf,
} from './support.js';

/** The element in a box, in a shadow root of the page, and a button that fills the screen with a target. */
async function mountIn(target: (box: HTMLElement) => Element): Promise<AttributedTimeline> {
  const box = await fixture<HTMLElement>(html`<div><button>Fill the screen</button></div>`);
  const host = document.createElement('div');
  box.append(host);
  const element = document.createElement('attributed-timeline');
  element.style.inlineSize = '800px';
  element.style.setProperty('--at-height', '400px');
  host.attachShadow({ mode: 'open' }).append(element);
  element.events = threeEvents;
  await whenIdle(element);
  const button = box.querySelector('button')!;
  button.addEventListener('click', () => void target(box).requestFullscreen());
  await clickAt(element, middleOf(button));
  await until(() => document.fullscreenElement !== null, 'a full screen');
  await whenIdle(element);
  return element;
}

describe('in fullscreen', () => {
  afterEach(async () => {
    await document.exitFullscreen();
    await resetMouse();
  });

  it('the plain wheel zooms where a box around the element fills the screen', async () => {
    const element = await mountIn((box) => box);
    const view = viewOf(element);
    await turnWheel(middleOf(byPart(element, 'plot')), { deltaY: -120 });
    await until(() => spanOf(viewOf(element)) < spanOf(view), 'a nearer window');
  });

  it('the plain wheel is the page’s where that fills the screen itself', async () => {
    const element = await mountIn(() => document.documentElement);
    const view = viewOf(element);
    await turnWheel(middleOf(byPart(element, 'plot')), { deltaY: -120 });
    await pause(200);
    expectSameView(viewOf(element), view);
    expect(spanOf(viewOf(element))).to.equal(spanOf(view));
  });
});
