// Spreadsheets: whatever a cell is, it is read as it is seen; what is no spreadsheet, or too large, is said.
import { describe, expect, it } from 'vitest';
import type { SourceFault } from '../../../src/io/format/read-result.js';
import { fillMergedChunked, mergedFaults } from '../../../src/io/xlsx/merged-cells.js';
import { writeXlsx } from '../../../src/io/writers/write-xlsx.js';
import { MarkupLexer } from '../../../src/io/xlsx/markup.js';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { runChunked } from '../../../src/util/chunked.js';
import { documentOf, resultOf } from './support.js';
import { textRow, workbookFile, zipFile, type WorkbookParts } from './workbook-file.js';

interface Row {
  readonly title?: string;
  readonly when?: unknown;
}

const eventsOf = async (parts: WorkbookParts): Promise<readonly Row[]> =>
  ((await documentOf(workbookFile(parts))) as { events: readonly Row[] }).events;

const faultsOf = async (parts: WorkbookParts): Promise<readonly SourceFault[]> =>
  (await resultOf(workbookFile(parts))).faults;

/** The dates of a sheet whose cells are serial numbers, each in a style of its own. */
async function datesOf(
  cells: readonly (readonly [format: string | number, value: number])[],
  is1904 = false,
) {
  const rows = cells.map(
    ([, value], at) =>
      `<row r="${at + 2}"><c r="A${at + 2}" t="str"><v>event ${at}</v></c><c r="B${at + 2}" s="${at + 1}"><v>${value}</v></c></row>`,
  );
  const events = await eventsOf({
    ...{ sheets: { Events: textRow(1, 'Title', 'Date') + rows.join('') }, is1904 },
    formats: cells.map(([format]) => format),
  });
  return events.map(({ when }) => when);
}

const refusal = async (bytes: Uint8Array, extension = 'xlsx'): Promise<string> => {
  const error: unknown = await resultOf(bytes, { extension }).catch((reason: unknown) => reason);
  return (error as Error).message;
};

