// Mentions of the GDELT project: one event for all that mention it, on both clocks, with a header or without.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { reportedTimelineChunked } from '../../../src/model/reports/reported-timeline.js';
import type { Timeline } from '../../../src/model/timeline.js';
import type { TimelineDocument, WithUnknownFields } from '../../../src/model/written.js';
import { runChunked } from '../../../src/util/chunked.js';
import { readGdelt } from '../../../src/io/formats/read-gdelt.js';
import { resultOf } from './support.js';

const header =
  'globaleventid,eventtimedate,mentiontimedate,mentiontype,mentionsourcename,mentionidentifier,sentenceid,actor1charoffset,actor2charoffset,actioncharoffset,inrawtext,confidence,mentiondoclen,mentiondoctone,mentiondoctranslationinfo,extras';
const rows = [
  '7,20170630203000,20170701234500,1,a.example,https://a.example/1,4,-1,9,8,1,20,1000,0.5,,',
  '8,20170630000000,20170701234500,1,b.example,https://b.example/2,1,-1,9,8,1,50,1000,-1,srclc:spa,',
  '7,20170630203000,20170702000000,2,BBC Monitoring,"Radio Kabul, 2 July",2,-1,9,8,1,100,1000,0,,',
];

describe('mentions', () => {
  it('of one event are one event, with a report for each, its outlet, address and time', async () => {
    const { document, faults, placeOf } = await resultOf([header, ...rows].join('\n'), { extension: 'csv' });
    expect(faults).toEqual([]);
    const { events, sources } = document as WithUnknownFields<TimelineDocument>;
    expect(events[0]).toMatchObject({
      ...{ id: '7', title: 'Event 7', when: '2017-06-30T20:30Z', data: { mentions: 2, confidence: 100 } },
      attribution: [
        [{ by: 'a.example', as: 'outlet', source: 'https://a.example/1', on: '2017-07-01T23:45Z' }],
        [{ by: 'BBC Monitoring', as: 'outlet', source: 'Radio Kabul, 2 July', on: '2017-07-02T00:00Z' }],
      ],
    });
    expect((events[0]?.['mentions'] as object[])[1]).toMatchObject({ confidence: '100', mentiontype: '2' });
    expect(sources?.['https://b.example/2']).toMatchObject({ type: 'webpage', URL: 'https://b.example/2' });
    expect(sources?.['Radio Kabul, 2 July']).toMatchObject({ type: 'article', title: 'Radio Kabul, 2 July' });
    expect([placeOf?.(0), placeOf?.(1)]).toEqual(['row 2', 'row 3']);
    expect(parse(document).faults.counts).toMatchObject({ error: 0, warning: 0 });
  });

  it('of one event may be more than a call of a function takes', () => {
    const many = Array.from({ length: 150_000 }, () => [
      '7',
      '20170630203000',
      '20170701234500',
      '1',
      'a.example',
      'u',
      '20',
    ]);
    const columns = [...header.split(',').slice(0, 6), 'confidence'];
    const { document } = runChunked(readGdelt([columns, ...many]));
    expect((document as WithUnknownFields<TimelineDocument>).events[0]?.data).toEqual({
      mentions: 150_000,
      confidence: 20,
    });
  });

  it('are the same without a header, separated by tabs', async () => {
    const withHeader = await resultOf([header, ...rows.slice(0, 2)].join('\n'), { extension: 'csv' });
    const bare = rows.slice(0, 2).map((row) => row.replaceAll(',', '\t'));
    const without = await resultOf(bare.join('\n'), { extension: 'csv' });
    expect(without.document).toEqual(withHeader.document);
    expect(without.placeOf?.(1)).toBe('row 2');
  });

  it('that differ in the time of their event are said to, and the first counts', async () => {
    const [first = '', , third = ''] = rows;
    const text = [header, first, third.replace('20170630203000', '20170630204500')].join('\n');
    const { document, faults } = await resultOf(text, { extension: 'csv' });
    expect((document as WithUnknownFields<TimelineDocument>).events.map(({ when }) => when)).toEqual([
      '2017-06-30T20:30Z',
    ]);
    expect(faults).toMatchObject([{ place: 'row 3, eventtimedate', offender: '20170630204500' }]);
  });

  it('without a time that can be read are listed, and said to be at their row', async () => {
    const text = [header, rows[1]?.replace('20170630000000', '2017')].join('\n');
    const result = await resultOf(text, { extension: 'csv' });
    expect(parse(result.document).account()).toMatchObject({ given: 1, drawn: 1 });
    const broken = await resultOf([header, rows[1]?.replace('20170630000000', '20171301000000')].join('\n'), {
      extension: 'csv',
    });
    expect(parse(broken.document).account()).toMatchObject({ given: 1, listed: 1 });
  });
});

const path = `${process.env['DATASETS'] ?? ''}/gdelt/mentions-300.csv`;

describe.skipIf(!process.env['DATASETS'])('the 300 mentions in DATASETS', () => {
  const minuteOf = (timeline: Timeline, row: number): string =>
    new Date(timeline.columns.earliestStart[row] ?? NaN).toISOString().slice(0, 16).replace(/[-T:]/g, '');

  it('are 267 events, all of them drawn on both clocks where the rows say', async () => {
    const text = readFileSync(path, 'utf8');
    const { document, faults } = await resultOf(text, { extension: 'csv' });
    const timeline = parse(document);
    const reported = runChunked(reportedTimelineChunked(timeline));
    const account = { given: 267, drawn: 267, listed: 0, rejected: 0 };
    expect([timeline.account(), reported.account(), faults]).toEqual([account, account, []]);
    expect(timeline.faults.counts).toMatchObject({ error: 0, warning: 0 });
    const lines = text.trim().split('\n').slice(1);
    expect(lines).toHaveLength(300);
    let reports = 0;
    for (const line of lines) {
      const [id = '', happened = '', mentioned = ''] = line.split(',');
      const row = timeline.rowOf(id);
      expect(minuteOf(timeline, row)).toBe(happened.slice(0, 12));
      expect(minuteOf(reported, row)).toBe(mentioned.slice(0, 12));
    }
    for (let row = 0; row < timeline.size; row++) reports += timeline.event(row)?.attribution.length ?? 0;
    expect(reports).toBe(300);
  });
});
