// What is left of elements that were taken out of a page: none of them, no listener, and no more memory than one of them has.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('elements that were taken out of the page', () => {
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

  afterAll(async () => {
    await browser.close();
    await new Promise((done) => files.close(done));
  });

  const objectOf = async (expression: string): Promise<string> =>
    (await session.send('Runtime.evaluate', { expression })).result.objectId!;

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
