/** The words of a mark that began before the window: its title at the edge, and from when to when it lasts. */
import type { Timeline } from '../model/timeline.js';
import { joinFacts } from './compose.js';
import { shortDateWords } from './date-words.js';
import type { LabelWords } from './label-words.js';
import type { Locale } from './locale.js';

/** "◂ Reconquista" and "718 – 1492", behind its state where it has one; the same words where its dates are not known. */
export function pinnedWords(words: LabelWords, timeline: Timeline, row: number, locale: Locale): LabelWords {
  const event = timeline.event(row);
  if (!event?.when || !words.title) return words;
  const { asOf, timeZone: zone } = timeline.header;
  const dates = shortDateWords(event.when, timeline.extent(row), { locale, zone, asOf });
  const state = words.keepsSecond ? words.second : '';
  return {
    ...words,
    title: `${locale.direction === 'rtl' ? '▸' : '◂'} ${words.title}`,
    second: joinFacts([state, dates], locale),
    ...(state && { shorter: [state, ...(words.shorter ?? [])] }),
  };
}
