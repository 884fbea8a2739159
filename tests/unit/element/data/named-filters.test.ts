/** Which rows the filters of the element let through as events come. */
import { describe, expect, it } from 'vitest';
import { NamedFilters } from '../../../../src/element/data/named-filters.js';
import { filterRows, type NamedFilter } from '../../../../src/layout/index/event-filter.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';

describe('the lane of a thread that is shown alone', () => {
  const event = (id: string, day: number, answers?: string): object => ({
    ...{ id, title: id, when: `2025-11-0${day}` },
    ...(answers !== undefined && { links: { 'responds-to': answers } }),
  });
  const parsed = (): Timeline =>
    parse({ events: [event('ask', 1), event('no', 2, 'ask'), event('yes', 3, 'ask')] });

  function filters(): readonly NamedFilter[] {
    const lane = { laneBy: 'thread', key: 'ask' } as const;
    return new NamedFilters().list({ host: undefined, search: undefined, lane });
  }

  function idsOf(timeline: Timeline, rows: { has: (row: number) => boolean } | undefined): string[] {
    const all = Array.from({ length: timeline.size }, (_, row) => row);
    return all.filter((row) => rows?.has(row) ?? true).map((row) => timeline.id(row));
  }

  it('has what is appended to it, and what that ties to it, but nothing that branches off now', () => {
    const [given, all] = [parsed(), filters()];
    const before = filterRows(given, all);
    expect(idsOf(given, before.rows)).toEqual(['ask', 'no']);
    const longer = append(given, [event('thanks', 4, 'yes')]);
    expect(idsOf(longer, filterRows(longer, all, before).rows)).toEqual(['ask', 'yes', 'thanks']);
  });

  it('is looked for among the new rows alone where nothing is tied', () => {
    const asked: number[] = [];
    const counting = filters().map((filter): NamedFilter => {
      const { passes } = filter;
      if (!passes) return filter;
      return {
        ...filter,
        passes: (timeline, row) => {
          asked.push(row);
          return passes(timeline, row);
        },
      };
    });
    const given = parsed();
    const longer = append(given, [event('rain', 4)]);
    const { rows } = filterRows(longer, counting, filterRows(given, counting));
    expect(idsOf(longer, rows)).toEqual(['ask', 'no']);
    expect(asked).toEqual([0, 1, 2, 3]);
  });
});
