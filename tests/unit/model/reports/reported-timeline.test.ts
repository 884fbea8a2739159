import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { clockOf, maybeClock } from '../../../../src/model/reports/clock.js';
import { reportedTimelineChunked } from '../../../../src/model/reports/reported-timeline.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';

const day = (date: number): number => Date.UTC(2025, 11, date);
const by = (on: string): object => ({ attribution: [[{ by: 'paper', as: 'outlet', on }]] });
const events = [
  { id: 'late', title: 'Known late', when: '2025-12-01', ...by('2025-12-20') },
  { id: 'month', title: 'Of a month', when: '2025-11/..', ...by('2025-12-02') },
  { id: 'never', title: 'No report', when: '2025-12-03' },
  { id: 'vague', title: 'Vague report', when: '{2025-12-04,2025-12-06}', ...by('2025-12~') },
  'no event',
];

function reported(timeline: Timeline): Timeline {
  return runChunked(reportedTimelineChunked(timeline));
}

describe('the timeline by first reports', () => {
  const given = parse({ events });
  const timeline = reported(given);
  const ids = (rows: Iterable<number>): string[] => Array.from(rows, (row) => timeline.id(row));

  it('has the bounds of reports, and the order of these', () => {
    expect(ids(timeline.order)).toEqual(['vague', 'month', 'late', 'never']);
    expect(timeline.columns.earliestStart[0]).toBe(day(20));
    expect(timeline.columns.latestEnd[0]).toBe(day(21));
    expect(timeline.columns.latestEnd[1]).toBe(day(3));
  });

  it('lists what nobody has dated a report of, and counts it so', () => {
    const index = buildIndex(timeline);
    expect(ids(index.undated)).toEqual(['never']);
    expect(timeline.account()).toEqual({ given: 5, drawn: 3, listed: 1, rejected: 1 });
  });

  it('has marks of reports, which come out once, with what is said of their dates', () => {
    expect(hasFlag(timeline.columns, 0, flag.once | flag.point)).toBe(true);
    expect(hasFlag(timeline.columns, 3, flag.once | flag.approximateStart)).toBe(true);
    expect(hasFlag(timeline.columns, 3, flag.several)).toBe(false);
    expect(hasFlag(timeline.columns, 1, flag.ongoing)).toBe(false);
  });

  it('says of each event when it happened', () => {
    expect(timeline.extent(0)?.earliestStart).toBe(day(1));
    expect(timeline.happened).toBe(given);
    expect(clockOf(timeline)).toBe('reported');
    expect(clockOf(given)).toBe('happened');
  });

  it('is an append of what came before, as the given one is', () => {
    const more = append(given, [{ id: 'more', title: 'More', when: '2025-12-09', ...by('2025-12-10') }]);
    expect(reported(more).isAppendOf(timeline)).toBe(true);
    expect(timeline.isAppendOf(reported(more))).toBe(false);
    expect(reported(more).isAppendOf(given)).toBe(false);
  });
});

describe('maybeClock', () => {
  it('reads what is no clock as that of what happened', () => {
    expect(maybeClock('reported')).toBe('reported');
    for (const asked of ['', 'Reported', undefined, null, 3]) expect(maybeClock(asked)).toBe('happened');
  });
});
