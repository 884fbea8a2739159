import { describe, expect, it } from 'vitest';
import {
  longestAfterTaskAt,
  longestBetween,
  processorBetween,
  readTrace,
  stepsOf,
  workBetween,
  type TraceEvent,
} from '../../bench/trace.mjs';

const page = { pid: 7, tid: 1 };

function mark(name: string, ms: number): TraceEvent {
  return { ...page, name: `bench:${name}`, cat: 'blink.user_timing', ph: 'R', ts: ms * 1000 };
}

function span(name: string, ms: number, length: number, thread = page): TraceEvent {
  return { ...thread, name, cat: 'devtools.timeline', ph: 'X', ts: ms * 1000, dur: length * 1000 };
}

function input(type: string, ms: number): TraceEvent {
  return { ...span('EventDispatch', ms, 1), args: { data: { type } } };
}

describe('the trace of the benchmark', () => {
  it('counts the tasks of the page’s main thread alone', () => {
    const { tasks } = readTrace([
      mark('pan:0', 0),
      span('RunTask', 1, 4),
      span('RunTask', 1, 4, { pid: 7, tid: 2 }),
      span('RunTask', 1, 4, { pid: 8, tid: 1 }),
    ]);
    expect(tasks).toEqual([{ start: 1, end: 5, processor: 4 }]);
  });

  it('counts a task within a task once', () => {
    const { tasks } = readTrace([mark('pan:0', 0), span('RunTask', 2, 3), span('RunTask', 1, 10)]);
    expect(workBetween(tasks, 0, 100)).toBe(10);
  });

  it('cuts tasks at the edges of a window', () => {
    const tasks = [
      { start: 0, end: 10, processor: 5 },
      { start: 20, end: 23, processor: 3 },
      { start: 28, end: 40, processor: 6 },
    ];
    expect(workBetween(tasks, 8, 30)).toBe(2 + 3 + 2);
    expect(processorBetween(tasks, 8, 30)).toBe(1 + 3 + 1);
    expect(longestBetween(tasks, 8, 30)).toBe(3);
    expect(longestBetween(tasks, 11, 19)).toBe(0);
    expect(longestAfterTaskAt(tasks, 8, 40)).toBe(12);
    expect(longestAfterTaskAt(tasks, 8, 25)).toBe(3);
    expect(longestAfterTaskAt(tasks, 21, 27)).toBe(0);
  });

  it('gives each step its work, and the time from the input to the frame after it', () => {
    const trace = readTrace([
      mark('zoom:0', 0),
      span('Commit', 1, 1),
      input('wheel', 5),
      span('RunTask', 5, 10),
      span('Commit', 20, 2),
      mark('zoom:1', 50),
      input('wheel', 55),
      span('RunTask', 55, 4),
      mark('zoom:2', 100),
    ]);
    expect(stepsOf(trace, 'zoom')).toEqual([
      { work: 10, processor: 10, longest: 10, frame: 17, frames: 1 },
      { work: 4, processor: 4, longest: 4, frame: undefined, frames: 0 },
    ]);
  });

  it('refuses a trace in which the page set no mark', () => {
    expect(() => readTrace([span('RunTask', 1, 4)])).toThrow('the trace holds no mark of the page');
  });
});
