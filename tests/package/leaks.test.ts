// How many nodes an element in use has, and what is left of those that were taken out of a page: none of them, no listener, and
// no more memory than one of them has.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROME_ARGS, chromePath } from '../../tools/browser.mjs';
import { host } from './host.js';

const index =
  '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body><script type="module" src="/attributed-timeline.split.js"></script>';

/** What a page holds after all that can be collected is. */
interface Held {
  readonly elements: number;
  /** On window, document and what they have of their own. */
  readonly listeners: readonly number[];
  readonly nodes: number;
  readonly bytes: number;
}

describe('the nodes of elements', () => {
  let files: Server;
  let browser: Browser;
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    const folder = join(host, 'node_modules/attributed-timeline/dist/bundle');
    files = createServer((request, response) => {
      const path = request.url ?? '/';
      response.setHeader('content-type', path === '/' ? 'text/html' : 'text/javascript');
      response.end(path === '/' ? index : readFileSync(join(folder, path)));
    });
    await new Promise<void>((done) => files.listen(0, '127.0.0.1', done));
    browser = await chromium.launch({ executablePath: await chromePath(), args: CHROME_ARGS });
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(files.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => customElements.get('attributed-timeline') !== undefined);
    session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
  });

  afterEach(async () => {
    await page.evaluate(() => document.querySelector('attributed-timeline')?.remove());
    await page.mouse.move(0, 0);
    await frames(2);
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((done) => files.close(done));
  });

  const objectOf = async (expression: string): Promise<string> =>
    (await session.send('Runtime.evaluate', { expression })).result.objectId!;

  const frames = (count: number): Promise<void> =>
    page.evaluate(async (all) => {
      for (let at = 0; at < all; at++) await new Promise(requestAnimationFrame);
    }, count);

  async function elementsHeld(): Promise<number> {
    const prototypeObjectId = await objectOf("customElements.get('attributed-timeline').prototype");
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
    return result.value as number;
  }

  async function listenersOn(expression: string): Promise<number> {
    const objectId = await objectOf(expression);
    return (await session.send('DOMDebugger.getEventListeners', { objectId })).listeners.length;
  }

  async function held(): Promise<Held> {
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
    const targets = ['window', 'document', 'document.fonts', 'document.documentElement', 'document.body'];
    const listeners: number[] = [];
    for (const target of [...targets, 'visualViewport']) listeners.push(await listenersOn(target));
    const { metrics } = await session.send('Performance.getMetrics');
    return {
      elements: await elementsHeld(),
      listeners,
      nodes: metrics.find(({ name }) => name === 'Nodes')!.value,
      bytes: (await session.send('Runtime.getHeapUsage')).usedSize,
    };
  }

  /**
   * Puts so many elements into the page, four at a time, which wait for frames and not for one another, and takes each out when it is drawn;
   * those of the first row are hovered and have their details opened before.
   */
  const mount = (times: number): Promise<void> =>
    page.evaluate(async (turns) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const dates = Array.from({ length: 30 }, (_, at) => `2025-12-${String(at + 1).padStart(2, '0')}`);
      const use = async (isOpened: boolean): Promise<void> => {
        const element = document.createElement('attributed-timeline');
        const seen = (selector: string): Element | null => element.shadowRoot!.querySelector(selector);
        // All are in view: what is not is not drawn.
        element.style.cssText = 'position:absolute;inset:0';
        element.timeline = { events: dates.map((when) => ({ id: when, title: 'Ferry suspended', when })) };
        document.body.append(element);
        while (!seen('[role=option]')) await frame();
        if (isOpened) {
          await element.updateComplete;
          const { left, top } = seen('[role=option]')!.getBoundingClientRect();
          const place = { clientX: left + 12, clientY: top + 12, bubbles: true, composed: true };
          const move = new PointerEvent('pointermove', { ...place, pointerType: 'mouse' });
          // Once more where what listens was not there yet.
          for (let wait = 0; !seen('[part~=tooltip]:popover-open'); wait++) {
            if (wait % 30 === 0) seen('[part~=plot]')!.dispatchEvent(move);
            await frame();
          }
          element.select('2025-12-04');
          while (!seen('[part~=details]')) await frame();
        }
        element.remove();
        await frame();
      };
      const useInRow = async (isOpened: boolean): Promise<void> => {
        for (let turn = 0; turn < turns / 4; turn++) await use(isOpened);
      };
      await Promise.all([true, false, false, false].map(useInRow));
    }, times);

  it('are no more than a thousand in use, those of its templates and of the page included', async () => {
    const kinds = ['call', 'request', 'incident', 'protest', 'measure', 'advisory', 'report', 'event'];
    const start = Date.UTC(2021, 0, 1);
    const events = Array.from({ length: 1000 }, (_, i) => {
      const when = start + i * 44 * 3_600_000;
      const title = 'The ferry is late on its way to the islands';
      return { id: `e${i}`, kind: kinds[i % 8], title, when: i % 10 === 0 ? [when, when + 1e9] : when };
    });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.evaluate(async (list) => {
      const element = document.createElement('attributed-timeline') as HTMLElement & { events: unknown };
      element.style.cssText = 'display:block;inline-size:1200px;--at-height:500px';
      element.events = list;
      document.body.append(element);
      while (!element.shadowRoot!.querySelector('[role=option]'))
        await new Promise((done) => requestAnimationFrame(done));
    }, events);
    const plot = (await page.locator('[part~=plot]').boundingBox())!;
    await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height / 2);
    await page.keyboard.down('Control');
    for (let step = 0; step < 10; step++) {
      await page.mouse.wheel(0, -120);
      await frames(1);
    }
    await page.keyboard.up('Control');
    const tooltip = page.locator('[part~=tooltip]:popover-open');
    // Once more where what listens was not there yet, or the option is another one meanwhile.
    for (let at = 0; !(await tooltip.isVisible()); at = (at + 1) % 8) {
      const box = await page.locator('[role=option]:not(.unplaced)').nth(3).boundingBox();
      if (box) await page.mouse.move(box.x + 8 + at, box.y + 12);
      await frames(10);
    }
    await expect.poll(async () => (await held()).nodes, { timeout: 30_000 }).toBeLessThanOrEqual(1000);
  });

  it('leave nothing behind, after 200 of them', async () => {
    // What all of them share is made by the first: texts, templates, styles.
    await mount(20);
    const before = await held();
    await mount(200);
    const after = await held();
    expect([before.elements, after.elements]).toEqual([0, 0]);
    expect(after.listeners).toEqual(before.listeners);
    // One has some 700 nodes, and 200 of them tens of megabytes: what the engine itself learns meanwhile is far less.
    expect(after.nodes - before.nodes).toBeLessThan(700);
    expect(after.bytes - before.bytes).toBeLessThan(4_000_000);
  });
});