describe('a spreadsheet', () => {
  it('has texts of its own, shared ones and such in runs of several fonts, without how they are pronounced', async () => {
    const events = await eventsOf({
      sheets: {
        Events: `${textRow(1, 'Title', 'Date', 'Place')}
          <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>2025-12-06</t></is></c><c r="C2" t="s"><v>1</v></c></row>`,
      },
      strings: `<si><r><t>Radar </t></r><r><rPr><b/></rPr><t>“locked” &amp; on &lt;b&gt;</t></r></si>
        <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>`,
    });
    expect(events).toEqual([{ title: 'Radar “locked” & on <b>', when: '2025-12-06', place: '東京' }]);
  });

  it('has numbers, booleans, values of formulas and characters by number; no formula is worked out', async () => {
    const { document, faults } = await resultOf(
      workbookFile({
        sheets: {
          Events: `${textRow(1, 'Title', 'Year', 'Dead', 'Sure', 'Said')}
            <row r="2"><c r="A2" t="str"><f>CONCAT("a",B1)</f><v>Raid_x000D__x005F_x0041_</v></c><c r="B2"><v>1914</v></c>
              <c r="C2"><v>3.3300000000000001</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><f>NOW()</f></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>Fire</t></is></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E4" t="s"><v>7</v></c></row>`,
        },
      }),
    );
    expect(document).toEqual({
      events: [
        { title: 'Raid\r_x0041_', when: '1914', data: { Dead: 3.33 }, Sure: 'TRUE' },
        { title: 'Fire' },
      ],
    });
    expect(faults.map(({ place, offender }) => [place, offender])).toEqual([
      ['row 2', undefined],
      ['row 4', '#DIV/0!'],
      ['row 4', '7'],
    ]);
    expect(faults[0]?.problem).toMatch(/^the formula of a cell was never worked out/);
    expect(faults[1]?.problem).toMatch(/^the formula of a cell comes to an error/);
  });

  it('has dates as they are shown: built-in and other formats, with times, lengths and no more than there is', async () => {
    expect(
      await datesOf([
        [14, 45997],
        [22, 45997.604166666664],
        ['yyyy\\-mm\\-dd" at "hh:mm:ss', 45997.60451388889],
        ['[$-411]ggge"年"m"月"d"日";@', 45997],
        ['dd.mm.yyyy', 45997.5],
        ['yyyy-mm-dd hh:mm', 45997],
        [17, 45962],
        ['mmmm yyyy', 45997],
        ['yyyy', 45658],
        ['yyyy', 45717],
        [27, 45962],
        ['[Red]0.00E+00', 45997],
      ]),
    ).toEqual([
      '2025-12-06',
      '2025-12-06T14:30',
      '2025-12-06T14:30:30',
      '2025-12-06',
      '2025-12-06T12:00',
      '2025-12-06',
      '2025-11',
      '2025-12-06',
      '2025',
      '2025-03',
      '2025-11',
      '45997',
    ]);
  });

  it('counts days from 1900 with a day that never was, or from 1904', async () => {
    expect(
      await datesOf([
        [14, 1],
        [14, 59],
        [14, 60],
        [14, 61],
        [14, 2958465],
      ]),
    ).toEqual(['1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01', '9999-12-31']);
    expect(
      await datesOf(
        [
          [14, 0],
          [14, 44535],
        ],
        true,
      ),
    ).toEqual(['1904-01-01', '2025-12-06']);
  });

  it('says where days before March 1900 may be others, and that one of them never was', async () => {
    const { document, faults } = await resultOf(
      workbookFile({
        sheets: {
          Events: `${textRow(1, 'Title', 'Date')}<row><c t="str"><v>A</v></c><c s="1"><v>60</v></c></row><row><c t="str"><v>B</v></c><c s="1"><v>3</v></c></row>`,
        },
        formats: [14],
      }),
    );
    expect(faults.map(({ place, offender }) => [place, offender])).toEqual([
      ['row 2', '1900-02-29'],
      ['row 3', '1900-01-03'],
    ]);
    expect(parse(document).account()).toMatchObject({ given: 2, drawn: 1, listed: 1 });
  });

  it('has times of day and lengths beside the date', async () => {
    const events = await eventsOf({
      sheets: {
        Events: `${textRow(1, 'Title', 'Date', 'Time', 'Lasted')}<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2" s="1"><v>45997</v></c><c r="C2" s="2"><v>0.60416666666666663</v></c><c r="D2" s="3"><v>1.1041666666666667</v></c></row>`,
      },
      formats: [14, 20, '[h]:mm'],
    });
    expect(events).toEqual([{ title: 'A', when: '2025-12-06T14:30', Lasted: '26:30' }]);
  });

  it('has its rows at the numbers that one sees, with gaps, without names of cells, and with prefixes', async () => {
    const { placeOf, faults } = await resultOf(
      workbookFile({
        sheets: {
          Events: `<worksheet xmlns:x="y"><x:sheetData><x:row r="3"><x:c r="B3" t="str"><x:v>Title</x:v></x:c><x:c t="str"><x:v>Date</x:v></x:c></x:row>
            <x:row r="7"><x:c r="B7" t="str"><x:v>A</x:v></x:c><x:c t="str"><x:v>2025-13</x:v></x:c></x:row></x:sheetData></worksheet>`,
        },
      }),
    );
    expect(placeOf?.(0)).toBe('row 7');
    expect(faults).toEqual([]);
  });

  it('has a merged cell in each of its rows that has others', async () => {
    const events = await eventsOf({
      sheets: {
        Events: `<worksheet><sheetData>${textRow(1, 'Date', 'Title')}${textRow(2, '2025-12-06', 'A')}${textRow(3, '', 'B')}${textRow(5, '', 'C')}</sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells></worksheet>`,
      },
    });
    expect(events.map(({ when }) => when)).toEqual(['2025-12-06', '2025-12-06', undefined]);
  });

  const several: WorkbookParts = {
    sheets: {
      Cover: textRow(1, 'Our chronology'),
      Old: textRow(1, 'Title', 'Date') + textRow(2, 'Hidden', '2024'),
      Events: textRow(1, 'Title', 'Date') + textRow(2, 'Seen', '2025'),
      Empty: '',
      More: textRow(1, 'Was', 'Wann') + textRow(2, 'Named', '2026'),
    },
    hidden: ['Old'],
  };

  it('is the first sheet with a header that is seen; the others with cells are named', async () => {
    expect(await eventsOf(several)).toEqual([{ title: 'Seen', when: '2025' }]);
    const faults = await faultsOf(several);
    expect(faults.map(({ place, severity }) => [place, severity])).toEqual([
      ['sheet "Cover"', 'note'],
      ['sheet "Old"', 'note'],
      ['sheet "More"', 'note'],
    ]);
    expect(faults[1]?.problem).toBe(
      'it is hidden, and not read, for "Events" is the timeline: to read it instead, write { "sheet": "Old" } in a mapping',
    );
  });

  it('is the sheet that a mapping names, or the first that has its columns', async () => {
    const columns = [
      { column: 'Was', field: 'title' },
      { column: 'Wann', field: 'start' },
    ];
    const read = async (mapping: object) =>
      ((await resultOf(workbookFile(several), {}, mapping)).document as { events: Row[] }).events[0]?.title;
    expect(await read({ sheet: 'old' })).toBe('Hidden');
    expect(await read({ columns })).toBe('Named');
    const { faults } = await resultOf(workbookFile(several), {}, { sheet: 'Tomorrow' });
    expect(faults[0]).toMatchObject({ place: 'mapping, sheet', severity: 'error', offender: 'Tomorrow' });
  });

  it('is read by the program that wrote its columns, and known by its bytes whatever it is called', async () => {
    const sheet = textRow(1, 'Year', 'Headline', 'Media') + textRow(2, '1999', 'A <b>web</b>', '');
    const bytes = workbookFile({ sheets: { od1: sheet } });
    for (const extension of ['xlsx', 'csv', ''])
      expect((await resultOf(bytes, { extension })).document).toMatchObject({
        events: [{ title: 'A web', when: '1999' }],
      });
  });

  it('has no more columns than a table may have, and says how many cells are left out', async () => {
    const wide = Array.from(
      { length: 5 },
      (_, at) => `<c r="${['A', 'B', 'ALM', 'XFC', 'XFD'][at]}2" t="str"><v>2025</v></c>`,
    );
    const { document, faults } = await resultOf(
      workbookFile({ sheets: { Events: `${textRow(1, 'Title', 'Date')}<row r="2">${wide.join('')}</row>` } }),
    );
    expect(document).toEqual({ events: [{ title: '2025', when: '2025' }] });
    expect(faults.map(({ problem }) => problem)).toEqual([
      '1 row has more than 1000 columns, and 3 cells are not read: leave out the columns that are not needed, or write what they say in rows',
    ]);
  });
});

