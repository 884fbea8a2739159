/** From what was written to four bounds. */
import type { Extent, WhenProblem } from '../../../../src/model/extent.js';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DOUBTFUL,
  readBounds,
  NOT_COMMON,
  ONCE,
  POINT,
  SPAN,
} from '../../../../src/model/dates/fast-bounds.js';
import { maybeWhen } from '../../../../src/model/dates/maybe-when.js';
import { resolveWhen } from '../../../../src/model/dates/when.js';

function extentOf(written: unknown, zone = 'UTC'): Extent {
  const { when } = maybeWhen(written);
  const extent = when === undefined ? undefined : resolveWhen(when, zone);
  if (extent?.type !== 'extent') throw new Error(JSON.stringify(extent));
  return extent;
}

function boundsOf(written: unknown, zone = 'UTC'): readonly string[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = extentOf(written, zone);
  return [earliestStart, latestStart, earliestEnd, latestEnd].map(shown);
}

function shown(instant: number): string {
  if (Math.abs(instant) > 8.64e15) return String(instant);
  return new Date(instant).toISOString().replace(/:00\.000Z$/, '');
}

function problemsOf(written: unknown, zone = 'UTC'): readonly WhenProblem[] {
  const { when, problems } = maybeWhen(written);
  return when === undefined ? problems : [...problems, ...resolveWhen(when, zone).problems];
}

describe('it happened once', () => {
  it('a day is a point as long as the day, in the zone of the document', () => {
    const [start, end] = ['2025-12-06T15:00', '2025-12-07T15:00'];
    expect(boundsOf('2025-12-07', 'Asia/Tokyo')).toEqual([start, end, start, end]);
    expect(extentOf('2025-12-07')).toMatchObject({ form: 'point', precision: 'day' });
  });

  it.each([
    ['2025-11', 'month', '2025-11-01T00:00', '2025-12-01T00:00'],
    ['2025-11-XX', 'month', '2025-11-01T00:00', '2025-12-01T00:00'],
    ['2024-02', 'month', '2024-02-01T00:00', '2024-03-01T00:00'],
    ['2025', 'year', '2025-01-01T00:00', '2026-01-01T00:00'],
    ['2004-XX', 'year', '2004-01-01T00:00', '2005-01-01T00:00'],
    ['201X', 'decade', '2010-01-01T00:00', '2020-01-01T00:00'],
    ['19XX', 'century', '1900-01-01T00:00', '2000-01-01T00:00'],
    ['-004X', 'decade', '-000049-01-01T00:00', '-000039-01-01T00:00'],
    ['0000', 'year', '0000-01-01T00:00', '0001-01-01T00:00'],
    ['2025-21', 'season', '2025-03-01T00:00', '2025-06-01T00:00'],
    ['2025-24', 'season', '2025-12-01T00:00', '2026-03-01T00:00'],
    ['[2025-12-06..2025-12-07]', 'day', '2025-12-06T00:00', '2025-12-08T00:00'],
    ['[1667,1668-12..1670]', 'year', '1667-01-01T00:00', '1671-01-01T00:00'],
    ['1520~', 'year', '1520-01-01T00:00', '1521-01-01T00:00'],
    ['2025-28', 'season', '2025-12-01T00:00', '2026-03-01T00:00'],
    ['2025-29', 'season', '2025-09-01T00:00', '2025-12-01T00:00'],
    ['2025-30', 'season', '2025-12-01T00:00', '2026-03-01T00:00'],
    ['2025-33', 'season', '2025-01-01T00:00', '2025-04-01T00:00'],
    ['2025-36', 'season', '2025-10-01T00:00', '2026-01-01T00:00'],
    ['2025-38', 'season', '2025-05-01T00:00', '2025-09-01T00:00'],
    ['2025-41', 'season', '2025-07-01T00:00', '2026-01-01T00:00'],
    ['156X-12-25', 'decade', '1560-12-25T00:00', '1569-12-26T00:00'],
    ['2020-12-3X', 'month', '2020-12-30T00:00', '2021-01-01T00:00'],
    ['1950S2', 'century', '1900-01-01T00:00', '2000-01-01T00:00'],
  ])('%j is once within a %s', (text, precision, start, end) => {
    expect(extentOf(text)).toMatchObject({ form: 'once', precision });
    expect(boundsOf(text)).toEqual([start, end, start, end]);
  });

  it('a set of one day is a point', () => {
    expect(extentOf('[2025-12-07]').form).toBe('point');
  });

  it('a day some of whose components are marked is a point with marks', () => {
    expect(extentOf('2004-?06-11')).toMatchObject({
      form: 'point',
      start: { uncertain: true, approximate: false },
    });
  });

  it('a leap second is the last second of its minute', () => {
    expect(boundsOf('2016-12-31T23:59:60Z')).toEqual(boundsOf('2016-12-31T23:59:59Z'));
  });

  it('seasons have soft ends where no hemisphere gives them months', () => {
    expect(
      ['2025-21', '2025-24', '2025-25', '2025-33'].map((text) => extentOf(text).start.approximate),
    ).toEqual([...[true, true, false, false]]);
  });

  it.each(['XXXX', 'XXXX-XX', 'XXXX-12-25', 'X9X2', '[XXXX,2004]', '{XXXX}'])(
    'in no known year, %j is listed with a note and no error',
    (text) => {
      expect(problemsOf(text)).toMatchObject([{ field: 'at', severity: 'note', code: 'no-date' }]);
    },
  );

  it('an end in no known year is not known', () => {
    expect(extentOf('XXXX/2004').start.unknown).toBe(true);
    expect(boundsOf('XXXX/2004')).toEqual(boundsOf('/2004'));
  });

  it('an open set is bounded on one side', () => {
    expect(boundsOf('[2025-12..]')).toEqual(['2025-12-01T00:00', 'Infinity', '2025-12-01T00:00', 'Infinity']);
    expect(boundsOf('[..2025]')).toEqual(['-Infinity', '2026-01-01T00:00', '-Infinity', '2026-01-01T00:00']);
  });

  it('qualifiers are kept and move nothing', () => {
    expect(extentOf('2025-12-07%').start).toMatchObject({ approximate: true, uncertain: true });
    expect(boundsOf('2025-12-07%')).toEqual(boundsOf('2025-12-07'));
  });

  it('deep time is plain arithmetic on years', () => {
    const { earliestStart, latestStart, form } = extentOf('Y-13800000000', 'Asia/Tokyo');
    expect(form).toBe('once');
    expect(earliestStart / (365.2425 * 86_400_000)).toBeCloseTo(-13_800_001_970, 0);
    expect(latestStart).toBeGreaterThan(earliestStart);
  });

  it('a year of five digits joins the years of four without a gap', () => {
    expect(extentOf('9999').latestEnd).toBe(extentOf('Y10000').earliestStart);
    expect(extentOf('Y10000').earliestStart).toBe(Date.parse('+010000-01-01T00:00:00Z'));
  });
});

