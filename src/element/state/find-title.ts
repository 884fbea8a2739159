/** Finds an event by the first letters of its title, from the current one on and around. */
import { positionInLane, type Lane } from '../../layout/index/lanes.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Focus } from '../../layout/list/navigate.js';
import { beginsWith } from '../../util/begins-with.js';

/** Where it is looked for. */
interface Titles {
  readonly index: EventIndex;
  readonly lanes: readonly Lane[];
}

/**
 * The next event, after the current one and around, whose title begins with a text; undefined where there is none. One
 * letter again and again goes from title to title.
 */
export function findTitle(
  titles: Titles,
  current: Focus | undefined,
  text: string,
  titleOf: (row: number) => string,
  lang: string,
): Focus | undefined {
  const letters = Array.from(text.toLocaleLowerCase(lang));
  const [first = ''] = letters;
  const isRepeated = letters.length > 1 && letters.every((letter) => letter === first);
  const find = (wanted: string, isNext: boolean): Focus | undefined => {
    const begins = beginsWith(wanted, lang);
    return firstFrom(titles, current, isNext, (row) => begins(titleOf(row)));
  };
  return find(letters.join(''), letters.length === 1) ?? (isRepeated ? find(first, true) : undefined);
}

/** Looks at every event once, from the current one, or the next, on to the last and from the first up to there. */
function firstFrom(
  { lanes, index }: Titles,
  current: Focus | undefined,
  isNext: boolean,
  matches: (row: number) => boolean,
): Focus | undefined {
  const { lane: start, row } = current ?? { lane: 0, row: -1 };
  const from = Math.max(0, positionInLane(lanes[start], row, index)) + (isNext ? 1 : 0);
  const inLane = (lane: number, begin: number, end = Infinity): Focus | undefined => {
    const rows = lanes[lane]?.rows ?? [];
    for (let i = begin; i < Math.min(end, rows.length); i++)
      if (matches(rows[i] as number)) return { row: rows[i] as number, lane };
    return undefined;
  };
  for (let step = 0; step < lanes.length; step++) {
    const found = inLane((start + step) % lanes.length, step === 0 ? from : 0);
    if (found) return found;
  }
  return inLane(start, 0, from);
}
