import { buildBundles } from './files.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
import { partOf, medianTimes, totalTimes, withoutPauses } from './samples.mjs';
import { readTrace } from './trace.mjs';
const options = readOptions(process.argv.slice(2));
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
    await session.send('Profiler.start');
    const t = readTrace(await session.trace(() => session.evaluate('bench.loadAndDraw()')));
    const { profile } = await session.send('Profiler.stop');
    const from = t.marks.get('bench:load'), end = t.marks.get('bench:drawn');
    for (const task of t.tasks) { if (task.start < from - 1 || task.start > end || task.processor < 3) continue;
      console.log('\nTASK', (task.start - from).toFixed(1), (task.end - task.start).toFixed(1), 'cpu', task.processor.toFixed(1));
      const times = totalTimes(withoutPauses(partOf(profile, task.start * 1000, task.end * 1000), 400), nameOf);
      for (const { name, time } of medianTimes([times]).slice(0, Number(process.env.SHOWN ?? 45))) console.log((time / 1000).toFixed(2).padStart(7), name);
    }
  }, { load: false });
server.close();
