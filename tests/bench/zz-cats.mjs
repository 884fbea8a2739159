import { buildBundles } from './files.mjs';
import { zoomSteps } from './input.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
const options = readOptions(process.argv.slice(2));
const { split } = await buildBundles({ minify: true });
const server = await serve(split);
const count = 10;
for (const subject of options.subjects)
await inSession({ list: options.lists[0], subject, size: options.sizes[0], ratio: 1 }, { ...options, address: server.address }, async (session) => {
    if (subject === 'replay') { await session.evaluate('bench.record()'); await session.evaluate('bench.pause(1000)'); for (const d of ['in','out']) await zoomSteps(session, { count, subject: 'element', name: d, direction: d, pace: 120, until: Date.now() + 60000 }); console.log(await session.evaluate('bench.finishRecording()')); }
    await session.evaluate('bench.draw()'); await session.evaluate('bench.pause(1000)');
    for (const direction of ['in', 'out']) {
    const t = await session.trace(() => zoomSteps(session, { count, subject, name: direction, direction, pace: 120, until: Date.now() + 60000 }));
    const mark = t.find((e) => e.cat.includes('user_timing') && e.name.startsWith('bench:'));
    const own = t.filter((e) => e.pid === mark.pid && e.tid === mark.tid && e.ph === 'X').sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const from = own.length && t.find((e) => e.name === `bench:${direction}:0`).ts, to = t.find((e) => e.name === `bench:${direction}:${count}`).ts;
    const self = new Map(); const stack = [];
    const close = (until) => { while (stack.length && stack.at(-1).end <= until) { const s = stack.pop(); self.set(s.name, (self.get(s.name) ?? 0) + s.self); } };
    for (const e of own) { if (e.ts < from || e.ts > to) continue; close(e.ts); const d = e.tdur ?? e.dur; if (stack.length) stack.at(-1).self -= d; stack.push({ name: e.name, end: e.ts + e.dur, self: d }); }
    close(Infinity);
    console.log('\n' + subject, direction); let sum = 0;
    for (const [n, v] of [...self].sort((a, b) => b[1] - a[1])) { sum += v; if (v / count / 1000 > 0.03) console.log((v / count / 1000).toFixed(2).padStart(7), n); }
    console.log((sum / count / 1000).toFixed(2), 'all');
    }
});
server.close();
