// Runs tests/element in Chromium, and with WTR_FIREFOX=1 in Firefox too, but for files named *.chromium.test.ts.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROME_ARGS, chromePath, firefoxPath } from './browser.mjs';
import { countReporter } from './count-reporter.mjs';
import { pointerInputPlugin } from './pointer-input-plugin.mjs';
import { mediaPlugin } from './media-plugin.mjs';
import { treePlugin } from './tree-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = process.env.TEST_REPORTS;
const all = 'tests/element/**/*.test.ts';
const chromiumAlone = 'tests/element/**/*.chromium.test.ts';

const chromium = chromeLauncher({ launchOptions: { executablePath: await chromePath(), args: CHROME_ARGS } });

function firefox() {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('WTR_FIREFOX is set, but no Firefox was found: set FIREFOX_PATH.');
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      // It cannot be asked for from within a test, as in Chromium.
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    },
  });
  launcher.name = 'Firefox';
  return launcher;
}

function inBoth() {
  const names = readdirSync(`${root}tests/element`, { recursive: true });
  const hasChromiumAlone = names.some((name) => name.endsWith('.chromium.test.ts'));
  return {
    files: [all, `!${chromiumAlone}`],
    browsers: [chromium, firefox()],
    groups: hasChromiumAlone ? [{ name: 'chromium', files: chromiumAlone, browsers: [chromium] }] : [],
  };
}

export default {
  rootDir: root,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    pointerInputPlugin(),
    treePlugin(),
    mediaPlugin(),
  ],
  ...(process.env.WTR_FIREFOX ? inBoth() : { files: all, browsers: [chromium] }),
  reporters: [defaultReporter(), ...(reports ? [countReporter(`${reports}/element.json`)] : [])],
  browserStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  // On a busy machine each of two browsers is slow.
  testFramework: { config: { timeout: 30_000 } },
};
