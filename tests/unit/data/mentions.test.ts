/** Mentions of events in the news, on both clocks: the time of the event, and that of whoever mentions it. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mentionsByEvent } from '../../../stories/examples/mentions.js';
import { mentionsDocument, readMentions } from '../../../stories/support/mentions.js';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { reportedTimelineChunked } from '../../../src/model/reports/reported-timeline.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { runChunked } from '../../../src/util/chunked.js';
import { reportWords } from '../../../src/words/report-words.js';

const minute = 60_000;
const reportedOf = (timeline: Timeline): Timeline => runChunked(reportedTimelineChunked(timeline));

/** When a row began and before when it was over, on the clock of a timeline, to the minute. */
function boundsOf({ columns }: Timeline, row: number): readonly string[] {
  const written = (time: number | undefined): string => new Date(time ?? NaN).toISOString().slice(0, 16);
  return [written(columns.earliestStart[row]), written((columns.latestEnd[row] ?? NaN) - minute)];
}

describe('ten mentions of the news', () => {
  const timeline = parse(mentionsByEvent.args.timeline);
  const reported = reportedOf(timeline);

  it('are eight events, each with the time of the event, that of its report, and whoever mentions it', () => {
    const late = '2017-07-01T23:45';
    const table = [
      ['555924816', '2016-07-01T21:00', late, ['china.org.cn']],
      ['555794094', '2016-07-01T12:00', late, ['tvperu.gob.pe']],
      ['669624209', '2017-07-01T16:30', late, ['pskov.kp.ru', 'rt.com', 'pskov.kp.ru']],
      ['669180359', '2017-06-30T00:00', late, ['lasprovincias.es']],
      ['669436151', '2017-06-30T20:30', late, ['lahora.com.ec']],
      ['669569513', '2017-07-01T10:00', late, ['lopinion.ma']],
      ['669607319', '2017-07-01T15:00', late, ['goettinger-tageblatt.de']],
      ['669670709', late, late, ['sitel.com.mk']],
    ] as const;
    expect(timeline.faults.faults).toEqual([]);
    expect(timeline.size).toBe(table.length);
    for (const [id, happened, mentioned, outlets] of table) {
      const row = timeline.rowOf(id);
      expect(boundsOf(timeline, row)).toEqual([happened, happened]);
      expect(boundsOf(reported, row)).toEqual([mentioned, mentioned]);
      expect(timeline.event(row)?.attribution.map(([step]) => step?.by[0])).toEqual(outlets);
    }
  });

  it('are said with both', () => {
    expect(reportWords(timeline, timeline.rowOf('669436151'), en)).toBe(
      'first reported 1 July 2017, 23:45, by lahora.com.ec (1 day later)',
    );
  });
});

const path = `${process.env['DATASETS'] ?? ''}/gdelt/mentions-300.csv`;
const isThere = process.env['DATASETS'] !== undefined && existsSync(path);

describe.skipIf(!isThere)('the mentions in DATASETS', () => {
  const mentions = isThere ? readMentions(readFileSync(path, 'utf8')) : [];
  const timeline = parse(mentionsDocument(mentions));
  const reported = reportedOf(timeline);

  it('are 300 of 267 events, all of them drawn on both clocks, without a fault', () => {
    expect(mentions).toHaveLength(300);
    const account = { given: 267, drawn: 267, listed: 0, rejected: 0 };
    expect([timeline.account(), reported.account()]).toEqual([account, account]);
    expect(timeline.faults.counts).toEqual({ error: 0, warning: 0, note: 0 });
  });

  it('lie where the list says, to the minute', () => {
    const digits = (time: string): string => time.replace(/[-T:]/g, '');
    for (const { event, eventTime, mentionTime } of mentions) {
      const row = timeline.rowOf(event);
      expect(boundsOf(timeline, row).map(digits)).toEqual([eventTime.slice(0, 12), eventTime.slice(0, 12)]);
      expect(boundsOf(reported, row).map(digits)).toEqual([
        mentionTime.slice(0, 12),
        mentionTime.slice(0, 12),
      ]);
    }
  });

  it('come in the order of their own times on the one clock, and as they are listed on the other', () => {
    const times = Array.from(timeline.order, (row) => timeline.columns.earliestStart[row] ?? NaN);
    expect(times).toEqual(times.slice().sort((a, b) => a - b));
    expect([...reported.order]).toEqual(Array.from({ length: reported.size }, (_, row) => row));
  });
});
