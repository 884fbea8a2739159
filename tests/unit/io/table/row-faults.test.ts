// Rows that are not as they should be: each is read, and has its fault at the number that a spreadsheet shows.
import { describe, expect, it } from 'vitest';
import { reportResult } from '../../../../src/io/format/read-result.js';
import { FaultLog } from '../../../../src/model/fault.js';
import { parseChunked } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { resultOf } from '../support.js';

/** A table with all that is wrong with it. */
async function timelineOf(text: string): Promise<Timeline> {
  const result = await resultOf(text, { extension: 'csv' });
  const log = new FaultLog();
  reportResult(result, log);
  return runChunked(parseChunked(result.document, log));
}

const messagesOf = ({ faults }: Timeline): string[] => faults.faults.map(({ message }) => message);

describe('the faults of a table', () => {
  it('stand at the rows of a spreadsheet: the header is the first, a line break in a cell makes no other', async () => {
    const timeline = await timelineOf('title,date,text\n"A",2025,"one\ntwo\nthree"\n\nB,2025-13-01,x');
    expect(messagesOf(timeline)).toEqual([expect.stringMatching(/^row 4, when "2025-13-01": /)]);
    expect(timeline.account()).toMatchObject({ given: 2, drawn: 1, listed: 1 });
  });

  it('are one sentence for a row that has too many or too few cells, and its cells are kept', async () => {
    const timeline = await timelineOf(
      'title,date,place\nA,2025,Tokyo,more, \nB,2025\nC,2025,,,\nD,2025,Rome',
    );
    const messages = messagesOf(timeline).filter((message) => /cells/.test(message));
    expect(messages).toEqual([
      expect.stringMatching(/^row 2 "more": it has more cells than the header/),
      expect.stringMatching(/^row 3: it has fewer cells than the header/),
    ]);
    expect(timeline.event(0)).toMatchObject({ 'column 4': 'more' });
    expect(timeline.account()).toMatchObject({ given: 4, drawn: 4 });
  });

  it('are one sentence for marks that are left open, and for NUL characters, which are left out', async () => {
    const timeline = await timelineOf('title,date\n"A,2025\nB\0,2026\nC 5" wide,2027\n"D" or so,2028');
    expect(messagesOf(timeline)).toEqual([
      expect.stringMatching(/^row 2 ""A": a quotation mark opens the cell and does not close it/),
      expect.stringMatching(/^row 3: there are NUL characters in it/),
      expect.stringMatching(/^row 5 ""D" or so": a quotation mark/),
    ]);
    expect(timeline.event(1)?.title).toBe('B');
    expect(timeline.account()).toMatchObject({ given: 4, drawn: 4 });
  });

  it('are a few, then a count, where thousands of rows have the same', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `A${n},2025,more`);
    const timeline = await timelineOf(['title,date', ...rows].join('\n'));
    const messages = messagesOf(timeline).filter((message) => message.includes('more cells'));
    expect(messages).toHaveLength(101);
    expect(messages.at(-1)).toMatch(/^4900 more rows: it has more cells/);
    expect(timeline.account()).toMatchObject({ given: 5000, drawn: 5000 });
  });

  it('say which of two columns counts, where both are called the same or are the same', async () => {
    const timeline = await timelineOf('title,Date,When,title\nA,2025,2026,B');
    expect(messagesOf(timeline).filter((message) => message.startsWith('row 1'))).toEqual([
      expect.stringMatching(/^row 1 "When": another column is the start already/),
      expect.stringMatching(/^row 1 "title": columns 1 and 4 have one name: the first counts/),
    ]);
  });

  it('say what stands above the header', async () => {
    const timeline = await timelineOf('List of talks,\n,\nTitle,Date\nA,2025');
    expect(messagesOf(timeline)).toEqual([
      expect.stringMatching(/^row 1 "List of talks": it stands above the header/),
    ]);
    expect(timeline.event(0)?.title).toBe('A');
  });

  it('are none of a thousand columns, which are kept', async () => {
    const names = Array.from({ length: 998 }, (_, n) => `c${n}`);
    const timeline = await timelineOf(
      [
        ['title', 'date', ...names],
        ['A', '2025', ...names],
      ]
        .map((row) => row.join(','))
        .join('\n'),
    );
    expect(timeline.event(0)).toMatchObject({ c0: 'c0', c997: 'c997' });
    expect(timeline.faults.counts).toMatchObject({ error: 0, warning: 0 });
  });

  it('are one of more than a thousand columns, which counts the cells that are left out', async () => {
    const cells = ','.repeat(1100);
    const timeline = await timelineOf(`title,date${cells}\nA,2025${cells}\nB,2026\nC,2027${cells}`);
    expect(timeline.account()).toMatchObject({ given: 3, drawn: 3 });
    expect(timeline.faults.counts).toMatchObject({ error: 1, warning: 0 });
    expect(timeline.faults.faults.map(({ message }) => message)).toContain(
      '3 rows have more than 1000 columns, and 306 cells are not read: leave out the columns that are not needed, or write what they say in rows',
    );
  });
});
