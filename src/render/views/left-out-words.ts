/** The words for what a first view leaves out: how many events lie before it and after it. */
import type { EventIndex } from '../../layout/index/event-index.js';
import { countBeyond } from '../../layout/scene/beyond.js';
import type { Side } from '../../layout/scene/scene.js';
import { countWords } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';

/** "3 earlier events outside the first view", each event once; none where all are in it. It asks every lane. */
export function leftOutWords(index: EventIndex, locale: Locale): readonly string[] {
  const { firstView, fit, lanes } = index;
  if (!firstView || firstView === fit) return [];
  const count = { earlier: 0, later: 0 };
  for (const { spans, repeats } of lanes) {
    add(count, countBeyond({ spans }, index, firstView), 1);
    if (repeats) add(count, countBeyond({ spans: repeats }, index, firstView), -1);
  }
  const { leftOutEarlier, leftOutLater } = locale.interface;
  return [
    ...(count.earlier > 0 ? [countWords(leftOutEarlier, count.earlier, locale)] : []),
    ...(count.later > 0 ? [countWords(leftOutLater, count.later, locale)] : []),
  ];
}

function add(
  sum: Record<Side, number>,
  { earlier, later }: Readonly<Record<Side, number>>,
  sign: 1 | -1,
): void {
  sum.earlier += sign * earlier;
  sum.later += sign * later;
}
