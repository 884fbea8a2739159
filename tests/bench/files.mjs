// Builds the element as it is published, in memory, and weighs it beside its peers.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { peerFiles } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The one-file bundle, or one that keeps names for a profile. */
export async function buildBundle({ minify } = { minify: true }) {
  const [output] = await buildWith({ codeSplitting: false, minify }, minify);
  return output.find(({ isEntry }) => isEntry).code;
}

/** The chunks that define.js reaches by static imports, with all that they depend on. */
async function staticChunks() {
  const [output] = await buildWith({ codeSplitting: true, minify: true }, true);
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const reached = new Set();
  const reach = ({ fileName, imports }) => {
    if (reached.has(fileName)) return;
    reached.add(fileName);
    for (const name of imports) if (chunks.has(name)) reach(chunks.get(name));
  };
  reach([...chunks.values()].find(({ isEntry }) => isEntry));
  return [...reached].map((name) => chunks.get(name).code);
}

async function buildWith(output, minify) {
  const results = await build({
    root,
    configFile: `${root}tools/vite.bundle.config.ts`,
    logLevel: 'error',
    build: {
      write: false,
      minify: minify ? 'oxc' : false,
      rolldownOptions: { output },
    },
  });
  return [results].flat().map((result) => result.output);
}

/** Bytes of each file, gzipped at level 9. */
export async function weighFiles(bundle) {
  const weights = { element: gzipped(bundle) };
  weights.elementModules = (await staticChunks()).reduce((sum, code) => sum + gzipped(code), 0);
  const read = (path) => readFile(peerFiles[path], 'utf8');
  weights.vis = gzipped(await read('/vis.js')) + gzipped(await read('/vis.css'));
  weights.echarts = gzipped(await read('/echarts.js'));
  return weights;
}

function gzipped(text) {
  return gzipSync(text, { level: 9 }).length;
}
