// Runs tests/element in Chromium, and with WTR_FIREFOX=1 what differs by engine in Firefox too: with CI_FULL=1 all files
// but those named *.chromium.test.ts, in Firefox and in WebKit.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { CHROME_ARGS, chromePath, firefoxPath, webkitPath } from './browser.mjs';
import { builtSourcePlugin } from './built-source-plugin.mjs';
import { countReporter } from './count-reporter.mjs';
import { pointerInputPlugin } from './pointer-input-plugin.mjs';
import { mediaPlugin } from './media-plugin.mjs';
import { tabLauncher } from './tab-launcher.mjs';
import { treePlugin } from './tree-plugin.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = process.env.TEST_REPORTS;
const all = 'tests/element/**/*.test.ts';
const chromiumAlone = 'tests/element/**/*.chromium.test.ts';

/** Frames follow one another as soon as they are drawn: the tests wait for thousands of them. */
const WITHOUT_FRAME_RATE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** The tests wait for frames and timers, more than half of their time. */
const chromium = tabLauncher('Chromium', 2, {
  launchOptions: { executablePath: await chromePath(), args: [...CHROME_ARGS, ...WITHOUT_FRAME_RATE] },
});

function firefox() {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('WTR_FIREFOX is set, but no Firefox was found: set FIREFOX_PATH.');
  return tabLauncher('Firefox', 1, {
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      // It cannot be asked for from within a test, as in Chromium.
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'layout.frame_rate': 1000 },
    },
  });
}

/**
 * What differs from engine to engine, and why; the other files hold what the element's own code decides, and Chromium
 * has run them. CI_FULL=1 runs all but those of Chromium's protocol in Firefox too.
 */
const differsByEngine = [
  'canvas', // what text and lines come to in pixels
  'focus', // the focus, when what has it is taken out
  'guest', // policies, frames, observers of a page
  'inputs', // modules, streams and attributes as they arrive
  'keyboard', // where Tab stops, and what a key fires
  'letters', // line boxes and measured text
  'overview', // pointer capture, and ranges by keys
  'page-scroll', // whose a wheel is
  'places', // dialogs, popovers and shadow roots
  'pointer', // wheel, drag and hover
  'right-to-left', // the sign of a scroll, and mirrored text
  'targets', // boxes as they are laid out
  'theme', // computed colours and fonts
  'traces', // policies, and what the console says
  'views', // scrolling lists and tables, and their focus
].map((name) => `tests/element/${name}.test.ts`);

/** Files that the command line names are run as they are, in each browser that is asked for. */
const named = process.argv.includes('--files');

const full = Boolean(process.env.CI_FULL);

/** WebKit takes the longest, with one file at a time: it is asked for by WTR_WEBKIT=1 or CI_FULL=1. */
function webkit() {
  if (!process.env.WTR_WEBKIT && !full) return [];
  const path = webkitPath();
  if (!path)
    throw new Error(
      'WTR_WEBKIT or CI_FULL is set, but WebKitWebDriver, its MiniBrowser or Xvfb was not found: install webkit2gtk-driver and xvfb.',
    );
  return [webkitLauncher(path)];
}

/** What runs where: files that are named in each browser that is asked for, otherwise all files in Chromium first. */
function inBrowsers() {
  const others = [...(process.env.WTR_FIREFOX ? [firefox()] : []), ...webkit()];
  if (named) return { browsers: [chromium, ...others] };
  const files = full ? [all, `!${chromiumAlone}`] : differsByEngine;
  return {
    files: all,
    browsers: [chromium],
    groups: others.map((browser) => ({ name: browser.name.toLowerCase(), files, browsers: [browser] })),
  };
}

export default {
  rootDir: root,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    builtSourcePlugin(root),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    pointerInputPlugin(),
    treePlugin(),
    mediaPlugin(),
  ],
  ...inBrowsers(),
  reporters: [defaultReporter(), ...(reports ? [countReporter(`${reports}/element.json`)] : [])],
  browserStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  // What the console says of faulty data is for editors of data; a test of its own holds it.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('attributed-timeline: '),
  // On a busy machine each of two browsers is slow: a limit ends what hangs, and judges no speed.
  testFramework: { config: { timeout: 120_000 } },
};
