/** Which periods lie in a window, the longest first, without going through all of them. */
import type { PlacedEra, PlacedEras } from '../../model/dates/eras.js';
import { lowerBound, upperBound } from '../../util/binary-search.js';
import type { View } from '../view/view.js';

/** Periods of about one length, by their beginning: none is longer than `longest`, and each more than half as long. */
interface LengthClass {
  readonly longest: number;
  readonly eras: readonly PlacedEra[];
  readonly starts: Float64Array;
}

/** So many are looked at: what comes after them is shorter, and of no width that can be seen between so many. */
const mostTried = 3000;
const classes = new WeakMap<PlacedEras, readonly LengthClass[]>();

/** Those that lie in a window of time at least in part: those of the greatest class of length first, in each by their beginning. */
export function* erasInView(placed: PlacedEras, { start, end }: View): Generator<PlacedEra> {
  let tried = 0;
  for (const { longest, eras, starts } of classesOf(placed)) {
    const last = upperBound(starts, end);
    // None that begins earlier is long enough to reach into the window.
    for (let at = lowerBound(starts, start - longest); at < last; at++) {
      if (++tried > mostTried) return;
      const era = eras[at] as PlacedEra;
      if (era.extent.latestEnd >= start) yield era;
    }
  }
}

/** Worked out once for the periods of a document. */
function classesOf(placed: PlacedEras): readonly LengthClass[] {
  let known = classes.get(placed);
  if (known === undefined) classes.set(placed, (known = classify(placed)));
  return known;
}

/** As many classes as there are doublings between the shortest and the longest. */
function classify({ eras }: PlacedEras): readonly LengthClass[] {
  const byPower = new Map<number, PlacedEra[]>();
  for (const era of eras) {
    const { earliestStart, latestEnd } = era.extent;
    const power = Math.ceil(Math.log2(Math.max(1, latestEnd - earliestStart)));
    const others = byPower.get(power);
    if (others) others.push(era);
    else byPower.set(power, [era]);
  }
  return [...byPower]
    .sort(([a], [b]) => (a === b ? 0 : b - a))
    .map(([power, members]) => ({
      longest: 2 ** power,
      eras: members,
      starts: Float64Array.from(members, ({ extent }) => extent.earliestStart),
    }));
}