describe('it happened several times', () => {
  it('from the first of all dates to the last, each of them kept', () => {
    expect(extentOf('{1960,1961-12}')).toMatchObject({ form: 'several', precision: 'year', ongoing: false });
    expect(boundsOf('{1961-12,1960}')).toEqual([
      ...['1960-01-01T00:00', '1961-01-01T00:00', '1961-12-01T00:00', '1962-01-01T00:00'],
    ]);
    const occurrences = extentOf('{1961-12,1960}').occurrences ?? [];
    expect(occurrences.map(({ earliest, latest }) => [shown(earliest), shown(latest)])).toEqual([
      ['1961-12-01T00:00', '1962-01-01T00:00'],
      ['1960-01-01T00:00', '1961-01-01T00:00'],
    ]);
  });

  it('without end or beginning where the set has none, and but once where it has one date', () => {
    expect(boundsOf('{1984..}').at(-1)).toBe('Infinity');
    expect(boundsOf('{..1984}')[0]).toBe('-Infinity');
    expect(extentOf('{2025-12-07}')).toEqual(extentOf('2025-12-07'));
  });

  it('leaves out what lies in no known year, and refuses ranges that run backwards', () => {
    expect(boundsOf('{XXXX,2004}')).toEqual([
      '2004-01-01T00:00',
      '2005-01-01T00:00',
      '2004-01-01T00:00',
      '2005-01-01T00:00',
    ]);
    expect(problemsOf('{2002..2001}')).toMatchObject([{ code: 'end-before-start' }]);
    expect(problemsOf({ start: '{2001,2002}', end: '2003' })).toMatchObject([
      { field: 'start', code: 'bad-date' },
    ]);
  });
});

