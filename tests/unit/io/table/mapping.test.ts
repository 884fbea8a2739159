// What the columns of a table are: by their names, by a mapping, and what is asked where neither says it.
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../../../src/io/format/read-result.js';
import type { TableMapping } from '../../../../src/io/format/table-mapping.js';
import { mappingOf } from '../../../../src/io/table/table-reader.js';
import { readCsv } from '../../../../src/io/read-csv.js';
import { textSource } from '../../../../src/io/format/source.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { resultOf } from '../support.js';

const read = (text: string, mapping?: TableMapping): Promise<ReadResult> =>
  resultOf(text, { extension: 'csv' }, mapping);

const eventsOf = async (text: string, mapping?: TableMapping): Promise<unknown> =>
  ((await read(text, mapping)).document as { events: unknown }).events;

const faultsOf = ({ faults }: ReadResult): string[] =>
  faults.map(({ place, offender, problem }) => [place, offender, problem].filter(Boolean).join(' | '));

describe('a mapping', () => {
  it('says what columns are, by their names or numbers, and what their dates are', async () => {
    const text = 'Was,,Wer,Notiz,Wann\nTalks,x,Ann; Bob,secret,03/04/2025\nFog,,Cleo,,05/06/2025';
    const mapping: TableMapping = {
      kind: 'statement',
      columns: [
        { column: 'Was', field: 'title' },
        { column: 2, field: 'keep' },
        { column: 'Wer', field: 'speakers' },
        { column: 'Notiz', field: 'ignore' },
        { column: 5, field: 'start', dayOrder: 'day-first' },
      ],
    };
    const result = await read(text, mapping);
    expect((result.document as { events: unknown }).events).toEqual([
      {
        ...{ title: 'Talks', 'column 2': 'x', speakers: ['Ann', 'Bob'], when: '2025-04-03' },
        kind: 'statement',
      },
      { title: 'Fog', speakers: 'Cleo', when: '2025-06-05', kind: 'statement' },
    ]);
    expect(result).toMatchObject({ faults: [], table: undefined });
  });

  it('may say but one thing: all else is found by the names in the header', async () => {
    const text = 'Title,Date,Day of report\nTalks,2025-12-06,2025-12-08';
    expect(await eventsOf(text, { columns: [{ column: 'Day of report', field: 'start' }] })).toEqual([
      { title: 'Talks', Date: '2025-12-06', when: '2025-12-08' },
    ]);
  });

  it('says which row has the names, or that none has, and what stands between cells', async () => {
    expect(await eventsOf('My list;\n;\nWhat:When\nTalks:2025', { separator: ':', headerRow: 3 })).toEqual([
      { What: 'Talks', when: '2025' },
    ]);
    const columns = [
      { column: 1, field: 'date' },
      { column: 2, field: 'title' },
    ];
    expect(await eventsOf('2025,Talks\n2026,Fog', { headerRow: 0, columns })).toEqual([
      { title: 'Talks', when: '2025' },
      { title: 'Fog', when: '2026' },
    ]);
  });

  it('has a fault for what is not there: a column, or a field', async () => {
    const result = await read('Title,Date\nTalks,2025', {
      columns: [
        { column: 'Titel', field: 'title' },
        { column: 9, field: 'text' },
        { column: 'Date', field: 'dtae' },
      ],
    });
    expect(faultsOf(result).slice(0, 3)).toEqual([
      expect.stringMatching(
        /^mapping, columns\[0\] \| Titel \| the table has no such column: .*"Title", "Date"/,
      ),
      expect.stringMatching(/^mapping, columns\[1\] \| 9 \| the table has no such column/),
      expect.stringMatching(/^mapping, columns\[2\] \| dtae \| no field is called so/),
    ]);
    expect(result.document).toMatchObject({ events: [{ title: 'Talks', data: { Date: 2025 } }] });
  });

  it('may be anything: what is no mapping is a fault, and the table is read without it', async () => {
    const given = [
      'columns: title',
      { columns: 'title', kind: 3, separator: ';;', headerRow: -1, colour: 'red' },
      { columns: [{ field: 'title' }, null, { column: 1, dayOrder: 'first' }] },
    ];
    const places = given.map(async (mapping) => {
      const { faults, document } = await read('Title,Date\nTalks,2025', mapping as TableMapping);
      expect(document).toEqual({ events: [{ title: 'Talks', when: '2025' }] });
      return faults.map(({ place }) => place.replace('mapping, ', ''));
    });
    expect(await Promise.all(places)).toEqual([
      ['mapping'],
      ['columns', 'kind', 'separator', 'headerRow', 'colour'],
      ['columns[0]', 'columns[1]', 'columns[2]'],
    ]);
  });

  it('is proposed for a table, and reads it in the same way when it is given again', async () => {
    const text = 'Headline,Date,Date,Deaths\nTalks,25/12/2025,x,12\nFog,03/04/2025,,7';
    const rows = text.split('\n').map((line) => line.split(','));
    const { mapping, questions, columns } = mappingOf(rows);
    expect(questions).toEqual([]);
    expect(columns.map(({ field }) => field)).toEqual(['title', 'start', 'keep', 'keep']);
    expect(mapping.columns).toEqual([
      { column: 'Headline', field: 'title' },
      { column: 2, field: 'start', dayOrder: 'day-first' },
      { column: 3, field: 'keep' },
      { column: 'Deaths', field: 'keep' },
    ]);
    const saved = JSON.parse(JSON.stringify(mapping)) as TableMapping;
    expect(await eventsOf(text, saved)).toEqual(await eventsOf(text));
  });
});

