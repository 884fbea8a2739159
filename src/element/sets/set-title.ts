/** What a set is called, by its dates or what was looked for. */
import type { EventSet } from '../../layout/sets/event-set.js';
import { timeView } from '../../layout/scale/time-scale.js';
import { bucketWords } from '../../words/bucket-words.js';
import { fill, joinFacts } from '../../words/compose.js';
import { rangeWords } from '../../words/range-words.js';
import type { ViewModel } from '../state/view-model.js';

/** When the first and the last of a set have begun for sure, in drawn time. */
interface Begun {
  readonly first: number;
  readonly last: number;
}

/** "Reports · 12–18 Nov 2007". What is known to a year alone is of no month: the dates are then as wide as what is known. */
export function setTitle(
  set: EventSet,
  begun: Begun | undefined,
  query: string,
  { locale, index, lanes, laneLabel }: ViewModel,
): string {
  if (set.type === 'matches') return fill(locale.sets.matches, { query });
  if (set.type === 'source') return set.name;
  if (!index) return '';
  const zone = index.timeline.header.timeZone;
  const timeOf = (start: number, end: number): { readonly start: number; readonly end: number } => {
    const time = timeView({ start, end }, index.scale);
    return { start: Math.round(time.start), end: Math.round(time.end) };
  };
  if (set.type === 'span') {
    const { start, end } = timeOf(set.start, set.end);
    return bucketWords(start, end, locale, zone);
  }
  const lane = lanes.find(({ key }) => key === set.lane);
  const name = lane && lanes.length > 1 ? laneLabel(lane) : '';
  if (set.type === 'lasting') {
    const { start } = timeOf(set.at, set.at);
    return joinFacts(
      [name, fill(locale.sets.lasting, { date: rangeWords(start, start, locale, zone) })],
      locale,
    );
  }
  if (!Number.isFinite(set.start)) return lane ? laneLabel(lane) : '';
  const isVague = begun !== undefined && begun.first > set.end && Number.isFinite(begun.last);
  const { start, end } = timeOf(set.start, isVague ? begun.last : set.end);
  return joinFacts([name, bucketWords(start, end, locale, zone)], locale);
}