describe('it lasted', () => {
  it('has the bounds of its start and of its end', () => {
    expect(extentOf('2025-11/2025-12-07')).toMatchObject({
      form: 'span',
      precision: 'month',
      ongoing: false,
    });
    expect(boundsOf('2025-11/2025-12-07')).toEqual([
      ...['2025-11-01T00:00', '2025-12-01T00:00', '2025-12-07T00:00', '2025-12-08T00:00'],
    ]);
  });

  it('has an open end where none is given, and lasts at least from its latest start', () => {
    const when = { start: '[2025-11-01..2025-12-13]', end: '..' };
    expect(boundsOf(when)).toEqual(['2025-11-01T00:00', '2025-12-14T00:00', '2025-12-14T00:00', 'Infinity']);
    expect(extentOf(when)).toMatchObject({ ongoing: false, end: { open: true, unknown: false } });
    expect(boundsOf('[2025-11-01..2025-12-13]/..')).toEqual(boundsOf(when));
  });

  it.each([
    { start: '2025-11', end: '..', ongoing: true },
    { start: '2025-11', ongoing: true },
    { at: '2025-11/..', ongoing: true },
  ])('is still going on where that is written, whether or not an open end is: %j', (when) => {
    expect(extentOf(when)).toMatchObject({ ongoing: true, end: { open: true, unknown: false } });
    expect(boundsOf(when)).toEqual(boundsOf('2025-11/..'));
  });

  it.each([
    [
      { start: '2025-11', end: '2025-12', ongoing: true },
      'what happened once, or has an end, is not still going on',
    ],
    [{ at: '2025-11', ongoing: true }, 'what happened once, or has an end, is not still going on'],
    [{ start: '2025-11', ongoing: 'yes' }, 'true or false is wanted here, not a string'],
  ])('is not where an end is written or nothing lasted: %j', (written, reason) => {
    const { when, problems } = maybeWhen(written);
    expect(when).not.toHaveProperty('ongoing');
    expect(problems).toMatchObject([{ field: 'ongoing', reason }]);
    expect(maybeWhen({ start: '2025-11', ongoing: false }).problems).toEqual([]);
  });

  it.each([[{ start: '2025-12-07' }], ['2025-12-07/'], [{ start: '2025-12-07', end: null }]])(
    'an end that is absent or empty is not known: %j',
    (when) => {
      expect(boundsOf(when)).toEqual([
        '2025-12-07T00:00',
        '2025-12-08T00:00',
        '2025-12-07T00:00',
        'Infinity',
      ]);
      expect(extentOf(when)).toMatchObject({ ongoing: false, end: { open: false, unknown: true } });
    },
  );

  it('mirrors this at the start', () => {
    expect(boundsOf('../2025')).toEqual([
      '-Infinity',
      '2025-01-01T00:00',
      '2025-01-01T00:00',
      '2026-01-01T00:00',
    ]);
    expect(boundsOf('/2025')).toEqual([
      '-Infinity',
      '2026-01-01T00:00',
      '2025-01-01T00:00',
      '2026-01-01T00:00',
    ]);
  });

  it('refuses an end before its start, and names both', () => {
    expect(problemsOf('2025-12-01/2025-11-01')).toEqual([
      { field: 'end', code: 'end-before-start', reason: 'end 2025-11-01 lies before start 2025-12-01' },
    ]);
    expect(problemsOf('2025-12-01/2025-12')).toEqual([]);
    expect(problemsOf('[2025-12-07..2025-12-06]')).toMatchObject([{ field: 'at', code: 'end-before-start' }]);
  });

  it.each(['../..', '/', '/..', '../'])('%j has no bounds, and says so', (text) => {
    expect(problemsOf(text)).toEqual([
      { code: 'no-date', reason: 'neither the start nor the end has a date, so no bounds can be read' },
    ]);
  });

  it('keeps the end that can be read beside the problem of the other', () => {
    const extent = extentOf('2025-12-07/2025-13');
    expect(extent.end.unknown).toBe(true);
    expect(extent.problems).toEqual([
      { field: 'end', code: 'bad-date', reason: 'month 13 does not exist', offender: '2025-13' },
    ]);
  });
});

