// Builds the element as it is published, in memory, and weighs it beside its peers.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { peerFiles } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The two bundles, by the path at which they are served: `one` the one file, `split` the entry and its chunks.
 * Without `minify`, names are kept for a profile.
 */
export async function buildBundles({ minify } = { minify: true }) {
  return { one: await buildWith('production', minify), split: await buildWith('split', minify) };
}

async function buildWith(mode, minify) {
  const results = await build({
    root,
    mode,
    configFile: `${root}tools/vite.bundle.config.ts`,
    logLevel: 'error',
    build: {
      write: false,
      minify: minify ? 'oxc' : false,
      ...(minify ? {} : { rolldownOptions: { output: { minify: false } } }),
    },
  });
  const output = [results].flat().flatMap((result) => result.output);
  const chunks = output.filter(({ type }) => type === 'chunk');
  return Object.fromEntries(chunks.map(({ fileName, code }) => [`/bundle/${fileName}`, code]));
}

/** Bytes of each file that is served, gzipped at level 9, and of the peers. */
export async function weighFiles({ one, split }) {
  const read = (path) => readFile(peerFiles[path], 'utf8');
  return {
    oneFile: weightOf(Object.keys(one), one),
    chunks: Object.fromEntries(Object.keys(split).map((path) => [path, weightOf([path], split)])),
    vis: gzipped(await read('/vis.js')) + gzipped(await read('/vis.css')),
    echarts: gzipped(await read('/echarts.js')),
  };
}

/** Bytes of so many files, each gzipped. */
export function weightOf(paths, files) {
  return paths.reduce((sum, path) => sum + gzipped(files[path]), 0);
}

function gzipped(text) {
  return gzipSync(text, { level: 9 }).length;
}
