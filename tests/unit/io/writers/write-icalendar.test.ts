// The calendar of a timeline: by the rules of RFC 5545, opened by a library that others use, and read back.
import fc from 'fast-check';
import ical from 'ical.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeIcalendar } from '../../../../src/io/writers/write-icalendar.js';
import type { WriteOptions, Writing } from '../../../../src/io/writers/writing.js';
import { en } from '../../../../src/locales/en.js';
import { ja } from '../../../../src/locales/ja.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { writtenDocument } from '../../model/written-arbitraries.js';
import { documentOf } from '../support.js';

function write(timeline: Timeline, options: Partial<WriteOptions> = {}): Writing {
  return runChunked(writeIcalendar(timeline, { locale: en, ...options }));
}

async function readBack({ content }: Writing): Promise<Timeline> {
  return parse(await documentOf(content, { extension: 'ics' }));
}

/** The entries as another program sees them. */
function entries({ content }: Writing): readonly InstanceType<typeof ical.Event>[] {
  const calendar = new ical.Component(ical.parse(content) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((each) => new ical.Event(each));
}

/** The lines of the only entry, without those that each has. */
function linesOf(when: unknown, header: object = {}): readonly string[] {
  const { content } = write(parse({ ...header, events: [{ id: 'a', title: 'A', when }] }));
  return content.split('\r\n').filter((line) => /^(DTSTART|DTEND|RDATE)/.test(line));
}

/** What of RFC 5545 a text breaks. */
function broken(content: string): readonly string[] {
  const found: string[] = [];
  const folded = content.split('\r\n');
  if (folded.pop() !== '') found.push('the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(content)) found.push('a line ends in half of a line break');
  for (const line of folded)
    if (new TextEncoder().encode(line).byteLength > 75) found.push(`longer than 75 octets: ${line}`);
  if (content.includes('\ufffd')) found.push('a character is divided');
  const lines = content.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
  for (const line of lines)
    if (!/^[A-Z-]+(;[A-Z-]+=[^:;"]+)*:/.test(line)) found.push(`no content line: ${line}`);
  if (lines.slice(0, 3).join() !== 'BEGIN:VCALENDAR,VERSION:2.0,' + (lines[2] ?? ''))
    found.push('no calendar');
  for (const entry of content.replace(/\r\n /g, '').split('BEGIN:VEVENT\r\n').slice(1)) {
    const names = entry.split('\r\n').map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? '');
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'END'])
      if (!names.includes(name)) found.push(`without ${name}`);
    const own = names.slice(0, names.indexOf('END'));
    for (const [at, name] of own.entries())
      if (name !== 'RDATE' && own.indexOf(name) !== at) found.push(`twice ${name}`);
    const [start, end] = ['DTSTART', 'DTEND'].map(
      (name) => new RegExp(`^${name}.*:(.*)$`, 'm').exec(entry)?.[1],
    );
    if (end !== undefined && end <= (start ?? '')) found.push(`${end} is not after ${start}`);
    if (!/^DTSTAMP:\d{8}T\d{6}Z\r?$/m.test(entry)) found.push('no stamp in UTC');
  }
  const uids = lines.filter((line) => line.startsWith('UID:'));
  if (new Set(uids).size !== uids.length) found.push('two entries of one UID');
  return found;
}

const document = {
  title: 'A dispute, in short',
  timeZone: 'Asia/Tokyo',
  actors: { jp: { name: 'Japan', type: 'state' }, cn: { name: 'China', type: 'state' } },
  sources: { kyodo: { title: 'Radar', 'container-title': 'Kyodo', URL: 'https://example.org/k' } },
  events: [
    {
      ...{ id: 'e1', kind: 'radar-incident', title: 'Radar; on a plane, twice' },
      ...{ when: '[2025-12-06..2025-12-07]', parties: ['jp', 'cn'], tags: ['radar', 'a,b'] },
      text: 'One line.\nAnother.',
      place: { name: 'Okinawa', latitude: 25.5, longitude: -128 },
      attribution: [
        [
          { by: 'jp', as: 'speaker' },
          { by: 'kyodo', as: 'outlet' },
        ],
      ],
      claims: [
        { id: 'a', text: 'It was aimed at us.', chain: { by: 'jp', as: 'speaker' } },
        { id: 'b', text: 'It was a search.', stance: 'denies', chain: { by: 'cn', as: 'speaker' } },
      ],
    },
    { id: 'e2', title: 'A call', when: '2025-12-08T10:30' },
    { id: 'e3', title: 'Some day' },
    { id: 'e4', title: 'Long ago', when: '-0043-03-15' },
  ],
  links: [{ from: 'e1#b', to: 'e1#a', type: 'disputes' }],
};

describe('the entries of a calendar', () => {
  it('have other names than those of another document without a title', () => {
    const uidOf = (title: string): string | undefined =>
      entries(write(parse([{ id: 'e1', title, when: '2025' }])))[0]?.uid;
    expect(uidOf('A')).toMatch(/^e1@/);
    expect(uidOf('A')).toBe(uidOf('A'));
    expect(uidOf('A')).not.toBe(uidOf('B'));
  });

  it('say a minute exactly, and an hour as something within which it was', () => {
    const losses = (when: string): readonly string[] => write(parse([{ title: 'A', when }])).losses;
    expect(losses('2025-11-28T14:30Z')).toEqual([]);
    expect(losses('2025-11-28T14:30:05Z')).toEqual([]);
    expect(losses('2025-11-28T14Z')).toHaveLength(1);
  });
});

describe('the calendar of a timeline', () => {
  it.each(['[2025-12-06..]', '{2025-12-06..}', '{1960,1961-12}', '2025-12-06T10:00:00.000456Z'])(
    'has %s in words, which it counts',
    (when) => {
      const writing = write(parse([{ id: 'a', title: 'A', when }]));
      expect(writing.losses).toEqual(['inexact dates, other than in words: 1 event']);
      expect(entries(writing)[0]?.description).toMatch(/\d/);
    },
  );

  it('has no time that is in another year than those of four digits in UTC, and no zone that nobody knows', () => {
    for (const when of ['9999-12-31T23:00-05:00', '0001-01-01T00:30+09:00'])
      expect(write(parse([{ id: 'a', title: 'A', when }])).content).not.toContain('DTSTART');
    expect(write(parse({ timeZone: 'unknown', events: [] })).content).not.toContain('X-WR-TIMEZONE');
  });

  it('has an entry for each event with a date, as another program reads it', () => {
    const [first, second, ...others] = entries(write(parse(document), { on: '2026-11-30' }));
    expect(others).toEqual([]);
    expect(first?.summary).toBe('Radar; on a plane, twice');
    expect(first?.location).toBe('Okinawa');
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2025-12-06', '2025-12-08']);
    expect(second?.startDate.toString()).toBe('2025-12-08T01:30:00Z');
    expect(first?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-30T00:00:00Z');
    expect(first?.component.getFirstProperty('categories')?.getValues()).toEqual(['radar', 'a,b']);
    expect(first?.component.getFirstPropertyValue('geo')).toEqual([25.5, -128]);
    expect(first?.component.getFirstPropertyValue('url')).toBe('https://example.org/k');
  });

  it('says in words what a calendar has no place for: the date, both accounts, who says so', () => {
    expect(entries(write(parse(document)))[0]?.description.split('\n')).toEqual([
      'On 6 or 7 December 2025',
      'One line.',
      'Another.',
      'Radar incident · Japan and China',
      'Japan says: It was aimed at us.',
      'China says: It was a search.',
      'Source: Japan, via Kyodo',
      'Radar, Kyodo <https://example.org/k>',
    ]);
    expect(entries(write(parse(document), { locale: ja }))[0]?.description).toContain('2025年12月');
  });

  it('says what it cannot hold, with how many events that is', () => {
    expect(write(parse(document)).losses).toEqual([
      'in years that the format does not have: 1 event',
      'inexact dates, other than in words: 1 event',
      'kinds and roles, other than in words: 1 event',
      'who says so, other than in words: 1 event',
      'which accounts dispute each other, other than in words: 1 event',
      'claims with their chains and figures: 1 event',
      'links: 1 event',
      'without a date: 1 event',
      'what the document says of itself, and of its actors, kinds and quantities',
    ]);
    expect(write(parse([{ id: 'a', title: 'A', when: '2025-12-06' }])).losses).toEqual([]);
  });

  it.each([
    [
      'a day, whose end is the next one',
      '2025-12-31',
      ['DTSTART;VALUE=DATE:20251231', 'DTEND;VALUE=DATE:20260101'],
    ],
    ['days', '2025-12-06/2025-12-07', ['DTSTART;VALUE=DATE:20251206', 'DTEND;VALUE=DATE:20251208']],
    [
      'a year and a month, as the days within which both lie',
      '{1960,1961-12}',
      ['DTSTART;VALUE=DATE:19600101', 'DTEND;VALUE=DATE:19620101'],
    ],
    [
      'days, each of them',
      '{1960-01-01,1961-12-01}',
      ['DTSTART;VALUE=DATE:19600101', 'DTEND;VALUE=DATE:19600102', 'RDATE;VALUE=DATE:19611201'],
    ],
    ['a month, somewhere in it', '2025-11', ['DTSTART;VALUE=DATE:20251101', 'DTEND;VALUE=DATE:20251201']],
    [
      'what has no end, by its beginning',
      '2025-12-06/..',
      ['DTSTART;VALUE=DATE:20251206', 'DTEND;VALUE=DATE:20251207'],
    ],
    ['a time with its offset, in UTC', '2025-12-06T01:00:30+09:00', ['DTSTART:20251205T160030Z']],
    ['a time on the clock of the document, in UTC', '2025-12-06T10:00', ['DTSTART:20251206T010000Z']],
    [
      'times from and to',
      '2025-12-06T10:00/2025-12-06T11:30',
      ['DTSTART:20251206T010000Z', 'DTEND:20251206T023000Z'],
    ],
    [
      'a time and a day, as days',
      '2025-12-06T10:00/2025-12-07',
      ['DTSTART;VALUE=DATE:20251206', 'DTEND;VALUE=DATE:20251208'],
    ],
    [
      'several days',
      '{2025-12-06,2025-12-09}',
      ['DTSTART;VALUE=DATE:20251206', 'DTEND;VALUE=DATE:20251207', 'RDATE;VALUE=DATE:20251209'],
    ],
    [
      'a time of no known zone, on its own clock',
      { at: '2025-12-06T10:00', zone: 'unknown' },
      ['DTSTART:20251206T100000'],
    ],
    [
      'two uncertain ends',
      { start: '[2025-12-01..2025-12-03]', end: '2025-12-24~' },
      ['DTSTART;VALUE=DATE:20251201', 'DTEND;VALUE=DATE:20251225'],
    ],
  ])('has %s', (_, when, lines) => {
    expect(linesOf(when, { timeZone: 'Asia/Tokyo' })).toEqual(lines);
  });

  it('has ids that stay when events are added, and that differ between documents', () => {
    const uids = (title: string, ...events: readonly object[]): readonly string[] =>
      entries(write(parse({ title, events }))).map(({ uid }) => uid);
    const [event, other] = [
      { id: 'a', title: 'A', when: '2025' },
      { title: 'B', when: '2024' },
    ];
    const [only] = uids('One', event);
    expect(uids('One', other, event)).toContain(only);
    expect(uids('Two', event)).not.toContain(only);
  });

  it('keeps the rules of RFC 5545, and loses no entry, whatever stands in the document', () => {
    fc.assert(
      fc.property(writtenDocument, fc.string({ unit: 'grapheme' }), (given, text) => {
        const events = [
          { title: `${text}${'あ'.repeat(30)}`, text: `${text}\r\n;,\\`, when: '2025', tags: [text] },
        ];
        for (const timeline of [parse(given), parse({ title: text, events })]) {
          const writing = write(timeline);
          expect(broken(writing.content)).toEqual([]);
          expect(entries(writing).length).toBeLessThanOrEqual(timeline.order.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is read back: ids, titles, days, times, places and tags as they were', async () => {
    const day = fc
      .date({ min: new Date('0100-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const when = fc.oneof(
      day.map((text) => text.slice(0, 10)),
      fc.tuple(day, day).map((days) =>
        days
          .map((text) => text.slice(0, 10))
          .sort()
          .join('/'),
      ),
      day.map((text) => `${text.slice(0, 16)}Z`),
    );
    const words = fc.string({ minLength: 1 }).map((text) => `x${text.replace(/\p{Cc}/gu, '')}x`);
    const event = fc.record({ title: words, when, tags: fc.uniqueArray(words, { maxLength: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 4 }), words, async (given, title) => {
        const before = parse({ title, events: given.map((each, at) => ({ id: `e${at}`, ...each })) });
        const after = await readBack(write(before));
        expect(after.header.title).toBe(title);
        const facts = (timeline: Timeline): unknown =>
          [...timeline.order].map((row) => {
            const { id, title: own, tags } = timeline.event(row)!;
            const { earliestStart, latestEnd } = timeline.extent(row)!;
            return { id, own, tags, earliestStart, latestEnd };
          });
        expect(facts(after)).toEqual(facts(before));
      }),
      { numRuns: 100 },
    );
  });

  it('holds the documents that ship, each dated event once', async () => {
    for (const name of ['japan-china-2025', 'osmouth-2031']) {
      const before = parse(readFileSync(`data/${name}.json`, 'utf8'));
      const writing = write(before);
      expect(broken(writing.content)).toEqual([]);
      const after = await readBack(writing);
      expect(after.account()).toMatchObject({ drawn: before.account().drawn, rejected: 0 });
      const ids = (timeline: Timeline): string[] => [...timeline.order].map((row) => timeline.id(row)).sort();
      expect(ids(before)).toEqual(expect.arrayContaining(ids(after)));
    }
  });
});