describe('what is asked of a table', () => {
  it('is which columns are title and date, where the header names none; nothing of its rows is lost', async () => {
    const result = await read('Was,Wann\nTalks,2025\nFog,2026');
    expect(result.table?.questions).toEqual([{ type: 'title' }, { type: 'date' }]);
    expect(result.document).toEqual({
      events: [
        { Was: 'Talks', data: { Wann: 2025 } },
        { Was: 'Fog', data: { Wann: 2026 } },
      ],
    });
    expect(faultsOf(result)).toEqual([
      expect.stringMatching(/^row 1 \| no column is known to be the title/),
      expect.stringMatching(/^row 1 \| no column is known to be the date/),
    ]);
  });

  it('is the order of day and month, once for a column: such dates stay as they are written, with one fault', async () => {
    const result = await read(
      'title,start,end\nA,03/04/2025,\nB,3/4/2025,2025-06-01\nC,25.06.2025,\nD,06/25/2025,',
    );
    expect(result.table?.questions).toEqual([
      { type: 'day-order', column: 1, header: 'start', count: 2, examples: ['03/04/2025', '3/4/2025'] },
    ]);
    expect(faultsOf(result)).toEqual([
      expect.stringMatching(
        /^column "start" \| 03\/04\/2025 \| .* 2 dates are not read: write .* in a mapping$/,
      ),
    ]);
    expect((result.document as { events: { when: unknown }[] }).events.map(({ when }) => when)).toEqual([
      { asWritten: '03/04/2025' },
      { asWritten: '3/4/2025 – 2025-06-01' },
      '2025-06-25',
      '2025-06-25',
    ]);
    expect(parse(result.document).faults.counts.error).toBe(0);
    const answered = await read('title,start\nA,03/04/2025', {
      columns: [{ column: 'start', dayOrder: 'month-first' }],
    });
    expect(answered).toMatchObject({
      document: { events: [{ when: '2025-03-04' }] },
      table: undefined,
      faults: [],
    });
  });
});

describe('a mapping of another table', () => {
  const other: TableMapping = {
    columns: [
      { column: 'Was', field: 'title' },
      { column: 'Wann', field: 'start', dayOrder: 'day-first' },
    ],
  };
  const readBy = (text: string, otherMapping: TableMapping): Promise<ReadResult> =>
    readCsv(textSource(text), { run: (work) => Promise.resolve(runChunked(work)), otherMapping });

  it('counts where the table has its columns, but not for the order of day and month', async () => {
    const { document, faults, table } = await readBy('Wann,Was\n2025-12-06,Talks\n03/04/2025,Fog', other);
    expect((document as { events: unknown }).events).toEqual([
      { title: 'Talks', when: '2025-12-06' },
      { title: 'Fog', when: { asWritten: '03/04/2025' } },
    ]);
    expect(faults).toHaveLength(1);
    expect(table?.questions).toMatchObject([{ type: 'day-order', header: 'Wann' }]);
  });

  it.each([
    ['one of its columns is missing', 'Wann,Quoi\n2025-12-06,Talks', other],
    ['one stands there twice', 'Was,Wann,Was\nTalks,2025-12-06,x', other],
    ['it has numbers for names', 'A,B\nTalks,2025-12-06', { columns: [{ column: 1, field: 'title' }] }],
  ])('says nothing where %s, without a fault', async (_, text, mapping) => {
    const [result, unmapped] = [await readBy(text, mapping), await readBy(text, {})];
    expect(result.document).toEqual(unmapped.document);
    expect(result.faults).toEqual(unmapped.faults);
    expect(result.table?.questions).toEqual(unmapped.table?.questions);
  });

  it('comes behind the program that wrote the table', async () => {
    const text = 'event_date,event_title,event_content,Was,Wann\n2025-12-08T10:00,Login,by night,x,2025';
    const result = await readBy(text, other);
    expect(result.document).toMatchObject({ events: [{ title: 'Login' }] });
  });
});

describe('a table that is read again', () => {
  it('has no order of day and month but one that was said, or found in the whole of it', async () => {
    const { table } = await read('Title,Date\nTalks,01/13/2025\nFog,03/04/2025\nNight,25/03/2025');
    const { mapping } = table!.mappedBy({ kind: 'incident' }, 3);
    expect(mapping.columns?.[1]).toEqual({ column: 'Date', field: 'start' });
    const said = table!.mappedBy({ columns: [{ column: 'Date', dayOrder: 'day-first' }] }, 3);
    expect(said.mapping.columns?.[1]).toEqual({ column: 'Date', field: 'start', dayOrder: 'day-first' });
  });

  it('has a thousand of very many columns', () => {
    const names = Array.from({ length: 40_000 }, (_, at) => `n${at}`).join(',');
    const { columns } = mappingOf([names.split(','), ['1']]).mapping;
    expect(columns).toHaveLength(1000);
    expect(columns?.[999]).toEqual({ column: 'n999', field: 'keep' });
    expect(mappingOf([names.split(','), ['1']], { columns: columns ?? [] }).mapping.columns).toEqual(columns);
  });

  it('keeps the faults of its bytes and of its quotation marks', async () => {
    const bytes = new TextEncoder().encode('Was,Wann\nTalks,2025-12-06\n"Fog,2025-12-08');
    bytes[10] = 0xff;
    const before = await resultOf(bytes, { extension: 'csv' });
    const again = runChunked(
      before.table!.readChunked({
        columns: [{ column: 'Was', field: 'title' }],
      }),
    );
    const early = faultsOf(before).slice(0, 2);
    expect(early[0]).toContain('some characters are lost');
    expect(early[1]).toContain('quotation mark');
    expect(faultsOf(again).slice(0, 2)).toEqual(early);
    const third = runChunked(again.table!.readChunked({}));
    expect(faultsOf(third).slice(0, 2)).toEqual(early);
  });
});
