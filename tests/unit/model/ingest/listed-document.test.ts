import { describe, expect, it } from 'vitest';
import { listedDocument, type ListedItem } from '../../../../src/model/ingest/listed-document.js';
import { parse } from '../../../../src/model/ingest/parse.js';

const item = (fields: Partial<ListedItem>): ListedItem => ({
  id: '',
  lang: '',
  title: 'Ferry suspended',
  text: '',
  times: [],
  quotes: [],
  citations: [],
  links: [],
  data: {},
  ...fields,
});

/** The one event that is written for an item. */
const eventOf = (fields: Partial<ListedItem>): unknown =>
  listedDocument({ title: '', data: {}, items: [item(fields)] }).events[0];

describe('an item of a list', () => {
  it('is a title where that is all there is', () => {
    expect(eventOf({})).toEqual({ title: 'Ferry suspended' });
  });

  it('has its id, language, text and quotes', () => {
    expect(eventOf({ id: 'ferry', lang: 'ja', text: 'No date.', quotes: ['Until further notice'] })).toEqual({
      title: 'Ferry suspended',
      id: 'ferry',
      lang: 'ja',
      text: 'No date.',
      quotes: ['Until further notice'],
    });
  });

  it('was at its time, from the first to the second of two', () => {
    expect(eventOf({ times: ['2025-12'] })).toHaveProperty('when', '2025-12');
    expect(eventOf({ times: ['2025-12/..'] })).toHaveProperty('when', '2025-12/..');
    expect(eventOf({ times: ['2025-12-03 09:30'] })).toHaveProperty('when', '2025-12-03 09:30');
    expect(eventOf({ times: ['2025-W49'] })).toHaveProperty('when', '[2025-12-01..2025-12-07]');
    const read = parse([eventOf({ times: ['2025-12-06T14:30+0900'] })]);
    expect(read.extent(0)).toMatchObject({ earliestStart: Date.parse('2025-12-06T05:30Z') });
    expect(eventOf({ times: ['2025-12-03', '2025-12-07'] })).toHaveProperty('when', {
      start: '2025-12-03',
      end: '2025-12-07',
    });
  });

  it('is reported by whom it cites, with the link upon the name or beside it as the source', () => {
    const gazette = { by: 'Gazette', as: 'outlet' };
    const url = 'https://www.gazette.example/1';
    expect(eventOf({ citations: [{ name: 'Gazette', url: undefined }] })).toHaveProperty('attribution', [
      gazette,
    ]);
    expect(eventOf({ citations: [{ name: 'Gazette', url }] })).toHaveProperty('attribution', [
      { ...gazette, source: url },
    ]);
    expect(
      eventOf({ citations: [{ name: 'Gazette', url: undefined }], links: [{ text: 'Ferry', url }] }),
    ).toHaveProperty('attribution', [{ ...gazette, source: url }]);
  });

  it('is reported by the site of a link where it cites nobody', () => {
    expect(eventOf({ links: [{ text: 'Ferry', url: 'https://www.gazette.example/1' }] })).toHaveProperty(
      'attribution',
      [{ by: 'gazette.example', as: 'outlet', source: 'https://www.gazette.example/1' }],
    );
    expect(eventOf({ links: [{ text: 'the desk', url: 'mailto:desk@gazette.example' }] })).toHaveProperty(
      'attribution',
      [{ by: 'the desk', as: 'outlet', source: 'mailto:desk@gazette.example' }],
    );
  });

  it('has the fields of its data attributes, those with several values divided by semicolons', () => {
    expect(
      eventOf({
        data: {
          kind: 'statement',
          speakers: 'Ann, of the harbour; Bob',
          medium: 'by radio; later in print',
          tags: 'ferry',
          linkRespondsTo: 'radar; call',
          linkAbout: 'radar',
        },
      }),
    ).toEqual({
      title: 'Ferry suspended',
      kind: 'statement',
      speakers: ['Ann, of the harbour', 'Bob'],
      medium: 'by radio; later in print',
      tags: ['ferry'],
      links: { 'responds-to': ['radar', 'call'], about: ['radar'] },
    });
  });
});

describe('the document of a list', () => {
  it('has the title of its heading, the fields of the list and the linked sources', () => {
    const url = 'https://gazette.example/1';
    const document = listedDocument({
      title: 'The strait',
      data: { timeZone: 'Asia/Tokyo', asOf: '2025-12-13' },
      items: [item({ links: [{ text: 'Ferry', url }] })],
    });
    expect(document).toMatchObject({
      title: 'The strait',
      timeZone: 'Asia/Tokyo',
      asOf: '2025-12-13',
      sources: { [url]: { title: 'Ferry', URL: url } },
    });
  });

  it('is checked by the parser like any other: bad dates are listed, unsafe links are not followed', () => {
    const timeline = parse(
      listedDocument({
        title: '',
        data: {},
        items: [
          item({ times: ['2025-12-03'] }),
          item({ title: 'No date', times: ['last month'] }),
          item({ title: 'Script', links: [{ text: 'x', url: 'javascript:alert(1)' }] }),
        ],
      }),
    );
    expect(timeline.account()).toEqual({ given: 3, drawn: 1, listed: 2, rejected: 0 });
    expect(timeline.faults.faults.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['bad-date', 'unsafe-url']),
    );
    expect(JSON.stringify([...timeline.header.sources.values()])).not.toContain('javascript');
  });
});
