// A reporter for @web/test-runner that writes how many tests passed, failed and were skipped, as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function addSuite(counts, suite) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) addSuite(counts, inner);
}

/** A file that fails outside its tests (it does not load, or the browser stops) is one failure. */
function addSession(counts, session) {
  const before = counts.failed;
  addSuite(counts, session.testResults);
  if (!session.passed && counts.failed === before) counts.failed += 1;
}

/**
 * Writes {passed, failed, skipped} to the file when the run stops; each browser's tests count.
 * @param {string} file
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) addSession(counts, session);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
