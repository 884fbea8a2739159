/** The words at a line across columns: the amount, and whether heights are its square roots. */
import type { ColumnText } from '../layout/scene/strip-guide.js';
import type { LaneScale } from '../layout/index/lane-scale.js';
import type { Timeline } from '../model/timeline.js';
import { compactWords, fill } from '../words/compose.js';
import type { Locale } from '../words/locale.js';
import { decimalWords, withUnit } from '../words/quantity-words.js';

/** From here on a number is written short. */
const longNumber = 1000;

/** "50", or "50, square root" and, for a narrow head, "50 √"; of a number by which events are sized "5 Mw", and for a narrow head "5". Of lanes with scales of their own that is said, where there is room. */
export function columnTextOf(
  { header }: Timeline,
  locale: Locale,
  sizedBy: string | undefined,
  scale: LaneScale = 'shared',
): ColumnText {
  return (amount, isRoot) => {
    const isShort = sizedBy === undefined || amount >= longNumber;
    const text = isShort ? compactWords(amount, locale) : decimalWords(amount, locale);
    const whole = sizedBy === undefined ? text : withUnit(text, sizedBy, header, locale);
    const texts = withRoot(whole === text ? [text] : [whole, text], isRoot, locale);
    if (scale === 'shared') return texts;
    return [...texts.map((amount) => fill(locale.interface.ownScale, { amount })), ...texts];
  };
}

function withRoot(texts: readonly string[], isRoot: boolean, locale: Locale): readonly string[] {
  if (!isRoot) return texts;
  return [...texts.map((count) => fill(locale.interface.rootScale, { count })), `${texts.at(-1)} √`];
}
