import { buildBundles } from './files.mjs';
import { inSession } from './measure.mjs';
import { measureMemory } from './session.mjs'; import { hovers, panSteps, zoomSteps } from './input.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
import { readTrace, stepsOf } from './trace.mjs';
const options = readOptions(process.argv.slice(2));
const { split } = await buildBundles({ minify: true });
const server = await serve(split);
for (const size of options.sizes)
for (const subject of options.subjects)
for (let i = 0; i < options.runs; i++)
await inSession({ list: options.lists[0], subject, size, ratio: 1 }, { ...options, address: server.address }, async (session) => {
  await session.evaluate('bench.draw()');
  await session.evaluate('bench.pause(1000)'); if (process.env.GC) for (let k = 0; k < 2; k++) await measureMemory(session); if (process.env.HOV) await hovers(session, 5);
  const until = Date.now() + 60000;
  const { steps: count, pace } = options;
  for (const [name, act] of [['in', () => zoomSteps(session, { count: count / 2, subject, name: 'in', direction: 'in', pace, until })], ['pan', () => panSteps(session, { count, pace, name: 'pan', until })], ['out', () => zoomSteps(session, { count: count / 2, subject, name: 'out', direction: 'out', pace, until })]]) {
    const steps = stepsOf(readTrace(await session.trace(act)), name);
    console.log(size, subject, name.padEnd(4), steps.map((s) => s.processor.toFixed(0).padStart(3)).join(' '));
  }
});
server.close();
