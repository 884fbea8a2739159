// iCalendar: zones, whole days, lengths and recurrences become dates that are no more precise than they were.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/io/format/format.js';
import type { ReadResult } from '../../../src/io/format/read-result.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { resultOf } from './support.js';

type Fields = Readonly<Record<string, unknown>>;

function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

async function eventsOf(...lines: readonly string[]): Promise<readonly Fields[]> {
  return eventsIn(await resultOf(calendar(...lines), { extension: 'ics' }));
}

function eventsIn({ document }: ReadResult): readonly Fields[] {
  return (document as { events: readonly Fields[] }).events;
}

async function whensOf(...lines: readonly string[]): Promise<readonly unknown[]> {
  return (await eventsOf(event('UID:a', 'SUMMARY:A', ...lines))).map(({ when }) => when);
}

async function faultsOf(...lines: readonly string[]): Promise<readonly string[]> {
  const { faults } = await resultOf(calendar(...lines), { extension: 'ics' });
  return faults.map(({ place, problem }) => `${place}: ${problem}`);
}

const vienna = [
  'BEGIN:VTIMEZONE',
  'TZID:Office',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

describe('a calendar', () => {
  it('has its name as it was before it was escaped, as all texts', async () => {
    const { document } = await resultOf(calendar(String.raw`X-WR-CALNAME:Port\, quay\nand more`), {
      extension: 'ics',
    });
    expect(document).toMatchObject({ title: 'Port, quay\nand more' });
  });

  it('is recognised by its first line, and has its name, zone and groups in the document', async () => {
    const { document, faults } = await resultOf(
      calendar(
        'X-WR-CALNAME:Port of Osmouth',
        'X-WR-TIMEZONE:Europe/Vienna',
        event(
          'UID:a@example.org',
          'SUMMARY:Talks\\, again',
          'DESCRIPTION:One line\\nand a se',
          ' cond',
          'DTSTART;TZID=Europe/Vienna:20250613T100000',
          'DTEND;TZID=Europe/Vienna:20250613T113000',
          'LOCATION:Town hall',
          'GEO:48.2;16.4',
          'CATEGORIES:Harbour,Trade',
          'STATUS:CANCELLED',
          'URL:https://example.org/a',
          'COMMENT:',
        ),
      ),
    );
    expect(faults).toEqual([]);
    expect(document).toEqual({
      ...{ title: 'Port of Osmouth', timeZone: 'Europe/Vienna', laneBy: 'tag', calendar: { version: '2.0' } },
      events: [
        {
          ...{ id: 'a@example.org', title: 'Talks, again', text: 'One line\nand a second' },
          ...{
            when: '2025-06-13T10:00+02:00/2025-06-13T11:30+02:00',
            tags: ['Harbour', 'Trade', 'cancelled'],
          },
          ...{ place: { name: 'Town hall', latitude: 48.2, longitude: 16.4 }, status: 'cancelled' },
          url: 'https://example.org/a',
        },
      ],
    });
    expect(parse(document).account()).toMatchObject({ given: 1, drawn: 1 });
  });

  it.each([
    ['a day', ['DTSTART;VALUE=DATE:20120630'], '2012-06-30'],
    [
      'a day, whose end is exclusive',
      ['DTSTART;VALUE=DATE:20120630', 'DTEND;VALUE=DATE:20120701'],
      '2012-06-30',
    ],
    ['a day that ends on itself', ['DTSTART;VALUE=DATE:20120630', 'DTEND;VALUE=DATE:20120630'], '2012-06-30'],
    ['days', ['DTSTART;VALUE=DATE:20120228', 'DTEND;VALUE=DATE:20120302'], '2012-02-28/2012-03-01'],
    ['days by their number', ['DTSTART;VALUE=DATE:20120630', 'DURATION:P1W'], '2012-06-30/2012-07-06'],
    ['a time in UTC', ['DTSTART:20120630T060000Z'], '2012-06-30T06:00Z'],
    ['a time with seconds', ['DTSTART:20120630T060005Z'], '2012-06-30T06:00:05Z'],
    ['a time without a zone', ['DTSTART:20120630T060000'], '2012-06-30T06:00'],
    [
      'exact hours, though clocks change within',
      ['DTSTART;TZID=America/New_York:20141102T003000', 'DURATION:PT2H'],
      '2014-11-02T00:30-04:00/2014-11-02T02:30-04:00',
    ],
    [
      'a day later by the clock, though clocks change within',
      ['DTSTART;TZID=America/New_York:20141101T120000', 'DURATION:P1D'],
      '2014-11-01T12:00-04:00/2014-11-02T12:00-05:00',
    ],
    [
      'a journey between two zones',
      ['DTSTART;TZID=Europe/Vienna:20250613T100000', 'DTEND;TZID=Asia/Tokyo:20250614T060000'],
      '2025-06-13T10:00+02:00/2025-06-14T06:00+09:00',
    ],
    [
      'a zone by its long name',
      ['DTSTART;TZID=/example.org/2019_1/Europe/Vienna:20250113T100000'],
      '2025-01-13T10:00+01:00',
    ],
  ])('has %s as it is', async (_, lines, when) => {
    expect(await whensOf(...lines)).toEqual([when]);
  });

  it('takes the offsets of a zone from the calendar, and from the zone database before its first change', async () => {
    const own = (start: string): Promise<readonly Fields[]> =>
      eventsOf(vienna, event(`DTSTART;TZID=Office:${start}`, 'SUMMARY:A'));
    expect((await own('20250113T100000'))[0]?.['when']).toBe('2025-01-13T10:00+01:00');
    expect((await own('20250713T100000'))[0]?.['when']).toBe('2025-07-13T10:00+02:00');
    expect((await own('19610713T100000'))[0]?.['when']).toBe('1961-07-13T10:00+01:00');
  });

  it('says of times without a zone, and of zones that are not known, how they are read', async () => {
    const lines = [
      event('SUMMARY:A', 'DTSTART:20250113T100000'),
      event('SUMMARY:B', 'DTSTART;TZID=Narnia:20250113T100000'),
      event('SUMMARY:C', 'DTSTART;TZID=Narnia:20250114T100000'),
    ];
    expect(await faultsOf(...lines)).toEqual([
      expect.stringMatching(/^line 7: there is no zone of that name: write one such as/),
      ': 1 time names no zone, and is read as of UTC',
    ]);
    expect((await eventsOf(...lines))[1]?.['when']).toMatchObject({ zone: 'unknown' });
  });

  it('has tasks and journal entries as events, and says what it does not read', async () => {
    const lines = [
      'BEGIN:VTODO\r\nSUMMARY:Report\r\nDUE;VALUE=DATE:20250113\r\nEND:VTODO',
      'BEGIN:VTODO\r\nSUMMARY:Count\r\nDTSTART;VALUE=DATE:20250111\r\nDUE;VALUE=DATE:20250113\r\nEND:VTODO',
      'BEGIN:VJOURNAL\r\nSUMMARY:Fog\r\nDTSTART;VALUE=DATE:20250114\r\nEND:VJOURNAL',
      'BEGIN:VFREEBUSY\r\nUID:f\r\nEND:VFREEBUSY',
    ];
    expect((await eventsOf(...lines)).map(({ when }) => when)).toEqual([
      '2025-01-13',
      '2025-01-11/2025-01-13',
      '2025-01-14',
    ]);
    expect(await faultsOf(...lines)).toEqual([expect.stringMatching(/^line 16: it is not read/)]);
  });

  it('has those who accepted, and the organizer, as participants; others with their answer', async () => {
    const [meeting, alone] = await eventsOf(
      event(
        'SUMMARY:A',
        'DTSTART:20250113T100000Z',
        'ORGANIZER;CN=Ann:mailto:ann@example.org',
        'ATTENDEE;CN="Bob, Jr.";PARTSTAT=ACCEPTED:mailto:bob@example.org',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:eve@example.org',
      ),
      event('SUMMARY:B', 'DTSTART:20250113T100000Z', 'ORGANIZER;CN=Ann:mailto:ann@example.org'),
    );
    expect(meeting).toMatchObject({
      ...{ kind: 'meeting', participants: ['Ann', 'Bob, Jr.'] },
      attendees: ['eve@example.org (declined)'],
    });
    expect(alone).toMatchObject({ organizer: 'Ann' });
    expect(alone).not.toHaveProperty('kind');
  });
});

describe('what recurs in a calendar', () => {
  it('is an event for each occurrence, by the clocks of its zone', async () => {
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=3';
    const start = 'DTSTART;TZID=America/New_York:20251026T080000';
    const events = await eventsOf(event('UID:a', 'SUMMARY:A', start, 'DURATION:PT1H', rule));
    expect(events.map(({ id, when }) => [id, when])).toEqual([
      ['a/2025-10-26T08:00-04:00', '2025-10-26T08:00-04:00/2025-10-26T09:00-04:00'],
      ['a/2025-11-02T08:00-05:00', '2025-11-02T08:00-05:00/2025-11-02T09:00-05:00'],
      ['a/2025-11-09T08:00-05:00', '2025-11-09T08:00-05:00/2025-11-09T09:00-05:00'],
    ]);
    expect(events[0]).toMatchObject({ title: 'A', rrule: 'FREQ=WEEKLY;COUNT=3' });
  });

  it('has dates that are added, left out, and replaced by an entry of their own', async () => {
    const events = await eventsOf(
      event(
        ...['UID:a', 'SUMMARY:Daily', 'DTSTART;VALUE=DATE:20250110', 'RRULE:FREQ=DAILY;UNTIL=20250114'],
        ...['EXDATE;VALUE=DATE:20250111,20250113', 'RDATE;VALUE=DATE:20250120'],
      ),
      event('UID:a', 'SUMMARY:Moved', 'RECURRENCE-ID;VALUE=DATE:20250112', 'DTSTART;VALUE=DATE:20250122'),
    );
    expect(events.map(({ id, title, when }) => [id, title, when])).toEqual([
      ['a/2025-01-10', 'Daily', '2025-01-10'],
      ['a/2025-01-14', 'Daily', '2025-01-14'],
      ['a/2025-01-20', 'Daily', '2025-01-20'],
      ['a/2025-01-12', 'Moved', '2025-01-22'],
    ]);
  });

  it('takes an end in UTC by the clocks of its zone, and periods with their own ends', async () => {
    const zoned = 'DTSTART;TZID=Asia/Tokyo:20250101T080000';
    // 23:00 in UTC is 08:00 of the next day in Tokyo.
    expect(await whensOf(zoned, 'RRULE:FREQ=DAILY;UNTIL=20250101T230000Z')).toHaveLength(2);
    expect(await whensOf(zoned, 'RRULE:FREQ=DAILY;UNTIL=20250101T225959Z')).toHaveLength(1);
    expect(await whensOf('DTSTART:20250101T080000Z', 'RDATE;VALUE=PERIOD:20250102T080000Z/PT3H')).toEqual([
      '2025-01-01T08:00Z',
      '2025-01-02T08:00Z/2025-01-02T11:00Z',
    ]);
  });

  it('goes on until a year after the last date of the calendar where it has no end, and says so', async () => {
    const lines = [event('UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20250101', 'RRULE:FREQ=MONTHLY')];
    expect(await eventsOf(...lines)).toHaveLength(13);
    expect(await faultsOf(...lines)).toEqual([
      'line 7: it recurs without an end: 13 occurrences are read, the last on 2026-01-01',
    ]);
  });

  it.each([
    [
      'each second, for ever',
      'FREQ=SECONDLY',
      1000,
      /it recurs too often: 1000 .* 2000 or more are left out/,
    ],
    ['each minute, to the end of time', 'FREQ=MINUTELY;UNTIL=99991231T000000Z', 1000, /it recurs too often/],
    [
      'on a day that there is not',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      1,
      /can be worked out: 1 occurrence is read/,
    ],
    [
      'each second of a day that there is not',
      'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
      1,
      /1 occurrence is read/,
    ],
    ['after a million days', 'FREQ=DAILY;INTERVAL=1000000', 1, /no recurrence that can be worked out/],
    [
      'by a rule of a megabyte',
      `FREQ=YEARLY;BYDAY=${'MO,'.repeat(300_000)}TU`,
      1,
      /no recurrence that can be/,
    ],
    ['by no rule', 'FREQ=OFTEN', 1, /its value cannot be read/],
  ])('ends at once: %s', async (_, rule, count, fault) => {
    const lines = [event('UID:a', 'SUMMARY:A', 'DTSTART:20250101T000000Z', `RRULE:${rule}`)];
    expect(await eventsOf(...lines)).toHaveLength(count);
    expect(await faultsOf(...lines)).toEqual([expect.stringMatching(fault)]);
  });

  it('is bounded in the whole calendar, without losing an entry', async () => {
    const lines = Array.from({ length: 30 }, (_, at) =>
      event(`UID:${at}`, 'SUMMARY:A', 'DTSTART:20250101T000000Z', 'RRULE:FREQ=HOURLY'),
    );
    const events = await eventsOf(...lines);
    expect(new Set(events.map(({ id }) => String(id).split('/')[0])).size).toBe(30);
    expect(events.length).toBeLessThanOrEqual(20_030);
  });

  it('counts no more of what is left out than it reads', async () => {
    const daily = Array.from({ length: 60 }, (_, i) =>
      event(`UID:${i}`, 'DTSTART:20000101T100000Z', 'RRULE:FREQ=DAILY'),
    );
    const faults = await faultsOf(...daily, event('DTSTART;VALUE=DATE:20250101'));
    const leftOut = faults.map((fault) => Number(/and (\d+) or more are left out/.exec(fault)?.[1] ?? 0));
    expect(leftOut.slice(0, 60).every((count) => count > 0)).toBe(true);
    expect(leftOut.reduce((sum, count) => sum + count, 0)).toBeLessThan(90_000);
  });

  it('has the clocks of a zone as it describes them in far years, too', async () => {
    const far = 'DTSTART;TZID=Office:99980701T120000';
    expect(await eventsOf(vienna, event('UID:a', far))).toMatchObject([{ when: '9998-07-01T12:00+02:00' }]);
  });

  it('takes the clocks of a zone by its name where the calendar has them change each second', async () => {
    const hostile = vienna
      .replaceAll('FREQ=YEARLY', 'FREQ=SECONDLY')
      .replace('TZID:Office', 'TZID:Europe/Vienna');
    const lines = [hostile, event('SUMMARY:A', 'DTSTART;TZID=Europe/Vienna:20250113T100000')];
    expect((await eventsOf(...lines))[0]?.['when']).toBe('2025-01-13T10:00+01:00');
    expect(await faultsOf(...lines)).toEqual([expect.stringMatching(/^line 3: .* by its name alone$/)]);
  });
});

describe('a calendar with faults', () => {
  it('loses no entry to a line that is none, to a date that is none, or to its end', async () => {
    const text = calendar(
      event('SUMMARY:A', 'DTSTART;VALUE=DATE:20250230'),
      event('SUMMARY:B', 'a line that went on', 'DTSTART:soon'),
      event('SUMMARY:C'),
      event('SUMMARY:D', 'DTSTART;VALUE=DATE:20250114'),
    ).replace(/END:VEVENT\s+END:VCALENDAR\s+$/, '');
    const result = await resultOf(text);
    const timeline = parse(result.document);
    expect(timeline.account()).toMatchObject({ given: 4, drawn: 1, listed: 3, rejected: 0 });
    expect(result.faults.map(({ place }) => place)).toEqual(['line 9', 'line 1', 'line 15']);
    expect([0, 1, 2, 3].map((at) => result.placeOf?.(at))).toEqual([
      'line 3',
      'line 7',
      'line 12',
      'line 15',
    ]);
    expect(timeline.faults.faults.map(({ message }) => message).join('\n')).toContain('20250230');
  });

  it('loses no more than the end of an entry to a length that cannot be worked out, and says so', async () => {
    const lines = [
      event('UID:a', 'DTSTART:20250101T100000Z', 'DURATION:P200000000D'),
      event('UID:b', 'DTSTART:20250101T100000Z', 'DURATION:P1'),
      event('UID:c', 'DTSTART:20250101T100000Z', 'RDATE;VALUE=PERIOD:20250102T100000Z/P1'),
      event('UID:d', 'DTSTART:20250101T100000Z', 'RDATE;VALUE=PERIOD:20250102T100000Z/P99999999W'),
      event('UID:e', 'DTSTART:20250101T100000Z', 'DURATION:PT1H'),
    ];
    expect((await eventsOf(...lines)).map(({ when }) => when)).toEqual([
      ...Array.from({ length: 3 }, () => '2025-01-01T10:00Z'),
      '2025-01-02T10:00Z',
      '2025-01-01T10:00Z',
      '2025-01-02T10:00Z',
      '2025-01-01T10:00Z/2025-01-01T11:00Z',
    ]);
    const problem =
      'it has no length that can be worked out, and only the beginning is read: write "PT1H30M"';
    expect(await faultsOf(...lines)).toEqual([6, 11, 16, 21].map((line) => `line ${line}: ${problem}`));
  });

  it('loses no entry to whatever stands in one of its dates', async () => {
    const value = fc.oneof(
      fc.constantFrom(
        'P200000000D',
        '-P1',
        'P',
        '99991231T235959Z',
        '00000101',
        '20250101T100000Z/P1',
        'TZID',
      ),
      fc.stringMatching(/^[PTZDW/0-9:;=,-]{0,12}$/),
    );
    const name = fc.constantFrom(
      ...['DTSTART', 'DTEND', 'DUE', 'DURATION', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'RRULE'],
      ...[
        'DTSTART;VALUE=DATE',
        'RDATE;VALUE=PERIOD',
        'DTSTART;TZID=X',
        'RRULE:FREQ=YEARLY;UNTIL',
        'RRULE:FREQ=DAILY;COUNT',
      ],
    );
    const zone = ['BEGIN:VTIMEZONE', 'TZID:X', 'BEGIN:STANDARD', 'END:STANDARD', 'END:VTIMEZONE'];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 4 }), async (pairs) => {
        const odd = pairs.map(
          ([field, text]) =>
            `${field}${field.includes('UNTIL') || field.includes('COUNT') ? '=' : ':'}${text}`,
        );
        const { document } = await resultOf(
          calendar(
            ...zone,
            event('UID:odd', 'DTSTART:20250101T100000Z', ...odd),
            event('UID:odd', ...odd),
            event('UID:b'),
          ),
        );
        expect(parse(document).size).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('is refused where it is none', async () => {
    await expect(resultOf('SUMMARY:A', { extension: 'ics' })).rejects.toBeInstanceOf(FormatError);
  });
});

describe.skipIf(!process.env.DATASETS)('calendars of others', () => {
  it.each([
    ['america_new_york', '2014-08-29T08:00-04:00/2014-08-29T10:00-04:00', 'an event with a custom tz name'],
    [
      'duration_instead_of_dtend',
      '2012-06-30T06:00-07:00/2012-07-01T06:00-07:00',
      'Really long event name thing',
    ],
    ['only_dtstart_date', '2012-06-30', 'Really long event name thing'],
    ['timezoned', '2012-02-13T10:00+01:00/2012-02-17T18:00+01:00', 'artsprint 2012'],
  ])('are read whole: %s', async (name, when, title) => {
    const result = await resultOf(readFileSync(`${process.env.DATASETS}/ical/${name}.ics`));
    expect(eventsIn(result)).toMatchObject([{ title, when }]);
    expect(result.faults).toEqual([]);
    expect(parse(result.document).account()).toMatchObject({ given: 1, drawn: 1, listed: 0, rejected: 0 });
  });
});
