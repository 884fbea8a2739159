// The vitest projects: unit tests in two machine zones, stories in Chromium, and the packed package.
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';
import { CHROME_ARGS } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = process.env.TEST_REPORTS;
const executablePath = process.env.CHROME_PATH;

/** The same unit tests, on a machine that stands in `zone`: nothing may depend on it. */
function unit(name: string, zone: string): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      root,
      environment: 'node',
      include: ['tests/unit/**/*.test.ts'],
      env: { TZ: zone },
      setupFiles: ['tests/unit/seed.ts'],
      // Properties take seconds where the machine has other things to do.
      testTimeout: 60_000,
    },
  };
}

const stories: TestProjectInlineConfiguration = {
  plugins: [storybookTest({ configDir: `${root}.storybook` })],
  test: {
    name: 'stories',
    root,
    testTimeout: 60_000,
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
    globalSetup: ['tests/package/build-first.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

const config: ViteUserConfig = defineConfig({
  test: {
    root,
    reporters: reports === undefined ? ['default'] : ['default', 'json'],
    ...(reports === undefined ? {} : { outputFile: { json: `${reports}/vitest.json` } }),
    projects: [unit('unit-utc', 'UTC'), unit('unit-kiritimati', 'Pacific/Kiritimati'), stories, published],
  },
});
export default config;
