import { buildBundles } from './files.mjs';
import { zoomSteps } from './input.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
import { medianTimes, partOf, selfTimes, totalTimes, withoutPauses } from './samples.mjs';
import { readTrace, stepsOf } from './trace.mjs';
const options = readOptions(process.argv.slice(2));
const shown = Number(process.env.SHOWN ?? 40);
const { split } = await buildBundles({ minify: false });
const lines = Object.fromEntries(Object.entries(split).map(([path, code]) => [path, code.split('\n')]));
const server = await serve(split);
function nameOf({ functionName, url, lineNumber }) {
  const path = url.slice(server.address.length); const own = lines[path]; const file = path.split('/').at(-1);
  if (!own) return functionName || `(anonymous) ${file}:${lineNumber + 1}`;
  return `${functionName || own[lineNumber].trim().slice(0, 60)} ${file.replace('attributed-timeline.split.', '')}:${lineNumber + 1}`;
}
const parts = { first: [], rest: [] };
for (let i = 0; i < options.runs; i++)
  await inSession({ list: options.lists[0], subject: 'element', size: options.sizes[0], ratio: 1 }, { ...options, address: server.address }, async (session) => {
    await session.send('Profiler.enable'); await session.send('Profiler.setSamplingInterval', { interval: 100 });
    await session.evaluate('bench.draw()'); await session.evaluate('bench.pause(1000)');
    await session.send('Profiler.start');
    const t = readTrace(await session.trace(() => zoomSteps(session, { count: 10, subject: 'element', name: 'in', direction: 'in', pace: 120, until: Date.now() + 60000 })));
    const { profile } = await session.send('Profiler.stop');
    const m = (k) => t.marks.get(`bench:in:${k}`) * 1000;
    console.log(stepsOf(t, 'in').map((s) => s.processor.toFixed(0)).join(' '));
    parts.first.push(partOf(profile, m(0), m(1))); parts.rest.push(partOf(profile, m(1), m(10)));
  });
for (const [title, steps] of [['first', 1], ['rest', 9]]) for (const f of [selfTimes, totalTimes]) {
  console.log('\n' + title, f.name);
  const all = parts[title].map((p) => f(withoutPauses(p, 400), nameOf));
  for (const { name, time } of medianTimes(all).slice(0, shown)) console.log((time / 1000 / steps).toFixed(2).padStart(7), name);
}
server.close();
