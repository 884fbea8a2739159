// Packs the package once, and installs it where a stranger would.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a project that has the package installed. */
    host: string;
    tarball: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

function npm(parameters: readonly string[], cwd: string): string {
  return execFileSync('npm', [...parameters], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}

export function setup(project: TestProject): () => void {
  const host = mkdtempSync(join(tmpdir(), 'attributed-timeline-host-'));
  const packed = JSON.parse(npm(['pack', '--json', '--pack-destination', host], root)) as unknown;
  const [first] = Object.values(packed as Record<string, { filename: string }>);
  const tarball = join(host, basename(first!.filename));
  writeFileSync(join(host, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }));
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], host);
  project.provide('host', host);
  project.provide('tarball', tarball);
  return () => rmSync(host, { recursive: true, force: true });
}
