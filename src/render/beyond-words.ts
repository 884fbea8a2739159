/** What is written at the edge of a lane of events that lie out of the window. */
import type { BeyondText } from '../layout/scene/beyond.js';
import { countWords } from '../words/compose.js';
import type { Locale } from '../words/locale.js';

/** The words of a locale: "2 earlier", "1 later", "+57 lasting". They are asked for in each frame. */
export function beyondWords(locale: Locale): BeyondText {
  const known = new Map<string, string>();
  const { earlierCount, laterCount, lastingCount } = locale.interface;
  const forms = { earlier: earlierCount, later: laterCount, lasting: lastingCount };
  return (count, side) => {
    const key = `${side} ${count}`;
    const text = known.get(key) ?? countWords(forms[side], count, locale);
    if (known.size >= 2000) known.clear();
    known.set(key, text);
    return text;
  };
}
