// Runs the tests of the element in Chromium and, where there is one, in Firefox; says where that is left out.
import { spawnSync } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import { firefoxPath } from './browser.mjs';

// The tests that run beside these have a little more to do: a step back, and both end at the same time.
setPriority(getPriority() + 1);

const firefox = firefoxPath();
console.log(
  firefox ? `Firefox: ${firefox}` : 'Firefox: none found, left out (set FIREFOX_PATH to its program)',
);
const { status } = spawnSync('npx wtr --config tools/web-test-runner.config.mjs', {
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, ...(firefox ? { WTR_FIREFOX: '1', FIREFOX_PATH: firefox } : {}) },
});
process.exit(status ?? 1);
