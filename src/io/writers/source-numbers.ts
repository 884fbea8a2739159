/** The numbers of sources in notes: where each stands in its document. */
import type { Id } from '../../model/event.js';
import type { TimelineHeader } from '../../model/header.js';
import type { Timeline } from '../../model/timeline.js';

const known = new WeakMap<TimelineHeader, ReadonlyMap<Id, string>>();

/** By the ids of sources, from 1 on. */
export function sourceNumbers({ header }: Pick<Timeline, 'header'>): ReadonlyMap<Id, string> {
  let numbers = known.get(header);
  if (!numbers) {
    numbers = new Map([...header.sources.keys()].map((id, at) => [id, String(at + 1)]));
    known.set(header, numbers);
  }
  return numbers;
}
