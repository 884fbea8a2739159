// A large CSV at `src`, while it arrives: tasks beyond 50 ms, the longest by the time of its processor, which other programs do not
// lengthen, how often the progress bar moves, time and heap, beside Papa Parse alone in the same page.
//
//     npx vite build --config tools/vite.bundle.config.ts --mode split
//     node tests/bench/measure-csv.mjs [MEGABYTES] [PATH OF papaparse.min.js]
import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROME_ARGS, chromePath } from '../../tools/browser.mjs';

const bundle = fileURLToPath(new URL('../../dist/bundle/', import.meta.url));
const [megabytes = 100, papaparse] = [Number(process.argv[2] ?? 100), process.argv[3]];
const timeout = 600_000;

const page = `<!doctype html><meta charset="utf-8"><style>attributed-timeline { display: block; block-size: 500px }</style>
<script type="module" src="/bundle/attributed-timeline.split.js"></script>
${papaparse ? '<script src="/papaparse.js"></script>' : ''}<body>`;

const words = 'radar harbour ferry talks protest embassy tariff statement carrier notice'.split(' ');

/** Rows of about 120 characters, some of them in quotation marks, until there are as many bytes. */
function* csvPieces() {
  yield 'Title,Date,Text,Source,Place,Deaths\n';
  let written = 0;
  for (let row = 0; written < megabytes * 1_000_000;) {
    const lines = [];
    for (const end = row + 2000; row < end; row++) {
      const [first, second] = [words[row % 10], words[(row * 7) % 10]];
      const day = new Date(Date.UTC(1950, 0, 1) + ((row * 7919) % 27_000) * 86_400_000);
      lines.push(
        `The ${first} of the ${second} no. ${row},${day.toISOString().slice(0, 10)},"What was said, at length, of the ""${second}"" there",Gazette ${row % 50},Port ${row % 300},${row % 9}\n`,
      );
    }
    const piece = lines.join('');
    written += piece.length;
    yield piece;
  }
}

const whole = Buffer.from([...csvPieces()].join(''));

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const send = (type, content) => response.writeHead(200, { 'content-type': type }).end(content);
  if (pathname === '/') send('text/html', page);
  else if (pathname === '/large.csv')
    response.writeHead(200, { 'content-type': 'text/csv', 'content-length': whole.length }).end(whole);
  else
    readFile(pathname === '/papaparse.js' ? papaparse : `${bundle}${basename(pathname)}`).then(
      (content) => send('text/javascript', content),
      () => response.writeHead(404).end(),
    );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

/** In the page: what is read by an act, with its tasks of more than 50 ms. */
const measured = `async (act) => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  const more = await act();
  const time = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return { time: Math.round(time), longTasks: tasks.length, longest: Math.round(Math.max(0, ...tasks)), ...more };
}`;

const byElement = `(${measured})(async () => {
  const element = document.createElement('attributed-timeline');
  const shares = new Set();
  const loaded = new Promise((resolve, reject) => {
    element.addEventListener('at-load', resolve);
    element.addEventListener('at-error', ({ detail }) => reject(new Error(detail.message)));
  });
  document.body.append(element);
  element.src = '/large.csv';
  const watch = setInterval(() => shares.add(element.shadowRoot?.querySelector('progress')?.value), 50);
  await loaded;
  clearInterval(watch);
  return { events: element.parsed.size, shares: shares.size };
})`;

const byPapaParse = `(${measured})(() => new Promise((resolve, reject) => {
  let rows = 0;
  Papa.parse('/large.csv', {
    download: true, chunk: ({ data }) => { rows += data.length; },
    complete: () => resolve({ rows }), error: reject,
  });
}))`;

/** Of the main threads of pages, in milliseconds of their processor. */
function longestTask(events) {
  const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
  const isMain = ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const main = new Set(events.filter(isMain).map(threadOf));
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && main.has(threadOf(event)));
  return Math.round(tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000);
}

async function run(name, act) {
  const browser = await chromium.launch({ executablePath: await chromePath(), args: CHROME_ARGS });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    tab.setDefaultTimeout(timeout);
    await tab.goto(address);
    await tab.waitForFunction(`customElements.get('attributed-timeline') !== undefined`);
    const session = await tab.context().newCDPSession(tab);
    await browser.startTracing(tab, { categories: ['toplevel'] });
    const found = await tab.evaluate(act);
    const longestOfProcessor = longestTask(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const sizes = { megabytes: Math.round(whole.length / 1e6), heapMegabytes: Math.round(usedSize / 1e6) };
    console.log(JSON.stringify({ name, ...sizes, ...found, longestOfProcessor }));
  } finally {
    await browser.close();
  }
}

try {
  await run('element', byElement);
  if (papaparse) await run('Papa Parse', byPapaParse);
} finally {
  server.close();
}
