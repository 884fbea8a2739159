import { describe, expect, it } from 'vitest';
import {
  medianTimes,
  partOf,
  selfTimes,
  totalTimes,
  withoutPauses,
  type CallFrame,
  type Profile,
} from '../../bench/samples.mjs';

function node(id: number, functionName: string, children: number[]): Profile['nodes'][number] {
  return { id, children, callFrame: { functionName, url: '', lineNumber: -1 } };
}

const nameOf = ({ functionName }: CallFrame): string => functionName;

/** root calls draw, draw calls itself and measure. */
const profile: Profile = {
  nodes: [node(1, 'root', [2]), node(2, 'draw', [3, 4]), node(3, 'draw', []), node(4, 'measure', [])],
  samples: [2, 3, 4, 1, 1],
  timeDeltas: [0, 10, 20, 40, 5],
};

describe('the profile of the benchmark', () => {
  it('sums the time that each function spent itself, the largest first', () => {
    expect(selfTimes(profile, nameOf)).toEqual([
      { name: 'measure', time: 40 },
      { name: 'draw', time: 30 },
      { name: 'root', time: 5 },
    ]);
  });

  it('counts a call of a function by itself once', () => {
    expect(totalTimes(profile, nameOf)).toEqual([
      { name: 'root', time: 75 },
      { name: 'draw', time: 70 },
      { name: 'measure', time: 40 },
    ]);
  });

  it('counts what lies between two times alone', () => {
    const part = partOf({ ...profile, startTime: 100 }, 105, 140);
    expect(selfTimes(part, nameOf)).toEqual([
      { name: 'draw', time: 5 + 20 },
      { name: 'measure', time: 10 },
      { name: 'root', time: 0 },
    ]);
  });

  it('does not count the time in which the machine was busy with other things', () => {
    expect(selfTimes(withoutPauses(profile, 15), nameOf)).toEqual([
      { name: 'draw', time: 25 },
      { name: 'measure', time: 15 },
      { name: 'root', time: 5 },
    ]);
  });

  it('gives the median of several runs', () => {
    const runs = [[{ name: 'draw', time: 9 }], [{ name: 'draw', time: 1 }], []];
    expect(medianTimes(runs)).toEqual([{ name: 'draw', time: 1 }]);
  });
});
