/** All that is found out when a timeline is read, to compare two of them. */
import type { Timeline } from '../../../src/model/timeline.js';

/** What the bulk pass finds out. */
export function found(timeline: Timeline): unknown {
  const rows = Array.from({ length: timeline.size }, (_, row) => row);
  const ids = rows.map((row) => timeline.id(row));
  const { faults, counts } = timeline.faults;
  return {
    columns: timeline.columns,
    order: timeline.order,
    ids,
    rows: ids.map((id) => timeline.rowOf(id)),
    faults,
    counts,
    account: timeline.account(),
    links: timeline.links,
  };
}

/** That, and what is found when each event is read. */
export function foundWithDetails(timeline: Timeline): unknown {
  const rows = Array.from({ length: timeline.size }, (_, row) => row);
  return [
    found(timeline),
    timeline.header,
    rows.map((row) => [timeline.event(row), timeline.linksOf(row), timeline.claimsOf(row)]),
  ];
}
