// Every block of code in the README does what a reader of it expects, with the package as it is installed.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/index.js';
import { read } from '../../src/io.js';
import type { TableMapping } from '../../src/io/format/table-mapping.js';
import { CHROME_ARGS, chromePath } from '../../tools/browser.mjs';
import { checkTypes, host, root, run, write } from './host.js';

interface Block {
  readonly language: string;
  readonly code: string;
  /** Of its first line in the README. */
  readonly line: number;
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1]!,
  code: match[2]!,
  line: readme.slice(0, match.index).split('\n').length + 1,
}));
const inLanguage = (language: string): readonly Block[] =>
  blocks.filter((block) => block.language === language);

const events = [
  { title: 'Ferry suspended', when: '2025-12' },
  { title: 'Radar alleged', when: '2025-12-06' },
];
const content = `<attributed-timeline><script type="application/json">${JSON.stringify({ events })}</script></attributed-timeline>`;
const define = '<script type="module" src="/dist/bundle/attributed-timeline.js"></script>';
const imports = {
  'attributed-timeline/define.js': '/dist/bundle/attributed-timeline.js',
  'attributed-timeline/locales/': '/dist/locales/',
};
const importMap = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
/** What a block takes from its surroundings. */
const surroundings = {
  timeline: "declare const timeline: import('attributed-timeline').AttributedTimeline;",
  json: 'declare const json: string;',
};
const withSurroundings = (code: string): string =>
  Object.entries(surroundings)
    .filter(([name]) => !new RegExp(`const ${name}\\b`).test(code))
    .map(([, declaration]) => `${declaration}\n`)
    .join('') + code;
const withoutTypes = (code: string): string =>
  transpileModule(code, { compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 } })
    .outputText;

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
const dist = join(host, 'node_modules/attributed-timeline/dist');
/** Where a reader has put what is to be copied. */
const copied = '/attributed-timeline/';

