// Reads a trace of the browser: which tasks ran on the page's main thread, and how they fall to the marks that were set.

/**
 * What the main thread of the page did, in milliseconds of the trace's clock. The thread is the one that set marks
 * (`performance.mark`); tasks are its outermost ones, in order; a commit passes a finished frame to the compositor.
 * @throws where the trace holds no mark.
 */
export function readTrace(traceEvents) {
  const mark = traceEvents.find(isMark);
  if (!mark) throw new Error('the trace holds no mark of the page');
  const own = traceEvents
    .filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid)
    .sort((a, b) => a.ts - b.ts);
  return {
    marks: new Map(own.filter(isMark).map(({ name, ts }) => [name, ts / 1000])),
    tasks: outermost(own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(toSpan)),
    commits: own.filter(({ name, ph }) => name === 'Commit' && ph === 'X').map(toSpan),
    inputs: own.filter(isInput).map(({ ts }) => ts / 1000),
  };
}

function isMark({ cat, name }) {
  return cat.includes('blink.user_timing') && name.startsWith('bench:');
}

const inputTypes = new Set(['wheel', 'pointermove', 'mousemove']);

function isInput({ name, args }) {
  return name === 'EventDispatch' && inputTypes.has(args?.data?.type);
}

/** `processor` is the time that the thread really ran: less than the span where the machine was busy with other things. */
function toSpan({ ts, dur = 0, tdur = dur }) {
  return { start: ts / 1000, end: (ts + dur) / 1000, processor: tdur / 1000 };
}

/** Nested loops run tasks within tasks: only the outer ones count. */
function outermost(spans) {
  let reached = -Infinity;
  return spans.filter(({ start, end }) => {
    const outer = start >= reached;
    if (outer) reached = end;
    return outer;
  });
}

/** The time that tasks took within a window; a task that reaches over its edge counts for what lies within. */
export function workBetween(tasks, from, to) {
  return tasks.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
}

/** The processor time of tasks within a window; of a task at its edge, the same share as of its span. */
export function processorBetween(tasks, from, to) {
  return tasks.reduce((sum, { start, end, processor }) => {
    const within = Math.max(0, Math.min(end, to) - Math.max(start, from));
    return within === 0 ? sum : sum + (processor * within) / (end - start);
  }, 0);
}

/** The longest task within a window, cut at its edges in the same way; 0 where there is none. */
export function longestBetween(tasks, from, to) {
  return tasks.reduce(
    (longest, { start, end }) => Math.max(longest, Math.min(end, to) - Math.max(start, from)),
    0,
  );
}

/** The longest of those tasks until a time that begin after the one that was running at another. */
export function longestAfterTaskAt(tasks, time, to) {
  const running = tasks.find(({ start, end }) => start <= time && end > time);
  return longestBetween(tasks, running?.end ?? time, to);
}

/**
 * One step for each pair of neighbouring marks `bench:<name>:<i>`.
 * work: of all tasks until the next mark; processor: how much of it the thread really ran; frame: from the input's arrival on the main thread to the first frame
 * passed on after it (undefined where none was); frames: how many were.
 */
export function stepsOf({ marks, tasks, commits, inputs }, name) {
  const steps = [];
  for (let i = 0; marks.has(`bench:${name}:${i + 1}`); i++) {
    const from = marks.get(`bench:${name}:${i}`);
    const to = marks.get(`bench:${name}:${i + 1}`);
    const input = inputs.find((time) => time >= from && time < to);
    const drawn = commits.filter(({ end }) => end >= (input ?? from) && end < to);
    steps.push({
      work: workBetween(tasks, from, to),
      processor: processorBetween(tasks, from, to),
      longest: longestBetween(tasks, from, to),
      frame: input === undefined || drawn.length === 0 ? undefined : drawn[0].end - input,
      frames: drawn.length,
    });
  }
  return steps;
}
