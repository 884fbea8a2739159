// The walk from report to report, which moves by itself.
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { byPart, mountDocument, whenIdle } from './support.js';

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
});
