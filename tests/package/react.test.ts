// The component for React, in a browser: what is rendered again with the same properties changes nothing.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttributedTimeline } from '../../src/define.js';
import { CHROME_ARGS, chromePath } from '../../tools/browser.mjs';
import { host, lend, run, runScript, write } from './host.js';

type Props = Readonly<Record<string, unknown>>;

declare global {
  interface Window {
    /** Renders the component; undefined takes it out. */
    show: (props: Props | undefined) => void;
    /** What React says where it does not find what a server has rendered. */
    mismatches: string[];
  }
}

const app = `
import { createElement, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { AttributedTimeline } from 'attributed-timeline/react';
import { served } from './served.js';
const place = document.getElementById('root');
window.mismatches = [];
const onRecoverableError = (error) => window.mismatches.push(error.message);
const root = place.firstChild ? hydrateRoot(place, served('<template>'), { onRecoverableError }) : createRoot(place);
window.show = (props) =>
  flushSync(() => root.render(createElement(StrictMode, null, props && createElement(AttributedTimeline, props))));
`;
/** What a server renders; in the page, what is served is not looked at. */
const servedApp = `
import { createElement, StrictMode, useId } from 'react';
import { AttributedTimeline } from 'attributed-timeline/react';
const Note = ({ slot }) => createElement('p', { slot, id: useId() }, slot);
export const document = { title: 'A ferry', events: [{ id: 'ferry', title: 'Ferry suspended', when: '2025-12' }] };
export const served = (html) =>
  createElement(StrictMode, null, createElement(AttributedTimeline, { timeline: document, served: html },
    createElement(Note, { slot: 'title' }), createElement(Note, { slot: 'empty' })));
`;
const server = `
import { renderToString } from 'react-dom/server';
import { en } from 'attributed-timeline/locales/en.js';
import { renderShadowRoot } from 'attributed-timeline/server';
import { document, served } from './served.js';
const isRendered = process.argv[2] === 'rendered';
const html = isRendered ? renderShadowRoot(document, { locale: en }) : undefined;
process.stdout.write(renderToString(served(html)));
`;
const index = (content: string): string =>
  `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><div id="root">${content}</div><script type="module" src="./main.js"></script></html>`;

describe('the component for React', () => {
  let files: Server;
  let browser: Browser;
  let page: Page;
  const address = (): string => `http://127.0.0.1:${(files.address() as AddressInfo).port}/`;

  beforeAll(async () => {
    ['react', 'react-dom', 'scheduler'].forEach(lend);
    write('rendered/main.js', app);
    write('rendered/served.js', servedApp);
    write('rendered/server.js', server);
    write('rendered/index.html', index(''));
    const built = runScript('vite/bin/vite.js', ['build', 'rendered', '--base', './'], host);
    expect(built).toMatchObject({ code: 0 });
    files = createServer((request, response) => {
      const path = request.url === '/' ? '/index.html' : (request.url ?? '');
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
      response.end(readFileSync(join(host, 'rendered/dist', path)));
    });
    await new Promise<void>((done) => files.listen(0, '127.0.0.1', done));
    browser = await chromium.launch({ executablePath: await chromePath(), args: CHROME_ARGS });
    page = await browser.newPage();
    await page.goto(address());
    await page.waitForFunction(() => 'show' in window);
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((done) => files.close(done));
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

  it('has what a server has rendered until it is drawn, and React finds all of it', async () => {
    const { code, output } = run(process.execPath, ['rendered/server.js', 'rendered'], host);
    expect(code).toBe(0);
    expect(output).toContain('<h2><bdi>A ferry</bdi></h2>');
    const other = await browser.newPage();
    const said: string[] = [];
    other.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await other.route('**/', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('<div id="root">', `$&${output}`);
      await route.fulfill({ response, body: html });
    });
    await other.goto(address());
    await other.getByRole('option', { name: 'Ferry suspended' }).waitFor({ state: 'attached' });
    expect([await other.evaluate(() => window.mismatches), said]).toEqual([[], []]);
    expect(await other.locator('.served').count()).toBe(0);
  });

  it('keeps the place of its data where a server has rendered nothing', () => {
    expect(run(process.execPath, ['rendered/server.js'], host).output).toMatch(
      /^<attributed-timeline><template shadowrootmode="open"><div class="served"><\/div><\/template><p slot="title"/,
    );
  });
});
