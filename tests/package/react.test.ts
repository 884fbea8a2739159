// The component for React, in a browser: what is rendered again with the same properties changes nothing.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttributedTimeline } from '../../src/define.js';
import { CHROME_ARGS, chromePath } from '../../tools/browser.mjs';
import { host, lend, runScript, write } from './host.js';

type Props = Readonly<Record<string, unknown>>;

declare global {
  interface Window {
    /** Renders the component; undefined takes it out. */
    show: (props: Props | undefined) => void;
  }
}

const app = `
import { createElement, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { AttributedTimeline } from 'attributed-timeline/react';
const root = createRoot(document.getElementById('root'));
window.show = (props) =>
  flushSync(() => root.render(createElement(StrictMode, null, props && createElement(AttributedTimeline, props))));
`;
const index =
  '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="./main.js"></script></html>';

describe('the component for React', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    ['react', 'react-dom', 'scheduler'].forEach(lend);
    write('rendered/main.js', app);
    write('rendered/index.html', index);
    const built = runScript('vite/bin/vite.js', ['build', 'rendered', '--base', './'], host);
    expect(built).toMatchObject({ code: 0 });
    server = createServer((request, response) => {
      const path = request.url === '/' ? '/index.html' : (request.url ?? '');
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
      response.end(readFileSync(join(host, 'rendered/dist', path)));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await chromium.launch({ executablePath: await chromePath(), args: CHROME_ARGS });
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'show' in window);
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
  });

  it('sets what is another value than before, and leaves all else to the person', async () => {
    const seen = await page.evaluate(async () => {
      const calls: string[] = [];
      const timeline = { events: [{ id: 'ferry', title: 'Ferry suspended', when: '2025-12' }] };
      const props = { timeline, className: 'wide', id: 'mine', view: undefined, state: undefined };
      const render = async (more: Props): Promise<AttributedTimeline> => {
        window.show({ ...props, ...more });
        const element = document.querySelector<AttributedTimeline>('attributed-timeline')!;
        await element.updateComplete;
        return element;
      };
      const element = await render({ laneBy: 'kind', onAtSelect: () => calls.push('first') });
      element.addEventListener('at-problem', () => calls.push('problem'));
      const first = element.parsed;
      // As a person chooses.
      element.laneBy = 'side';
      element.zoomTo('2025-12-06');
      const view = { ...element.view };
      await render({ laneBy: 'kind', onAtSelect: () => calls.push('second') });
      element.dispatchEvent(new CustomEvent('at-select'));
      const same = [element.parsed === first, element.laneBy, { ...element.view }];
      await render({ laneBy: 'actor' });
      element.dispatchEvent(new CustomEvent('at-select'));
      const other = element.laneBy;
      await render({ timeline: { ...timeline } });
      const copied = [element.parsed === first, element.laneBy];
      return { calls, view, same, other, copied, classes: [element.className, element.id] };
    });
    expect(seen.calls).toEqual(['second']);
    expect(seen.same).toEqual([true, 'side', seen.view]);
    expect(seen.other).toBe('actor');
    expect(seen.copied).toEqual([false, undefined]);
    expect(seen.classes).toEqual(['wide', 'mine']);
  });

  it('is given everything when it comes back', async () => {
    const laneBy = await page.evaluate(async () => {
      window.show(undefined);
      window.show({ events: [{ title: 'Ferry', when: '2025' }], laneBy: 'place' });
      const element = document.querySelector<AttributedTimeline>('attributed-timeline')!;
      await element.updateComplete;
      return [element.laneBy, element.parsed?.size];
    });
    expect(laneBy).toEqual(['place', 1]);
  });
});
