// The timeline of TimelineJS: dates by their parts, words without tags of their own, and read back.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeTimelineJs } from '../../../../src/io/writers/write-timelinejs.js';
import type { WriteOptions, Writing } from '../../../../src/io/writers/writing.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { writtenDocument } from '../../model/written-arbitraries.js';
import { documentOf } from '../support.js';

type Fields = Readonly<Record<string, unknown>>;

function write(given: unknown, options: Partial<WriteOptions> = {}): Writing {
  return runChunked(writeTimelineJs(parse(given), { locale: en, ...options }));
}

function slides({ content }: Writing): readonly Fields[] {
  return (JSON.parse(content) as { events: readonly Fields[] }).events;
}

function datesOf(when: unknown): Fields | undefined {
  const [slide] = slides(write([{ id: 'a', title: 'A', when }]));
  return slide && Object.fromEntries(Object.entries(slide).filter(([name]) => name.endsWith('_date')));
}

const document = {
  ...{ title: 'Light & <b>', description: 'Its history', laneBy: 'tag' },
  eras: [{ label: 'Modern', when: '1900/1950' }],
  sources: { wire: { title: 'The wire', URL: 'https://example.org/?a=1&b=2' } },
  events: [
    {
      ...{ id: 'a', kind: 'statement', title: 'A < B', text: 'One\nTwo', when: '1815-12-10/1852-11-27' },
      ...{ speakers: 'Ada', tags: ['People', 'Letters'], attribution: [{ by: 'wire', as: 'outlet' }] },
      ...{ media: { src: 'https://example.org/a.jpg', alt: 'Ada', credit: 'N & N' }, desk: 'own' },
    },
    { id: 'b', title: 'Some day' },
    { id: 'c', title: 'The bang', when: 'Y-13800000000' },
  ],
};

describe('the title of a timeline of TimelineJS', () => {
  it('keeps what its text had besides', async () => {
    const given = {
      title: { text: { headline: 'A', subtitle: 'B' } },
      events: [{ start_date: { year: 2025 } }],
    };
    const { content } = write(await documentOf(JSON.stringify(given), { extension: 'json' }));
    expect((JSON.parse(content) as Fields)['title']).toEqual({
      text: { headline: 'A', subtitle: 'B', text: '' },
    });
  });
});

