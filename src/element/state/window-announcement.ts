/** What is announced when the window was moved. */
import type { View } from '../../layout/view/view.js';
import { rangeWords } from '../../words/range-words.js';
import { countWords, fill, numberWords } from '../../words/compose.js';
import type { ViewModel } from './view-model.js';

/** "Showing 3–20 April 2025, 12 of 42 events."; empty where nothing is drawn. */
export function windowWords(viewModel: ViewModel | undefined, view: View | undefined): string {
  const { scene, timeline, locale } = viewModel ?? {};
  if (!scene || !timeline || !locale || !view) return '';
  return fill(locale.interface.showing, {
    range: rangeWords(view.start, view.end, locale, timeline.header.timeZone),
    shown: numberWords(scene.inWindow, locale),
    count: countWords(locale.interface.events, timeline.account().drawn, locale),
  });
}
