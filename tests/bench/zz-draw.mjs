import { buildBundles } from './files.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
const options = readOptions(process.argv.slice(2));
const { split } = await buildBundles({ minify: true });
const server = await serve(split);
for (const subject of options.subjects) { const sums = [];
for (let r = 0; r < options.runs; r++)
await inSession({ list: options.lists[0], subject, size: options.sizes[0], ratio: 1 }, { ...options, address: server.address }, async (session) => {
    const t = await session.trace(() => session.evaluate('bench.loadAndDraw()'));
    const mark = t.find((e) => e.cat.includes('user_timing') && e.name.startsWith('bench:'));
    const at = (n) => t.find((e) => e.name === `bench:${n}`).ts;
    for (const [title, from, to] of [['load', at('load'), at('draw')], ['draw', at('draw'), at('drawn')]]) {
    const own = t.filter((e) => e.pid === mark.pid && e.tid === mark.tid && e.ph === 'X').sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const self = new Map(); const stack = [];
    const close = (until) => { while (stack.length && stack.at(-1).end <= until) { const s = stack.pop(); self.set(s.name, (self.get(s.name) ?? 0) + s.self); } };
    for (const e of own) { if (e.ts < from || e.ts > to) continue; close(e.ts); const d = e.tdur ?? e.dur; if (stack.length) stack.at(-1).self -= d; stack.push({ name: e.name, end: e.ts + e.dur, self: d }); }
    close(Infinity);
    console.log('\n' + subject, title, 'wall', ((to - from) / 1000).toFixed(0)); let sum = 0;
    for (const [n, v] of [...self].sort((a, b) => b[1] - a[1])) { sum += v; if (r === options.runs - 1 && v / 1000 > 0.4) console.log((v / 1000).toFixed(2).padStart(7), n); }
    console.log((sum / 1000).toFixed(2), 'all');
    }
}, { load: false });
}
server.close();
