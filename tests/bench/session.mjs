// One browser for one measurement: started, asked through the DevTools protocol, and killed whatever state it is in.
import { clearTimeout, setTimeout } from 'node:timers';
import { chromium } from 'playwright';
import { CHROME_ARGS, chromePath } from '../../tools/browser.mjs';

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Names what lasted too long. */
export class TimedOut extends Error {}

/** Rejects with `TimedOut` where a promise lasts more than so many milliseconds. */
export function within(time, what, promise) {
  let timer;
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new TimedOut(`${what}: gave up after ${time / 1000} s`)), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A page of a fresh browser, at a device pixel ratio. */
export async function openSession({ address, ratio, timeout }) {
  const server = await chromium.launchServer({ executablePath: await chromePath(), args: CHROME_ARGS });
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: ratio,
  });
  const page = await context.newPage();
  const crashed = new Promise((resolve, reject) =>
    page.on('crash', () => reject(new Error('the page crashed'))),
  );
  crashed.catch(() => {});
  await page.goto(`${address}/bench/page.html`);
  await page.waitForFunction('globalThis.bench !== undefined');
  const cdp = await context.newCDPSession(page);
  const guarded = (what, promise) => within(timeout, what, Promise.race([promise, crashed]));
  return {
    version: browser.version(),
    /** One command of the DevTools protocol. */
    send: (method, parameters) => guarded(method, cdp.send(method, parameters)),
    on: (name, listener) => cdp.on(name, listener),
    /** The value of an expression in the page, awaited. */
    evaluate: async (expression) => {
      const asked = cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { result, exceptionDetails } = await guarded(expression, asked);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    /** The events of a trace of what an action does. */
    trace: async (act) => {
      await browser.startTracing(page, { categories });
      await act();
      const text = await guarded('reading the trace', browser.stopTracing());
      return JSON.parse(text.toString()).traceEvents;
    },
    /** Ends the browser, however busy it is. */
    close: () => server.kill(),
  };
}

/** Heap in bytes (objects; with what array buffers hold) and live nodes, after garbage was collected. */
export async function measureMemory(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    backingStorageSize = 0,
    embedderHeapUsedSize = 0,
  } = await session.send('Runtime.getHeapUsage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const nodes = metrics.find(({ name }) => name === 'Nodes').value;
  return { heap: usedSize + backingStorageSize, objects: usedSize, browserHeap: embedderHeapUsedSize, nodes };
}
