// A launcher for @web/test-runner: WebKitGTK's MiniBrowser by WebDriver, on a screen of its own where there is none.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverPage } from './webdriver-page.mjs';

const DRIVER = 'http://127.0.0.1:4455';
const SCREEN = ':77';

async function request(method, path, body) {
  const answer = await fetch(DRIVER + path, {
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

/** Starts the screen and the driver; what it gives ends both. */
async function start() {
  const settings = stillSettings();
  const env = { ...process.env, XDG_CONFIG_HOME: settings, DISPLAY: SCREEN };
  const options = { stdio: 'ignore', env };
  const screen = ['Xvfb', [SCREEN, '-screen', '0', '2600x1800x24', '-nolisten', 'tcp']];
  const children = [spawn(...screen, options)];
  const end = () => {
    for (const child of children.reverse()) child.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  await sleep(500);
  children.push(spawn('WebKitWebDriver', ['--port=4455'], options));
  await answers().catch((error) => {
    end();
    throw error;
  });
  return end;
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
