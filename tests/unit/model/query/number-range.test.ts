// What a query asks of a number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInRange, readRange } from '../../../../src/model/query/number-range.js';
import { parseQuery } from '../../../../src/model/query/parse-query.js';

const passes = (written: string): readonly number[] => {
  const range = readRange(written);
  if (!range) throw new Error(`${written} is no range`);
  return [5, 5.9, 6, 6.1, 7, NaN].filter((value) => isInRange(value, [range]));
};

describe('a range of a query', () => {
  it('is a number, what lies beyond one, or from one to another', () => {
    expect(passes('6')).toEqual([6]);
    expect(passes('=6')).toEqual([6]);
    expect(passes('>6')).toEqual([6.1, 7]);
    expect(passes('>=6')).toEqual([6, 6.1, 7]);
    expect(passes('≤5.9')).toEqual([5, 5.9]);
    expect(passes('<6')).toEqual([5, 5.9]);
    expect(passes('5.9..6.1')).toEqual([5.9, 6, 6.1]);
    expect(passes('6..')).toEqual([6, 6.1, 7]);
    expect(passes('..6')).toEqual([5, 5.9, 6]);
    expect(passes('＞＝６')).toEqual([6, 6.1, 7]);
    expect(passes('-1..5')).toEqual([5]);
    expect(passes('>=٥٫٩')).toEqual([5.9, 6, 6.1, 7]);
    expect(passes('۶..۷')).toEqual([6, 6.1, 7]);
  });

  it('is nothing else', () => {
    for (const written of ['', '..', '>', 'six', '5...6', '1,5', '>>6', '6km', 'Infinity', '0x10'])
      expect(readRange(written)).toBeUndefined();
  });

  it('has the numbers between its ends', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (from, to, value) => {
          const range = readRange(`${from}..${to}`);
          expect(range && isInRange(value, [range])).toBe(value >= from && value <= to);
        },
      ),
    );
  });
});

describe('a query for numbers', () => {
  const read = (text: string, names = ['magnitude', 'Depth_km']): unknown => {
    const result = parseQuery(text, 'UTC', names);
    return result.type === 'faults'
      ? result.faults.map(({ at, code, written }) => `${at} ${code} ${written}`)
      : result.query.terms.map(({ match }) => ('name' in match ? match.name : match.type));
  };

  it('names one that events have, in whatever case', () => {
    expect(read('magnitude:>6 depth_km:5..6,>100')).toEqual(['magnitude', 'Depth_km']);
  });

  it('names the one that is written just so, where several differ in case alone', () => {
    expect(read('M:>6 m:5 Ｍ：7', ['m', 'M', 'Ｍ'])).toEqual(['M', 'm', 'Ｍ']);
  });

  it('says where it cannot be read', () => {
    expect(read('a magnitude:big')).toEqual(['3 bad-number magnitude:big']);
    expect(read('magnitude:')).toEqual(['1 no-value magnitude:']);
    expect(read('b magnitude:6..5')).toEqual(['3 reversed-range magnitude:6..5']);
    expect(read('magnitude:6..6,٧..٥')).toEqual(['1 reversed-range magnitude:6..6,٧..٥']);
    expect(read('deaths:>6')).toEqual(['1 unknown-field deaths:>6']);
  });

  it('is words where the letters before a colon are those of no field', () => {
    expect(read('Müller:nein')).toEqual(['text']);
  });
});