describe('zones', () => {
  it.each(['-06:00', '-0600', '-06'])('%s is where local dates and times may lie', (zone) => {
    expect(boundsOf({ at: '2025-12-06', zone })[0]).toBe('2025-12-06T06:00');
    expect(boundsOf({ at: '2025-12-06T12:30', zone })[0]).toBe('2025-12-06T18:30');
    expect(problemsOf({ at: '2025-12-06', zone })).toEqual([]);
  });

  it('an unknown zone widens local dates by 14 hours before and 12 after', () => {
    const when = { at: '2025-12-06', zone: 'unknown' };
    expect(boundsOf(when).slice(0, 2)).toEqual(['2025-12-05T10:00', '2025-12-07T12:00']);
    expect(extentOf(when)).toMatchObject({ form: 'point', zoneUnknown: true });
  });

  it('the zone of a date wins over that of the document, an offset over both', () => {
    const zone = 'America/New_York';
    expect(boundsOf({ at: '2025-12-06', zone }, 'Asia/Tokyo')[0]).toBe('2025-12-06T05:00');
    expect(boundsOf({ at: '2025-12-06T10:00+09:00', zone })[0]).toBe('2025-12-06T01:00');
    expect(boundsOf({ at: '2025-12-06T10:00Z', zone: 'unknown' })[0]).toBe('2025-12-06T10:00');
  });

  it('a zone that does not exist counts as unknown, with a problem', () => {
    const extent = extentOf({ at: '2025-12-06', zone: 'Asia/Tokio' });
    expect(extent.zoneUnknown).toBe(true);
    expect(extent.problems).toMatchObject([{ field: 'zone', code: 'bad-zone', offender: 'Asia/Tokio' }]);
  });
});

describe('maybeWhen', () => {
  it.each([
    ['2025-11', { at: '2025-11' }],
    ['2025-11-14/..', { start: '2025-11-14', end: '..' }],
    [
      { at: '2020/2021', note: 'n' },
      { start: '2020', end: '2021', note: 'n' },
    ],
    [0, { at: '1970-01-01T00:00:00.000Z' }],
    [[0, 86_400_000], { start: '1970-01-01T00:00:00.000Z', end: '1970-01-02T00:00:00.000Z' }],
    [
      { start: 0, end: '..' },
      { start: '1970-01-01T00:00:00.000Z', end: '..' },
    ],
    [new Date(0), { at: '1970-01-01T00:00:00.000Z' }],
    [{ end: '2020' }, { start: '', end: '2020' }],
    [
      { at: '2025', asWritten: 'last month', basis: 'relative', anchor: 'e1', zone: 'unknown' },
      { at: '2025', asWritten: 'last month', basis: 'relative', anchor: 'e1', zone: 'unknown' },
    ],
  ])('%j is normalised', (written, when) => {
    expect(maybeWhen(written)).toEqual({ when, problems: [] });
  });

  it('takes whole numbers from 1 to 9999 for years, in pairs too, and says so', () => {
    const warning = { severity: 'warning', code: 'doubtful-number' };
    const reason = 'read as the year 2014, not as milliseconds since 1970';
    expect(maybeWhen(2014)).toEqual({
      when: { at: '2014' },
      problems: [{ ...warning, reason, offender: 2014 }],
    });
    expect(maybeWhen([1914, 1918]).when).toEqual({ start: '1914', end: '1918' });
    expect(maybeWhen({ start: 476, end: '..' }).when).toEqual({ start: '0476', end: '..' });
    expect(maybeWhen({ at: 1 })).toMatchObject({ when: { at: '0001' }, problems: [{ field: 'at' }] });
  });

  it.each([0, -1, -2014, 2014.5, 10_000, 1e11, -1e11, Date.UTC(5000, 0)])(
    'takes %d for milliseconds, and does not doubt it',
    (instant) => {
      expect(boundsOf(instant)[0]).toBe(shown(Math.floor(instant)));
      expect(problemsOf(instant)).toEqual([]);
    },
  );

  it.each([
    [1_718_905_365.392, 'seconds', '1970-01-20T21:28:25.365Z'],
    [-1_000_000_000, 'seconds', '1969-12-20T10:13:20.000Z'],
    [1_718_905_365_392_963, 'microseconds', '+056439-12-11T00:36:32.963Z'],
  ])('takes %d for milliseconds, and says that it looks like %s', (number, unit, at) => {
    expect(maybeWhen(number)).toMatchObject({
      when: { at },
      problems: [
        {
          ...{ severity: 'warning', code: 'doubtful-number', offender: number },
          reason: `read as milliseconds since 1970, but it looks like ${unit}`,
        },
      ],
    });
  });

  it('reads a Date of another realm, and nothing that only calls itself one', () => {
    const other: unknown = runInNewContext('new Date(Date.UTC(2025, 11, 6, 5, 30))');
    expect(other).not.toBeInstanceOf(Date);
    const at = '2025-12-06T05:30:00.000Z';
    expect(maybeWhen(other)).toEqual({ when: { at }, problems: [] });
    expect(maybeWhen([other, other]).when).toEqual({ start: at, end: at });
    expect(maybeWhen({ at: other }).when).toEqual({ at });
    const impostor = { [Symbol.toStringTag]: 'Date', at: '2025' };
    expect(maybeWhen(impostor).when).toEqual({ at: '2025' });
  });

  it('keeps the words of a source that stand alone', () => {
    const when = { asWritten: 'circa 1950', basis: 'stated' };
    expect(maybeWhen(when)).toEqual({ when, problems: [] });
    expect(resolveWhen({ asWritten: 'circa 1950' }, 'UTC')).toEqual({ type: 'problems', problems: [] });
    expect(maybeWhen({ asWritten: ' ' })).toMatchObject({ problems: [{ code: 'no-date' }] });
  });

  it.each([
    [true, 'true'],
    [NaN, 'NaN'],
    [new Date(NaN), 'Invalid Date'],
    [{ year: 2014, month: null }, '{"year":2014,"month":null}'],
    [['1914', '1916', '1918'], '["1914","1916","1918"]'],
    [{ at: ['1914'] }, '{"at":["1914"]}'],
    ['', undefined],
    [null, undefined],
    [{ at: null }, undefined],
    [[], undefined],
  ])('gives back what was written and is no date: %j', (written, unread) => {
    expect(maybeWhen(written).when).toBeUndefined();
    expect(maybeWhen(written).unread).toBe(unread);
  });

  it('says which field is wrong and keeps the others', () => {
    expect(maybeWhen({ at: '2025', basis: 'guess', note: 5 })).toEqual({
      when: { at: '2025' },
      problems: [
        { field: 'note', code: 'wrong-type', reason: 'a number is no text' },
        {
          ...{ field: 'basis', code: 'unknown-value', offender: 'guess' },
          reason: 'a basis is one of stated, relative, inferred, unknown',
        },
      ],
    });
  });

  it('refuses what is no date at all', () => {
    for (const written of [
      NaN,
      Infinity,
      1e20,
      true,
      '',
      ' ',
      {},
      [],
      [1],
      [1, 2, 3],
      null,
      undefined,
      new Date(NaN),
    ]) {
      expect(maybeWhen(written).when).toBeUndefined();
      expect(maybeWhen(written).problems).toHaveLength(1);
    }
  });

  it('converts every instant of Date back to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (instant) => {
        expect(extentOf(new Date(instant))).toMatchObject({
          earliestStart: instant,
          latestEnd: instant + 1,
          form: 'point',
        });
      }),
      { seed: 20251207, numRuns: 1000 },
    );
  });
});

