/** The template of the list and the table. */
import { nothing, type TemplateResult } from 'lit';
import { list } from '../../render/views/list.js';
import type { ListContent } from '../../render/views/list-content.js';
import { headingsOf, listEntries, type EntriesInput } from '../../render/views/list-entries.js';
import { loading, missingPart } from '../../render/views/notices.js';
import { documentSources, type SourceInWords } from '../../words/source-words.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { View } from '../../layout/view/view.js';
import type { ViewModel } from '../state/view-model.js';
import type { TextInput } from './text-template.js';

/** More sources are given with each event that names them, and not below all of them. */
const mostNotes = 200;

/** The list or the table: what of it is mounted follows the reader. */
export function readingOf({
  viewModel,
  state,
  interaction,
  background,
}: Omit<TextInput, 'answers'>): TemplateResult | typeof nothing {
  const { timeline, locale, describe, appearance, isMiss, steps } = viewModel;
  const { listNavigator } = interaction;
  if (!timeline || !listNavigator) return nothing;
  const { order, virtualizer, table } = listNavigator;
  const content = {
    ...{ locale, timeline, order, steps, describe, appearance, background, isMiss },
    label: timeline.header.title ?? locale.interface.untitled,
    segments: virtualizer.segments(order.length),
    current: listNavigator.current,
    showsMedia: viewModel.showsMedia,
    selected: state.selected,
    isUnfolded: listNavigator.isUnfolded,
    handlers: {
      key: listNavigator.key,
      focus: listNavigator.focusIn,
      click: listNavigator.click,
      scroll: virtualizer.scrolled,
      toggle: listNavigator.toggled,
    },
  };
  if (viewModel.mode === 'list') return listOf(content, viewModel);
  if (table.failedFile !== undefined) return missingPart(table.failedFile, () => table.load(), locale);
  const { sorting, share, head } = table;
  return table.module?.table({ ...content, sorting, share, head }) ?? loading(undefined, locale);
}

function listOf(
  content: Omit<ListContent, 'entries' | 'size' | 'notes'> &
    Omit<EntriesInput, 'secondZone' | 'headings' | 'window'>,
  { headings, secondZone, index }: ViewModel,
): TemplateResult | typeof nothing {
  const found = headings(content.order, headingsOf);
  if (!found) return nothing;
  const entries = listEntries({
    ...content,
    secondZone,
    headings: found,
    window: index && realWindow(index),
  });
  return list({ ...content, entries, size: content.order.length, notes: notesOf(content) });
}

/** The fit of an index in real time: the axis of a short list may be cut. */
function realWindow({ fit, scale }: EventIndex): View | undefined {
  return fit && { start: scale.timeOf(fit.start), end: scale.timeOf(fit.end) };
}

function notesOf({ timeline, locale }: Pick<EntriesInput, 'timeline' | 'locale'>): readonly SourceInWords[] {
  return timeline.header.sources.size > mostNotes ? [] : documentSources(timeline, locale);
}
