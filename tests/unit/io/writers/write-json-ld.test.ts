// JSON-LD of a timeline: what is of schema.org is written as such, no date is made more exact, and it is read back.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeJsonLd } from '../../../../src/io/writers/write-json-ld.js';
import type { WriteOptions, Writing } from '../../../../src/io/writers/writing.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { writtenDocument } from '../../model/written-arbitraries.js';
import { documentOf, resultOf } from '../support.js';

type Fields = Readonly<Record<string, unknown>>;

function write(given: unknown, options: Partial<WriteOptions> = {}): Writing {
  return runChunked(writeJsonLd(parse(given), { locale: en, ...options }));
}

function graph({ content }: Writing): readonly Fields[] {
  return (JSON.parse(content) as { '@graph': readonly Fields[] })['@graph'];
}

const statement = { id: 's', kind: 'statement', title: 'It was aimed', when: '2025-12-07', speakers: 'jp' };
const claim = { id: 'c', text: 'It was aimed at us.', chain: { by: 'jp', as: 'speaker', on: '2025-12-07' } };
const header = {
  ...{ title: 'A dispute', lang: 'en' },
  actors: { jp: { name: 'Japan', type: 'state' }, koizumi: { name: 'Koizumi', type: 'person' } },
  sources: { kyodo: { title: 'Radar', 'container-title': 'Kyodo', URL: 'https://example.org/k' } },
};

