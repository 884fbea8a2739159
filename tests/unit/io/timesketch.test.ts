// Tables and lines of Timesketch: every entry is an event, its time as fine as it was written, both clocks where they differ.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { TimelineDocument, WithUnknownFields } from '../../../src/model/written.js';
import { resultOf } from './support.js';

const path = (name: string): string => `${process.env['DATASETS'] ?? ''}/timesketch/${name}`;

async function read(
  text: string,
  extension = 'csv',
): Promise<{ document: WithUnknownFields<TimelineDocument>; faults: readonly string[] }> {
  const { document, faults } = await resultOf(text, { extension });
  const sentences = faults.map(({ place, offender = '', problem }) => `${place} "${offender}": ${problem}`);
  return { document: document as WithUnknownFields<TimelineDocument>, faults: sentences };
}

const header = 'message,timestamp,datetime,timestamp_desc,data_type,tag';

describe('a table of Timesketch', () => {
  it('has its messages as titles, what times are of as kinds, and all else by its name', async () => {
    const { document, faults } = await read(
      'message,timestamp,datetime,timestamp_desc,data_type,tag,filename\n' +
        `"Logged in, twice",1437764461000000,2015-07-24T19:01:01+00:00,Write time,auth,"['a', 'b']",/var/log/auth\n` +
        'Logged out,1658689261000000,2022-07-24T19:01:01+0000,Write time,auth,,\n' +
        'Rebooted,1437789661000000,2015-07-25 02:01:01+00:00,report,,x,\n',
    );
    expect(faults).toEqual([]);
    expect(document).toEqual({
      kinds: {
        'Write time': { label: 'Write time', plural: 'Write time' },
        'report (as given)': { label: 'report', plural: 'report' },
      },
      events: [
        {
          ...{ kind: 'Write time', title: 'Logged in, twice', when: '2015-07-24T19:01:01+00:00' },
          ...{ data_type: 'auth', tags: ['a', 'b'], filename: '/var/log/auth' },
          attribution: [[{ by: '/var/log/auth', as: 'outlet' }]],
        },
        {
          ...{ kind: 'Write time', title: 'Logged out', when: '2022-07-24T19:01:01+00:00' },
          data_type: 'auth',
        },
        { kind: 'report (as given)', title: 'Rebooted', when: '2015-07-25T02:01:01+00:00', tags: ['x'] },
      ],
    });
    expect(parse(document).account()).toEqual({ given: 3, drawn: 3, listed: 0, rejected: 0 });
  });

  it('keeps both clocks of a row where they differ, says so once, and lets the one in words count', async () => {
    const { document, faults } = await read(
      `${header}\nA,123456789,2024-07-24T10:57:02.877297Z,Write time,,\n` +
        'B,1721818622877297,2024-07-24T10:57:02.877297Z,Write time,,\n' +
        'C,1721818622877297,2024-07-24T10:57:02Z,Write time,,\n',
    );
    expect(faults).toEqual([
      'row 2, timestamp "123456789": is 1970-01-01T00:02:03.456789Z, which is not the time in "datetime": that one counts, both are kept',
    ]);
    const written = '2024-07-24T10:57:02.877297Z';
    const when = { at: written, asWritten: written };
    expect(document.events.map(({ title, timestamp, when: date }) => [title, timestamp, date])).toEqual([
      ['A', '123456789', when],
      ['B', undefined, when],
      ['C', '1721818622877297', '2024-07-24T10:57:02Z'],
    ]);
  });

  it('keeps nanoseconds in the text of a date', async () => {
    const written = '2024-07-24T10:57:02.877297123Z';
    const { document } = await read(`${header}\nA,,${written},Write time,,`);
    expect(document.events[0]?.when).toEqual({ at: written, asWritten: written });
    const timeline = parse(document);
    expect(timeline.columns.earliestStart[0]).toBe(Date.UTC(2024, 6, 24, 10, 57, 2, 877));
  });

  it('reads microseconds where there is no other time, before 1970 too, and doubts what looks like something else', async () => {
    const { document, faults } = await read(
      'message,timestamp,timestamp_desc\nA,1331698658276340,x\nB,-1,x\nC,1331698658,x\nD,soon,x\n',
    );
    const events = document.events.map(({ when, timestamp }) => ({ when, timestamp }));
    expect(events).toEqual([
      { when: { at: '2012-03-14T04:17:38.276340Z', asWritten: '2012-03-14T04:17:38.276340Z' } },
      { when: { at: '1969-12-31T23:59:59.999999Z', asWritten: '1969-12-31T23:59:59.999999Z' } },
      { when: { at: '1970-01-01T00:22:11.698658Z', asWritten: '1970-01-01T00:22:11.698658Z' } },
      { timestamp: 'soon' },
    ]);
    expect(faults).toEqual([
      'row 4, timestamp "1331698658": is read as microseconds since 1970, but it looks like seconds',
      'row 5, timestamp "soon": is no whole number of microseconds since 1970',
    ]);
    expect(parse(document).account()).toEqual({ given: 4, drawn: 3, listed: 1, rejected: 0 });
  });

  it('loses no row where a date cannot be read, and says which row that is', async () => {
    const { document, faults } = await read(
      `${header}\n\nA,1437764461000000,yesterday,x,,\nB,,03/04/2025,x,,\nC,,,x,,`,
    );
    expect(faults).toEqual([
      'row 3, datetime "yesterday": cannot be read, so the time is that of "timestamp"',
    ]);
    expect(document.events[0]).toMatchObject({ when: '2015-07-24T19:01:01Z', datetime: 'yesterday' });
    const { placeOf } = await resultOf(`${header}\n\nA,,2015,x,,\nB,,03/04/2025,x,,`, { extension: 'csv' });
    expect([placeOf?.(0), placeOf?.(1), placeOf?.(2)]).toEqual(['row 3', 'row 4', undefined]);
    expect(parse(document).account()).toEqual({ given: 3, drawn: 1, listed: 2, rejected: 0 });
  });

  it('keeps what stands behind its last column, and says so', async () => {
    const { document, faults } = await read(`${header}\nA,,2025,x,,,more\nB,,2026,x\n`);
    expect(document.events[0]).toMatchObject({ 'column 7': 'more' });
    expect(faults.map((fault) => fault.slice(0, 40))).toEqual([
      'row 2 "": it has more cells than the hea',
      'row 3 "": it has fewer cells than the he',
    ]);
  });

  it('takes what its times are of for no kinds where each row has another', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `M,,2025,what ${at},,`);
    const { document } = await read(`${header}\n${rows.join('\n')}`);
    expect(Object.keys(document.kinds ?? {})).toHaveLength(200);
    expect(document.events[299]).toEqual({ title: 'M', when: '2025', timestamp_desc: 'what 299' });
  });
});

