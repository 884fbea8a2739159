// What is no error in a table: a date that is not there, and a column that somebody said is to be kept.
import { describe, expect, it } from 'vitest';
import { logOf } from '../../../../src/io/format/read-result.js';
import type { TableMapping } from '../../../../src/io/format/table-mapping.js';
import { parseChunked } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { resultOf } from '../support.js';

async function timelineOf(text: string, mapping?: TableMapping): Promise<Timeline> {
  const result = await resultOf(text, { extension: 'csv' }, mapping);
  return runChunked(parseChunked(result.document, logOf(result)));
}

const faultsOf = ({ faults }: Timeline): readonly string[] =>
  faults.faults.map(({ severity, message }) => `${severity}: ${message}`);

describe('an empty cell of a column of dates', () => {
  it('is a note, and what cannot be read an error', async () => {
    const timeline = await timelineOf('Title,Date\nTalks,2025-12-06\nFog,\nIce,soon');
    expect(timeline.faults.counts).toEqual({ error: 1, warning: 0, note: 1 });
    expect(faultsOf(timeline)).toEqual([
      'note: row 3: no date is written, so it is listed and not drawn',
      expect.stringMatching(/^error: row 4, when "soon": /),
    ]);
    expect(timeline.account()).toMatchObject({ drawn: 1, listed: 2 });
    expect(timeline.event(1)?.when).toBeUndefined();
  });

  it('is an error still where no column has dates', async () => {
    const timeline = await timelineOf('Title,Where\nTalks,Osaka');
    expect(timeline.faults.counts.error).toBe(2);
  });
});

describe('a column that is to be kept', () => {
  it('is none of the notes on rows, and one that nobody spoke of is', async () => {
    const columns = [{ column: 'Case', field: 'keep' }];
    const timeline = await timelineOf('Title,Date,Case,Room\nTalks,2025,K,R\nFog,2026,L,', { columns });
    expect(timeline.faults.counts).toEqual({ error: 0, warning: 0, note: 1 });
    expect(faultsOf(timeline)).toEqual([
      'note: row 2, Room: "Room" is no field of the format; kept as it is',
    ]);
    expect(timeline.written(0)).toMatchObject({ Case: 'K', Room: 'R' });
  });

  it('is none where a row is read field by field, either', async () => {
    const columns = [{ column: 'Case', field: 'keep' }];
    const timeline = await timelineOf('Title,Date,Case,Link\nTalks,2025,K,https://a.example/1', { columns });
    expect(timeline.faults.faults).toEqual([]);
    expect(timeline.written(0)).toMatchObject({ Case: 'K' });
  });
});
