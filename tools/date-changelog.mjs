// Run by `npm version`: what CHANGELOG calls unreleased becomes the new version, of today, and a new heading waits above it.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The text of a changelog with what stands under "Unreleased" as a version.
 * @throws where there is no such heading, or nothing beneath it
 */
export function datedChangelog(text, version, day) {
  const beneath = text.split('\n## Unreleased\n')[1]?.split('\n## ')[0];
  if (beneath === undefined)
    throw new Error('CHANGELOG.md: no heading "## Unreleased": write one above the versions');
  if (beneath.trim() === '')
    throw new Error('CHANGELOG.md: nothing beneath "## Unreleased": write what the new version changes');
  return text.replace('\n## Unreleased\n', `\n## Unreleased\n\n## ${version} (${day})\n`);
}

const file = new URL('../CHANGELOG.md', import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const version = process.env.npm_package_version;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, datedChangelog(readFileSync(file, 'utf8'), version, day));
}
