// A column of links: the pages that rows are from, as sources of the document.
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../src/io/writers/write-csv.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { resultOf } from '../support.js';

const read = async (text: string, mapping?: Parameters<typeof resultOf>[2]): Promise<unknown> =>
  (await resultOf(text, { extension: 'csv' }, mapping)).document;

describe('a column of links', () => {
  it.each(['Link', 'URL', 'Source URL', 'source-url', 'リンク', '链接', 'رابط'])(
    'is known as %s, and gives the source of a row its address',
    async (header) => {
      expect(await read(`Title,Date,Source,${header}\nTalks,2025,Gazette,https://gazette.example/1`)).toEqual(
        {
          sources: {
            'https://gazette.example/1': {
              ...{ title: 'Gazette', URL: 'https://gazette.example/1' },
            },
          },
          events: [
            {
              ...{ title: 'Talks', when: '2025' },
              attribution: { by: 'Gazette', as: 'outlet', source: 'https://gazette.example/1' },
            },
          ],
        },
      );
    },
  );

  it('names the host where no source is named, and is left out of rows without one', async () => {
    const timeline = parse(
      await read('Title,Date,Link\nTalks,2025,https://www.gazette.example/1?a=b;c\nFog,2026,\nIce,2027,'),
    );
    expect(timeline.event(0)?.attribution).toEqual([
      [{ by: ['gazette.example'], as: 'outlet', source: 'https://www.gazette.example/1?a=b;c' }],
    ]);
    expect([...timeline.header.sources.values()]).toEqual([
      { title: 'gazette.example', URL: 'https://www.gazette.example/1?a=b;c' },
    ]);
    expect(timeline.event(1)?.attribution).toEqual([]);
    expect(timeline.faults.faults).toEqual([]);
  });

  it('has two documents of one outlet where two rows of it have two links, and one where they have one', async () => {
    const { header } = parse(
      await read(
        'Title,Date,Source,Link\nA,2025,Gazette,https://g.example/1\nB,2025,Gazette,https://g.example/2\nC,2025,Gazette,https://g.example/1\nD,2025,Herald,https://g.example/1',
      ),
    );
    expect([...header.sources]).toEqual([
      ['https://g.example/1', { title: 'Gazette', URL: 'https://g.example/1' }],
      ['https://g.example/2', { title: 'Gazette', URL: 'https://g.example/2' }],
      ['https://g.example/1 (Herald)', { title: 'Herald', URL: 'https://g.example/1' }],
    ]);
  });

  it('may have several links in a cell: one for each source', async () => {
    const { events } = (await read(
      'Title,Date,Source,Link\nA,2025,Gazette; Herald,https://g.example/1; https://h.example/2\nB,2025,Gazette; Herald,https://g.example/1',
    )) as { events: unknown };
    expect(events).toEqual([
      {
        ...{ title: 'A', when: '2025' },
        attribution: [
          { by: 'Gazette', as: 'outlet', source: 'https://g.example/1' },
          { by: 'Herald', as: 'outlet', source: 'https://h.example/2' },
        ],
      },
      {
        ...{ title: 'B', when: '2025', attribution: ['Gazette', 'Herald'], Link: 'https://g.example/1' },
      },
    ]);
  });

  it('has a fault with its row where a link is none, and keeps it as text', async () => {
    const { document, faults } = await resultOf(
      'Was,Wann,Wo gelesen\nTalks,2025,javascript:alert(1)\nFog,2025,gazette.example/1\nIce,2025,mailto:a@b.example',
      { extension: 'csv' },
      {
        columns: [
          { column: 'Was', field: 'title' },
          { column: 'Wann', field: 'start' },
          { column: 'Wo gelesen', field: 'source-url' },
        ],
      },
    );
    expect(document).toEqual({
      events: [
        { title: 'Talks', when: '2025', 'Wo gelesen': 'javascript:alert(1)' },
        { title: 'Fog', when: '2025', 'Wo gelesen': 'gazette.example/1' },
        { title: 'Ice', when: '2025', 'Wo gelesen': 'mailto:a@b.example' },
      ],
    });
    expect(faults.map(({ place, severity, offender }) => [place, severity, offender])).toEqual([
      ['row 2', 'error', 'javascript:alert(1)'],
      ['row 3', 'error', 'gazette.example/1'],
      ['row 4', 'error', 'mailto:a@b.example'],
    ]);
    expect(faults[0]?.problem).toContain('write it whole, such as https://example.org/news/7');
  });

  it('is there again in the table that is written of it', async () => {
    const timeline = parse(
      await read(
        'Title,Date,Source,Link\nA,2025,Gazette,https://g.example/1\nB,2025,Gazette,https://g.example/2\nC,2025,,https://h.example/3',
      ),
    );
    const { content, losses } = runChunked(writeCsv(timeline, { locale: en }));
    expect(losses).toEqual([]);
    const again = parse(await read(content));
    const cited = (of: typeof timeline): unknown =>
      [0, 1, 2].map((row) => {
        const [[step] = []] = of.event(row)?.attribution ?? [];
        const { title, URL } = of.header.sources.get(step?.source ?? '') ?? {};
        // Sources are cited with a capital.
        return [step?.by, title?.toLowerCase(), URL];
      });
    expect(cited(again)).toEqual(cited(timeline));
  });
});
