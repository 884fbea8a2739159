/** What is announced when the window was moved. */
import type { View } from '../../layout/view/view.js';
import { rangeWords } from '../../words/range-words.js';
import { notWholeWords } from '../../render/arc-count.js';
import { cutWords } from '../../render/cut-sentence.js';
import { timeView } from '../../layout/scale/time-scale.js';
import { countWords, fill, numberWords } from '../../words/compose.js';
import { joinSentences } from '../../words/join-sentences.js';
import { leftOutWords } from '../../render/views/left-out-words.js';
import type { InteractionState } from './interaction-state.js';
import type { ViewModel } from './view-model.js';

/** "Showing 3–20 April 2025, 12 of 42 events.", and what of it is cut short; empty where nothing is drawn. `view`: in drawn time. */
export function windowWords(viewModel: ViewModel | undefined, view: View | undefined): string {
  const { scene, index, locale } = viewModel ?? {};
  if (!scene || !index || !locale || !view) return '';
  const { timeline, scale } = index;
  const { start, end } = timeView(view, scale);
  const shown = fill(locale.interface.showing, {
    range: rangeWords(start, end, locale, timeline.header.timeZone),
    shown: numberWords(scene.inWindow, locale),
    count: countWords(locale.interface.events, timeline.account().drawn, locale),
  });
  const cut = cutWords(scale, { start, end }, locale, timeline.header.timeZone);
  const links = notWholeWords(scene.arcs.length > 0 ? scene.arcs : (viewModel?.arcs(scene) ?? []), locale);
  const leftOut = isFirst(view, index.firstView) ? leftOutWords(index, locale) : [];
  const more = [cut, links, ...leftOut].filter(Boolean);
  return more.length > 0 ? joinSentences([shown, ...more], locale) : shown;
}

function isFirst(view: View, first: View | undefined): boolean {
  return view.start === first?.start && view.end === first.end;
}

/** The same where it is announced, with the way to what a first view leaves out; undefined while the window moves. */
export function windowAnnouncement(
  viewModel: ViewModel | undefined,
  { isMoving, view, leavesOut }: Pick<InteractionState, 'isMoving' | 'view' | 'leavesOut'>,
): string | undefined {
  if (isMoving) return undefined;
  const words = windowWords(viewModel, view);
  return words && viewModel && leavesOut
    ? joinSentences([words, viewModel.locale.interface.fitShowsAll], viewModel.locale)
    : words;
}
