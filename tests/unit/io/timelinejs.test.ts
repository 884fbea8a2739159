// TimelineJS: its spreadsheet, and what its JSON has beside events.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { documentOf, resultOf } from './support.js';

type Fields = Readonly<Record<string, unknown>>;

const header =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Type,Group';

describe('the sheet of TimelineJS', () => {
  it('has a title, eras and events by the type of a row, and its parts of dates put together', async () => {
    const { document, faults, placeOf } = await resultOf(
      [
        header,
        ',,,,,,,,,<b>Light</b>,"<p>Its history</p>",,,title,',
        '1900,,,,1950,,,,,Modern times,,,,era,',
        '1815,12,10,,1852,11,27,,,Ada &amp; co,One<br>two,https://example.org/a.jpg,NN,,People',
        '1906,12,9,2:05 PM,,,,,a Sunday,Grace,,,,,',
        '-13800000000,,,,,,,,,Big Bang,,,,,',
      ].join('\n'),
      { extension: 'csv' },
    );
    expect(document).toEqual({
      ...{ title: 'Light', description: 'Its history', laneBy: 'tag' },
      eras: [{ label: 'Modern times', when: '1900/1950' }],
      events: [
        {
          ...{ title: 'Ada & co', text: 'One\ntwo', when: '1815-12-10/1852-11-27', tags: ['People'] },
          media: { src: 'https://example.org/a.jpg', credit: 'NN' },
        },
        { title: 'Grace', when: { at: '1906-12-09T14:05', asWritten: 'a Sunday' } },
        { title: 'Big Bang', when: 'Y-13800000000' },
      ],
    });
    expect(faults.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^1 picture or recording has no words for those who do not see/),
    ]);
    expect([0, 1, 2, 3].map((event) => placeOf?.(event))).toEqual(['row 4', 'row 5', 'row 6', undefined]);
  });

  it('loses no row to a time or a year that is none, or to a second title', async () => {
    const { document, faults, placeOf } = await resultOf(
      [
        header,
        ',,,,,,,,,First,,,,title,',
        '2025,1,13,noon,,,,,,A,,,,,',
        ',,,9:00,,,,,,B,,,,,',
        'MMXX,,,,,,,,,C,,,,,',
        ',,,,,,,,,Second,,,,title,',
      ].join('\n'),
      { extension: 'csv' },
    );
    expect(document).toMatchObject({
      title: 'First',
      events: [
        { title: 'A', when: '2025-01-13', Time: 'noon' },
        { title: 'B', Time: '9:00' },
        { title: 'C', when: 'MMXX' },
        { title: 'Second' },
      ],
    });
    expect(faults.map(({ place }) => place)).toEqual(['row 3, Time', 'row 4, Time', 'row 6']);
    expect(placeOf?.(2)).toBe('row 5');
    expect(parse(document).account()).toMatchObject({ given: 4, drawn: 1, listed: 3, rejected: 0 });
  });
});

