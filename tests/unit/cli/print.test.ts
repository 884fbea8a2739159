/** The record as a PDF: printed by a Chromium of the machine, and what is said where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { command, fileWith } from './support.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The first that says its version. */
const browser = [process.env['CHROME_PATH'] ?? '', ...names].find((name) => {
  if (name === '') return false;
  try {
    return execFileSync(name, ['--version'], { stdio: 'pipe', timeout: 20_000 }).length > 0;
  } catch {
    return false;
  }
});

const document = JSON.stringify({
  title: 'A dispute',
  events: Array.from({ length: 60 }, (_, day) => ({
    title: `Event ${day}`,
    when: `2025-11-${10 + (day % 20)}`,
  })),
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it.skipIf(browser === undefined)(
  `the command render prints the record on pages${browser === undefined ? ': skipped, for there is no Chromium on this machine' : ''}`,
  { timeout: 120_000 },
  async () => {
    vi.stubEnv('CHROME_PATH', browser ?? '');
    const file = fileWith('in.json', document);
    const out = file.replace(/json$/, 'pdf');
    const { code, said } = await command(['render', file, out]);
    expect({ code, said }).toEqual({ code: 0, said: `${file}: 60 events drawn, 0 listed without a date` });
    const pdf = readFileSync(out, 'latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf.trimEnd().slice(-5)).toBe('%%EOF');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
  },
);

it('the command render says how to print without a browser, and leaves no file', async () => {
  vi.stubEnv('CHROME_PATH', '/no/browser/here');
  const file = fileWith('in.json', document);
  const out = file.replace(/json$/, 'pdf');
  const { code, said } = await command(['render', file, out]);
  expect(code).toBe(2);
  expect(said).toContain('name it in CHROME_PATH, or write --html and print that page');
  expect(existsSync(out)).toBe(false);
});
