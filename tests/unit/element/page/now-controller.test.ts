// The present moment: as it is given, or by the clock of the machine, which is asked only while somebody can see it.
import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NowController } from '../../../../src/element/page/now-controller.js';

/** A host in a page, without either. */
class Host implements ReactiveControllerHost {
  readonly page = Object.assign(new EventTarget(), { hidden: false });
  readonly ownerDocument = this.page as unknown as Document;
  readonly updateComplete = Promise.resolve(true);
  isConnected = false;
  now: unknown = 'auto';
  updates = 0;
  readonly controller = new NowController(this as unknown as ReactiveControllerHost & Node, () => this.now);

  addController(): void {}
  removeController(): void {}

  requestUpdate(): void {
    this.updates++;
    this.controller.hostUpdated();
  }

  connect(isConnected: boolean): void {
    this.isConnected = isConnected;
    if (isConnected) this.controller.hostConnected();
    else this.controller.hostDisconnected();
  }

  show(isShown: boolean): void {
    this.page.hidden = !isShown;
    this.page.dispatchEvent(new Event('visibilitychange'));
  }
}

const minute = 60_000;

describe('the present moment', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2025, 11, 7, 10, 0, 20) }));
  afterEach(() => void vi.useRealTimers());

  it('is the beginning of the minute by the clock, and of a date that is given', () => {
    const host = new Host();
    for (const auto of ['auto', '', true]) {
      host.now = auto;
      expect(host.controller.timeIn()).toBe(Date.UTC(2025, 11, 7, 10));
    }
    host.now = '2025-12-08';
    expect(host.controller.timeIn('Asia/Tokyo')).toBe(Date.UTC(2025, 11, 7, 15));
    host.now = '2025-12-07T10:00:30Z';
    expect(host.controller.timeIn('Asia/Tokyo')).toBe(Date.UTC(2025, 11, 7, 10, 0, 30));
    for (const none of [null, undefined, false, 'soon', NaN, {}]) {
      host.now = none;
      expect(host.controller.timeIn()).toBeUndefined();
    }
  });

  it('passes with the minute, once a minute', () => {
    const host = new Host();
    host.connect(true);
    vi.advanceTimersByTime(39_999);
    expect(host.updates).toBe(0);
    vi.advanceTimersByTime(1);
    expect(host.updates).toBe(1);
    expect(host.controller.timeIn()).toBe(Date.UTC(2025, 11, 7, 10, 1));
    vi.advanceTimersByTime(3 * minute);
    expect(host.updates).toBe(4);
  });

  it('waits for nothing out of the page, in a page that nobody sees, and where no clock is asked for', () => {
    const host = new Host();
    expect(vi.getTimerCount()).toBe(0);
    host.connect(true);
    expect(vi.getTimerCount()).toBe(1);
    host.show(false);
    expect([vi.getTimerCount(), host.updates]).toEqual([0, 0]);
    vi.advanceTimersByTime(10 * minute);
    host.show(true);
    expect([vi.getTimerCount(), host.updates]).toEqual([1, 1]);
    host.now = '2025';
    host.controller.hostUpdated();
    expect(vi.getTimerCount()).toBe(0);
    host.now = 'auto';
    host.controller.hostUpdated();
    host.connect(false);
    expect(vi.getTimerCount()).toBe(0);
    host.show(false);
    host.show(true);
    expect([vi.getTimerCount(), host.updates]).toEqual([0, 1]);
  });
});
