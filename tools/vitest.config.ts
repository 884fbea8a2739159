// The vitest projects: unit tests, those about time in a second machine zone, stories in Chromium, and the packed package.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';
import { CHROME_ARGS } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = process.env.TEST_REPORTS;
const executablePath = process.env.CHROME_PATH;

/**
 * What reads, places or words a time: run on a second machine zone too, on which nothing may depend.
 * A lint rule keeps the local clock of `Date` out of all of src, so that no other test can tell two zones apart.
 */
const aboutTime = [
  'tests/unit/tools/machine-zone.test.ts',
  'tests/unit/data/*.test.ts',
  'tests/unit/model/dates/*.test.ts',
  'tests/unit/model/ingest/parse*.test.ts',
  'tests/unit/layout/axis/*.test.ts',
  'tests/unit/layout/view/*.test.ts',
  'tests/unit/layout/clock-changes.test.ts',
  'tests/unit/layout/dispute.test.ts',
  'tests/unit/render/axis-format.test.ts',
  'tests/unit/words/*.test.ts',
];

/** Of the words and the parser, those of what is no date: who says what, figures, and what the format does not know. */
const notAboutTime = [
  'tests/unit/model/ingest/parse-keeps.test.ts',
  'tests/unit/words/{opposed-words,figure-words,source-count-words}.test.ts',
];

/** Unit tests on a machine that stands in `zone`. */
function unit(
  name: string,
  zone: string,
  include: string[],
  exclude: string[] = [],
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      root,
      environment: 'node',
      include,
      exclude,
      env: { TZ: zone },
      setupFiles: ['tests/unit/seed.ts'],
      // Files share one process and the modules that are loaded in it: what they test keeps nothing but caches, and each
      // takes back what it stubs. A fork for every file took longer than all of its tests.
      isolate: false,
      // Properties take seconds where the machine has other things to do, of which the other tests are some.
      testTimeout: 120_000,
    },
  };
}

const stories: TestProjectInlineConfiguration = {
  plugins: [storybookTest({ configDir: `${root}.storybook` })],
  test: {
    name: 'stories',
    root,
    testTimeout: 120_000,
    // One page for all stories: each takes its own elements out, and what Storybook needs is loaded once.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { args: CHROME_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
};

const published: TestProjectInlineConfiguration = {
  test: {
    name: 'package',
    root,
    environment: 'node',
    include: ['tests/package/*.test.ts'],
    globalSetup: ['tests/package/build-first.ts', 'tests/package/install-first.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

const config: ViteUserConfig = defineConfig({
  test: {
    root,
    // Also on two cores: half of what the tests of the package do is wait, and the tests of the element end before them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: reports === undefined ? ['default'] : ['default', 'json'],
    ...(reports === undefined ? {} : { outputFile: { json: `${reports}/vitest.json` } }),
    projects: [
      unit('unit-utc', 'UTC', ['tests/unit/**/*.test.ts']),
      unit('unit-kiritimati', 'Pacific/Kiritimati', aboutTime, notAboutTime),
      stories,
      published,
    ],
  },
});
export default config;
