// The search of the element in a long list: the first query, which builds the index, and others, beside a bare scan of columns.
import { panSteps, zoomSteps } from './input.mjs';
import { inSession } from './measure.mjs';
import { TimedOut } from './session.mjs';
import { longestBetween, readTrace, stepsOf } from './trace.mjs';

/** A word, a field, words without another, a phrase, a date with a word. */
const queries = ['harbour', 'kind:measure', 'tariffs -embassy', '"radar contact"', 'after:2024 trawler'];

/** So many steps of the window, half of them zoom, before the first query and while the last one is on. */
const stepCount = 40;

/**
 * Of a list: `first`, the time until the first query is answered; `answers`, those of the queries that follow; the longest task of
 * each; `steps`, the main-thread work of steps of zoom and pan without a query and with one; `scan`, that of a bare loop over two columns of as many rows; all in milliseconds. `status` as of a case.
 */
export async function measureSearch({ list, size, ratio }, options) {
  const found = { list, size, ratio, status: 'ok', answers: [] };
  try {
    await inSession({ list, size, ratio, subject: 'element' }, options, async (session) => {
      await session.evaluate('bench.draw()');
      await session.evaluate('bench.pause(3000)');
      const without = await stepsNow(session, options);
      const first = await answer(session, queries.at(-1));
      Object.assign(found, { first: first.time, firstLongest: first.longest });
      for (const query of queries) found.answers.push(await answer(session, query));
      found.steps = { without, with: await stepsNow(session, options) };
      found.scan = await session.evaluate(`bench.scan(${size})`);
    });
  } catch (error) {
    found.status = error instanceof TimedOut ? 'timed out' : 'failed';
    found.problem = error.message;
  }
  return found;
}

/** The work of each step, in milliseconds; the window is afterwards about where it was. */
async function stepsNow(session, { pace, timeout }) {
  const work = async (name, act) => {
    const trace = await session.trace(() => act(Date.now() + timeout));
    return stepsOf(readTrace(trace), name).map((step) => step.work);
  };
  const half = { subject: 'element', count: stepCount / 2, pace };
  const zoom = (name, direction) =>
    work(name, (until) => zoomSteps(session, { ...half, name, direction, until }));
  const zoomedIn = await zoom('in', 'in');
  const pan = await work('pan', (until) => panSteps(session, { name: 'pan', count: stepCount, pace, until }));
  return { zoom: [...zoomedIn, ...(await zoom('out', 'out'))], pan };
}

async function answer(session, query) {
  let time = NaN;
  const trace = await session.trace(async () => {
    time = await session.evaluate(`bench.search(${JSON.stringify(query)})`);
    // The window flies to what was found, which is not part of the answer.
    await session.evaluate(`bench.pause(1500).then(() => void performance.mark('bench:answered'))`);
  });
  const { marks, tasks } = readTrace(trace);
  return {
    query,
    time,
    longest: longestBetween(tasks, marks.get('bench:search'), marks.get('bench:answered')),
  };
}
