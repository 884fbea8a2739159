// The walk from report to report, which moves by itself.
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { button, byPart, mountDocument, whenIdle } from './support.js';

const reported = (id: string, on: string): object => ({
  ...{ id, title: id, when: '2025-12-03' },
  attribution: [[{ by: 'The Wire', as: 'outlet', on }]],
});
const given = {
  events: [reported('visit', '2025-12-05'), reported('call', '2025-12-06'), reported('talks', '2025-12-08')],
};

describe('the walk from report to report', () => {
  let element: AttributedTimeline;

  before(() => emulateMedia({ reducedMotion: 'no-preference' }));
  after(() => emulateMedia({ reducedMotion: 'reduce' }));

  beforeEach(async () => {
    element = await mountDocument(given);
  });

  it('begins and stops by the same key on the handle', async () => {
    const isWalking = (): boolean =>
      element.shadowRoot?.querySelector('[data-action="known-play"]')?.getAttribute('aria-pressed') ===
      'true';
    element.knownBy = '2025-12-05';
    await whenIdle(element);
    const handle = byPart(element, 'known');
    handle.focus();
    for (const key of [' ', 'Enter']) {
      await sendKeys({ press: key });
      await whenIdle(element);
      expect(isWalking()).to.equal(true);
      const held = { key, repeat: true, bubbles: true, composed: true, cancelable: true };
      handle.dispatchEvent(new KeyboardEvent('keydown', held));
      await whenIdle(element);
      expect(isWalking(), 'held').to.equal(true);
      await sendKeys({ press: key });
      await whenIdle(element);
      expect(isWalking()).to.equal(false);
    }
    await sendKeys({ press: ' ' });
    await whenIdle(element);
    await sendKeys({ press: 'End' });
    await whenIdle(element);
    expect(isWalking(), 'by another key').to.equal(false);
  });

  it('begins by a press on its button, goes on by itself, and is stopped by a press anywhere', async () => {
    const isWalking = (): boolean =>
      button(element, 'Play from report to report').getAttribute('aria-pressed') === 'true';
    const clickOn = async (target: Element): Promise<void> => {
      const { left, top, width, height } = target.getBoundingClientRect();
      const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({ type: 'click', position });
    };
    element.knownBy = '2025-12-05';
    await whenIdle(element);
    await clickOn(button(element, 'Play from report to report'));
    await whenIdle(element);
    expect(isWalking()).to.equal(true);
    await waitUntil(() => element.knownBy === '2025-12-06', 'the next report', { timeout: 10_000 });
    await clickOn(byPart(element, 'plot'));
    await whenIdle(element);
    expect(isWalking()).to.equal(false);
    await clickOn(button(element, 'Play from report to report'));
    await whenIdle(element);
    expect(isWalking()).to.equal(true);
    await clickOn(byPart(element, 'known'));
    await whenIdle(element);
    expect(isWalking(), 'by the handle').to.equal(false);
  });
});
