/** What is read as EDTF, what is not, and why. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../../src/model/dates/edtf.js';

const plain = { type: 'date', approximate: false, uncertain: false };

function reasonOf(text: string): string {
  const parsed = parseEdtf(text);
  return parsed.type === 'problem' ? parsed.reason : `read as ${JSON.stringify(parsed)}`;
}

describe('dates of level 0', () => {
  it.each([
    ['2025-12-07', { precision: 'day', year: 2025, month: 12, day: 7 }],
    ['2025-12', { precision: 'month', year: 2025, month: 12 }],
    ['2025', { precision: 'year', year: 2025 }],
    ['0000', { precision: 'year', year: 0 }],
    ['0000-02-29', { precision: 'day', year: 0, month: 2, day: 29 }],
    ['-0043-03-15', { precision: 'day', year: -43, month: 3, day: 15 }],
    [' 2025-12\n', { precision: 'month', year: 2025, month: 12 }],
  ])('%j is read field by field', (text, fields) => {
    expect(parseEdtf(text)).toEqual({ ...plain, ...fields });
  });

  it.each([
    ['2025-12-07T14:05', { precision: 'minute' }],
    ['2025-12-07T14:05Z', { precision: 'minute', offset: 0 }],
    ['2025-12-07T14:05+05:45', { precision: 'minute', offset: 345 }],
    ['2025-12-07T14:05-03', { precision: 'minute', offset: -180 }],
    ['2025-12-07T14:05:00', { precision: 'second', second: 0 }],
    ['2025-12-07T14:05:00.5Z', { precision: 'millisecond', second: 0, millisecond: 500, offset: 0 }],
    ['2025-12-07T14:05:00.123456Z', { precision: 'millisecond', second: 0, millisecond: 123, offset: 0 }],
  ])('%j is a time of day', (text, fields) => {
    expect(parseEdtf(text)).toEqual({
      ...plain,
      year: 2025,
      month: 12,
      day: 7,
      hour: 14,
      minute: 5,
      ...fields,
    });
  });

  it('reads 24:00 as the end of a day and no other time of that hour', () => {
    expect(parseEdtf('2025-12-07T24:00:00')).toMatchObject({ hour: 24, minute: 0 });
    expect(reasonOf('2025-12-07T24:01:00')).toBe('hour 24 does not exist');
  });

  it('reads the six-digit years that Date writes before a time, and only there', () => {
    expect(parseEdtf('-000043-03-15T00:00:00.000Z')).toMatchObject({ year: -43, month: 3, day: 15 });
    expect(parseEdtf('+012345-01-01T00:00:00.000Z')).toMatchObject({ year: 12345 });
    expect(parseEdtf('+012345-01-01').type).toBe('problem');
  });
});

describe('dates of level 1', () => {
  it.each([
    ['Y-13800000000', { precision: 'year', year: -13_800_000_000 }],
    ['Y170000002', { precision: 'year', year: 170_000_002 }],
    ['2025-21', { precision: 'season', year: 2025, season: 21 }],
    ['1520~', { precision: 'year', year: 1520, approximate: true }],
    ['1520?', { precision: 'year', year: 1520, uncertain: true }],
    ['2025-11%', { precision: 'month', year: 2025, month: 11, approximate: true, uncertain: true }],
    ['Y-13800000000~', { precision: 'year', year: -13_800_000_000, approximate: true }],
  ])('%j is read', (text, fields) => {
    expect(parseEdtf(text)).toEqual({ ...plain, ...fields });
  });

  it.each([
    ['201X', 'decade', 2010, 1],
    ['20XX', 'century', 2000, 2],
    ['2XXX', 'millennium', 2000, 3],
    ['XXXX', 'unknown', 0, 4],
    ['-004X', 'decade', -49, 1],
  ])('%j is a %s from the year %i', (text, precision, year, yearDigits) => {
    const unspecified = { yearDigits, month: false, day: false };
    expect(parseEdtf(text)).toEqual({ ...plain, precision, year, unspecified });
  });

  it('keeps which of month and day were left open', () => {
    expect(parseEdtf('2004-XX')).toMatchObject({
      precision: 'year',
      unspecified: { month: true, day: false },
    });
    expect(parseEdtf('1985-04-XX')).toMatchObject({
      precision: 'month',
      month: 4,
      unspecified: { day: true },
    });
    expect(parseEdtf('1985-XX-XX')).toMatchObject({
      precision: 'year',
      unspecified: { month: true, day: true },
    });
  });

  it('reads intervals with open, unknown, qualified and timed ends', () => {
    expect(parseEdtf('2025-11-14/..')).toMatchObject({ type: 'interval', start: { day: 14 }, end: 'open' });
    expect(parseEdtf('/2025')).toMatchObject({ start: 'unknown', end: { year: 2025 } });
    expect(parseEdtf('2004?/2005~')).toMatchObject({
      start: { uncertain: true },
      end: { approximate: true },
    });
    expect(parseEdtf('2025-12-07T10:00Z/2025-12-07T11:30Z')).toMatchObject({ end: { hour: 11, minute: 30 } });
  });
});

describe('one-of sets', () => {
  it('reads lists, ranges and open ends with members of mixed precision', () => {
    expect(parseEdtf('[1667, 1668-12..1670]')).toMatchObject({
      type: 'one-of',
      members: [
        { type: 'date', year: 1667 },
        { type: 'range', start: { month: 12 }, end: { year: 1670 } },
      ],
    });
    expect(parseEdtf('[..2025-12]')).toEqual({
      type: 'one-of',
      members: [{ type: 'range', end: { ...plain, precision: 'month', year: 2025, month: 12 } }],
    });
    expect(parseEdtf('[2025-12..]')).toMatchObject({ members: [{ type: 'range', start: { month: 12 } }] });
  });

  it.each([
    ['[]', 'a set needs a date before and after each ","'],
    ['[1667,]', 'a set needs a date before and after each ","'],
    ['[..]', '".." needs a date before or after it'],
    ['[1983,..1985]', 'a set may be open, "..", only before its first date'],
    ['[1983..,1985]', 'a set may be open, "..", only after its last date'],
    ['[1667', '"[" is not closed by "]"'],
    ['[2020/2021]', 'an interval cannot stand inside "[…]"'],
    ['[2020-13..2021]', 'month 13 does not exist'],
  ])('%j is refused: %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});

describe('what is no date', () => {
  it.each([
    ['', 'no date is written'],
    ['1994-13-02', 'month 13 does not exist'],
    ['2025-00', 'month 00 does not exist'],
    ['2025-02-30', '30 February does not exist'],
    ['2023-02-29', '29 February does not exist in 2023'],
    ['1900-02-29', '29 February does not exist in 1900'],
    ['2025-01-32', 'day 32 does not exist'],
    ['2025-33', 'season 33 is beyond EDTF level 1'],
    ['2025-21-05', 'season 21 has no days'],
    ['2004-~06', '"~" may stand only at the end of a date'],
    ['?2004', '"?" may stand only at the end of a date'],
    ['2004?~', 'uncertain and approximate is written "%", not "?~"'],
    ['2025-12-07T14:05~', '"~" cannot qualify a time of day'],
    ['2025-12-07T25:00', 'hour 25 does not exist'],
    ['2025-12-07T10:60', 'minute 60 does not exist'],
    ['2025-12-07T10:00:60Z', 'second 60 does not exist'],
    ['2025-12-07T10:00+25:00', 'offset +25:00 does not exist'],
    ['2025-12T10:00', 'a time of day needs a whole date before it'],
    ['{1960,1961}', 'all-of sets ("{…}") are EDTF level 2 and are not read'],
    ['Y-17E7', 'exponents ("E") are EDTF level 2 and are not read'],
    ['1950S2', 'significant digits ("S") are EDTF level 2 and are not read'],
    ['1XXX-12', '"X" before a digit, as in 1XXX-12, is EDTF level 2 and is not read'],
    ['X019', '"X019": at EDTF level 1 "X" stands only at the right of a year'],
    ['Y2025', 'a year of four digits is written without "Y": 2025'],
    ['-0000', 'year -0000 does not exist, year zero is 0000'],
    ['2025/12/07', 'an interval has one "/": the day is written 2025-12-07'],
    ['２０２５', '"２" has no place in a date'],
    ['last month', '"l" has no place in a date'],
    ['2019–2020', '"–" has no place in a date'],
    ['25-12-07', 'a year has four digits'],
    ['2025-1-5', 'a month has two digits'],
  ])('%j is refused: %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('never throws, and always gives a reason', () => {
    const pieces = fc.constantFrom(
      ...'0123456789XYESTZ-+:.,/[]{}?~% '.split(''),
      '2025',
      '-12',
      '..',
      '年',
      '😀',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseEdtf(text);
        expect(parsed.type === 'problem' ? parsed.reason : 'read').not.toBe('');
      }),
      { seed: 20251207, numRuns: 3000 },
    );
  });

  it('reads every day of the calendar back as it was written', () => {
    const days = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const parsed = parseEdtf(date.toISOString().slice(0, 10));
        const fields = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(parsed).toMatchObject(fields);
      }),
      { seed: 20251207, numRuns: 1000 },
    );
  });
});
