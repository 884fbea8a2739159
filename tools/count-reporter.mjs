// A reporter for @web/test-runner that writes how many tests passed, failed and were skipped, and which failed, as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

function addSuite(counts, suite, place) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else addFailure(counts, `${place} > ${test.name}: ${test.error?.message ?? ''}`);
  }
  for (const inner of suite?.suites ?? []) addSuite(counts, inner, `${place} > ${inner.name}`);
}

function addFailure(counts, failure) {
  counts.failed += 1;
  counts.failures.push(failure);
}

/** A file that fails outside its tests (it does not load, or the browser stops) is one failure. */
function addSession(counts, session) {
  const before = counts.failed;
  const place = `${session.browser.name} ${relative(process.cwd(), session.testFile ?? '')}`;
  addSuite(counts, session.testResults, place);
  if (session.passed || counts.failed > before) return;
  addFailure(counts, `${place}: ${session.errors?.[0]?.message ?? 'did not finish'}`);
}

/**
 * Writes {passed, failed, skipped, failures} to the file when the run stops; each browser's tests count.
 * @param {string} file
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) addSession(counts, session);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
