// Uses the packed package where a stranger has installed it: in a plain page, and from TypeScript.
import { gzipSync } from 'node:zlib';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME_ARGS, chromePath } from '../../tools/browser.mjs';
import { checkTypes, host, run, runScript, tarball } from './host.js';

describe('a plain page with one script tag', () => {
  const titles = [
    'Ferry service suspended',
    'Embassy: stop smearing',
    'Call between the two leaders',
  ] as const;
  const page = `<!doctype html>
<html lang="en">
  <title>Host</title>
  <script type="module" src="/attributed-timeline.js"></script>
  <attributed-timeline src="events.json"></attributed-timeline>
</html>`;
  const japanesePage = (script: string): string =>
    page
      .replace('lang="en"', 'lang="ja"')
      .replace('/attributed-timeline.js', script)
      .replace('src="e', 'src="/e');
  const contentPage = page
    .replace('/attributed-timeline.js', '/dist/bundle/attributed-timeline.split.js')
    .replace(' src="events.json">', `><ul><li><time>2025-12-07</time> ${titles[0]}</li></ul>`);
  const events = [
    { title: titles[0], when: '2025-12' },
    { title: titles[1], when: '2025-12-07' },
    { title: titles[2], when: '2025-11-24' },
  ];
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
  };
  let server: Server;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const dist = join(host, 'node_modules/attributed-timeline/dist');
    const bundle = readFileSync(join(dist, 'bundle/attributed-timeline.js'), 'utf8');
    const split = readdirSync(join(dist, 'bundle')).filter((name) => name.includes('.split.'));
    const files = new Map([
      ['/index.html', page],
      ['/events.json', JSON.stringify({ events })],
      ['/attributed-timeline.js', bundle],
      ['/split/index.html', japanesePage('/dist/bundle/attributed-timeline.split.js')],
      ['/split/content.html', contentPage],
      ...split.map(
        (name) => [`/dist/bundle/${name}`, readFileSync(join(dist, 'bundle', name), 'utf8')] as const,
      ),
      ['/ja/index.html', japanesePage('/dist/bundle/attributed-timeline.js')],
      ['/ja/alone.html', japanesePage('/attributed-timeline.js')],
      ['/dist/bundle/attributed-timeline.js', bundle],
      ['/dist/locales/ja.js', readFileSync(join(dist, 'locales/ja.js'), 'utf8')],
    ]);
    server = createServer((request, response) => {
      const path = request.url ?? '';
      const text = files.get(path);
      response.writeHead(text === undefined ? 404 : 200, {
        'content-type': types[extname(path)] ?? 'text/plain',
      });
      response.end(text);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`;
    browser = await chromium.launch({ executablePath: await chromePath(), args: CHROME_ARGS });
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
  });

  it('offers every event of the file as an option, and asks for nothing but its own two files', async () => {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const problems: string[] = [];
    const asked: string[] = [];
    tab.on('pageerror', (error) => problems.push(error.message));
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(address);
    const element = tab.locator('attributed-timeline');
    const options = element.getByRole('option');
    await options
      .first()
      .waitFor({ state: 'attached', timeout: 30_000 })
      .catch(() => undefined);
    const spoken = await options.evaluateAll((nodes) =>
      nodes.map((node) => `${node.getAttribute('aria-label') ?? ''} ${node.textContent}`),
    );

    expect(problems).toEqual([]);
    expect(await element.evaluate((node) => node.shadowRoot !== null)).toBe(true);
    expect(titles.filter((title) => !spoken.some((words) => words.includes(title)))).toEqual([]);
    expect(asked.filter((path) => path !== '/favicon.ico').sort()).toEqual([
      '/attributed-timeline.js',
      '/events.json',
      '/index.html',
    ]);
    await tab.close();
  });

  it.each([
    [
      'speaks the language of its page where the languages lie beside it',
      'index',
      '拡大',
      ['/dist/locales/ja.js'],
    ],
    ['does so from the entry with chunks beside it', 'split', '拡大', ['/dist/locales/ja.js']],
    ['speaks English where they do not, and fails at nothing', 'alone', 'Zoom in', ['/locales/ja.js']],
  ] as const)('%s', async (_, name, words, wanted) => {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const problems: string[] = [];
    const asked: string[] = [];
    tab.on('pageerror', (error) => problems.push(error.message));
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(new URL(name === 'split' ? '/split/index.html' : `/ja/${name}.html`, address).href);
    await tab.waitForLoadState('networkidle');
    await tab.getByRole('button', { name: words }).waitFor({ timeout: 30_000 });
    expect(asked.filter((path) => path.includes('/locales/'))).toEqual(wanted);
    expect(problems).toEqual([]);
    await tab.close();
  });

  const chunk = /split\.gesture-controller\.js/;
  /** Turns the wheel with Ctrl over the plot; whether that was claimed. */
  const turn = (): boolean => {
    const plot = document.querySelector('attributed-timeline')!.shadowRoot!.querySelector('[part="plot"]')!;
    const { x, y, width, height } = plot.getBoundingClientRect();
    const place = { clientX: x + width / 2, clientY: y + height / 2 };
    return !plot.dispatchEvent(
      new WheelEvent('wheel', { ...place, deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true }),
    );
  };
  const span = (): number => {
    const { view } = document.querySelector('attributed-timeline') as unknown as {
      readonly view: { readonly start: number; readonly end: number };
    };
    return view.end - view.start;
  };

  it('claims a turn of the wheel before gestures are there, and zooms then', async () => {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    let release = (): void => {};
    const held = new Promise<void>((done) => (release = done));
    await tab.route(chunk, async (route) => {
      await held;
      await route.continue();
    });
    await tab.goto(new URL('/split/index.html', address).href);
    await tab.getByRole('option').first().waitFor({ state: 'attached' });
    const before = await tab.evaluate(span);
    expect(await tab.evaluate(turn)).toBe(true);
    expect(await tab.evaluate(span)).toBe(before);
    release();
    await expect.poll(() => tab.evaluate(span), { timeout: 30_000 }).toBeLessThan(before);
    await tab.close();
  });

  /** A page on which the chunk of text comes when it is released. */
  const withoutText = async (): Promise<readonly [tab: Page, release: () => void]> => {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    let release = (): void => {};
    const held = new Promise<void>((done) => (release = done));
    await tab.route(/split\.text\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await tab.goto(new URL('/split/index.html', address).href);
    await tab.getByRole('slider').waitFor();
    return [tab, release];
  };

  it('zooms by a button that was pressed before the text was there', async () => {
    const [tab, release] = await withoutText();
    const before = await tab.evaluate(span);
    await tab.getByRole('button', { name: '拡大' }).click();
    expect(await tab.evaluate(span)).toBe(before);
    release();
    await expect.poll(() => tab.evaluate(span), { timeout: 30_000 }).toBeLessThan(before);
    await tab.close();
  });

  it('keeps the page where it is for a key that is ours, and answers it when the text is there', async () => {
    const [tab, release] = await withoutText();
    const before = await tab.evaluate(span);
    await tab.evaluate(() => {
      document.body.style.minBlockSize = '4000px';
      scrollTo(0, 100);
    });
    await tab.getByRole('slider').press('ArrowUp');
    await tab.waitForTimeout(200);
    expect([await tab.evaluate(span), await tab.evaluate(() => scrollY)]).toEqual([before, 100]);
    release();
    await expect.poll(() => tab.evaluate(span), { timeout: 30_000 }).toBeLessThan(before);
    await tab.close();
  });

  it('zooms by each turn of a wheel before the text is there', async () => {
    const [tab, release] = await withoutText();
    const before = await tab.evaluate(span);
    await tab.mouse.move(600, 200);
    await tab.keyboard.down('Control');
    await expect
      .poll(
        async () => {
          await tab.mouse.wheel(0, -100);
          return before / (await tab.evaluate(span));
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(3);
    release();
    await tab.close();
  });

  it('explains what the pointer was on before the text was there', async () => {
    const [tab, release] = await withoutText();
    const [other, releaseOther] = await withoutText();
    releaseOther();
    const { x = 0, y = 0 } = (await other.getByRole('option', { name: titles[1] }).boundingBox()) ?? {};
    await tab.mouse.move(x + 2, y + 2);
    await tab.mouse.move(x + 4, y + 4);
    release();
    await tab.locator('[part=tooltip]').getByText(titles[1]).waitFor({ timeout: 30_000 });
    await Promise.all([tab.close(), other.close()]);
  });

  it('names the file of text that is missing over the drawing, and has it after a retry or a reload', async () => {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await tab.route(/split\.text\.js/, (route) => route.abort(), { times: 1 });
    await tab.goto(new URL('/split/index.html', address).href);
    const notice = tab.getByRole('alert').filter({ hasText: 'attributed-timeline.split.text.js' });
    await notice.waitFor({ timeout: 30_000 });
    expect(await tab.getByRole('option').count()).toBe(0);
    // Keys leave the notice where it is, and its button with the focus.
    await notice.evaluate((node) => node.classList.add('same'));
    for (const key of ['a', 'ArrowRight']) await tab.getByRole('slider').press(key);
    await notice.getByRole('button').press('Shift');
    expect(await notice.getAttribute('class')).toContain('same');
    expect(await notice.getByRole('button').evaluate((node) => node.matches(':focus'))).toBe(true);
    await notice.getByRole('button').click();
    // Chromium remembers that a module failed; other browsers ask for it again.
    await tab.waitForTimeout(200);
    if ((await notice.count()) > 0) await tab.reload();
    await tab.getByRole('option').first().waitFor({ state: 'attached', timeout: 30_000 });
    await tab.close();
  });

  it('names the file that reads its content where that is missing, and has it after a retry or a reload', async () => {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await tab.route(/split\.read-content\.js/, (route) => route.abort(), { times: 1 });
    await tab.goto(new URL('/split/content.html', address).href);
    const notice = tab.getByRole('alert').filter({ hasText: 'attributed-timeline.split.read-content.js' });
    await notice.waitFor({ timeout: 30_000 });
    expect(await tab.getByText('Ferry service suspended').isVisible(), 'the content as it is').toBe(true);
    await notice.getByRole('button', { name: 'Try again' }).click();
    // Chromium remembers that a module failed; other browsers ask for it again.
    await tab.waitForTimeout(200);
    if ((await notice.count()) > 0) await tab.reload();
    await tab
      .getByRole('option', { name: /^Ferry service suspended\. Event\. 7 December 2025/ })
      .waitFor({ state: 'attached', timeout: 30_000 });
    await tab.close();
  });

  it('names the file of gestures that is missing, and works all the same by buttons', async () => {
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await tab.route(chunk, (route) => route.abort());
    await tab.goto(new URL('/split/index.html', address).href);
    await tab.getByText('attributed-timeline.split.gesture-controller.js').waitFor({ timeout: 30_000 });
    const before = await tab.evaluate(span);
    await tab.getByRole('button', { name: '拡大' }).click();
    await expect.poll(() => tab.evaluate(span), { timeout: 30_000 }).toBeLessThan(before);
    await tab.close();
  });
});

describe('the bundles', () => {
  const sizeOf = (names: readonly string[]): number =>
    names
      .map((name) => gzipSync(read(`attributed-timeline.${name}.js`), { level: 9 }).length)
      .reduce((sum, length) => sum + length, 0);
  const first = ['split', 'split.shared'];
  const later = ['split.text', 'split.words', 'split.gesture-controller', 'split.lanes', 'split.paper'];
  const importsOf = (name: string): string[] =>
    Array.from(
      read(`attributed-timeline.${name}.js`).matchAll(/from"\.\/attributed-timeline\.([\w.-]+)\.js"/g),
      ([, imported = '']) => imported,
    ).filter((imported) => imported !== 'split.rolldown-runtime');

  const folder = (): string => join(host, 'node_modules/attributed-timeline/dist/bundle');
  const read = (name: string): string => readFileSync(join(folder(), name), 'utf8');

  it('name version, licence and copyright of the libraries in them at their head', () => {
    const head = read('attributed-timeline.js').split('*/')[0];
    expect(head).toMatch(/^\/\*!/);
    expect(head).toMatch(/ lit [\d.]+ \| BSD-3-Clause \| Copyright .*Google/);
    expect(head).toMatch(/ d3-time [\d.]+ \| ISC \| Copyright .*Bostock/);
    expect(head).toMatch(/ date-fns [\d.]+ \| MIT \| Copyright .*Koss/);
  });

  it('are the modules of the package where there is no page', () => {
    const code = `import { AttributedTimeline as one } from 'attributed-timeline/bundle';
      import { AttributedTimeline as split } from 'attributed-timeline/bundle/split';
      console.log(one === split);`;
    const parameters = ['--input-type=module', '--eval', code];
    expect(run(process.execPath, parameters, host)).toEqual({ code: 0, output: 'true\n' });
  });

  it('load the table apart from the entry', () => {
    expect(read('attributed-timeline.split.list.js')).toContain('attributed-timeline.split.table.js');
    expect(readdirSync(folder())).toContain('attributed-timeline.split.table.js');
  });

  it('keep their sizes: the one file, what comes before the first drawing, and what a reader at rest has', () => {
    // Of these, level 2 of EDTF takes 4.6 kB: 2 kB to read it, the rest in words of the first language; open ends, the line of the last look and
    // the offsets of times take 1.8 kB, the marks of what happened several times 0.4 kB, letters as readers see and type them 0.7 kB;
    // denials, hedges of parts and the number of verbs 2 kB, forms of dates that are seen to differ 1.2 kB, lanes, discs and faults within reach 2 kB;
    // words that keep clear of lines and of one another, and ends that are read from bounds, 0.1 kB before the first drawing.
    // windows of other documents, pages of no single colour and turned ones 0.4 kB, ends that are choices, quotes and claims in every view 0.5 kB;
    // a cut axis, with its words and its button, takes 6.5 kB: it is wanted by the first drawing of a short list.
    // Lanes by side, the lanes that a document asks for, names in two lines, lanes that are gathered and lines of empty ones take 2 kB.
    // Dashes, articles and eras of dates on labels take 0.4 kB.
    // Links that keep clear of words, their verbs, the main thread and the keys that follow links take 8.1 kB, the numbers of what
    // answers what among them; 3.3 kB of it, for the links of an event in focus, come after the first drawing.
    // Small elements, the legend of what is on the screen, what lies out of the window and the dates of peaks take about 8 kB.
    // Open accounts, ticks of roots, what is ruled out, rows that move and what a folded item answers take 3.5 kB.
    // Buckets of the calendar, their measure, and what is vague weighed over its time, with their cards, take 5.5 kB: a first drawing of a long list counts in them.
    // Lanes in order, gathered, with counts and scrolled take 2 kB before the first drawing, and 2.6 kB in a chunk of their own.
    // The search takes 8.2 kB of the one file, 1.3 kB of them before the first drawing: its field, its words and what is dimmed.
    // The first view without outliers, rows and titles of what lasts, what discs are, and how lanes turn into columns take 5.5 kB.
    // Spans that are chosen and the needles take 1.3 kB before the first drawing, 2 kB with text and gestures, and 4.4 kB of the one file beside.
    // Filters and numbers of events take 1.5 kB before the first drawing; the panel is in the chunk of the search.
    // What events say of themselves, accounts in one frame and the parts of columns in the legend take 0.7 kB.
    // Sizes take 1.9 kB before the first drawing and a chunk of 1.9 kB; names of the loudest columns and scales of lanes 1.2 kB.
    // The second clock takes 1.6 kB before the first drawing and 0.5 kB with the text; words clear of ruled-out days, what answers beside the
    // main thread and labels that run to what is really there 1.3 kB.
    // Retractions, figures, translated quotes, sources counted by what they have in common and lanes by carrier take some 3.7 kB before the
    // first drawing and 3.1 kB after it; order without dates, what is read as of a day and the bounds of spans together some 6.4 kB before it;
    // the handle, the steps and the reading of a day are a chunk of 7.1 kB.
    // Threads as lanes take 2.7 kB before the first drawing and 1.3 kB with the text; what was taken back, as a state, 1.5 kB; the entries of the
    // rail, of citations and of lanes' menus 1.8 kB; places of a day and order in other events' lists 1 kB. Chunks of the rail (4.9 kB), of
    // citations (3.2 kB), of tables (3 kB), of what other timelines have (2 kB) and of a day, which is taken up by difference, are in the one file.
    // The list in the page is read by a chunk of its own, and d3-zoom is gone.
    // Readers and writers of other formats take 46 kB of the one file, without the libraries of two of them, which lie beside it; 5 kB come before
    // the first drawing: their names, the words of downloads and of questions about a table, files that are dropped, and the state.
    // Colours and glyphs of a page's own kinds take 7 kB before the first drawing, for they are judged as a document is read, periods 2 kB, windows and
    // limits that a host sets, what is hovered and what a server sent 3 kB. Spreadsheets, four more formats to write, media, and the words of both
    // take 20 kB of the one file beside. Emphasis and links of texts take 1.4 kB before the first drawing, for what a label shows of a text is read so;
    // the line at the present moment takes 1.1 kB, disputes found by their ends, one pass for the legend, pauses between pieces, and states of what a page has set 0.8 kB,
    // colours and glyphs of events 0.7 kB.
    // Dates in words, of which a message says what to write, take 1.5 kB before the first drawing, what is no fault in a table 0.2 kB; names of columns
    // in four languages, links of rows and words that are read as dates take 2.6 kB of the one file beside.
    // What answers pointers and keys, judges settings, moves marks and draws the main thread is counted after the first drawing, 23 kB; what nothing uses of D3 is in no bundle, 2 kB.
    // That early input is answered only while it is meant takes 0.5 kB, what is laid out ahead of a zoom 0.3 kB.
    expect(gzipSync(read('attributed-timeline.js'), { level: 9 }).length).toBeLessThanOrEqual(373_500);
    expect(sizeOf(first)).toBeLessThanOrEqual(185_100);
    // What describes events is counted with the words since it is no longer taken for a part of the formats.
    expect(sizeOf([...first, ...later])).toBeLessThanOrEqual(256_300);
    const counted = [...first, ...later];
    expect(counted.flatMap(importsOf).filter((name) => !counted.includes(name))).toEqual([]);
  });

  it('keep text, gestures, print, the table, the search, lists of sets and the reader of content out of the entry', () => {
    const entry = first.map((name) => read(`attributed-timeline.${name}.js`)).join('');
    const asked = [
      'text',
      'list',
      'gesture-controller',
      'lanes',
      'paper',
      'search',
      'read-json-lines',
      'read-content',
    ];
    for (const part of [...asked, 'table', 'sets'])
      expect(entry).not.toMatch(new RegExp(`from"\\./attributed-timeline\\.split\\.${part}\\.js"`));
    for (const part of asked) expect(entry).toContain(`attributed-timeline.split.${part}.js`);
  });
});

describe('a strict TypeScript project', () => {
  const modules = {
    'right.ts': `
      import { AttributedTimeline, type TimelineDocument } from 'attributed-timeline';
      import 'attributed-timeline/define.js';
      const found: AttributedTimeline | null = document.querySelector('attributed-timeline');
      const timeline: TimelineDocument = { events: [{ title: 'Ferry service suspended', when: '2025-12' }] };
      if (found !== null) {
        found.timeline = timeline;
        found.addEventListener('at-select', (event) => {
          const id: string | null = event.detail.id;
          console.log(id);
        });
      }
    `,
    'wrong.ts': `
      import 'attributed-timeline/define.js';
      const found = document.querySelector('attributed-timeline')!;
      found.timeline = 5;
      found.addEventListener('at-select', (event) => event.detail.noSuchField);
    `,
  };
  let output = '';

  /** One program: types of the element and its libraries are read once. */
  beforeAll(() => {
    output = checkTypes(modules);
  });

  it('knows the element, its properties and its events by their types', () => {
    expect(output.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('wrong.ts'))).toEqual([]);
  });

  it('refuses what the element does not have', () => {
    expect(output).toMatch(/wrong\.ts\(4,.*error TS2322/);
    expect(output).toMatch(/wrong\.ts\(5,.*error TS2339/);
  });
});

describe('the tarball', () => {
  it('contains what a user needs and no development files', () => {
    const listed = run('tar', ['-tzf', tarball], host).output.trim().split('\n');
    const names = listed.map((name) => name.replace(/^package\//, ''));
    expect(names).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'custom-elements.json',
        'dist/index.js',
        'data/japan-china-2025.json',
        'stories/pictures/dispute-light.png',
      ]),
    );
    const expected =
      /^(dist\/|data\/|stories\/pictures\/|(package|custom-elements)\.json$|(README|CHANGELOG)\.md$|LICENSE$)/;
    expect(names.filter((name) => !expected.test(name))).toEqual([]);
  });

  it('has a source map with its sources beside each module', () => {
    const dist = join(host, 'node_modules/attributed-timeline/dist');
    const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      // What frames and components are made of is its own source.
      /^(?!embed|frameworks).*(?<!rolldown-runtime)\.js$/.test(name),
    );
    expect(modules.length).toBeGreaterThan(500);
    const without = modules.filter((name) => {
      const path = join(dist, `${name}.map`);
      if (!existsSync(path)) return true;
      const { sources, sourcesContent } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>;
      return sourcesContent?.length !== sources?.length || sourcesContent?.includes(null);
    });
    expect(without).toEqual([]);
  });

  it('is clean under publint', () => {
    const installed = join(host, 'node_modules/attributed-timeline');
    const { code, output } = runScript(
      'publint/src/cli.js',
      [installed, '--strict', '--pack', 'false'],
      host,
    );
    expect(code, output).toBe(0);
  });

  it('resolves its types for every import, under attw', () => {
    const cli = '@arethetypeswrong/cli/dist/index.js';
    const { code, output } = runScript(cli, [tarball, '--profile', 'esm-only', '--no-color'], host);
    expect(code, output).toBe(0);
    // It unpacks all source maps: beside the other tests that takes minutes.
  }, 600_000);
});