describe('what is no spreadsheet', () => {
  it('is named, with what to do', async () => {
    const compound = new Uint8Array(2048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(compound, 'xls')).toBe(
      'a spreadsheet of Excel before 2007 (.xls): save it as .xlsx',
    );
    compound.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    expect(await refusal(compound)).toBe('a spreadsheet with a password: save it without one');
    expect(await refusal(zipFile({ mimetype: 'x', 'content.xml': '<a/>' }), 'ods')).toMatch(
      /^an OpenDocument file/,
    );
    expect(await refusal(zipFile({ 'xl/workbook.bin': '' }))).toMatch(/^a binary workbook/);
    expect(await refusal(zipFile({ 'a.csv': 'title,date' }), 'zip')).toMatch(
      /^a ZIP file without a workbook/,
    );
    expect(await refusal(new TextEncoder().encode('title,date\nA,2025'))).toBe('no spreadsheet');
    expect(await refusal(workbookFile({ sheets: { Events: '' } }))).toBe('a spreadsheet without cells');
  });

  it('has relations to what is no address', async () => {
    const rels = '<Relationships><Relationship Id="a" Type="x/worksheet" Target="http://["/></Relationships>';
    expect(
      await refusal(zipFile({ 'xl/_rels/workbook.xml.rels': rels, 'xl/workbook.xml': '<workbook/>' })),
    ).toBe('a spreadsheet without cells');
  });

  it('is cut off or damaged', async () => {
    const bytes = workbookFile({ sheets: { Events: textRow(1, 'Title', 'Date') } });
    expect(await refusal(bytes.slice(0, -30))).toMatch(/^a file that is cut off or damaged/);
    const other = bytes.slice();
    other.fill(0xff, 40, 120);
    expect(await refusal(other)).toMatch(/^a file that is cut off or damaged/);
  });

  it('is damaged in one letter, as its checksum says, also where nothing is compressed', async () => {
    const { content } = runChunked(
      writeXlsx(parse([{ title: 'Radar alleged', when: '2025-12-06' }]), { locale: en }),
    );
    expect((await documentOf(content)) as object).toHaveProperty('events.0.title', 'Radar alleged');
    const other = content.slice();
    other[Buffer.from(content).indexOf('Radar alleged')] = 'L'.charCodeAt(0);
    expect(await refusal(other)).toMatch(/^a file that is cut off or damaged/);
  });
});

