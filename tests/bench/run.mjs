// `npm run bench`: this element, the replay of its canvas calls, an empty page, a bare canvas, vis-timeline and ECharts on the
// same two lists, so many times; prints the budgets, then all figures, of the median run.
// Options: --sizes 1000,10000 --lists tidy,plain --ratio 1,2 --subjects element,canvas --dates text|numbers --seed 1 --steps 20
//          --hovers 5 --cycles 20 --runs 3 --pace 120 (ms a step) --timeout 120 (s) --json out.json --markdown
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { constantSize } from './budgets.mjs';
import { countOf } from './events.js';
import { buildBundles, weighFiles, weightOf } from './files.mjs';
import { measureCase, measureConstant } from './measure.mjs';
import { measureSearch } from './measure-search.mjs';
import { readOptions } from './options.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { openSession } from './session.mjs';

const options = readOptions(process.argv.slice(2));
/** In shorter lists an answer is there at once. */
const shortestSearched = 10_000;
const log = (text) => process.stderr.write(`${text}\n`);

async function versionOf(path) {
  return JSON.parse(await readFile(new URL(`../../${path}/package.json`, import.meta.url), 'utf8')).version;
}

async function versions(address) {
  const session = await openSession({ address, ratio: 1, timeout: options.timeout });
  await session.close();
  return {
    chromium: session.version,
    node: process.versions.node,
    'attributed-timeline': await versionOf('.'),
    'vis-timeline': await versionOf('node_modules/vis-timeline'),
    echarts: await versionOf('node_modules/echarts'),
  };
}

function machine() {
  const [first] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    load: loadavg(),
  };
}

/** What others are measured against runs each time; these, which are slow, only in the first run. */
const peers = new Set(['empty', 'vis', 'echarts']);

/** Subjects side by side: all of one list and size, so many times, then the next. */
async function measureAll(address) {
  const cases = [];
  for (const ratio of options.ratios)
    for (const list of options.lists) {
      const constants = new Map();
      for (const subject of options.subjects)
        constants.set(subject, await constantOf({ list, subject, ratio }, address));
      for (const size of options.sizes)
        for (let run = 0; run < options.runs; run++)
          for (const subject of options.subjects) {
            if (run > 0 && peers.has(subject)) continue;
            const found = await measureOne({ list, subject, size, ratio }, run, address);
            cases.push({ ...found, ...constants.get(subject) });
          }
    }
  return cases;
}

/** The search in each list that is long enough for it to take a while. */
async function searchAll(address) {
  const searches = [];
  if (!options.subjects.includes('element')) return searches;
  for (const ratio of options.ratios)
    for (const list of options.lists)
      for (const size of options.sizes.filter((each) => each >= shortestSearched)) {
        log(`search, ${list} list of ${size} …`);
        const found = await measureSearch({ list, size, ratio }, { ...options, address });
        log(`  ${found.status}${found.problem ? `: ${found.problem}` : ''}`);
        searches.push(found);
      }
  return searches;
}

async function constantOf(wanted, address) {
  const short = { ...wanted, size: constantSize };
  const constantCount = countOf(short);
  if (wanted.subject === 'replay') return { constantCount, constantGrowth: NaN };
  return { constantCount, constantGrowth: await measureConstant(short, { ...options, address }) };
}

async function measureOne(wanted, run, address) {
  const { list, subject, size, ratio } = wanted;
  log(`${subject}, ${list} list of ${size}, ratio ${ratio}, run ${run + 1} …`);
  const found = await measureCase(wanted, { ...options, address, isFirst: run === 0 });
  log(`  ${found.status}${found.problem ? `: ${found.problem}` : ''}`);
  return { ...found, run };
}

/** What the page of the element with the shortest list has loaded, in bytes gzipped. */
function loadedSizes(cases) {
  const shortest = Math.min(...cases.filter(({ requested }) => requested).map(({ size }) => size));
  const pages = cases.filter(({ requested, size }) => requested && size === shortest);
  const largest = (name) =>
    Math.max(...pages.map(({ requested }) => weightOf(requested[name], bundles.split)));
  return pages.length > 0 ? { beforeDrawing: largest('beforeDrawing'), idle: largest('idle') } : {};
}

log('building …');
const bundles = await buildBundles();
const server = await serve(bundles.split);
try {
  const about = {
    date: new Date().toISOString(),
    machine: machine(),
    versions: await versions(server.address),
  };
  const cases = await measureAll(server.address);
  const files = { ...(await weighFiles(bundles)), ...loadedSizes(cases) };
  const searches = await searchAll(server.address);
  const run = { ...about, options, files, cases, searches };
  console.log(report(run, options));
  if (options.json) await writeFile(options.json, `${JSON.stringify(run, null, 1)}\n`);
} finally {
  server.close();
}