describe('JSON-LD of a timeline', () => {
  it('has events with their places, tags, and what was published about them', () => {
    const event = {
      ...{ id: 'e', kind: 'meeting', title: 'Talks', when: '2025-12-06/2025-12-07', tags: ['a, b'] },
      ...{ participants: ['jp', 'koizumi'], place: { name: 'Naha', latitude: 26, longitude: 127 } },
      attribution: [{ by: 'kyodo', as: 'outlet' }],
    };
    const writing = write({ ...header, events: [event] });
    expect(JSON.parse(writing.content)).toMatchObject({
      ...{ '@context': ['https://schema.org', {}], name: 'A dispute', inLanguage: 'en' },
    });
    expect(graph(writing)).toMatchObject([
      {
        ...{ '@type': 'Event', identifier: 'e', name: 'Talks', additionalType: 'Meeting' },
        ...{ startDate: '2025-12-06', endDate: '2025-12-07', keywords: ['a, b'] },
        attendee: [
          { '@type': 'Organization', name: 'Japan' },
          { '@type': 'Person', name: 'Koizumi' },
        ],
        location: { name: 'Naha', geo: { latitude: 26, longitude: 127 } },
        subjectOf: [
          { '@type': 'CreativeWork', name: 'Radar', publisher: 'Kyodo', url: 'https://example.org/k' },
        ],
      },
    ]);
  });

  it('has a statement of one claim as that claim, under a review where somebody graded it', () => {
    const graded = { ...claim, credibility: 2, gradedBy: 'The desk' };
    const [plain, reviewed] = [claim, graded].map(
      (each) => graph(write({ ...header, events: [{ ...statement, claims: each }] }))[0],
    );
    expect(plain).toMatchObject({
      ...{ '@type': 'Claim', identifier: 's', name: 'It was aimed', text: 'It was aimed at us.' },
      ...{ author: { name: 'Japan' }, datePublished: '2025-12-07' },
    });
    expect(reviewed).toMatchObject({
      ...{ '@type': 'ClaimReview', claimReviewed: 'It was aimed at us.', author: 'The desk' },
      itemReviewed: { '@type': 'Claim', text: 'It was aimed at us.', author: { name: 'Japan' } },
      reviewRating: { ratingValue: 4, bestRating: 5, worstRating: 1, alternateName: 'probably true' },
    });
    const [unjudged] = graph(
      write({ ...header, events: [{ ...statement, claims: { ...graded, credibility: 6 } }] }),
    );
    expect(unjudged?.['reviewRating']).not.toHaveProperty('ratingValue');
  });

  it('has a statement with one quote as that quotation', async () => {
    const event = { ...statement, quotes: [{ text: 'We saw it.', source: 'kyodo' }] };
    const writing = write({ ...header, events: [event] });
    expect(graph(writing)).toMatchObject([
      {
        ...{ '@type': 'Quotation', text: 'We saw it.', dateCreated: '2025-12-07' },
        ...{ spokenByCharacter: { name: 'Japan' }, isPartOf: { url: 'https://example.org/k' } },
      },
    ]);
    expect(await documentOf(writing.content, { extension: 'jsonld' })).toMatchObject({
      events: [{ id: 's', kind: 'statement', speakers: ['Japan'], quotes: [{ text: 'We saw it.' }] }],
    });
  });

  it('reads back both accounts of an event, which claim is disputed being said to be lost', async () => {
    const event = {
      ...{ id: 'e', kind: 'radar-incident', title: 'Radar', when: '2025-12-06', parties: 'jp' },
      claims: [
        claim,
        { id: 'd', text: 'It was a search.', stance: 'denies', chain: { by: 'China', as: 'speaker' } },
      ],
    };
    const links = [{ from: 'e#d', to: 'e#c', type: 'disputes' }];
    const writing = write({ ...header, events: [event], links });
    expect(writing.losses).toContain('which accounts dispute each other, other than in words: 1 event');
    expect(await documentOf(writing.content)).toMatchObject({
      title: 'A dispute',
      events: [
        {
          claims: [
            { id: 'claim-1', text: 'It was aimed at us.', chain: [{ by: ['Japan'], on: '2025-12-07' }] },
            { id: 'claim-2', text: 'It was a search.', chain: [{ by: ['China'] }] },
          ],
        },
      ],
    });
  });

  it.each([
    ['a day', '2025-12-06', '2025-12-06'],
    ['a month', '2025-11', '2025-11'],
    ['a time of the zone of the document, in UTC', '2025-12-06T10:00', '2025-12-06T01:00Z'],
    ['about a year', '1520~', { '@type': 'edtf:EDTF', '@value': '1520~' }],
    [
      'one of two days',
      '[2025-12-06..2025-12-07]',
      { '@type': 'edtf:EDTF', '@value': '[2025-12-06..2025-12-07]' },
    ],
    ['what goes on', '2025-12/..', { '@type': 'edtf:EDTF', '@value': '2025-12/..' }],
    ['a day or a later one', '[2025-12-06..]', { '@type': 'edtf:EDTF', '@value': '[2025-12-06..]' }],
    ['a day and all later ones', '{2025-12-06..}', { '@type': 'edtf:EDTF', '@value': '{2025-12-06..}' }],
    [
      'a day, or one of no known year',
      '[2025-12-06,XXXX-12-06]',
      { '@type': 'edtf:EDTF', '@value': '[2025-12-06,XXXX-12-06]' },
    ],
    [
      'microseconds',
      '2025-12-06T10:00:00.000456Z',
      { '@type': 'edtf:EDTF', '@value': '2025-12-06T10:00:00.000456Z' },
    ],
    ['milliseconds, with zeros behind them', '2025-12-06T10:00:00.120000Z', '2025-12-06T10:00:00.120Z'],
    ['long ago', '-0043', { '@type': 'edtf:EDTF', '@value': '-0043' }],
  ])('has %s as exact as it is', (_, when, date) => {
    const [event] = graph(write({ timeZone: 'Asia/Tokyo', events: [{ title: 'A', when }] }));
    expect(event?.['startDate']).toEqual(date);
    expect(event).not.toHaveProperty('endDate');
  });

  const quoted = { ...statement, quotes: ['We saw it.'] };
  const claimed = { ...statement, claims: [{ ...claim, chain: { by: 'jp', as: 'speaker' } }] };
  const attributed = { attribution: [{ by: 'Herald', as: 'outlet' }] };

  it.each([
    ['a text', { text: 'Long words' }, ['Long words'], []],
    ['tags', { tags: ['radar'] }, ['radar'], []],
    ['a place', { place: 'Naha' }, ['Naha'], []],
    ['an open question', { ambiguity: ['Who was it?'] }, ['Who was it?'], []],
    ['a medium', { medium: 'press call' }, ['press call'], []],
    ['those addressed', { addressees: 'Brussels' }, ['Brussels'], [/^kinds and roles/]],
    ['on whose behalf', { onBehalfOf: 'Brussels' }, ['Brussels'], [/^kinds and roles/]],
    ['who says so', attributed, ['Herald'], [/^who says so/]],
    ['pictures', { media: [{ src: 'https://x.org/a.png', alt: 'Ship' }] }, ['Ship'], [/^further fields/]],
  ])(
    'has %s beside a quotation and a claim, or says that it has it in words alone',
    (_, more, texts, losses) => {
      for (const each of [quoted, claimed]) {
        const writing = write({ events: [{ ...each, ...more }] });
        expect(graph(writing)[0]?.['@type']).toMatch(/^(Quotation|Claim)$/);
        for (const text of texts) expect(writing.content).toContain(text);
        expect(writing.losses).toEqual(losses.map((loss) => expect.stringMatching(loss) as string));
      }
    },
  );

  it('has no words beside a claim or a quotation that is all there is, and reads text, place and tags back', async () => {
    const more = { text: 'Long words', tags: ['radar'], place: 'Naha' };
    for (const each of [
      quoted,
      claimed,
      { ...claimed, claims: { ...claim, credibility: 2, gradedBy: 'Desk' } },
    ]) {
      expect(write({ events: [each] }).content).not.toContain('"description"');
      const { content } = write({ events: [{ ...each, ...more }] });
      expect(await documentOf(content)).toMatchObject({ events: [more] });
    }
  });

  it('says that the stance and the figures of a claim, and claims of others, are not in it', () => {
    const lost = [expect.stringMatching(/^claims with their chains/) as string];
    for (const more of [{ stance: 'denies' }, { values: { planes: 3 } }]) {
      const writing = write({ events: [{ ...statement, claims: [{ ...claim, ...more }] }] });
      expect(writing.losses).toEqual(expect.arrayContaining(lost));
    }
    const other = { id: 'o', title: 'O', when: '2025', claims: [claim] };
    expect(write({ events: [other, { ...quoted, claims: ['o#c'] }] }).losses).toEqual(
      expect.arrayContaining(lost),
    );
  });

  it('is read back, each event with its id, title, dates, tags and place, whatever stands in the document', async () => {
    await fc.assert(
      fc.asyncProperty(writtenDocument, async (given) => {
        const before = parse(given);
        const writing = runChunked(writeJsonLd(before, { locale: en }));
        const { document, faults } = await resultOf(writing.content, { extension: 'jsonld' });
        if (before.order.length === 0) return;
        const after = parse(document);
        expect(faults).toEqual([]);
        expect(after.account()).toMatchObject({ given: before.order.length, rejected: 0 });
        for (const [at, row] of [...before.order].entries()) {
          const [was, is] = [before.event(row)!, after.event(at)!];
          expect(is.title).toBe(was.title.trim() || is.title);
          const bounds = ({ columns }: Timeline, each: number): unknown =>
            [columns.earliestStart, columns.latestStart, columns.earliestEnd, columns.latestEnd].map(
              (one) => one[each],
            );
          if (!writing.losses.some((loss) => /^what (is said of dates|the document)/.test(loss)))
            expect(bounds(after, at)).toEqual(bounds(before, row));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('holds the documents that ship, each event once', async () => {
    for (const name of ['japan-china-2025', 'osmouth-2031']) {
      const before = parse(readFileSync(`data/${name}.json`, 'utf8'));
      const writing = runChunked(writeJsonLd(before, { locale: en }));
      const after = parse(await documentOf(writing.content, { extension: 'jsonld' }));
      expect(after.account()).toMatchObject({ given: before.account().given, rejected: 0 });
      const ids = (timeline: Timeline): string[] => [...timeline.order].map((row) => timeline.id(row)).sort();
      expect(ids(after)).toEqual(ids(before));
    }
  });
});
