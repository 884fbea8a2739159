import { buildBundles } from './files.mjs';
import { zoomSteps } from './input.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
import { medianTimes, selfTimes, totalTimes, withoutPauses } from './samples.mjs';
const options = readOptions(process.argv.slice(2));
const shown = Number(process.env.SHOWN ?? 60);
const { split } = await buildBundles({ minify: false });
const lines = Object.fromEntries(Object.entries(split).map(([path, code]) => [path, code.split('\n')]));
const server = await serve(split);
function nameOf({ functionName, url, lineNumber }) {
  const path = url.slice(server.address.length); const own = lines[path]; const file = path.split('/').at(-1);
  if (!own) return functionName || `(anonymous) ${file}:${lineNumber + 1}`;
  return `${functionName || own[lineNumber].trim().slice(0, 60)} ${file.replace('attributed-timeline.split.', '')}:${lineNumber + 1}`;
}
await inSession({ list: options.lists[0], subject: 'element', size: options.sizes[0], ratio: 1 }, { ...options, address: server.address }, async (session) => {
    await session.send('Profiler.enable'); await session.send('Profiler.setSamplingInterval', { interval: 100 });
    await session.evaluate('bench.draw()'); await session.evaluate('bench.pause(1000)');
    const go = async (d) => zoomSteps(session, { count: 20, subject: 'element', name: d, direction: d, pace: 60, until: Date.now() + 60000 });
    await go('in'); await go('out');
    const profiles = [];
    for (let i = 0; i < 3; i++) { await session.send('Profiler.start'); await go('in'); await go('out'); profiles.push((await session.send('Profiler.stop')).profile); }
    for (const f of [selfTimes, totalTimes]) {
      console.log('\n', f.name);
      for (const { name, time } of medianTimes(profiles.map((p) => f(withoutPauses(p, 400), nameOf))).slice(0, shown)) console.log((time / 1000 / 40).toFixed(2).padStart(7), name);
    }
  });
server.close();
