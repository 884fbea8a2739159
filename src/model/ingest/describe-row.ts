/** Describes the faults of a row that the fast path only counted. */
import type { When } from '../event.js';
import type { Extent } from '../extent.js';
import type { FaultLog } from '../fault.js';
import type { TimelineHeader } from '../header.js';
import { placeWhen, type DateHeader } from '../dates/place-when.js';
import { readEvent } from '../format/read-event.js';
import { isDictionary, placeInWhen } from '../format/read-fields.js';
import type { EventIds } from './event-ids.js';
import type { Rows } from './given-rows.js';

/** What the description of a row goes by. */
export interface DescriptionContext {
  readonly header: TimelineHeader;
  readonly rows: Rows;
  readonly ids: EventIds;
}

/** Reports what the full reading reports of a row that the fast path has read: it has no claims, links or anchor. */
export function describeRow(row: number, log: FaultLog, { header, rows, ids }: DescriptionContext): void {
  log.path.push('events', row);
  try {
    const written = rows.at(row);
    const event = readEvent(written, header, log);
    if (!event) return;
    if (event.id) reportDuplicate(event.id, ids.idOf(row), log);
    if (event.when && isDictionary(written)) readExtent(event.when, written['when'], header, log);
  } catch {
    // It could be read before: it was changed since.
  }
  log.path.length = 0;
}

/** Reports that an event could not have the id that it was given, if so. */
export function reportDuplicate(given: string, id: string, log: FaultLog): void {
  if (id !== given) log.report('warning', 'duplicate-id', `this id is taken; read as "${id}"`, given, 'id');
}

/** Where a date lies, with its faults reported; undefined where it has no bounds. */
export function readExtent(
  when: When,
  written: unknown,
  header: DateHeader,
  log: FaultLog,
): Extent | undefined {
  const extent = placeWhen(when, header);
  for (const { field, severity = 'error', code, reason, offender } of extent.problems)
    log.report(severity, code, reason, offender, 'when', ...placeInWhen(written, field));
  return extent.type === 'problems' ? undefined : extent;
}
