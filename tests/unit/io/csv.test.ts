// Tables of separated values: which columns are what, and what becomes of cells that are none of it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/io/format/format.js';
import type { SourceHints } from '../../../src/io/registry.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { WrittenEvent } from '../../../src/model/written.js';
import { documentOf } from './support.js';

function read(text: string, hints: SourceHints = { extension: 'csv' }): Promise<unknown> {
  return documentOf(text, hints);
}

async function eventsOf(text: string, hints?: SourceHints): Promise<readonly WrittenEvent[]> {
  return ((await read(text, hints)) as { events: readonly WrittenEvent[] }).events;
}

describe('a table of separated values', () => {
  it('has an event in each row that is not empty, by the names in its header', async () => {
    const text = [
      'ID,Headline,Start Date,End Date,Type,Speaker,Source,Where,Tags,Notes',
      'a,"Talks, again",2025-12-06,2025-12-07,statement,Ann; Bob,Gazette,Tokyo,"talks, trade","Two\nlines"',
      ',,,,,,,,,',
      'b,Fog,2025-12-08,,,,,,,',
    ].join('\r\n');
    expect(await eventsOf(text)).toEqual([
      {
        ...{ id: 'a', title: 'Talks, again', when: '2025-12-06/2025-12-07', kind: 'statement' },
        ...{ speakers: ['Ann', 'Bob'], attribution: 'Gazette', place: 'Tokyo', tags: ['talks', 'trade'] },
        text: 'Two\nlines',
      },
      { id: 'b', title: 'Fog', when: '2025-12-08' },
    ]);
  });

  it.each([
    ['見出し,日付,発言者', '会談,2025年12月6日,外相'],
    ['标题;日期;发言人', '会谈;2025/12/6;外长'],
    ['العنوان\tالتاريخ\tالمتحدث', 'لقاء\t2025-12-06\tالوزير'],
  ])('is read in the languages of the interface: %s', async (header, row) => {
    const [event] = await eventsOf(`\ufeff${header}\n${row}\n`, {});
    expect(event).toMatchObject({ when: '2025-12-06' });
    expect(Object.keys(event!).sort()).toEqual(['speakers', 'title', 'when']);
  });

  it.each([
    ['WHAT HAPPENED,When it happened,Who said it,ON BEHALF OF', 'Talks,2025-12-06,Ann,Bob'],
    ['何があったか,いつ,誰が言ったか,代表', '会談,2025年12月6日,外相,首相'],
    ['发生了什么;何时;谁说的;代表', '会谈;2025/12/6;外长;总理'],
    ['ماذا حدث\tمتى\tمن قال ذلك\tنيابةً عن', 'لقاء\t2025-12-06\tالوزير\tالرئيس'],
  ])('is known by questions and by the words of the panel, in any case: %s', async (header, row) => {
    const [event] = await eventsOf(`${header}\n${row}\n`);
    expect(event).toMatchObject({ when: '2025-12-06' });
    expect(Object.keys(event!).sort()).toEqual(['onBehalfOf', 'speakers', 'title', 'when']);
  });

  it('takes years, months, days and times from columns of their own', async () => {
    const text =
      'Year,Month,Day,Time,End Year,Headline\n1815,12,10,,1852,Ada\n1906,12,9,14:05,,Grace\n1984,,,,,A year';
    expect((await eventsOf(text)).map(({ when }) => when)).toEqual([
      '1815-12-10/1852',
      '1906-12-09T14:05',
      '1984',
    ]);
  });

  it('keeps what has no place: numbers as data, all else by the name of its column', async () => {
    const [first, second] = await eventsOf('title,date,deaths,Case no.\nA,2025,12,K-1,more\nB,2026,,K-2');
    expect(first).toEqual({
      title: 'A',
      when: '2025',
      data: { deaths: 12 },
      'Case no.': 'K-1',
      'column 5': 'more',
    });
    expect(second).toEqual({ title: 'B', when: '2026', 'Case no.': 'K-2' });
    expect((await eventsOf('title,date,__proto__\nA,2025,x')).map((event) => Object.keys(event))).toEqual([
      ['title', '__proto__', 'when'],
    ]);
  });

  it('makes no date more precise than its cells: what they cannot hold is kept beside it', async () => {
    const parts = await eventsOf('Year,Month,Day,Title\n2025,,5,A\n2025,6,,B\n,6,5,C');
    expect(parts).toEqual([
      { title: 'A', when: '2025', Day: '5' },
      { title: 'B', when: '2025-06' },
      { title: 'C', Month: '6', Day: '5' },
    ]);
    const timed = await eventsOf('title,date,time\nA,2025-12-06,14h30\nB,2025-12,9:00\nC,2025-12-06,9:00 pm');
    expect(timed).toEqual([
      { title: 'A', when: '2025-12-06', time: '14h30' },
      { title: 'B', when: '2025-12', time: '9:00' },
      { title: 'C', when: '2025-12-06T21:00' },
    ]);
    const [ended] = await eventsOf('title,start,end\nStrike,,2025-12-10');
    expect(ended?.when).toBe('/2025-12-10');
  });

  it('keeps both of two columns with one name, and several sources as that', async () => {
    expect(await eventsOf('title,date,title,foo,foo,links,source\nA,2025,B,1x,2x,L,Reuters; AFP')).toEqual([
      {
        ...{
          title: 'A',
          'title (column 3)': 'B',
          foo: '1x',
          'foo (column 5)': '2x',
          'links (column 6)': 'L',
        },
        ...{ attribution: ['Reuters', 'AFP'], when: '2025' },
      },
    ]);
    const timeline = parse(await read('title,date,source\nA,2025,Reuters; AFP'));
    expect(timeline.event(0)?.attribution).toHaveLength(2);
  });

  it('loses no event to a date that could be meant in two ways', async () => {
    const timeline = parse(await read('title,date\nA,03/04/2025\nB,05/06/2025'));
    expect(timeline.account()).toMatchObject({ given: 2, drawn: 0, listed: 2 });
    expect(timeline.event(0)?.when).toEqual({ asWritten: '03/04/2025' });
    const known = parse(await read('title,date\nA,03/04/2025\nB,25/06/2025'));
    expect(known.account()).toMatchObject({ given: 2, drawn: 2 });
  });

  it('loses no row to a quotation mark that is left open', async () => {
    const events = await eventsOf('title,date\n"A,2025\nB,2026\nC 5" wide,2027');
    expect(events.map(({ title }) => title)).toEqual(['"A', 'B', 'C 5" wide']);
    const closed = await eventsOf('title,date\nA 5" wide,2025\nB,2026');
    expect(closed.map(({ title }) => title)).toEqual(['A 5" wide', 'B']);
  });

  it('is none where nothing is in it, where it is a page, or where only its commas make it look like one', async () => {
    for (const text of ['', '\n,\n', '<!doctype html>\n<p>title,date'])
      await expect(read(text)).rejects.toBeInstanceOf(FormatError);
    for (const text of ['<p>, title, date</p>', 'Dear all, a word\nMore, later', 'title,text\nA,B'])
      await expect(read(text, {})).rejects.toBeInstanceOf(FormatError);
  });

  const { DATASETS } = process.env;
  it.skipIf(!DATASETS)(
    'is what real ones are: a sheet of TimelineJS, and exports of Timesketch',
    async () => {
      const file = (name: string): Promise<unknown> => read(readFileSync(`${DATASETS}/${name}`, 'utf8'));
      const sheet = parse(await file('timelinejs/src_template_my-own-timeline.csv'));
      expect(sheet.account()).toMatchObject({ given: 10, drawn: 10, listed: 0 });
      const sigma = parse(await file('timesketch/sigma_events.csv'));
      expect(sigma.event(0)).toMatchObject({ title: 'A message' });
      expect(sigma.account()).toMatchObject({ listed: 0, rejected: 0 });
    },
  );
});
