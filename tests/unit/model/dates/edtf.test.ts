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

  it('reads the six-digit years that Date writes, before a time and alone', () => {
    expect(parseEdtf('-000043-03-15T00:00:00.000Z')).toMatchObject({ year: -43, month: 3, day: 15 });
    expect(parseEdtf('+012345-01-01T00:00:00.000Z')).toMatchObject({ year: 12345 });
    expect(parseEdtf('+012345-01-02')).toMatchObject({ precision: 'day', year: 12345, day: 2 });
    expect(parseEdtf('+12345-01-02').type).toBe('problem');
    expect(parseEdtf('-000000-01-02').type).toBe('problem');
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
    ['[2020/2021]', 'an interval cannot stand inside "[…]" or "{…}"'],
    ['[2020-13..2021]', 'month 13 does not exist'],
  ])('%j is refused: %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});

describe('the ways of machines', () => {
  const instant = { precision: 'second', year: 2025, month: 12, day: 7, hour: 14, minute: 5 };

  it.each([
    ['2025-12-07 14:05:00', { ...instant, second: 0 }],
    ['2025-12-07 14:05:00Z', { ...instant, second: 0, offset: 0 }],
    ['2025-12-07T14:05:00+0000', { ...instant, second: 0, offset: 0 }],
    ['2025-12-07 14:05:00 -0800', { ...instant, second: 0, offset: -480 }],
    ['2025-12-07T14:05:60Z', { ...instant, second: 60, offset: 0 }],
    [
      '2025-12-07 14:05:00.123456+00',
      { ...instant, second: 0, millisecond: 123, precision: 'millisecond', offset: 0 },
    ],
  ])('%j is a time of day', (text, fields) => {
    expect(parseEdtf(text)).toEqual({ ...plain, ...fields });
  });

  it.each([
    ['2025-12-07T14:05?', { uncertain: true }],
    ['2025-12-07T14:05:00Z~', { approximate: true }],
    ['2025-12-07 14:05%', { approximate: true, uncertain: true }],
  ])('%j is qualified as a whole', (text, marks) => {
    expect(parseEdtf(text)).toMatchObject({ ...plain, ...marks, hour: 14 });
  });
});

describe('dates of level 2', () => {
  const [not, about, perhaps] = [
    { approximate: false, uncertain: false },
    { approximate: true, uncertain: false },
    { approximate: false, uncertain: true },
  ];
  const both = { approximate: true, uncertain: true };

  it.each([
    ['2004?-06-11', { year: perhaps, month: not, day: not }],
    ['2004-06~-11', { year: about, month: about, day: not }],
    ['2004-?06-11', { year: not, month: perhaps, day: not }],
    ['?2004-06-~11', { year: perhaps, month: not, day: about }],
    ['2004-%06', { year: not, month: both }],
    ['?2004-06-04~', { year: both, month: about, day: about }],
    ['?-2004-06', { year: perhaps, month: not }],
  ])('%j marks each component by itself', (text, qualifiers) => {
    expect(parseEdtf(text)).toMatchObject({ type: 'date', qualifiers });
  });

  it.each(['?2004', '2004~-06~-11~', '%2004-%06', '2004-06-11?', '?Y17000'])(
    '%j marks all components alike, which is a mark of the whole',
    (text) => {
      expect(parseEdtf(text)).not.toHaveProperty('qualifiers');
    },
  );

  it.each([
    ['156X-12-25', 'decade', [1560, 12, 25], [1569, 12, 25]],
    ['1X99', 'millennium', [1099, 1, 1], [1999, 12, 31]],
    ['1560-XX-25', 'year', [1560, 1, 25], [1560, 12, 25]],
    ['2020-1X', 'year', [2020, 10, 1], [2020, 12, 31]],
    ['2020-02-3X', 'problem', [], []],
    ['2019-02-2X', 'month', [2019, 2, 20], [2019, 2, 28]],
    ['19XX-02-29', 'century', [1904, 2, 29], [1996, 2, 29]],
    ['-15XX-12-25', 'century', [-1599, 12, 25], [-1500, 12, 25]],
    ['X9X2', 'unknown', [902, 1, 1], [9992, 12, 31]],
  ])('%j is a %s', (text, precision, first, last) => {
    const date = parseEdtf(text);
    const dayOf = ([year, month, day]: readonly number[]): unknown => ({ year, month, day });
    if (precision === 'problem') expect(date.type).toBe('problem');
    else
      expect(date).toMatchObject({
        precision,
        unspecified: { mask: { first: dayOf(first), last: dayOf(last) } },
      });
  });

  it.each([
    ['1950S2', { year: 1950, significantDigits: 2, precision: 'century' }],
    ['Y171010000S3', { year: 171_010_000, significantDigits: 3 }],
    ['-1859S5', { year: -1859 }],
    ['Y-17E7', { year: -170_000_000, precision: 'year' }],
    ['Y3388E2S3', { year: 338_800, significantDigits: 3, precision: 'millennium' }],
    ['2025-33', { season: 33, year: 2025, precision: 'season' }],
    ['-2001-41', { season: 41, year: -2001 }],
  ])('%j is read', (text, fields) => {
    expect(parseEdtf(text)).toEqual({ precision: expect.any(String) as string, ...plain, ...fields });
  });

  it('reads all-of sets as it reads one-of sets', () => {
    expect(parseEdtf('{1667,1668, 1670..1672}')).toMatchObject({
      type: 'all-of',
      members: [
        { year: 1667 },
        { year: 1668 },
        { type: 'range', start: { year: 1670 }, end: { year: 1672 } },
      ],
    });
    expect(parseEdtf('{..1983-12-31}')).toMatchObject({ members: [{ type: 'range', end: { day: 31 } }] });
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
    ['2025-42', 'month 42 does not exist'],
    ['2025-33-01', 'season 33 has no days'],
    ['2025-21-05', 'season 21 has no days'],
    ['20~04-06', '"~" stands before or after a year, month or day, or at the end of a time'],
    ['2004-06?-11T14:05', '"?" stands before or after a year, month or day, or at the end of a time'],
    ['2004?~', 'uncertain and approximate is written "%", not "?~"'],
    ['2025-12-07T25:00', 'hour 25 does not exist'],
    ['2025-12-07T10:60', 'minute 60 does not exist'],
    ['2025-12-07T10:00:61Z', 'second 61 does not exist'],
    ['2025-12-07T10:00+25:00', 'offset +25:00 does not exist'],
    ['2025-12T10:00', 'a time of day needs a whole date before it'],
    ['{1960,1961', '"{" is not closed by "}"'],
    ['{1960,1961]', '"{" is not closed by "}"'],
    ['Y-17E7-12', 'a year with "Y" stands alone, without month and day'],
    ['Y17E14', 'a year may have at most 15 digits'],
    ['1950S0', 'at least one digit of a year is significant'],
    ['156X-09-31', 'no day of the calendar is like 156X-09-31'],
    ['1999-XX-32', 'day 32 does not exist'],
    ['19XX-13', 'month 13 does not exist'],
    ['Y2025', 'a year of four digits is written without "Y": 2025'],
    ['-0000', 'year -0000 does not exist, year zero is 0000'],
    ['2025/12/07', 'the year, month and day stand between "-": write 2025-12-07'],
    ['2025/4/7', 'the year, month and day stand between "-": write 2025-04-07'],
    ['03/04/2025', 'the year comes first: write 2025-04-03 or 2025-03-04'],
    ['28/11/2025', 'the year comes first: write 2025-11-28'],
    ['1/2/3', 'an interval has one "/": write 2025-11-28/2025-12-01'],
    ['476-09', 'a year has four digits: write 0476-09'],
    ['２０２５', '"２" has no place in a date: write 2025-11-28'],
    ['2025年', '"年" has no place in a date: write 2025-11-28'],
    [
      'last month',
      'words are no date: write it in numbers, such as 2025-11-28, or XXXX where it is not known',
    ],
    ['spring 2025', 'write 2025-21'],
    ['Summer of 2025', 'write 2025-22'],
    ['Fall 2025', 'write 2025-23'],
    ['autumn, 2025', 'write 2025-23'],
    ['winter 2025', 'write 2025-24'],
    ['c. 1950', 'write 1950~'],
    ['ca. 1950', 'write 1950~'],
    ['about March 1950', 'write 1950-03~'],
    ['Q2 2025', 'write 2025-34'],
    ['Q3/2025', 'write 2025-35'],
    ['1990s', 'write 199X'],
    ['the 1900s', 'ten years or a hundred: write 190X or 19XX'],
    ['March 2025', 'write 2025-03'],
    ['Sept. 3, 2025', 'write 2025-09-03'],
    ['06-Dec-2025', 'write 2025-12-06'],
    ['6th of December 2025', 'write 2025-12-06'],
    ['December 6 2025', 'write 2025-12-06'],
    ['10-May-24', 'a year has four digits: write 2024-05-10'],
    ['10 May ’85', 'a year has four digits: write 1985-05-10'],
    ['Mar 20', 'it has no year: write that, too, such as 2025-03-20'],
    ['20th March', 'it has no year: write that, too, such as 2025-03-20'],
    ['March', 'it has no year: write that, too, such as 2025-03'],
    ['3/4/25', 'a year has four digits: write 2025-04-03 or 2025-03-04'],
    ['25.4.85', 'a year has four digits: write 1985-04-25'],
    ['late March 2025', 'which days that is, you know: write 2025-03~, or [2025-03-21..2025-03-31]'],
    ['mid-Feb 2024', 'which days that is, you know: write 2024-02~, or [2024-02-11..2024-02-20]'],
    ['1998-2004', 'from one date to another is written with "/": write 1998/2004'],
    ['n/a', 'write XXXX for a date that is not known'],
    ['2019–2020', 'from one date to another is written with "/": write 2019/2020'],
    ['25-12-07', 'a year has four digits: write 2025-11-28'],
    ['2025-1-5', 'a month has two digits: write 2025-04'],
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
