import { buildBundles } from './files.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
const options = readOptions(process.argv.slice(2));
const { split } = await buildBundles({ minify: true });
const server = await serve(split);
await inSession({ list: options.lists[0], subject: 'element', size: options.sizes[0], ratio: 1 }, { ...options, address: server.address }, async (session) => {
    await session.evaluate(`(() => { const o = CanvasRenderingContext2D.prototype.measureText; window.__n = new Map(); window.__t = 0; CanvasRenderingContext2D.prototype.measureText = function (t) { window.__n.set(t, (window.__n.get(t) ?? 0) + 1); const a = performance.now(); const r = o.call(this, t); window.__t += performance.now() - a; return r; }; })()`);
    await session.evaluate('bench.draw()');
    console.log(await session.evaluate(`JSON.stringify({ texts: window.__n.size, calls: [...window.__n.values()].reduce((a, b) => a + b, 0), ms: window.__t, some: [...window.__n.keys()].filter((_, i) => i % 12 === 0) })`));
  });
server.close();
