// One case: a subject, a number of events and a pixel ratio, measured in fresh browsers.
import { countOf } from './events.js';
import { hovers, panSteps, zoomSteps } from './input.mjs';
import { measureMemory, openSession, TimedOut } from './session.mjs';
import {
  longestAfterTaskAt,
  longestBetween,
  processorBetween,
  readTrace,
  stepsOf,
  workBetween,
} from './trace.mjs';

/** Beyond these, a case is drawn only once, or never in cycles. */
const longestRepeated = 10_000;
const largestCycled = 10_000;
const longestCycled = 3000;

/**
 * All figures of one run of a case, as far as they could be taken; `status` is `ok`, `timed out` or `failed`, with the
 * `problem`. Times in milliseconds, memory in bytes. It never throws. Only the first run hovers and cycles.
 */
export async function measureCase(wanted, options) {
  const found = { ...wanted, count: countOf(wanted), status: 'ok', draws: [] };
  try {
    const draw = await inSession(wanted, options, (session) => measureUse(session, wanted, options, found));
    if (wanted.subject === 'replay' || draw.wall >= longestRepeated) found.draws.push(draw);
    else
      await inSession(wanted, options, (session) => measureLoading(session, wanted, found), { load: false });
    if (
      options.isFirst &&
      wanted.subject !== 'replay' &&
      wanted.size <= largestCycled &&
      draw.wall < longestCycled
    )
      found.cycles = await inSession(wanted, options, (session) => measureCycles(session, options));
  } catch (error) {
    found.status = error instanceof TimedOut ? 'timed out' : 'failed';
    found.problem = error.message;
  }
  return found;
}

/** How much a short list makes the heap grow: the constant part, of the code and of one full window. */
export async function measureConstant(wanted, options) {
  const measure = async (session) => {
    const before = await measureMemory(session);
    await session.evaluate('bench.draw()');
    return (await measureMemory(session)).heap - before.heap;
  };
  return inSession(wanted, options, measure).catch(() => NaN);
}

/** A fresh browser with the list and, if wanted, the code of the subject in its page, and nothing drawn. */
export async function inSession(wanted, { address, timeout, seed, dates }, use, { load = true } = {}) {
  const { list, subject, size, ratio } = wanted;
  const session = await openSession({ address, ratio, timeout });
  try {
    await session.evaluate(`bench.makeList(${JSON.stringify({ list, subject, size, seed, dates })})`);
    if (load) await session.evaluate('bench.load()');
    return await use(session);
  } finally {
    await session.close();
  }
}

/** A page that loads the code and draws in one go. */
async function measureLoading(session, { subject }, found) {
  found.draws.push(await measureDraw(session, 'bench.loadAndDraw()'));
  if (subject === 'element') found.requested = await session.evaluate('bench.requested()');
}

async function measureUse(session, { subject }, options, found) {
  if (subject === 'replay') found.callsAFrame = await recordUse(session, options);
  found.memory = { before: await measureMemory(session) };
  const draw = await measureDraw(session, 'bench.draw()');
  found.memory.drawn = await measureMemory(session);
  const { steps: count, hovers: hoverCount, pace } = options;
  const once = { count, pace };
  const half = { count: count / 2, subject, pace };
  const hoverTimes = async () => (options.isFirst ? hovers(session, hoverCount) : []);
  found.hover = { whole: await hoverTimes() };
  const zoomedIn = await traced(session, 'in', options, (until) =>
    zoomSteps(session, { ...half, name: 'in', direction: 'in', until }),
  );
  found.zoom = zoomedIn;
  found.pan = await traced(session, 'pan', options, (until) =>
    panSteps(session, { ...once, name: 'pan', until }),
  );
  found.hover.near = await hoverTimes();
  const zoomedOut = await traced(session, 'out', options, (until) =>
    zoomSteps(session, { ...half, name: 'out', direction: 'out', until }),
  );
  found.zoom = [...zoomedIn, ...zoomedOut];
  found.memory.used = await measureMemory(session);
  return draw;
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

/** The first drawing, loading included where it is asked for, and what is still done in the second after it. */
async function measureDraw(session, expression) {
  let wall = NaN;
  const trace = await session.trace(async () => {
    wall = await session.evaluate(expression);
    await session.evaluate(`bench.pause(1000).then(() => void performance.mark('bench:idle'))`);
  });
  const { marks, tasks } = readTrace(trace);
  const [passed, drawn, idle] = ['draw', 'drawn', 'idle'].map((name) => marks.get(`bench:${name}`));
  return {
    wall,
    work: workBetween(tasks, passed, drawn),
    processor: processorBetween(tasks, passed, drawn),
    longest: longestBetween(tasks, marks.get('bench:load') ?? passed, drawn),
    longestLater: longestAfterTaskAt(tasks, passed, drawn),
    longestAfter: longestBetween(tasks, drawn, idle),
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
