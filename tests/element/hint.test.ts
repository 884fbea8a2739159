// The cooperative-gesture hint: for wheel bursts that are meant for the plot, and not for those that scroll past.
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { turnWheel } from './pointer-input.js';
import {
  allByPart,
  byPart,
  itUnlessWebDriver,
  middleOf,
  mountEvents,
  moveMouse,
  pause,
  whenIdle,
  textOf,
  threeEvents,
  until,
} from './support.js';

const words = /Mac/.test(navigator.userAgent) ? '⌘ + wheel or a pinch zooms' : 'Ctrl + wheel zooms';

function hints(element: AttributedTimeline): string[] {
  return allByPart(element, 'hint').map(textOf);
}

async function turnOver(element: AttributedTimeline, deltaY: number): Promise<void> {
  await turnWheel(middleOf(byPart(element, 'plot')), { deltaY });
  await pause(100);
}

describe('the hint', () => {
  afterEach(async () => {
    await resetMouse();
    window.scrollTo(0, 0);
  });

  it('comes where the wheel goes on and the page has nowhere to go, hides nothing from the pointer, and goes', async () => {
    const element = await mountEvents();
    await turnOver(element, 100);
    expect(hints(element), 'after one turn').to.deep.equal([]);
    for (let i = 0; i < 3; i++) await turnOver(element, 100);
    expect(hints(element)).to.deep.equal([words]);
    const hint = byPart(element, 'hint');
    expect(hint.closest('[aria-hidden="true"]')).to.exist;
    const [x, y] = middleOf(hint);
    expect(element.shadowRoot!.elementFromPoint(x, y)).to.equal(byPart(element, 'plot'));
    await until(() => hints(element).length === 0, 'no hint');
    for (let i = 0; i < 4; i++) await turnOver(element, 100);
    expect(hints(element), 'in the same visit').to.deep.equal([]);
  });

  itUnlessWebDriver('comes again in another visit, until somebody zooms with the key', async () => {
    const element = await mountEvents();
    for (let i = 0; i < 4; i++) await turnOver(element, 100);
    expect(hints(element)).to.have.length(1);
    await moveMouse([5, 5]);
    for (let i = 0; i < 4; i++) await turnOver(element, 100);
    expect(hints(element)).to.have.length(1);
    await sendKeys({ down: 'Control' });
    await turnOver(element, -100);
    await sendKeys({ up: 'Control' });
    await whenIdle(element);
    expect(hints(element)).to.have.length(0);
    await moveMouse([5, 5]);
    for (let i = 0; i < 4; i++) await turnOver(element, 100);
    expect(hints(element)).to.have.length(0);
  });

  it('does not come where gestures are greedy or none', async () => {
    const element = await mountEvents();
    for (const handling of ['greedy', 'none'] as const) {
      element.gestureHandling = handling;
      await whenIdle(element);
      for (let i = 0; i < 4; i++) await turnOver(element, 100);
      expect(hints(element), handling).to.deep.equal([]);
    }
  });

  describe('on a page that scrolls', () => {
    let element: AttributedTimeline;

    beforeEach(async () => {
      const root = await fixture<HTMLElement>(
        html`<div .style=${'block-size:6000px;padding-block-start:1500px'}>
          <attributed-timeline
            .style=${'inline-size:900px;--at-height:600px'}
            .timeline=${{ events: threeEvents }}
          ></attributed-timeline>
        </div>`,
      );
      element = root.querySelector<AttributedTimeline>('attributed-timeline')!;
    });

    it('does not come for whoever scrolls past', async () => {
      const shown: string[] = [];
      const observer = new MutationObserver(() => shown.push(...hints(element)));
      observer.observe(element.shadowRoot!, { childList: true, subtree: true });
      window.scrollTo(0, 500);
      await whenIdle(element);
      for (let i = 0; i < 14; i++) {
        await turnWheel([400, 400], { deltaY: 120 });
        await pause(60);
      }
      expect(scrollY).to.be.greaterThan(1500);
      observer.disconnect();
      expect(shown).to.deep.equal([]);
    });

    it('comes for a wheel that turns back at once, and does not stop the page', async () => {
      window.scrollTo(0, 1400);
      await whenIdle(element);
      await turnOver(element, -120);
      expect(hints(element)).to.deep.equal([]);
      await turnOver(element, 120);
      expect(hints(element)).to.deep.equal([words]);
      const before = scrollY;
      await turnOver(element, 240);
      await until(() => scrollY > before + 200, 'a page that goes on');
    });
  });
});
