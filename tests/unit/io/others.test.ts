// What other timelines have as JSON, read as documents: nothing of it is lost, and no date is more precise than it was.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/io/formats/plain-text.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { documentOf } from './support.js';

const read = (value: unknown): Promise<unknown> => documentOf(JSON.stringify(value));

const fromFile = async (name: string): Promise<Timeline> =>
  parse(await read(JSON.parse(readFileSync(`${process.env.DATASETS}/${name}`, 'utf8'))));

describe('TimelineJS', () => {
  it('has its dates put together, its words without tags, its groups as lanes, and all else kept', async () => {
    const document = await read({
      title: { media: { url: 'm' }, text: { headline: 'A <b>brief</b> history', text: '<p>Of light</p>' } },
      scale: 'human',
      events: [
        {
          ...{ unique_id: 'ada', group: 'People', media: { url: 'https://example.org/a.jpg' } },
          start_date: { year: '1815', month: '12', day: '10', hour: '', display_date: '' },
          end_date: { year: 1852 },
          text: { headline: 'Ada &amp; co', text: '<p>One</p><p>Two<br>three</p>' },
        },
        {
          start_date: { year: '1906', month: '12', day: '9', hour: '14', minute: '5' },
          ...{ display_date: 'a Sunday', text: { headline: 'Grace' } },
        },
      ],
    });
    expect(document).toEqual({
      ...{ title: 'A brief history', description: 'Of light', laneBy: 'tag', scale: 'human' },
      titleSlide: { media: { url: 'm' } },
      events: [
        {
          ...{ id: 'ada', title: 'Ada & co', text: 'One\nTwo\nthree', when: '1815-12-10/1852' },
          ...{ tags: ['People'], media: { src: 'https://example.org/a.jpg' } },
        },
        { title: 'Grace', when: { at: '1906-12-09T14:05', asWritten: 'a Sunday' } },
      ],
    });
  });

  it('counts years before our era without a year 0, and goes as far back as there is time', async () => {
    const years = ['-47', '-1', '7', '-13800000000'];
    const document = await read({
      events: years.map((year) => ({ start_date: { year }, text: { headline: year } })),
    });
    expect((document as { events: { when: string }[] }).events.map(({ when }) => when)).toEqual([
      '-0046',
      '0000',
      '0007',
      'Y-13800000000',
    ]);
    expect(parse(document).account()).toMatchObject({ given: 4, drawn: 4 });
  });

  it.skipIf(!process.env.DATASETS)('is read whole as others have written it', async () => {
    const counts = {
      'src_template_cosmo-mixed': 11,
      src_template_eras: 20,
      website_examples_houston_timeline3: 18,
      website_examples_republican_timeline3: 13,
      website_examples_twain_marktwain: 17,
    };
    for (const [name, given] of Object.entries(counts)) {
      const timeline = await fromFile(`timelinejs/${name}.json`);
      expect(timeline.account(), name).toMatchObject({ given, drawn: given, listed: 0, rejected: 0 });
    }
  });
});

describe('vis-timeline', () => {
  it('has items as events, groups as lanes, and numbers as instants', async () => {
    const document = await read({
      groups: [{ id: 7, content: '<b>North</b>' }],
      items: [
        { id: 1, content: 'Storm', start: '2014-04-20', group: 7, className: 'red' },
        { id: 2, content: 'Calm', start: 1397952000000, end: 1398038400000, title: 'As forecast' },
        { id: 3, content: 'Later', start: '2014-04-20', end: 1398038400000 },
      ],
    });
    expect(document).toEqual({
      laneBy: 'tag',
      events: [
        { id: '1', title: 'Storm', when: '2014-04-20', tags: ['North'], className: 'red' },
        { id: '2', title: 'Calm', text: 'As forecast', when: [1397952000000, 1398038400000] },
        { id: '3', title: 'Later', when: { start: '2014-04-20', end: '2014-04-21T00:00:00.000Z' } },
      ],
    });
    expect(parse(document).account()).toMatchObject({ given: 3, drawn: 3 });
  });

  it('leaves documents of ours as they are', async () => {
    for (const own of [
      [{ title: 'A', when: '2025', content: 'x', start: 1 }],
      { events: [{ title: 'A', when: '2025' }] },
      { events: [] },
      [],
    ])
      expect(await read(own)).toEqual(own);
  });

  it.skipIf(!process.env.DATASETS)('is read whole as others have written it', async () => {
    expect((await fromFile('vis/basic.json')).account()).toMatchObject({ given: 6, drawn: 6 });
  });
});

describe('words in HTML', () => {
  it('lose their tags, and nothing that only looks like one', () => {
    expect(plainText('a < b &lt;i&gt; &#8211; &#x41; &unknown; <!-- no --><em>x</em>')).toBe(
      'a < b <i> – A &unknown; x',
    );
    expect(plainText('<script'.repeat(50_000))).toHaveLength(350_000);
  });
});