describe('a spreadsheet that is too large', () => {
  it('is refused for what it says of its size, and for what it is where it says less', async () => {
    const sheet = textRow(1, 'Title', 'Date');
    const parts = { 'xl/workbook.xml': `<workbook>${sheet.repeat(1000)}</workbook>` };
    expect(await refusal(zipFile(parts, 600_000_000))).toMatch(
      /^a file of more than 128 MB, or of more than 512 MB/,
    );
    expect(await refusal(zipFile(parts, 100))).toMatch(/^a file that is cut off or damaged/);
  });

  it('has no more rows than a spreadsheet may have, nor cells far away in each', async () => {
    const far = Array.from(
      { length: 20 },
      (_, at) => `<row r="${at * 60_000 + 3}"><c r="ALL${at}"><v>1</v></c></row>`,
    );
    const { faults, document } = await resultOf(
      workbookFile({
        sheets: { Events: textRow(1, 'Title', 'Date') + textRow(2, 'A', '2025') + far.join('') },
      }),
    );
    expect((document as { events: unknown[] }).events).toHaveLength(19);
    expect(faults.filter(({ severity }) => severity === 'error')).toMatchObject([
      { place: 'row 1080003' },
      { place: 'row 1140003' },
    ]);
  });

  it('takes merged cells for no more cells than a spreadsheet may have, and says how many are left', () => {
    const rows = Array.from({ length: 10_000 }, () => ['x']);
    const left = runChunked(
      fillMergedChunked(
        rows,
        Array.from({ length: 2100 }, () => 'A1:A10000'),
      ),
    );
    expect(left).toBeGreaterThan(50);
    expect(left).toBeLessThan(150);
    expect(mergedFaults(left)).toMatchObject([{ severity: 'error' }]);
    const wide = [['x'], ...Array.from({ length: 40_000 }, () => ['y'])];
    wide[0] = Array.from({ length: 1000 }, () => 'x');
    expect(runChunked(fillMergedChunked(wide, ['ALL1:ALL1048576', 'A1:A2']))).toBe(2);
    expect(wide.at(-1)).toEqual(['y']);
  });

  it('is read in time that grows with what it has in one tag', () => {
    let length = 0;
    const lexer = new MarkupLexer({
      onOpen: (_, attributes) => (length = Object.keys(attributes()).length),
      onClose: () => undefined,
      onText: () => undefined,
    });
    // Each search for an attribute from each letter on would take hours.
    runChunked(lexer.pushChunked(`<c r="A1" ${'a'.repeat(2_000_000)} s="1">`));
    expect(length).toBe(1);
  });

  it('resolves nothing that a document type declares, and ends in tags without end', async () => {
    const laughs = `<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>`;
    const events = await eventsOf({
      sheets: {
        Events: `<worksheet><sheetData>${textRow(1, 'Title', 'Date')}${textRow(2, '&c;&c;', '2025')}</sheetData></worksheet>${laughs}`,
      },
    });
    expect(events).toEqual([{ title: '&c;&c;', when: '2025' }]);
    const nested = `${textRow(1, 'Title', 'Date')}${textRow(2, 'A', '2025')}${'<row>'.repeat(100_000)}`;
    expect(await eventsOf({ sheets: { Events: nested } })).toHaveLength(1);
    expect(await refusal(workbookFile({ sheets: { Events: `<c r="${'A'.repeat(5_000_000)}` } }))).toMatch(
      /^a spreadsheet whose XML is damaged/,
    );
  });
});
