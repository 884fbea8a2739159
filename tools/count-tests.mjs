// Adds up what the test runners wrote into a folder, prints what failed and one line of counts, and fails unless every suite ran and passed.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, a line each: of a long log the end alone may be kept. */
const failures = [];
/** How many tests passed in each suite; a suite in which none did is itself a failure. */
const suites = { 'tests/unit': 0, stories: 0, 'tests/package': 0, 'tests/element': 0 };

function read(name) {
  const file = join(folder, name);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.error(`${name}: its runner wrote no result`);
  return undefined;
}

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

const firstLine = (text) => (text ?? '').split('\n')[0];

function failuresOf(path, tests, message) {
  const failed = tests.filter((test) => test.status === 'failed');
  if (failed.length === 0) return [`${path}: ${firstLine(message)}`];
  return failed.map((test) => `${path} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
}

function addFile({ name, status, message, assertionResults }) {
  const count = (...states) => assertionResults.filter((test) => states.includes(test.status)).length;
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
  };
  // A file that does not load, or whose hook fails, holds no failed test, and is one failure.
  if (status === 'failed' && counts.failed === 0) counts.failed = 1;
  add(counts);
  const path = relative(root, name).split(sep).join('/');
  if (status === 'failed') failures.push(...failuresOf(path, assertionResults, message));
  const suite = Object.keys(suites).find((start) => path.startsWith(`${start}/`));
  if (suite) suites[suite] += counts.passed;
}

const vitest = read('vitest.json');
vitest?.testResults.forEach(addFile);
// An error outside every test fails the run without a failed test.
if (vitest && !vitest.success && total.failed === 0) total.failed += 1;

const element = read('element.json');
if (element) {
  add(element);
  failures.push(...element.failures.map((failure) => `tests/element ${firstLine(failure)}`));
  suites['tests/element'] = element.passed;
}

for (const [suite, passed] of Object.entries(suites)) {
  if (passed > 0) continue;
  console.error(`${suite}: no test passed`);
  if (total.failed === 0) total.failed += 1;
}

for (const failure of failures) console.log(`failed: ${failure}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
