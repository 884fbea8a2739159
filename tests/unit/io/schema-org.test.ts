// JSON-LD of schema.org: events, claims with the reviews that dispute them, quotations, reports.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { resultOf } from './support.js';

type Fields = Readonly<Record<string, unknown>>;
const context = 'https://schema.org';

async function eventsOf(value: unknown): Promise<readonly Fields[]> {
  const { document } = await resultOf(JSON.stringify(value), { mediaType: 'application/ld+json' });
  expect(parse(document).account()).toMatchObject({ rejected: 0 });
  return (document as { events: readonly Fields[] }).events;
}

describe('JSON-LD of schema.org', () => {
  it.each([
    ['es', { lang: 'es' }],
    [['es'], { lang: 'es' }],
    [{ '@type': 'Language', name: 'Spanish', alternateName: 'es' }, { lang: 'es' }],
    [{ '@type': 'Language', name: 'Spanish' }, { inLanguage: 'Spanish' }],
    [['en', 'fr'], { inLanguage: ['en', 'fr'] }],
  ])('has the language %j, or keeps it', async (inLanguage, fields) => {
    const named = { '@context': context, '@type': 'Event', name: 'A', startDate: '2025' };
    const [event] = await eventsOf({ ...named, inLanguage });
    expect(event).toMatchObject(fields);
    expect(Object.keys(event ?? {}).filter((name) => /lang/i.test(name))).toEqual(Object.keys(fields));
  });

  it('has events at their places, with parts of their own', async () => {
    const value = {
      ...{ '@context': context, '@type': 'Festival', '@id': 'https://example.org/#f', name: 'A &amp; B' },
      ...{ startDate: '2025-06-13', endDate: '2025-06-15', eventStatus: 'https://schema.org/EventCancelled' },
      location: {
        ...{ '@type': 'Place', name: 'Pier', address: { addressLocality: 'Osmouth', addressCountry: 'XX' } },
        geo: { latitude: 50.1, longitude: '-1.2' },
      },
      ...{ organizer: { '@type': 'Organization', name: 'Town' }, offers: { '@type': 'Offer', price: 3 } },
      subEvent: [
        { '@type': 'MusicEvent', name: 'Song', startDate: '2025-06-13T20:00:00+02:00', location: 'Stage' },
      ],
    };
    const { document, faults, placeOf } = await resultOf(JSON.stringify(value));
    expect(document).toEqual({
      events: [
        {
          ...{
            id: 'https://example.org//f',
            title: 'A & B',
            when: '2025-06-13/2025-06-15',
            tags: ['cancelled'],
          },
          place: { name: 'Pier, Osmouth, XX', latitude: 50.1, longitude: -1.2 },
          ...{ organizer: 'Town', eventStatus: 'https://schema.org/EventCancelled' },
          offers: '{"@type":"Offer","price":3}',
        },
        { id: 'node.subEvent[0]', title: 'Song', when: '2025-06-13T20:00:00+02:00', place: 'Stage' },
      ],
      links: [{ from: 'node.subEvent[0]', to: 'https://example.org//f', type: 'part-of' }],
    });
    expect(faults).toEqual([]);
    expect(placeOf?.(1)).toBe('.subEvent[0] Song');
    expect(parse(document)).toMatchObject({ faults: { counts: { error: 0 } } });
  });

  const review = (reviewRating: unknown, more: Fields = {}): Fields => ({
    ...{ '@context': context, '@type': 'ClaimReview', '@id': 'r', url: 'https://check.example.org/1' },
    ...{ datePublished: '2025-01-20', claimReviewed: 'The sea is dry.', reviewRating },
    author: { '@type': 'Organization', name: 'Checkers' },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Ann' },
      datePublished: '2025-01-13',
    },
    ...more,
  });

  it('has a claim as that of who made it, denied by who reviewed it', async () => {
    const value = review({ ratingValue: '1', bestRating: '5', worstRating: '1', alternateName: 'False' });
    const { document } = await resultOf(JSON.stringify([value]));
    expect(document).toEqual({
      sources: { s1: { title: 'The sea is dry.', issued: '2025-01-20', URL: 'https://check.example.org/1' } },
      events: [
        {
          ...{ id: 'r', kind: 'statement', title: 'The sea is dry.', speakers: ['Ann'], when: '2025-01-13' },
          claims: [
            {
              id: 'claim',
              text: 'The sea is dry.',
              chain: [{ by: ['Ann'], as: 'speaker', on: '2025-01-13' }],
            },
            {
              ...{ id: 'review', text: 'False', stance: 'denies' },
              chain: [{ by: ['Checkers'], as: 'outlet', on: '2025-01-20', source: 's1' }],
            },
          ],
          url: 'https://check.example.org/1',
        },
      ],
      links: [{ from: 'r#review', to: 'r#claim', type: 'disputes' }],
    });
    const timeline = parse(document);
    expect(timeline.faults.counts).toMatchObject({ error: 0, warning: 0 });
    expect(timeline.account()).toMatchObject({ given: 1, drawn: 1 });
  });

  it.each([
    ['the lowest of ten', { ratingValue: 1, bestRating: 10, worstRating: 1 }, 'denies'],
    ['the highest', { ratingValue: 5 }, 'asserts'],
    ['in the middle', { ratingValue: 3, bestRating: 5, worstRating: 1 }, 'characterises'],
    ['in words alone', { alternateName: 'Half true' }, 'characterises'],
    ['off its scale', { ratingValue: -1, bestRating: 5, worstRating: 1 }, 'characterises'],
    ['of a scale without a length', { ratingValue: 1, bestRating: 1, worstRating: 1 }, 'characterises'],
  ])('takes a rating that is %s for what it says', async (_, rating, stance) => {
    const [event] = await eventsOf(review(rating));
    expect((event?.['claims'] as readonly Fields[])[1]).toMatchObject({ stance });
  });

  it('makes up nobody where nobody is named', async () => {
    const [named] = await eventsOf(
      review({ ratingValue: 1 }, { author: undefined, itemReviewed: undefined }),
    );
    expect(named?.['claims']).toMatchObject([{ id: 'review', chain: [{ by: ['check.example.org'] }] }]);
    const [nobody] = await eventsOf(
      review({ ratingValue: 1 }, { author: undefined, url: undefined, itemReviewed: 'x' }),
    );
    expect(nobody).not.toHaveProperty('claims');
    expect(nobody).toMatchObject({ title: 'The sea is dry.', text: '1' });
  });

  it('reads a graph by its references, and counts what is no event', async () => {
    const value = {
      '@context': { '@vocab': 'https://schema.org/' },
      '@graph': [
        { '@type': 'Person', '@id': '#ann', name: 'Ann' },
        { '@type': 'Quotation', text: 'I will not.', creator: { '@id': '#ann' }, dateCreated: '2025-01-13' },
        {
          '@type': 'schema:NewsArticle',
          headline: 'It was not',
          publisher: 'Gazette',
          datePublished: '2025-01-14',
        },
        { '@type': ['Claim'], text: 'It is.', author: [{ name: 'Bob' }, 'Eve'], datePublished: '2025-01-15' },
        { '@type': 'Event', name: { '@value': '会談', '@language': 'ja' }, startDate: 'soon' },
      ],
    };
    const { document, faults } = await resultOf(JSON.stringify(value));
    expect((document as { events: unknown }).events).toMatchObject([
      { kind: 'statement', speakers: ['Ann'], quotes: [{ text: 'I will not.' }], when: '2025-01-13' },
      { kind: 'report', title: 'It was not', outlet: ['Gazette'], when: '2025-01-14' },
      { kind: 'statement', title: 'It is.', speakers: ['Bob', 'Eve'] },
      { title: '会談', when: 'soon' },
    ]);
    expect(faults).toMatchObject([{ severity: 'note', offender: 'Person' }]);
    expect(parse(document).account()).toMatchObject({ given: 4, drawn: 3, listed: 1 });
  });
});
