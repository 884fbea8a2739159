import { describe, expect, it } from 'vitest';
import { CallTape } from '../../bench/call-tape.js';

/** Two operations that note on what and with what they were called. */
function notebook(): { calls: unknown[][]; operations: ((this: unknown, ...values: unknown[]) => void)[] } {
  const calls: unknown[][] = [];
  const note = (name: string) =>
    function (this: unknown, ...values: unknown[]): void {
      calls.push([name, this, ...values]);
    };
  return { calls, operations: [note('fillRect'), note('fillStyle')] };
}

describe('the tape of canvas calls', () => {
  it('plays the calls of a frame again, on other contexts', () => {
    const tape = new CallTape();
    const image = { width: 3 };
    tape.add(tape.beginFrame('in:0'), 1, 0, ['red']);
    const frame = tape.beginFrame('in:1');
    tape.add(frame, 0, 1, [1, 2.5, -3, NaN]);
    tape.add(frame, 1, 0, [image]);
    tape.add(frame, 0, 0, []);
    tape.add(frame, 1, 0, [undefined, true, 0, 1, 2, 3, 4, 5, 'last', 1e300]);
    const { calls, operations } = notebook();
    tape.play(frame, ['plot', 'overview'], operations);
    expect(calls).toEqual([
      ['fillRect', 'overview', 1, 2.5, -3, NaN],
      ['fillStyle', 'plot', image],
      ['fillRect', 'plot'],
      ['fillStyle', 'plot', undefined, true, 0, 1, 2, 3, 4, 5, 'last', 1e300],
    ]);
    expect(tape.framesOf('in:1')).toEqual([frame]);
    expect(tape.framesOf('pan:0')).toEqual([]);
  });

  it('keeps an array as it was when it was passed', () => {
    const tape = new CallTape();
    const dashes = [4, 2];
    const frame = tape.beginFrame('in:0');
    tape.add(frame, 0, 0, [dashes]);
    dashes.push(7);
    const { calls, operations } = notebook();
    tape.play(frame, ['plot'], operations);
    expect(calls).toEqual([['fillRect', 'plot', [4, 2]]]);
  });

  it('plays hundreds of thousands of calls in their order', () => {
    const tape = new CallTape();
    const frame = tape.beginFrame('in:0');
    for (let i = 0; i < 200_000; i++) tape.add(frame, 0, 0, [i, i % 2 === 0 ? 'even' : 'odd']);
    let next = 0;
    let inOrder = true;
    const count = (i: number, word: string): void => {
      inOrder &&= i === next++ && word === (i % 2 === 0 ? 'even' : 'odd');
    };
    tape.play(frame, ['plot'], [count]);
    expect([next, inOrder]).toEqual([200_000, true]);
  });

  it('counts the most calls of a frame, of the steps that are wanted', () => {
    const tape = new CallTape();
    for (const [step, calls] of [
      ['draw', 9],
      ['in:0', 2],
      ['in:0', 5],
      ['in:1', 4],
    ] as const) {
      const frame = tape.beginFrame(step);
      for (let i = 0; i < calls; i++) tape.add(frame, 0, 0, [i]);
    }
    expect(tape.mostCalls((step) => step !== 'draw')).toBe(5);
  });
});