describe('the timeline of TimelineJS', () => {
  it('has a title, a slide for each event with a date, its group, media and eras', () => {
    const { content } = write(document);
    expect(JSON.parse(content)).toEqual({
      title: { text: { headline: 'Light &amp; &lt;b&gt;', text: 'Its history' } },
      events: [
        {
          unique_id: 'c',
          start_date: { year: -13_800_000_000 },
          text: { headline: 'The bang', text: 'No source given' },
        },
        {
          unique_id: 'a',
          start_date: { year: 1815, month: 12, day: 10 },
          end_date: { year: 1852, month: 11, day: 27 },
          text: {
            headline: 'A &lt; B',
            text: 'One<br>Two<br>Statement · Ada<br>Source: The wire<br>The wire &lt;https://example.org/?a=1&amp;b=2&gt;',
          },
          group: 'People',
          media: { url: 'https://example.org/a.jpg', alt: 'Ada', credit: 'N &amp; N' },
        },
      ],
      eras: [{ start_date: { year: 1900 }, end_date: { year: 1950 }, text: { headline: 'Modern' } }],
    });
  });

  it('says what it cannot hold, with how many events that is', () => {
    expect(write(document).losses).toEqual([
      'tags after the first: 1 event',
      'kinds and roles, other than in words: 1 event',
      'who says so, other than in words: 1 event',
      'further fields: 1 event',
      'without a date: 1 event',
    ]);
    expect(write([{ id: 'a', title: 'A', when: '2025-12' }]).losses).toEqual([]);
  });

  it.each([
    ['1990', { year: 1990 }, { year: 1990, month: 12, day: 31 }],
    ['1990-02/1990-02', { year: 1990, month: 2 }, { year: 1990, month: 2, day: 28 }],
    [
      '1990-05-01/1990-05-01',
      { year: 1990, month: 5, day: 1 },
      { year: 1990, month: 5, day: 1, hour: 23, minute: 59 },
    ],
    ['201X', { year: 2010 }, { year: 2019 }],
    ['1990/1995', { year: 1990 }, { year: 1995 }],
  ])('has the period %s from one date to another', (when, start, end) => {
    const { content } = write({ eras: [{ label: 'P', when }], events: [] });
    expect(JSON.parse(content)).toMatchObject({ eras: [{ start_date: start, end_date: end }] });
  });

  it('leaves out periods without an end, and says so, and what else it lacks of them', () => {
    const lost = ['colours, open ends and inexact dates of the periods behind the events'];
    for (const when of ['1990/..', '../1990', '1990/', '[1990..]']) {
      const { content, losses } = write({ eras: [{ label: 'P', when }], events: [] });
      expect(JSON.parse(content)).not.toHaveProperty('eras');
      expect(losses).toEqual(lost);
    }
    for (const more of [{ when: '1990~/1995' }, { when: '1990/1995', color: 'red' }])
      expect(write({ eras: [{ label: 'P', ...more }], events: [] }).losses).toEqual(lost);
  });

  it('has the words of a picture without an address in the text, and says what it lacks of one', () => {
    const event = { id: 'a', title: 'A', when: '2025', attribution: 'B' };
    const none = write([{ ...event, media: [{ src: 'javascript:x', alt: 'Photo', credit: 'AP' }] }]);
    expect(JSON.stringify(slides(none)[0]?.['text'])).toContain('Photo · AP');
    expect(none.losses).toContain('further fields: 1 event');
    const sized = { src: 'https://x.org/a.png', alt: 'Photo', width: 10, height: 20 };
    expect(write([{ ...event, media: [sized] }]).losses).toContain('further fields: 1 event');
  });

  it.each([
    ['a month', '2025-11', { start_date: { year: 2025, month: 11 } }],
    ['a year before our era, of which there is no year 0', '0000', { start_date: { year: -1 } }],
    ['a time', '2025-12-06T10:30Z', { start_date: { year: 2025, month: 12, day: 6, hour: 10, minute: 30 } }],
    ['about a year, in words', '1520~', { start_date: { year: 1520 }, display_date: 'About 1520' }],
    [
      'one of two days, from the first to the last, in words',
      '[2025-12-06..2025-12-07]',
      {
        start_date: { year: 2025, month: 12, day: 6 },
        end_date: { year: 2025, month: 12, day: 7 },
        display_date: 'On 6 or 7 December 2025',
      },
    ],
    [
      'a decade, as all of its years',
      '201X',
      { start_date: { year: 2010 }, end_date: { year: 2019 }, display_date: 'Some time in the 2010s' },
    ],
    [
      'what has no end, by its beginning',
      '2025-12/..',
      { start_date: { year: 2025, month: 12 }, display_date: 'Since December 2025, no end given' },
    ],
  ])('has %s', (_, when, dates) => {
    expect(datesOf(when)).toEqual(dates);
  });

  it('makes no tag of anything, and is read back, whatever stands in the document', async () => {
    await fc.assert(
      fc.asyncProperty(writtenDocument, async (given) => {
        const before = parse(given);
        const writing = runChunked(writeTimelineJs(before, { locale: en }));
        for (const slide of slides(writing))
          for (const words of Object.values(slide['text'] as Readonly<Record<string, string>>))
            expect(words.replaceAll('<br>', '')).not.toMatch(/[<>]/);
        const after = parse(await documentOf(writing.content, { extension: 'json' }));
        expect(after.account()).toMatchObject({ given: slides(writing).length, rejected: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('is read back: ids, titles, dates and groups as they were', async () => {
    const date = fc.date({ min: new Date('0100-01-01'), max: new Date('9990-01-01'), noInvalidDate: true });
    const text = date.chain((each) =>
      fc.constantFrom(4, 7, 10, 16).map((end) => each.toISOString().slice(0, end)),
    );
    const when = fc.oneof(
      text.map((each) => (each.length > 10 ? `${each}Z` : each)),
      fc.integer({ min: -4000, max: -1 }).map((year) => `-${String(-year).padStart(4, '0')}`),
    );
    const words = fc.string({ minLength: 1 }).map((each) => `x${each.replace(/\s|\p{Cc}/gu, '')}x`);
    const event = fc.record({ title: words, when, tags: fc.tuple(words) });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 4 }), async (given) => {
        const events = given.map((each, at) => ({ id: `e${at}`, ...each }));
        const after = parse(
          await documentOf(write({ events, laneBy: 'tag' }).content, { extension: 'json' }),
        );
        const facts = (timeline: Timeline): unknown =>
          [...timeline.order].map((row) => {
            const { id, title, tags } = timeline.event(row)!;
            const { earliestStart, latestEnd } = timeline.extent(row)!;
            return { id, title, tags, earliestStart, latestEnd };
          });
        expect(facts(after)).toEqual(facts(parse(events)));
      }),
      { numRuns: 100 },
    );
  });

  it('holds the documents that ship, each dated event once', async () => {
    for (const name of ['japan-china-2025', 'osmouth-2031']) {
      const before = parse(readFileSync(`data/${name}.json`, 'utf8'));
      const writing = runChunked(writeTimelineJs(before, { locale: en }));
      const after = parse(await documentOf(writing.content, { extension: 'json' }));
      expect(after.account()).toMatchObject({ drawn: before.account().drawn, rejected: 0 });
    }
  });
});
