// Where a subject spends its time, by the browser's sampling profiler: `node tests/bench/profile.mjs --sizes 10000 --subjects element`.
import { buildBundle } from './files.mjs';
import { panSteps, zoomSteps } from './input.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
import { selfTimes, totalTimes } from './samples.mjs';
import { figure } from './statistics.mjs';

const shown = 25;
const options = readOptions(process.argv.slice(2));
// Names are kept: the engine runs the same code, a little larger.
const bundle = await buildBundle({ minify: false });
const lines = bundle.split('\n');
const server = await serve({ '/element.js': bundle });

/** The function and where it stands; a nameless one of this project is told by the beginning of its line. */
function nameOf({ functionName, url, lineNumber }) {
  const file = url.split('/').at(-1);
  if (file !== 'element.js') return functionName || `(anonymous) ${file}:${lineNumber + 1}`;
  return `${functionName || lines[lineNumber].trim().slice(0, 60)} :${lineNumber + 1}`;
}

async function profiled(session, act) {
  await session.send('Profiler.start');
  await act();
  return (await session.send('Profiler.stop')).profile;
}

function print(title, profile, steps) {
  console.log(`\n${title}: self time, then time with all that is called, in ms${steps > 1 ? ' a step' : ''}`);
  for (const times of [selfTimes(profile, nameOf), totalTimes(profile, nameOf)]) {
    for (const { name, time } of times.slice(0, shown))
      console.log(`  ${figure(time / 1000 / steps).padStart(8)}  ${name}`);
    console.log('');
  }
}

async function profileUse(session, subject) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  const until = () => Date.now() + options.timeout;
  const { steps: count, pace } = options;
  const phases = [
    ['first draw', 1, () => session.evaluate('bench.draw()')],
    [
      'zoom in',
      count,
      () => zoomSteps(session, { subject, name: 'in', count, direction: 'in', pace, until: until() }),
    ],
    ['pan', count, () => panSteps(session, { name: 'pan', count, pace, until: until() })],
    [
      'zoom out',
      count,
      () => zoomSteps(session, { subject, name: 'out', count, direction: 'out', pace, until: until() }),
    ],
  ];
  for (const [title, steps, act] of phases) print(title, await profiled(session, act), steps);
}

try {
  for (const ratio of options.ratios)
    for (const size of options.sizes)
      for (const subject of options.subjects) {
        console.log(`\n${subject}, ${size} events, pixel ratio ${ratio}`);
        const wanted = { subject, size, ratio };
        await inSession(wanted, { ...options, address: server.address }, (session) =>
          profileUse(session, subject),
        );
      }
} finally {
  server.close();
}
