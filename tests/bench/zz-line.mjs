import { buildBundles } from './files.mjs';
import { inSession } from './measure.mjs';
import { readOptions } from './options.mjs';
import { serve } from './server.mjs';
const options = readOptions(process.argv.slice(2));
const { split } = await buildBundles({ minify: true });
const server = await serve(split);
for (const subject of options.subjects)
for (let r = 0; r < options.runs; r++)
await inSession({ list: options.lists[0], subject, size: options.sizes[0], ratio: 1 }, { ...options, address: server.address }, async (session) => {
    const t = await session.trace(() => session.evaluate('bench.loadAndDraw()'));
    const mark = t.find((e) => e.cat.includes('user_timing') && e.name.startsWith('bench:'));
    const at = (n) => t.find((e) => e.name === `bench:${n}`).ts;
    const zero = at('load'), end = at('drawn');
    console.log('\nload 0 draw', ((at('draw') - zero) / 1000).toFixed(1), 'drawn', ((end - zero) / 1000).toFixed(1));
    const own = t.filter((e) => e.pid === mark.pid && e.tid === mark.tid && e.ph === 'X').sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    let reached = -Infinity;
    for (const e of own) { if (e.ts + e.dur < zero || e.ts > end || e.dur < 700) continue; const depth = e.ts < reached ? '    ' : ''; if (!depth) reached = e.ts + e.dur;
      if (depth && e.dur < 2000) continue;
      console.log(depth + ((e.ts - zero) / 1000).toFixed(1).padStart(7), (e.dur / 1000).toFixed(1).padStart(6), ((e.tdur ?? 0) / 1000).toFixed(1).padStart(6), e.name, JSON.stringify(e.args?.data?.functionName ?? e.args?.data?.url?.slice(-40) ?? '')); }
}, { load: false });
server.close();
