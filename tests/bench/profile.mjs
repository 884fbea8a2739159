// Where a subject spends its time, by the browser's sampling profiler, the median of --runs:
// `node tests/bench/profile.mjs --sizes 10000 --lists plain --subjects element`.
import { buildBundles } from './files.mjs';
import { panSteps, zoomSteps } from './input.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
import { medianTimes, partOf, selfTimes, totalTimes, withoutPauses } from './samples.mjs';
import { figure } from './statistics.mjs';
import { readTrace } from './trace.mjs';

const shown = Number(process.env.SHOWN ?? 25);
/** Between samples, and the most that one sample counts for, in microseconds. */
const interval = 100;
const mostPause = 400;
const options = readOptions(process.argv.slice(2));
// Names are kept: the engine runs the same code, a little larger.
const { split } = await buildBundles({ minify: false });
const lines = Object.fromEntries(Object.entries(split).map(([path, code]) => [path, code.split('\n')]));
const server = await serve(split);

/** The function and where it stands; a nameless one of this project is named by the beginning of its line. */
function nameOf({ functionName, url, lineNumber }) {
  const path = url.slice(server.address.length);
  const own = lines[path];
  const file = path.split('/').at(-1);
  if (!own) return functionName || `(anonymous) ${file}:${lineNumber + 1}`;
  const part = file.replace('attributed-timeline.split.', '');
  return `${functionName || own[lineNumber].trim().slice(0, 60)} ${part}:${lineNumber + 1}`;
}

async function profiled(session, act) {
  await session.send('Profiler.start');
  await act();
  return (await session.send('Profiler.stop')).profile;
}

/** Of so many profiles of the same, or of one of so many steps. */
function print(title, profiles, steps = 1) {
  const whole = profiles.map((profile) => withoutPauses(profile, mostPause));
  console.log(`\n${title}: self time, then time with all that is called, in ms${steps > 1 ? ' a step' : ''}`);
  for (const timesOf of [selfTimes, totalTimes]) {
    const times = medianTimes(whole.map((profile) => timesOf(profile, nameOf)));
    for (const { name, time } of times.slice(0, shown))
      console.log(`  ${figure(time / 1000 / steps).padStart(8)}  ${name}`);
    console.log('');
  }
}

/** The profiles of a first drawing, and of the longest task of its loading (with the evaluation of the modules). */
async function profileLoading(session) {
  await startProfiler(session);
  let profile;
  const trace = await session.trace(
    async () => (profile = await profiled(session, () => session.evaluate('bench.loadAndDraw()'))),
  );
  const { marks, tasks } = readTrace(trace);
  const [load, passed, drawn] = ['load', 'draw', 'drawn'].map((name) => marks.get(`bench:${name}`));
  const loading = tasks.filter(({ start, end }) => end > load && start < drawn);
  const longest = loading.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const { start, end } = longest;
  const of = (from, to) => partOf(profile, from * 1000, to * 1000);
  console.log(
    `  drawn after ${figure(drawn - passed)} ms; longest task ${figure(end - start)} ms (${figure(longest.processor)} ms ` +
      `of the processor), begun ${figure(start - passed)} ms after the list was passed`,
  );
  return { draw: of(passed, drawn), task: of(start, end) };
}

async function startProfiler(session) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
}

async function profileSteps(session, subject) {
  await startProfiler(session);
  await session.evaluate('bench.draw()');
  await session.evaluate('bench.pause(1000)');
  const until = () => Date.now() + options.timeout;
  const { steps: count, pace } = options;
  const zoom = (name) => () =>
    zoomSteps(session, { subject, name, count, direction: name, pace, until: until() });
  const phases = [
    ['zoom in', zoom('in')],
    ['pan', () => panSteps(session, { name: 'pan', count, pace, until: until() })],
    ['zoom out', zoom('out')],
  ];
  for (const [title, act] of phases) print(title, [await profiled(session, act)], count);
}

try {
  for (const ratio of options.ratios)
    for (const list of options.lists)
      for (const size of options.sizes)
        for (const subject of options.subjects) {
          console.log(`\n${subject}, ${list} list of ${size}, pixel ratio ${ratio}`);
          const wanted = { list, subject, size, ratio };
          const withAddress = { ...options, address: server.address };
          const loadings = [];
          for (let i = 0; i < options.runs; i++)
            loadings.push(await inSession(wanted, withAddress, profileLoading, { load: false }));
          print(
            'first draw',
            loadings.map(({ draw }) => draw),
          );
          print(
            'longest task while loading',
            loadings.map(({ task }) => task),
          );
          await inSession(wanted, withAddress, (session) => profileSteps(session, subject));
        }
} finally {
  server.close();
}
