// What `npm version` does to CHANGELOG.md.
import { describe, expect, it } from 'vitest';
import { datedChangelog } from '../../../tools/date-changelog.mjs';

describe('the changelog of a version', () => {
  it('has what was unreleased under the version and its day, and a heading for what comes next above it', () => {
    const before = '# Changelog\n\n## Unreleased\n\n- Words.\n\n## 0.1.0 (2026-01-02)\n\nThe first.\n';
    expect(datedChangelog(before, '0.2.0', '2026-12-24')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-12-24)\n\n- Words.\n\n## 0.1.0 (2026-01-02)\n\nThe first.\n',
    );
  });

  it.each([
    ['no heading of what is unreleased', '# Changelog\n\n## 0.1.0\n\n- Words.\n'],
    ['nothing beneath it', '# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- Words.\n'],
  ])('is refused where there is %s', (_, text) => {
    expect(() => datedChangelog(text, '0.2.0', '2026-12-24')).toThrow(/^CHANGELOG\.md: no/);
  });
});
