/** Local time and instants in zones that make it hard. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsInZone,
  endInZone,
  fixedOffset,
  floorInZone,
  instantsInZone,
  isZone,
  isZoneOrOffset,
  maybeSecondZone,
  offsetAt,
  setBackBetween,
  startInZone,
} from '../../../../src/model/dates/zone.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (instant: number): string => new Date(instant).toISOString();
const local = (text: string): number => Date.parse(`${text}Z`);

describe('isZone', () => {
  it('knows IANA names and never throws on others', () => {
    expect(['Asia/Tokyo', 'UTC', 'Pacific/Apia'].map(isZone)).toEqual([true, true, true]);
    expect(['Asia/Tokio', '', '__proto__', 'unknown', '\0'].map(isZone)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('offsetAt', () => {
  it('knows Kathmandu, Tokyo and the two halves of a New York year', () => {
    expect(offsetAt(Date.UTC(2025, 5), 'Asia/Kathmandu')).toBe(5.75 * HOUR);
    expect(offsetAt(Date.UTC(2025, 5), 'Asia/Tokyo')).toBe(9 * HOUR);
    expect(offsetAt(Date.UTC(2025, 6), 'America/New_York')).toBe(-4 * HOUR);
    expect(offsetAt(Date.UTC(2025, 0), 'America/New_York')).toBe(-5 * HOUR);
  });

  it('keeps the sign of an offset of less than an hour', () => {
    expect(offsetAt(Date.UTC(1960, 0), 'Africa/Monrovia')).toBe(-(44 * 60 + 30) * 1000);
  });

  it('changes to the millisecond', () => {
    const change = Date.parse('2025-03-09T07:00:00Z');
    expect(offsetAt(change - 1, 'America/New_York')).toBe(-5 * HOUR);
    expect(offsetAt(change, 'America/New_York')).toBe(-4 * HOUR);
  });

  it('uses UTC for an invalid zone and for deep time', () => {
    expect(offsetAt(0, 'Asia/Tokio')).toBe(0);
    expect(offsetAt(-1e20, 'Asia/Tokyo')).toBe(offsetAt(-8.64e15, 'Asia/Tokyo'));
  });

  it('agrees with the clock that Intl shows', () => {
    const zones = [
      'America/New_York',
      'Africa/Casablanca',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Europe/London',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('1900-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (zone, date) => {
          const instant = Math.floor(date.getTime() / 1000) * 1000;
          const shown = new Intl.DateTimeFormat('sv-SE', {
            ...{ timeZone: zone, dateStyle: 'short', timeStyle: 'medium' },
          }).format(instant);
          expect(iso(instant + offsetAt(instant, zone)).slice(0, 19)).toBe(shown.replace(' ', 'T'));
        },
      ),
      { seed: 20251207, numRuns: 1000 },
    );
  });
});

describe('local time that is no ordinary one', () => {
  it('moves forward what falls into a gap', () => {
    const minute = local('2025-03-09T02:30');
    const { earliest, latest } = boundsInZone(minute, minute + 60_000, 'America/New_York');
    expect([iso(earliest), iso(latest)]).toEqual(['2025-03-09T07:30:00.000Z', '2025-03-09T07:31:00.000Z']);
  });

  it('uses the earlier of two for a start and the later for an end', () => {
    const time = local('2025-11-02T01:30');
    expect(iso(startInZone(time, 'America/New_York'))).toBe('2025-11-02T05:30:00.000Z');
    expect(iso(endInZone(time, 'America/New_York'))).toBe('2025-11-02T06:30:00.000Z');
  });

  it('gives the day of a change 23 or 25 hours', () => {
    const lengthOf = (day: string, zone: string): number => {
      const { earliest, latest } = boundsInZone(local(`${day}T00:00`), local(`${day}T00:00`) + DAY, zone);
      return (latest - earliest) / HOUR;
    };
    expect(lengthOf('2025-03-09', 'America/New_York')).toBe(23);
    expect(lengthOf('2025-11-02', 'America/New_York')).toBe(25);
    expect(lengthOf('2018-11-04', 'America/Sao_Paulo')).toBe(23);
    expect(lengthOf('2018-02-17', 'America/Sao_Paulo')).toBe(25);
  });

  it('ends a day once where its midnight is struck twice', () => {
    // Havana falls back from 01:00 to 00:00.
    expect(iso(endInZone(local('2025-11-02T00:00'), 'America/Havana'))).toBe('2025-11-02T04:00:00.000Z');
    expect(iso(startInZone(local('2025-11-02T00:00'), 'America/Havana'))).toBe('2025-11-02T04:00:00.000Z');
  });

  it("moves Apia's skipped 30 December 2011 forward to the 31st", () => {
    const skipped = boundsInZone(local('2011-12-30T00:00'), local('2011-12-31T00:00'), 'Pacific/Apia');
    const next = boundsInZone(local('2011-12-31T00:00'), local('2012-01-01T00:00'), 'Pacific/Apia');
    expect(skipped).toEqual(next);
    expect(iso(next.earliest)).toBe('2011-12-30T10:00:00.000Z');
  });
});

describe('the instants of a local time', () => {
  const instants = (text: string, zone: string): string[] =>
    instantsInZone(local(text), zone).map((instant) => iso(instant).slice(0, 16));

  it.each([
    ['2025-07-01T12:00', 'America/New_York', ['2025-07-01T16:00']],
    ['2025-03-09T02:30', 'America/New_York', []],
    ['2025-11-02T01:30', 'America/New_York', ['2025-11-02T05:30', '2025-11-02T06:30']],
    ['2025-10-26T01:59', 'Europe/London', ['2025-10-26T00:59', '2025-10-26T01:59']],
    ['2025-10-26T01:00', 'Europe/Dublin', ['2025-10-26T00:00', '2025-10-26T01:00']],
    ['2025-04-06T01:45', 'Australia/Lord_Howe', ['2025-04-05T14:45', '2025-04-05T15:15']],
    ['2025-04-06T01:15', 'Australia/Lord_Howe', ['2025-04-05T14:15']],
    ['2025-10-05T02:15', 'Australia/Lord_Howe', []],
    ['2025-10-30T23:30', 'Africa/Cairo', ['2025-10-30T20:30', '2025-10-30T21:30']],
    ['2025-04-25T00:30', 'Africa/Cairo', []],
    ['2011-12-30T12:00', 'Pacific/Apia', []],
    ['2025-11-02T01:30', 'Asia/Tokyo', ['2025-11-01T16:30']],
  ])('%s in %s are %j', (text, zone, expected) => {
    expect(instants(text, zone)).toEqual(expected);
  });

  it('finds the moment at which clocks are set back, and none where they are set forward', () => {
    const [start, end] = [local('2025-11-02T04:00'), local('2025-11-03T05:00')];
    expect(setBackBetween(start, end, 'America/New_York')).toBe(local('2025-11-02T06:00'));
    expect(setBackBetween(local('2025-03-09T05:00'), local('2025-03-10T04:00'), 'America/New_York')).toBe(
      undefined,
    );
  });
});

describe('a second zone', () => {
  it('is one that exists and is not the first', () => {
    expect(maybeSecondZone('Asia/Tokyo', 'UTC')).toBe('Asia/Tokyo');
    expect(
      [null, undefined, '', 'Asia/Tokio', 'UTC', 'Etc/UTC'].map((name) => maybeSecondZone(name, 'UTC')),
    ).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

describe('floorInZone', () => {
  it('finds the start of each unit by the clocks of the zone', () => {
    const instant = Date.parse('2025-12-07T20:10:30.500Z');
    const floors = (['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const).map((unit) =>
      iso(floorInZone(instant, unit, 'Asia/Kathmandu')),
    );
    expect(floors).toEqual([
      '2025-12-07T20:10:00.000Z',
      '2025-12-07T19:15:00.000Z',
      '2025-12-07T18:15:00.000Z',
      '2025-12-07T18:15:00.000Z',
      '2025-11-30T18:15:00.000Z',
      '2025-09-30T18:15:00.000Z',
      '2024-12-31T18:15:00.000Z',
    ]);
  });

  it('never lies after its instant, and is its own floor', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('America/New_York', 'Asia/Tokyo', 'America/Havana', 'Australia/Lord_Howe'),
        fc.constantFrom('day', 'week', 'month', 'year'),
        fc.integer({ min: -3e12, max: 3e12 }),
        (zone, unit, instant) => {
          const floor = floorInZone(instant, unit, zone);
          expect(floor).toBeLessThanOrEqual(instant);
          expect(floorInZone(floor, unit, zone)).toBe(floor);
        },
      ),
      { seed: 20251207, numRuns: 1000 },
    );
  });
});

describe('a fixed offset', () => {
  it.each([
    ['+09:00', 540],
    ['-06:00', -360],
    ['+0530', 330],
    ['-03', -180],
    ['+00:00', 0],
  ])('%s is %i minutes, whatever the runtime thinks of it', (name, minutes) => {
    expect(fixedOffset(name)).toBe(minutes * 60_000);
    expect(offsetAt(0, name)).toBe(minutes * 60_000);
    expect([isZoneOrOffset(name), isZone(name)]).toEqual([true, false]);
  });

  it.each(['+24:00', '+9', '09:00', '+09:60', 'UTC+9', '-', ''])('is not %j', (name) => {
    expect(fixedOffset(name)).toBeUndefined();
    expect(isZoneOrOffset(name)).toBe(false);
  });
});