describe('readBounds', () => {
  it('knows the common ways and leaves the others', () => {
    const bounds = new Float64Array(4);
    const read = (written: unknown): number => readBounds(written, 'Asia/Tokyo', bounds);
    const points = [
      ...[50_000, '2025-12-07', { at: '2025-12-07' }, '2025-12-07T10:00:00Z'],
      ...['2025-12-07 10:00', '2025-12-07T10:00:00.123456+0900', '2025-12-07 10:00:00 -08'],
    ];
    expect(points.map(read)).toEqual(points.map(() => POINT));
    expect(['2025-12', '2025'].map(read)).toEqual([ONCE, ONCE]);
    expect([[-1, 0], { start: '2025-11', end: '2025-12' }].map(read)).toEqual([SPAN, SPAN]);
    expect(read(2025)).toBe(ONCE + DOUBTFUL);
    expect(read([1914, 1918])).toBe(SPAN + 2 * DOUBTFUL);
    expect(read(1_718_905_365.392)).toBe(POINT + DOUBTFUL);
    const others = [
      ...['2025-12-07T24:00', '2025-12-07T10:00:60Z', '2025-12-07T10:00~', '2025-12-07T10:00+2400'],
      ...['2025-12-07T1:00', '2025-12-07T10:00:00.Z', '2025-12-07T10:00 Z', '2025-12-07T10:00+9', '２０２５'],
      '2025-13',
      '2025-02-30',
      '2025-12~',
      '..',
      null,
      {},
      [2, 1],
      { at: '2025-12', zone: 'UTC' },
    ];
    expect(others.map(read)).toEqual(others.map(() => NOT_COMMON));
  });

  it('gives the bounds of resolveWhen', () => {
    const instants = fc.date({
      min: new Date('0000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    const day = instants.map((date) => date.toISOString().slice(0, 10));
    const piece = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
    const time = fc
      .tuple(
        ...[day, piece('T', ' ', 't', '  '), piece('00', '10', '23', '24', '7')],
        ...[piece(':00', ':59', ':60', ''), piece('', ':00', ':59', ':60', ':6')],
        ...[piece('', '.5', '.25', '.1234567', '.'), piece('', ' ')],
        piece('', 'Z', '+09', '+0900', '-03:30', '-00:00', '+24:00', '+9', '~', '?'),
      )
      .map((parts) => parts.join(''));
    const written = fc.oneof(
      fc.tuple(day, piece('4', '7', '10')).map(([text, length]) => text.slice(0, Number(length))),
      instants.map((date) => date.toISOString()),
      instants.map((date) => date.toISOString().replace(/\.\d+Z/, 'Z')),
      time,
      fc.integer({ min: -1e14, max: 1e14 }),
      fc.integer({ min: -2, max: 11_000 }),
      fc.double({ min: -8.7e15, max: 8.7e15 }),
      fc.constantFrom(1e8, 1e10, -1e9, 1e14, 8.64e15, 2014.5, 0),
    );
    const whens = fc.oneof(
      written,
      fc.tuple(written, written),
      written.map((at) => ({ at })),
      fc.tuple(written, written).map(([start, end]) => ({ start, end })),
    );
    fc.assert(
      fc.property(
        whens,
        fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia'),
        (when, zone) => {
          const bounds = new Float64Array(4);
          const code = readBounds(when, zone, bounds);
          if (code === NOT_COMMON) {
            if (!/[T ~?]/.test(JSON.stringify(when))) expect(problemsOf(when, zone)).not.toEqual([]);
            return;
          }
          const extent = extentOf(when, zone);
          expect(['', 'point', 'once', 'span'][code % DOUBTFUL]).toBe(extent.form);
          const { earliestStart, latestStart, earliestEnd, latestEnd } = extent;
          expect([...bounds]).toEqual([earliestStart, latestStart, earliestEnd, latestEnd]);
          const problems = problemsOf(when, zone);
          expect(problems.map(({ code: what }) => what)).toEqual(
            Array.from({ length: Math.floor(code / DOUBTFUL) }, () => 'doubtful-number'),
          );
          expect([extent.start, extent.end].some((end) => end.approximate || end.uncertain)).toBe(false);
        },
      ),
      { seed: 20251207, numRuns: 5000 },
    );
  });
});

describe('a local time on the night of a change', () => {
  it.each([
    // Shown twice: both instants and what lies between them.
    ['America/New_York', '2025-11-02T01:30', '2025-11-02T05:30', '2025-11-02T06:31'],
    ['Europe/Dublin', '2025-10-26T01:30', '2025-10-26T00:30', '2025-10-26T01:31'],
    ['Australia/Lord_Howe', '2025-04-06T01:45', '2025-04-05T14:45', '2025-04-05T15:16'],
    ['Africa/Cairo', '2025-10-30T23:30', '2025-10-30T20:30', '2025-10-30T21:31'],
    // Never shown: forward by what the clocks skip.
    ['America/New_York', '2025-03-09T02:30', '2025-03-09T07:30', '2025-03-09T07:31'],
    ['Europe/London', '2025-03-30T01:30', '2025-03-30T01:30', '2025-03-30T01:31'],
    ['Australia/Lord_Howe', '2025-10-05T02:15', '2025-10-04T15:45', '2025-10-04T15:46'],
    ['Africa/Cairo', '2025-04-25T00:30', '2025-04-24T22:30', '2025-04-24T22:31'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00', '2011-12-30T22:01'],
    // An offset leaves nothing open.
    ['America/New_York', '2025-11-02T01:30-05:00', '2025-11-02T06:30', '2025-11-02T06:31'],
    ['Asia/Tokyo', '2025-11-02T01:30', '2025-11-01T16:30', '2025-11-01T16:31'],
  ])('in %s, %s lies from %s to %s', (zone, written, start, end) => {
    expect(boundsOf(written, zone)).toEqual([start, end, start, end]);
  });
});

describe('what is no date and has a million letters', () => {
  it('is quoted by its first hundred, none of them cut', () => {
    const { unread } = maybeWhen({ on: 'กำ'.repeat(500_000) });
    expect(unread).toBe(`{"on":"${'กำ'.repeat(93)}…`);
    expect(maybeWhen({ on: 'กำ'.repeat(80) }).unread).toBe(`{"on":"${'กำ'.repeat(80)}"}`);
  });
});