describe('the code in the README', () => {
  let server: Server;
  let browser: Browser;
  let address: string;
  let page = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '', 'http://host').pathname;
      const text =
        path === '/'
          ? `<!doctype html><title>Host</title><link rel="icon" href="data:,">${page}`
          : path === '/events.json'
            ? JSON.stringify({ events })
            : path.startsWith(copied)
              ? readFileSync(join(dist, path.slice(copied.length)), 'utf8')
              : path.startsWith('/dist/')
                ? readFileSync(join(dist, path.slice('/dist/'.length)), 'utf8')
                : undefined;
      response.writeHead(text === undefined ? 404 : 200, {
        'content-type': types[extname(path)] ?? 'text/html',
      });
      response.end(text);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({ executablePath: await chromePath(), args: CHROME_ARGS });
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((done) => server.close(done));
  });

  /** Opens a page with this in it, and asks something of it; nothing in it may fail, and no data may be faulty. */
  async function inPage<T>(html: string, ask: (tab: Page) => Promise<T>): Promise<T> {
    page = html;
    const tab = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => complaints.push(message.text()));
    await tab.goto(address);
    const answer = await ask(tab);
    expect(complaints).toEqual([]);
    await tab.close();
    return answer;
  }

  /** The names of what is drawn. */
  async function optionsOf(tab: Page): Promise<readonly string[]> {
    const options = tab.getByRole('option');
    await options.first().waitFor({ state: 'attached', timeout: 30_000 });
    return options.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  }

  it('is of languages that are tried here, and of each', () => {
    expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual([
      'css',
      'html',
      'json',
      'jsonc',
      'sh',
      'ts',
    ]);
    expect(readme.match(/^```/gm)).toHaveLength(blocks.length * 2);
  });

  const isCommands = ({ code }: Block): boolean => code.includes('npx attributed-timeline');

  it.each(inLanguage('sh').filter(isCommands))('in line $line runs its commands', ({ code }) => {
    write('events.json', JSON.stringify({ events }));
    write('more.json', JSON.stringify({ events: [{ title: 'Call', when: '2025-12-08' }] }));
    write('chronology.csv', 'date,headline,source\n2025-12-06,Radar alleged,Gazette\n');
    const lines = code.split('\n').filter((line) => line.startsWith('npx '));
    for (const line of lines) {
      const [, name = '', ...words] = line.replace(/\s*[#>].*$/, '').split(/\s+/);
      const { code: exit, output } = run(join(host, 'node_modules/.bin', name), words, host);
      expect(exit, `${line}\n${output}`).toBe(0);
    }
    expect(lines.length).toBeGreaterThan(0);
  });

  it.each(inLanguage('sh').filter((block) => !isCommands(block)))(
    'in line $line names scripts of the package',
    ({ code }) => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        readonly scripts: Readonly<Record<string, string>>;
      };
      const named = [...code.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name!);
      expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
      expect(named.length).toBeGreaterThan(0);
    },
  );

  it.each(inLanguage('jsonc'))('in line $line is a document without a fault', ({ code }) => {
    const json = code.replace(/(^|\s)\/\/ .*$/gm, '').replace(/,(\s*[\]}])/g, '$1');
    const timeline = parse(json);
    expect(timeline.faults.faults).toEqual([]);
    expect(timeline.account()).toMatchObject({ given: 2, drawn: 2, rejected: 0 });
  });

  it.each(inLanguage('json'))('in line $line is a mapping by which a table is read', async ({ code }) => {
    const mapping = JSON.parse(code) as TableMapping;
    const { document, faults } = await read('Was,Wann,Ort,Wert,,Intern\nRede,03/04/2025,Bonn,5,Ann,x', {
      ...{ extension: 'csv', mapping },
    });
    expect(faults).toEqual([]);
    expect(document).toMatchObject({
      events: [{ title: 'Rede', when: '2025-04-03', kind: 'statement', speakers: 'Ann' }],
    });
  });

  it('compiles under strict options', () => {
    const modules = inLanguage('ts').map(
      ({ code, line }) => [`line-${line}.ts`, withSurroundings(code)] as const,
    );
    expect(modules.length).toBeGreaterThan(0);
    expect(checkTypes(Object.fromEntries(modules))).toBe('');
  });

  const draws = ({ code }: Block): boolean => code.includes('drawSvg');
  const cites = ({ code }: Block): boolean => code.includes('citationOf');
  const reads = ({ code }: Block): boolean => code.includes('attributed-timeline/io');
  const runsInNode = (block: Block): boolean => draws(block) || cites(block) || reads(block);

  it.each(inLanguage('ts').filter(reads))('in line $line reads a file in Node', ({ code, line }) => {
    write(`line-${line}.mjs`, `${withoutTypes(code)}\nconsole.log(timeline.account().drawn, faults.length);`);
    const { code: exit, output } = run(process.execPath, [`line-${line}.mjs`], host);
    expect(exit, output).toBe(0);
    expect(output).toBe('1 0\n');
  });

  it.each(inLanguage('ts').filter(cites))('in line $line cites an event in Node', ({ code, line }) => {
    const document = readFileSync(join(root, 'data/japan-china-2025.json'), 'utf8');
    const given = `const json = ${JSON.stringify(document)};`;
    write(`line-${line}.mjs`, `${given}\n${withoutTypes(code)}\nconsole.log(citation?.text);`);
    const { code: exit, output } = run(process.execPath, [`line-${line}.mjs`], host);
    expect(exit, output).toBe(0);
    const promised = /text; \/\/ "([^…]*)/.exec(code)?.[1]?.trim() ?? 'nothing';
    expect(output).toContain(promised);
  });

  it.each(inLanguage('ts').filter(draws))('in line $line draws a document in Node', ({ code, line }) => {
    const given = `const json = ${JSON.stringify(JSON.stringify({ events }))};`;
    write(`line-${line}.mjs`, `${given}\n${withoutTypes(code)}\nconsole.log(svg);`);
    const { code: exit, output } = run(process.execPath, [`line-${line}.mjs`], host);
    expect(exit, output).toBe(0);
    expect(output).toContain('<svg');
    for (const { title } of events) expect(output).toContain(title);
  });

  it.each(inLanguage('ts').filter((block) => !runsInNode(block)))(
    'in line $line runs in a page',
    async ({ code }) => {
      const before = code.includes('const timeline')
        ? ''
        : "const timeline = document.querySelector('attributed-timeline');";
      const body = code.includes('.events =') ? '<attributed-timeline></attributed-timeline>' : content;
      const script = `<script type="module">${before}${withoutTypes(code)}</script>`;
      const options = await inPage(`${importMap}${define}${body}${script}`, optionsOf);
      expect(options.length).toBeGreaterThan(0);
    },
  );

  it.each(inLanguage('html'))('in line $line is drawn', async ({ code }) => {
    const isDefined =
      code.includes('<script type="module"') ||
      /<script[^>]* src="https:\/\/unpkg\.com\/[^"]*bundle/.test(code);
    const html = code.replaceAll('https://unpkg.com/attributed-timeline/', '/');
    const hasElement = html.includes('<attributed-timeline');
    const whole = `${isDefined ? '' : define}${html}${hasElement ? '' : content}`;
    const options = await inPage(whole, optionsOf);
    const titles = [...code.matchAll(/"title": "([^"]*)"|<a[^>]*>([^<]*)<|<\/time> ([\w ]+)</g)].map(
      ([, json, link, text]) => (json ?? link ?? text)!.trim(),
    );
    const wanted = titles.length > 0 ? titles : events.map(({ title }) => title);
    expect(wanted.filter((title) => !options.some((name) => name.includes(title)))).toEqual([]);
  });

  const frames = inLanguage('html').filter(({ code }) => code.includes('<iframe'));

  it.each(frames)('in line $line keeps its frame as high as the timeline in it', async ({ code }) => {
    // On a site of its own: a document lies where the page of the frame does.
    expect(code).not.toContain('unpkg.com');
    const heights = await inPage(code, async (tab) => {
      await tab
        .frameLocator('iframe')
        .getByRole('option')
        .first()
        .waitFor({ state: 'attached', timeout: 30_000 });
      const given = tab.locator('iframe[style*="height"]');
      await given.waitFor({ state: 'attached', timeout: 30_000 });
      const [frame] = await given.evaluateAll((nodes) => nodes.map(({ clientHeight }) => clientHeight));
      const body = await tab
        .frameLocator('iframe')
        .locator('body')
        .evaluate((node) => node.scrollHeight);
      return { frame, body };
    });
    expect(heights.body).toBeGreaterThan(100);
    expect(heights.frame).toBe(heights.body);
  });

  it.each(inLanguage('css'))('in line $line is understood whole', async ({ code }) => {
    const written = [...code.replace(/\/\*.*?\*\//g, '').matchAll(/^\s*(-{0,2}[a-z][a-z-]*): .*;/gm)];
    const names = written.map(([, name]) => name!);
    const kept = await inPage(`<style>${code}</style>${content}`, (tab) =>
      tab.evaluate((asked) => {
        const all = (rules: CSSRuleList): CSSRule[] =>
          [...rules].flatMap((rule) => [
            rule,
            ...('cssRules' in rule ? all(rule.cssRules as CSSRuleList) : []),
          ]);
        const styles = all(document.styleSheets[0]!.cssRules).flatMap((rule) =>
          rule instanceof CSSStyleRule ? [rule.style] : [],
        );
        return asked.filter((name) => styles.some((style) => style.getPropertyValue(name) !== ''));
      }, names),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(kept).toEqual(names);
  });
});
