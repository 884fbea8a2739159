// Builds a small app of each framework with the packed package, opens it in Chromium, and says what does not hold.
// `npm run test:hosts` runs all of them, `npm run test:hosts -- react vue` some; pictures are in dist/hosts.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROME_ARGS, chromePath } from '../../tools/browser.mjs';
import { install, npm, packed, root } from './pack.mjs';
import { tryHost } from './try-host.mjs';
import { serve } from './serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const work = join(tmpdir(), 'attributed-timeline-hosts');
const pictures = join(root, 'dist/hosts');

/** A copy of a host with the package installed, built: the folder that is served, and whether the element is rendered in it. */
function built(name, tarball) {
  const folder = join(work, name);
  cpSync(join(here, name), folder, { recursive: true });
  const {
    scripts,
    served = scripts ? 'dist' : '.',
    sources = 'src',
    isRendered = false,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (scripts) cpSync(join(here, 'shared'), join(folder, sources), { recursive: true });
  install(folder, tarball);
  if (scripts) npm(['run', 'build'], folder);
  return { folder: join(folder, served), isRendered };
}

async function tryAll(names) {
  const tarball = packed(work);
  const browser = await chromium.launch({ executablePath: await chromePath(), args: CHROME_ARGS });
  const failed = [];
  for (const name of names) {
    const complaints = await complaintsOf(name, tarball, browser);
    console.log(complaints.length === 0 ? `✓ ${name}` : `✗ ${name}\n    ${complaints.join('\n    ')}`);
    if (complaints.length > 0) failed.push(name);
  }
  await browser.close();
  return failed;
}

async function complaintsOf(name, tarball, browser) {
  try {
    const { folder, isRendered } = built(name, tarball);
    const { address, close } = await serve(folder);
    try {
      const { complaints, picture } = await tryHost(browser, address, isRendered);
      writeFileSync(join(pictures, `${name}.png`), picture);
      return complaints;
    } finally {
      await close();
    }
  } catch (error) {
    return [String(error.stdout ?? ''), String(error.stderr ?? error.stack)].filter(Boolean);
  }
}

const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);
const asked = process.argv.slice(2);
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
mkdirSync(pictures, { recursive: true });
const failed = await tryAll(asked.length > 0 ? asked : all);
process.exitCode = failed.length > 0 ? 1 : 0;
