// While the pointer moves the window only the drawing follows it; the options follow when the window is idle.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  byRole,
  focusOption,
  framesOfScreen,
  middleOf,
  mountEvents,
  option,
  pause,
  whenIdle,
  until,
} from './support.js';

function turnWheel(element: AttributedTimeline): void {
  const plot = byPart(element, 'plot');
  const [clientX, clientY] = middleOf(plot);
  const turn = { deltaX: 60, deltaY: 0, clientX, clientY, view: window, bubbles: true, cancelable: true };
  plot.dispatchEvent(new WheelEvent('wheel', turn));
}

const leftOf = (node: Element): number => node.getBoundingClientRect().left;

function ringOf(element: AttributedTimeline): Element | null {
  return element.shadowRoot!.querySelector('.ring');
}

describe('while the pointer moves the window', () => {
  it('the options and the words of the overview stay, and follow when it lies still', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-05/2025-11-14');
    await whenIdle(element);
    const beta = option(element, 'Beta speaks');
    const before = { left: leftOf(beta), words: byRole(element, 'slider').getAttribute('aria-valuetext') };
    for (let i = 0; i < 3; i++) {
      turnWheel(element);
      await framesOfScreen(1);
    }
    expect(leftOf(beta)).to.equal(before.left);
    expect(byRole(element, 'slider').getAttribute('aria-valuetext')).to.equal(before.words);
    await until(() => leftOf(beta) < before.left - 100, 'the option has followed');
    expect(byRole(element, 'slider').getAttribute('aria-valuetext')).not.to.equal(before.words);
  });

  it('the options stay for as long as the activity lasts', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-05/2025-11-14');
    await whenIdle(element);
    const beta = option(element, 'Beta speaks');
    const before = leftOf(beta);
    for (let i = 0; i < 12; i++) {
      const turned = performance.now();
      turnWheel(element);
      await pause(25);
      // On a machine that paused for so long, the activity is over.
      if (performance.now() - turned > 150) continue;
      expect(leftOf(beta), `after turn ${i}`).to.equal(before);
    }
  });

  it('the options stay between two notches of a wheel that is turned slowly', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-05/2025-11-14');
    await whenIdle(element);
    const beta = option(element, 'Beta speaks');
    const before = leftOf(beta);
    // Timers go off in the order of their times, however late.
    turnWheel(element);
    await pause(270);
    expect(leftOf(beta)).to.equal(before);
  });

  it('the ring of the current event moves with its mark', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-05/2025-11-14');
    await focusOption(element, 'Beta speaks');
    await whenIdle(element);
    expect(ringOf(element)).to.equal(null);
    const before = leftOf(option(element, 'Beta speaks'));
    turnWheel(element);
    await element.updateComplete;
    expect(leftOf(ringOf(element)!)).to.be.closeTo(before - 60, 1);
    await until(() => ringOf(element) === null, 'the window lies still');
    expect(leftOf(option(element, 'Beta speaks'))).to.be.closeTo(before - 60, 1);
  });

  it('an element that is removed from the page and put back is idle', async () => {
    const element = await mountEvents();
    turnWheel(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await whenIdle(element);
    expect(ringOf(element)).to.equal(null);
  });
});
