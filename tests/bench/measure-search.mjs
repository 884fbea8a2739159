// The search of the element in a long list: the first query, which builds the index, and others, beside a bare scan of columns.
import { inSession } from './measure.mjs';
import { TimedOut } from './session.mjs';
import { longestBetween, readTrace } from './trace.mjs';

/** A word, a field, words without another, a phrase, a date with a word. */
const queries = ['harbour', 'kind:measure', 'tariffs -embassy', '"radar contact"', 'after:2024 trawler'];

/**
 * Of a list: `first`, the time until the first query is answered; `answers`, those of the queries that follow; the longest task of
 * each; `scan`, that of a bare loop over two columns of as many rows; all in milliseconds. `status` as of a case.
 */
export async function measureSearch({ list, size, ratio }, options) {
  const found = { list, size, ratio, status: 'ok', answers: [] };
  try {
    await inSession({ list, size, ratio, subject: 'element' }, options, async (session) => {
      await session.evaluate('bench.draw()');
      await session.evaluate('bench.pause(3000)');
      const first = await answer(session, queries.at(-1));
      Object.assign(found, { first: first.time, firstLongest: first.longest });
      for (const query of queries) found.answers.push(await answer(session, query));
      found.scan = await session.evaluate(`bench.scan(${size})`);
    });
  } catch (error) {
    found.status = error instanceof TimedOut ? 'timed out' : 'failed';
    found.problem = error.message;
  }
  return found;
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
