/** What one source carried: the events that name it anywhere in their chains, and how often it stands alone. */
import { nameOf } from '../../model/attribution.js';
import { carryingSteps } from '../../model/carriers.js';
import type { Attributor } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { RowBuffer } from '../index/row-buffer.js';
import type { RowList } from '../index/row-list.js';
import { entitiesOf } from '../search/entities.js';

/** Each event is read whole. */
const readAtOnce = 32;

/** What is counted of all that a source carried. */
export interface SourceCounts {
  /** Events for which no other source is named. */
  readonly alone: number;
}

/** The rows in which a source is named, in the given order. Several articles of one paper are that paper. */
export function* sourceRowsChunked(name: string, rows: RowList, timeline: Timeline): ChunkedWork<RowList> {
  const found = new RowBuffer();
  const read = inChunks(0, rows.length, readAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      if (sourcesOf(row, timeline).has(name)) found.push(row);
    }
  });
  yield* subProgress(read, 0, 1);
  return found.toRows();
}

/** Counts what a source alone carried. */
export function* sourceCountsChunked(
  name: string,
  rows: RowList,
  timeline: Timeline,
): ChunkedWork<SourceCounts> {
  let alone = 0;
  const read = inChunks(0, rows.length, readAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      if (isAlone(name, rows[i] as number, timeline)) alone++;
    }
  });
  yield* subProgress(read, 0, 1);
  return { alone };
}

/** Whether each step that carried it is of this source; what a whole document is compiled from stands behind all of it. */
function isAlone(name: string, row: number, timeline: Timeline): boolean {
  const { header } = timeline;
  const chains = [
    ...(timeline.event(row)?.attribution ?? []),
    ...timeline.claimsStatedIn(row).map(({ claim }) => claim.chain),
  ];
  const steps = chains.flatMap((chain) => carryingSteps(chain, header));
  const isOf = ({ by, source }: Attributor): boolean =>
    [...by, ...(source === undefined ? [] : [source])].some((id) => nameOf(id, header) === name);
  return steps.length > 0 && steps.every(isOf);
}

/** The names of the sources of an event and of the claims that are stated there. */
function sourcesOf(row: number, timeline: Timeline): ReadonlySet<string> {
  const event = timeline.event(row);
  if (!event) return new Set();
  const stated = event.claims.length > 0 ? timeline.claimsStatedIn(row) : [];
  return new Set(entitiesOf(event, stated, timeline).source.map((id) => nameOf(id, timeline.header)));
}
