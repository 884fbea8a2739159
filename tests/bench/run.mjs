// `npm run bench`: this element beside an empty page, a bare canvas, vis-timeline and ECharts, in one run on the same events.
// Options: --sizes 1000,10000 --ratio 1,2 --subjects element,canvas --dates text|numbers --seed 1 --steps 40 --hovers 5
//          --cycles 20 --repeats 3 --pace 120 (ms a step) --timeout 120 (s) --json out.json --markdown
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { constantSize } from './budgets.mjs';
import { buildBundle, weighFiles } from './files.mjs';
import { measureCase, measureConstant } from './measure.mjs';
import { readOptions } from './options.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { openSession } from './session.mjs';

const options = readOptions(process.argv.slice(2));
const say = (text) => process.stderr.write(`${text}\n`);

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

/** Subjects side by side: all of one size and ratio, then the next. */
async function measureAll(address) {
  const withAddress = { ...options, address };
  const cases = [];
  for (const ratio of options.ratios) {
    const constants = new Map();
    for (const subject of options.subjects)
      constants.set(subject, await measureConstant({ subject, size: constantSize, ratio }, withAddress));
    for (const size of options.sizes) {
      for (const subject of options.subjects) {
        say(`${subject}, ${size} events, ratio ${ratio} …`);
        const found = await measureCase({ subject, size, ratio }, withAddress);
        say(`  ${found.status}${found.problem ? `: ${found.problem}` : ''}`);
        cases.push({ ...found, constantGrowth: constants.get(subject) });
      }
    }
  }
  return cases;
}

say('building …');
const bundle = await buildBundle();
const server = await serve({ '/element.js': bundle });
try {
  const run = {
    date: new Date().toISOString(),
    machine: machine(),
    versions: await versions(server.address),
    options,
    files: await weighFiles(bundle),
    cases: await measureAll(server.address),
  };
  console.log(report(run, options));
  if (options.json) await writeFile(options.json, `${JSON.stringify(run, null, 1)}\n`);
} finally {
  server.close();
}
