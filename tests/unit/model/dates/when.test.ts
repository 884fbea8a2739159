/** From what was written to four bounds. */
import type { Extent, WhenProblem } from '../../../../src/model/extent.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBounds, NOT_COMMON, ONCE, POINT, SPAN } from '../../../../src/model/dates/fast-bounds.js';
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
  ])('%j is once within a %s', (text, precision, start, end) => {
    expect(extentOf(text)).toMatchObject({ form: 'once', precision });
    expect(boundsOf(text)).toEqual([start, end, start, end]);
  });

  it('a set of one day is a point', () => {
    expect(extentOf('[2025-12-07]').form).toBe('point');
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

  it('is still going on where the end is open, at least from its latest start', () => {
    const when = { start: '[2025-11-01..2025-12-13]', end: '..' };
    expect(boundsOf(when)).toEqual(['2025-11-01T00:00', '2025-12-14T00:00', '2025-12-14T00:00', 'Infinity']);
    expect(extentOf(when)).toMatchObject({ ongoing: true, end: { open: true, unknown: false } });
    expect(boundsOf('[2025-11-01..2025-12-13]/..')).toEqual(boundsOf(when));
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
        expect(extentOf(instant)).toMatchObject({
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
    expect([5, '2025-12-07', { at: '2025-12-07' }, '2025-12-07T10:00:00Z'].map(read)).toEqual([
      POINT,
      POINT,
      POINT,
      POINT,
    ]);
    expect(read('2025-12')).toBe(ONCE);
    expect([[1, 2], { start: '2025-11', end: '2025-12' }].map(read)).toEqual([SPAN, SPAN]);
    const others = [
      '2025',
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
    const written = fc.oneof(
      fc
        .tuple(instants, fc.constantFrom(7, 10, 24))
        .map(([date, length]) => date.toISOString().slice(0, length)),
      instants.map((date) => date.toISOString().replace(/\.\d+Z/, 'Z')),
      fc.integer({ min: -1e14, max: 1e14 }),
    );
    const whens = fc.oneof(
      written,
      fc.tuple(written, written),
      written.map((at) => ({ at })),
    );
    fc.assert(
      fc.property(
        whens,
        fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia'),
        (when, zone) => {
          const bounds = new Float64Array(4);
          const code = readBounds(when, zone, bounds);
          if (code === NOT_COMMON) {
            expect(problemsOf(when, zone)).not.toEqual([]);
            return;
          }
          const extent = extentOf(when, zone);
          expect(['', 'point', 'once', 'span'][code]).toBe(extent.form);
          const { earliestStart, latestStart, earliestEnd, latestEnd } = extent;
          expect([...bounds]).toEqual([earliestStart, latestStart, earliestEnd, latestEnd]);
        },
      ),
      { seed: 20251207, numRuns: 1500 },
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