describe('the JSON of TimelineJS', () => {
  it('has its eras as periods behind the events, and what is none of them is kept', async () => {
    const era = { start_date: { year: '650' }, end_date: { year: '700' }, text: { headline: 'Early' } };
    const eras = [era, { text: { headline: 'Some time' } }];
    const events = [{ start_date: { year: '651' }, text: { headline: 'A' } }];
    const { document, faults } = await resultOf(JSON.stringify({ eras, events }));
    expect(document).toMatchObject({
      eras: [{ label: 'Early', when: '0650/0700' }],
      'eras (as given)': [eras[1]],
    });
    expect(faults).toMatchObject([{ place: 'era 2', severity: 'note' }]);
  });

  it('keeps an era whole that says more than its name, or has none', async () => {
    const dates = { start_date: { year: 1990 }, end_date: { year: 1995 } };
    const more = { ...dates, text: { headline: 'Boom', text: 'Long words' } };
    const eras = [
      more,
      { ...dates, text: { headline: 'Bust' }, media: { url: 'x' } },
      { ...dates, text: {} },
    ];
    const events = [{ ...dates, text: { headline: 'A' } }];
    const { document } = await resultOf(JSON.stringify({ eras, events }));
    expect(document).toMatchObject({
      eras: [
        { label: 'Boom', when: '1990/1995' },
        { label: 'Bust', when: '1990/1995' },
      ],
      'eras (as given)': eras,
    });
  });

  it('keeps what is written in another way than is usual, by its meaning or as it is', async () => {
    const events = [
      { unique_id: 7, group: 3, start_date: { year: 651 }, text: 'words' },
      { display_date: 'in the time of the Shoguns', text: { headline: 'B', text: 'C', lang: 'en' } },
      { start_date: { month: 3, day: '4' }, text: { headline: 'D' } },
      { start_date: { year: 2025, day: 4 }, text: { headline: 7, text: ['x'] }, kind: 'report' },
      { start_date: { year: '2025', month: '' }, unique_id: {}, group: ['g'], text: { headline: 'F' } },
    ];
    const { document, faults } = await resultOf(JSON.stringify({ events, links: 'none', sources: [] }));
    expect(document).toEqual({
      ...{ laneBy: 'tag', 'links (as given)': 'none', 'sources (as given)': [] },
      events: [
        { id: '7', tags: ['3'], when: '0651', text: 'words' },
        {
          ...{ title: 'B', text: 'C', when: { asWritten: 'in the time of the Shoguns' } },
          'text (as given)': { lang: 'en' },
        },
        { title: 'D', start_date: { month: 3, day: '4' } },
        {
          ...{ title: '7', when: '2025', start_date: { year: 2025, day: 4 } },
          ...{ 'text (as given)': { text: ['x'] }, 'kind (as given)': 'report' },
        },
        { title: 'F', when: '2025', unique_id: {}, group: ['g'] },
      ],
    });
    expect(faults).toMatchObject([{ place: 'event 3, start_date', severity: 'warning' }]);
    expect(parse(document).account()).toMatchObject({ given: 5, rejected: 0 });
  });
});

describe.skipIf(!process.env.DATASETS)('timelines of others', () => {
  const whens = async (name: string): Promise<readonly unknown[]> => {
    const document = await documentOf(readFileSync(`${process.env.DATASETS}/timelinejs/${name}`), {
      extension: name.endsWith('.csv') ? 'csv' : 'json',
    });
    const { events } = document as { events: readonly Fields[] };
    const account = { given: events.length, drawn: events.length, listed: 0, rejected: 0 };
    expect(parse(document).account()).toMatchObject(account);
    return events.map(({ when }) => when);
  };

  it('have all their dates: the sheet', async () => {
    expect(await whens('src_template_my-own-timeline.csv')).toEqual([
      ...['1815-12-10/1852-11-27', '1948-03-14', '1943-07/1946', '1943-06-05', '1951'],
      ...['1952', '1956/1962', '1958', '1972', '1985'],
    ]);
  });

  it.each([
    ['src_template_cosmo-mixed.json', ['Y-13800000000', 'Y-4600000000', 'Y-540000000', 'Y-300000']],
    ['src_template_eras.json', ['0602/0629', '0604/0609', '0622-08-09/0622-08-23', '0626']],
    ['website_examples_houston_timeline3.json', ['1963-08-09', '1978', '1978', '1978']],
    ['website_examples_republican_timeline3.json', ['2012-01-03', '2012-01-10', '2012-01-21', '2012-01-31']],
    [
      'website_examples_twain_marktwain.json',
      ['1908-05-13', '2000-01-05T06:45:56', '1920-01-05T06:45:56/1923-01-05T06:45:56', '1900-01-06T06:45:56'],
    ],
  ])('have their dates: %s', async (name, first) => {
    expect((await whens(name)).slice(0, 4)).toEqual(first);
  });
});
