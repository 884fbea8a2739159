// One case: a subject, a number of events and a pixel ratio, measured in fresh browsers.
import { hovers, panSteps, zoomSteps } from './input.mjs';
import { measureMemory, openSession, TimedOut } from './session.mjs';
import { longestBetween, processorBetween, readTrace, stepsOf, workBetween } from './trace.mjs';

/** Beyond these, a case is not drawn again and again. */
const longestRepeated = 10_000;
const largestCycled = 10_000;
const longestCycled = 3000;

/**
 * All figures of a case, as far as they could be taken; `status` is `ok`, `timed out` or `failed`, with the `problem`.
 * Times in milliseconds, memory in bytes. It never throws.
 */
export async function measureCase(wanted, options) {
  const found = { ...wanted, status: 'ok', draws: [] };
  try {
    await inSession(wanted, options, (session) => measureUse(session, wanted, options, found));
    const [first] = found.draws;
    // A replay draws what its own session has recorded.
    const repeats = wanted.subject === 'replay' ? 1 : options.repeats;
    for (let i = 1; i < repeats && first.wall < longestRepeated; i++)
      await inSession(wanted, options, async (session) => found.draws.push(await measureDraw(session)));
    if (wanted.subject !== 'replay' && wanted.size <= largestCycled && first.wall < longestCycled)
      await inSession(
        wanted,
        options,
        async (session) => (found.cycles = await measureCycles(session, options)),
      );
  } catch (error) {
    found.status = error instanceof TimedOut ? 'timed out' : 'failed';
    found.problem = error.message;
  }
  return found;
}

/** How much a short list makes the heap grow: the constant part, of the code and of one full window. */
export async function measureConstant(wanted, options) {
  let growth = NaN;
  const measure = async (session) => {
    const before = await measureMemory(session);
    await session.evaluate('bench.draw()');
    growth = (await measureMemory(session)).heap - before.heap;
  };
  await inSession(wanted, options, measure).catch(() => {});
  return growth;
}

/** A fresh browser with the list in its page and nothing handed over. */
export async function inSession({ subject, size, ratio }, { address, timeout, seed, dates }, use) {
  const session = await openSession({ address, ratio, timeout });
  try {
    await session.evaluate(`bench.prepare(${JSON.stringify({ subject, size, seed, dates })})`);
    await use(session);
  } finally {
    await session.close();
  }
}

async function measureUse(session, { subject }, options, found) {
  if (subject === 'replay') found.callsAFrame = await recordUse(session, options);
  found.memory = { before: await measureMemory(session) };
  found.draws.push(await measureDraw(session));
  found.memory.drawn = await measureMemory(session);
  const { steps: count, hovers: hoverCount, pace } = options;
  const once = { count, pace };
  const half = { count: count / 2, subject, pace };
  found.hover = { whole: await hovers(session, hoverCount) };
  const zoomedIn = await traced(session, 'in', options, (until) =>
    zoomSteps(session, { ...half, name: 'in', direction: 'in', until }),
  );
  found.zoom = zoomedIn;
  found.pan = await traced(session, 'pan', options, (until) =>
    panSteps(session, { ...once, name: 'pan', until }),
  );
  found.hover.near = await hovers(session, hoverCount);
  const zoomedOut = await traced(session, 'out', options, (until) =>
    zoomSteps(session, { ...half, name: 'out', direction: 'out', until }),
  );
  found.zoom = [...zoomedIn, ...zoomedOut];
  found.memory.used = await measureMemory(session);
}

/** The element's calls in the steps that are measured afterwards; the most of one frame. */
async function recordUse(session, { steps: count, pace, timeout }) {
  const half = { count: count / 2, subject: 'element', pace };
  const until = Date.now() + timeout;
  await session.evaluate('bench.record()');
  await session.evaluate('bench.pause(1000)');
  await zoomSteps(session, { ...half, name: 'in', direction: 'in', until });
  await panSteps(session, { count, pace, name: 'pan', until });
  await zoomSteps(session, { ...half, name: 'out', direction: 'out', until });
  return session.evaluate('bench.finishRecording()');
}

/** Steps begun within the time that is left to a phase. */
async function traced(session, name, { timeout }, act) {
  const trace = await session.trace(() => act(Date.now() + timeout));
  return stepsOf(readTrace(trace), name);
}

/** The first drawing, and what is still done in the second after it. */
async function measureDraw(session) {
  let wall = NaN;
  const trace = await session.trace(async () => {
    wall = await session.evaluate('bench.draw()');
    await session.evaluate(`bench.pause(1000).then(() => void performance.mark('bench:settled'))`);
  });
  const { marks, tasks } = readTrace(trace);
  const [handedOver, drawn, settled] = ['draw', 'drawn', 'settled'].map((name) => marks.get(`bench:${name}`));
  return {
    wall,
    work: workBetween(tasks, handedOver, drawn),
    processor: processorBetween(tasks, handedOver, drawn),
    longest: longestBetween(tasks, handedOver, drawn),
    longestAfter: longestBetween(tasks, drawn, settled),
  };
}

async function measureCycles(session, { cycles }) {
  // As many to warm up: what the engine compiles and keeps for good is no growth.
  await session.evaluate(`bench.cycle(${cycles})`);
  const before = await measureMemory(session);
  await session.evaluate(`bench.cycle(${cycles})`);
  const after = await measureMemory(session);
  const grown = (name) => after[name] - before[name];
  return { count: cycles, heap: grown('heap'), browserHeap: grown('browserHeap'), nodes: grown('nodes') };
}
