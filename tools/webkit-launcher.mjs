// A launcher for @web/test-runner: WebKitGTK's MiniBrowser by WebDriver, on a screen of its own where there is none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverPage } from './webdriver-page.mjs';

/** Of the driver, as long as it runs. */
let driver = '';

async function request(method, path, body) {
  const answer = await fetch(driver + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
  return value;
}

/** A folder of settings in which nothing moves: a page is told so by `prefers-reduced-motion`. */
function stillSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

async function answers() {
  for (let tries = 0; tries < 100; tries++) {
    if (await request('GET', '/status').catch(() => undefined)) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

/** A program that runs beside the tests; `failed` rejects where it cannot be started, or ends. */
function started(program, words, options) {
  const child = spawn(program, words, options);
  const failed = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  // Ended by `end`, it has failed nobody.
  failed.catch(() => undefined);
  return { child, failed };
}

/** The first free screen: Xvfb finds it, and writes its number. */
async function startScreen() {
  const words = ['-displayfd', '3', '-screen', '0', '2600x1800x24', '-nolisten', 'tcp'];
  const { child, failed } = started('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failed]);
  return { child, display: `:${String(number).trim()}` };
}

/** A port that nobody listens at. */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts the screen and the driver; what it gives ends both. */
async function start() {
  const settings = stillSettings();
  const children = [];
  const end = () => {
    for (const child of children.reverse()) child.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  try {
    const screen = await startScreen();
    children.push(screen.child);
    const port = await freePort();
    driver = `http://127.0.0.1:${port}`;
    const env = { ...process.env, XDG_CONFIG_HOME: settings, DISPLAY: screen.display };
    const { child, failed } = started('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
    children.push(child);
    await Promise.race([answers(), failed]);
    return end;
  } catch (error) {
    end();
    throw error;
  }
}

const browserOf = (binary) => ({
  alwaysMatch: {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  },
});

/** One file at a time, each in a browser of its own. `binary` is the path of MiniBrowser. */
export function webkitLauncher(binary) {
  const tabs = new Map();
  let ended;
  return {
    name: 'WebKit',
    // The runner's commands know the methods of a puppeteer page, and so has ours.
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      ended ??= start();
      await ended;
      const { sessionId } = await request('POST', '/session', { capabilities: browserOf(binary) });
      const call = (method, path, body) => request(method, `/session/${sessionId}${path}`, body);
      tabs.set(id, { call, url, page: webdriverPage(call) });
      await call('POST', '/url', { url });
    },
    isActive: (id) => tabs.has(id),
    getBrowserUrl: (id) => tabs.get(id)?.url ?? '',
    getPage: (id) => tabs.get(id)?.page,
    async stopSession(id) {
      const tab = tabs.get(id);
      tabs.delete(id);
      await tab?.call('DELETE', '').catch(() => undefined);
      return {};
    },
    async stop() {
      for (const id of [...tabs.keys()]) await this.stopSession(id);
      await ended?.then((end) => end()).catch(() => undefined);
    },
  };
}
