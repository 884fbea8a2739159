/** A page as a PDF, printed by a Chromium that is on the machine. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { UsageError } from './command.js';

const run = promisify(execFile);

/** As systems name it. */
const browsers: readonly string[] = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Prints a page of HTML. Throws a `UsageError` where there is no Chromium, or none that prints. */
export async function printedByBrowser(page: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'timeline-'));
  try {
    const [html, pdf] = [join(folder, 'record.html'), join(folder, 'record.pdf')];
    await writeFile(html, page);
    const parameters = [
      ...[
        '--headless',
        '--disable-gpu',
        '--no-pdf-header-footer',
        `--user-data-dir=${join(folder, 'profile')}`,
      ],
      // A browser that is run by root has no sandbox to be in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[`--print-to-pdf=${pdf}`, pathToFileURL(html).href],
    ];
    await runFirst(parameters);
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the first browser that is there. */
async function runFirst(parameters: readonly string[]): Promise<void> {
  const named = process.env['CHROME_PATH'];
  for (const browser of named === undefined ? browsers : [named]) {
    try {
      await run(browser, parameters, { timeout: 120_000 });
      return;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'ENOENT')
        throw new UsageError(
          `a PDF could not be printed by ${browser}: ${(error as Error).message.split('\n')[0] ?? ''}`,
        );
    }
  }
  throw new UsageError(
    'a PDF is printed by Chromium, and none was found: name it in CHROME_PATH, or write --html and print that page',
  );
}
