// The spreadsheet of a timeline: the rows of its CSV, with numbers and instants as such, no formula, and read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../src/io/writers/write-csv.js';
import { writeXlsx } from '../../../../src/io/writers/write-xlsx.js';
import { WriteError } from '../../../../src/io/writers/write-error.js';
import { Zip } from '../../../../src/io/xlsx/zip.js';
import { ar } from '../../../../src/locales/ar.js';
import { en } from '../../../../src/locales/en.js';
import type { Locale } from '../../../../src/words/locale.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { writtenDocument } from '../../model/written-arbitraries.js';
import { documentOf } from '../support.js';

const writingOf = (timeline: Timeline, locale: Locale = en) => runChunked(writeXlsx(timeline, { locale }));

/** The XML of the sheet. */
async function sheetOf(events: readonly object[], locale?: Locale): Promise<string> {
  const zip = new Zip(writingOf(parse({ events }), locale).content);
  let xml = '';
  for await (const piece of zip.text('xl/worksheets/sheet1.xml')) xml += piece;
  return xml;
}

describe('a timeline as a spreadsheet', () => {
  const odd = { id: '=1+1', title: '-cmd|x', text: "'=a <b> & _x0041_\u0001\r", when: '2025-12-06' };

  it('has texts as texts, whatever they begin with, and no formula', async () => {
    const xml = await sheetOf([odd]);
    expect(xml).not.toMatch(/<f\b/);
    expect(xml).toContain('<is><t xml:space="preserve">=1+1</t></is>');
    expect(xml).toContain("''=a &lt;b&gt; &amp; _x005F_x0041__x0001__x000D_</t>");
  });

  it('has instants as dates where all programs count alike, numbers as numbers, and EDTF as text', async () => {
    const xml = await sheetOf([
      { title: 'A', when: '2025-12', data: { dead: 3 }, place: { name: 'B', latitude: 26.5, longitude: 1 } },
      { title: 'C', when: '1899' },
      { title: 'D', when: '0050' },
      { title: 'E', when: '0000-06' },
    ]);
    expect(xml).toContain('>0050-01-01T00:00:00.000Z</t>');
    expect(xml).toContain('>0000-06-01T00:00:00.000Z</t>');
    expect(xml).toContain('<c s="2"><v>45992</v></c><c s="2"><v>46023</v></c>');
    expect(xml).toContain('>2025-12</t>');
    expect(xml).toContain('>1899-01-01T00:00:00.000Z</t>');
    expect(xml).toContain('<c><v>26.5</v></c><c><v>1</v></c>');
    expect(xml).toContain('<c><v>3</v></c>');
  });

  it('has its header in view, in bold, and begins at the right where one reads so', async () => {
    const xml = await sheetOf([odd]);
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<row r="1"><c s="1" t="inlineStr"><is><t xml:space="preserve">id</t>');
    expect(xml).not.toContain('rightToLeft');
    expect(await sheetOf([odd], ar)).toContain('<sheetView rightToLeft="1"');
  });

  it('has texts of as many characters as a cell may have, and says which are cut', async () => {
    const timeline = parse({ events: [{ title: 'A', text: `${'x'.repeat(32_766)}🙂`, when: '2025' }] });
    const { content, losses } = writingOf(timeline);
    expect(losses).toEqual(['texts beyond 32,767 characters: 1 event']);
    const { events } = (await documentOf(content)) as { events: { text: string }[] };
    expect(events[0]?.text).toBe('x'.repeat(32_766));
  });

  it('has no more events than a spreadsheet has rows, and says so before any work', () => {
    const rows = { length: 1_048_576 };
    expect(() => writeXlsx(parse([{ title: 'A' }]), { locale: en, rows }).next()).toThrow(
      new WriteError('A spreadsheet has no room for more than 1,048,575 events: save them as a table (CSV)'),
    );
  });

  it('is read back as its CSV is', async () => {
    await fc.assert(
      fc.asyncProperty(writtenDocument, async (given) => {
        const timeline = parse(given);
        const csv = runChunked(writeCsv(timeline, { locale: en })).content;
        expect(await documentOf(writingOf(timeline).content)).toEqual(
          await documentOf(csv, { extension: 'csv' }),
        );
      }),
      { numRuns: 60 },
    );
  });
});