describe('lines of Timesketch', () => {
  it('are read as rows are, with lists as they are, and lines that are none of it by number', async () => {
    const { document, faults } = await read(
      '{"message":"A","timestamp":123456789,"datetime":"2024-07-24T10:57:02.877297Z","timestamp_desc":"Write time","tag":["x","y"],"port":443}\n' +
        '\n{"message":"B","timestamp":1,"datetime":"2025-01-01T00:00:00","timestamp_desc":"x"}\nnothing\n[1]\n',
      'jsonl',
    );
    expect(faults.map((fault) => fault.split(' "')[0])).toEqual(['line 1, timestamp', 'line 3, timestamp']);
    expect(document.events[0]).toMatchObject({ tags: ['x', 'y'], port: 443, timestamp: '123456789' });
    const timeline = parse(document);
    expect(timeline.account()).toEqual({ given: 4, drawn: 2, listed: 0, rejected: 2 });
    expect(timeline.faults.faults.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('line 4 is not JSON'),
    );
  });
});

describe.skipIf(!process.env['DATASETS'])('the events of Timesketch in DATASETS', () => {
  it('are all there, at the times that stand in their rows', async () => {
    const table = {
      'incorrect.csv': ['2020-09-18T21:58:07.470Z'],
      'sigma_events.csv': [
        '2015-07-24T19:01:01.000Z',
        '2015-07-24T19:01:02.000Z',
        ...Array.from({ length: 2 }, () => '2015-07-24T19:01:03.000Z'),
      ],
      'validate_time_precision.csv': ['2024-07-24T10:57:02.877Z', '2015-07-24T19:01:01.000Z'],
      'validate_time_precision_jsonl.jsonl': ['2024-07-24T10:57:02.877Z', '2015-07-24T19:01:01.000Z'],
      'validate_timestamp_conversion.csv': [
        '2012-03-14T04:17:38.000Z',
        '2022-07-24T19:01:01.000Z',
        '2015-07-25T02:01:01.000Z',
      ],
    };
    for (const [name, times] of Object.entries(table)) {
      const { document } = await read(readFileSync(path(name), 'utf8'), name.split('.')[1]);
      const timeline = parse(document);
      const given = times.length;
      expect(timeline.account(), name).toEqual({ given, drawn: given, listed: 0, rejected: 0 });
      const starts = Array.from(timeline.columns.earliestStart.slice(0, given), (time) =>
        new Date(time).toISOString(),
      );
      expect(starts, name).toEqual(times);
    }
  });

  it('have two clocks that differ in two of their files, which is said for each row', async () => {
    const { faults } = await read(readFileSync(path('validate_time_precision.csv'), 'utf8'));
    expect(faults.map((fault) => fault.split(' "')[0])).toEqual(['row 2, timestamp', 'row 3, timestamp']);
  });
});
