// Finds a Chromium for the tests, or gets one; says in one sentence what to do where neither works.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The small browser that comes with WebKitGTK, below the folder of libraries of a machine. */
const WEBKITS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** What every start of the browser is given: works as root, in a container, and stays off the network. */
export const CHROME_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function starts(path) {
  return isExecutable(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function fromPlaywright() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}

async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const path = await (await import('@sparticuz/chromium')).default.executablePath();
  return starts(path) ? path : undefined;
}

function aptInstall(...names) {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return;
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
}

async function fromApt() {
  aptInstall('chromium');
  return INSTALLED.find(starts);
}

/**
 * The path of a Chromium that can be started: CHROME_PATH, an installed one, Playwright's own, the one in
 * @sparticuz/chromium (Linux x64), or one installed by apt (root on Debian), in that order.
 * @returns {Promise<string>}
 * @throws where there is none, with what to do.
 */
export async function chromePath() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH "${named}" is not a program that can be started.`);
  }
  const installed = INSTALLED.find(isExecutable);
  if (installed) return installed;
  for (const source of [fromPlaywright, fromPackage, fromApt]) {
    const path = await source().catch((error) => console.error(`${source.name}: ${error.message}`));
    if (path) return path;
  }
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. ' +
      'Install one, or set CHROME_PATH to its program, then run this again (npm run test:unit needs none).',
  );
}

/**
 * The path of a Firefox: FIREFOX_PATH, or an installed one. Where CI is set and there is none, one installed by apt
 * (root on Debian). Undefined where there is none: it runs what Chromium has run already.
 * @returns {string | undefined}
 */
export function firefoxPath() {
  const found = () => [process.env.FIREFOX_PATH, ...FIREFOXES].find((path) => path && isExecutable(path));
  if (process.env.CI && !found()) aptInstall('firefox-esr');
  return found();
}

/**
 * The path of WebKitGTK's MiniBrowser, where its driver and a screen without a display are installed too; with CI set, what
 * is missing is installed by apt (root on Debian). Undefined where they are not there.
 * @returns {string | undefined}
 */
export function webkitPath() {
  const found = () =>
    ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every(isExecutable)
      ? WEBKITS.find(isExecutable)
      : undefined;
  if (process.env.CI && !found()) aptInstall('webkit2gtk-driver', 'xvfb');
  return found();
}
