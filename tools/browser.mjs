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

async function fromApt() {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
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
