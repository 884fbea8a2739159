/** The template of what is read beside a drawing: options, details and tooltip of a view model and its state. */
import { nothing, type TemplateResult } from 'lit';
import { nameOf } from '../../model/attribution.js';
import type { Id, TimelineEvent } from '../../model/event.js';
import { eventCount } from '../../model/timeline.js';
import { readyThreads, threadText } from '../../model/threads/thread-text.js';
import { latestBeginning } from '../../layout/index/extent.js';
import type { RowList } from '../../layout/index/row-list.js';
import { timeView } from '../../layout/scale/time-scale.js';
import type { View } from '../../layout/view/view.js';
import { withoutIsolates } from '../../util/bidi.js';
import { bucketWords } from '../../words/bucket-words.js';
import { joinSentences } from '../../words/join-sentences.js';
import { contentWords } from '../../words/content-words.js';
import { leftOutWords } from '../../render/views/left-out-words.js';
import { notWholeWords } from '../../render/arc-count.js';
import type { Common } from '../../render/views/show-only.js';
import { laneNameOf } from '../../render/lane-name.js';
import { card } from '../../render/views/card.js';
import { clusterCard, listedMembers } from '../../render/views/cluster-card.js';
import { threadList } from '../../render/views/thread.js';
import { details, type DetailsContent } from '../../render/views/details.js';
import { missingPart } from '../../render/views/notices.js';
import { needlesOf } from './overlay-template.js';
import { commonTitles } from '../../layout/sets/common-titles.js';
import { tallyWords } from '../../words/set-words.js';
import { optionGroups } from '../../render/views/option-groups.js';
import { listbox } from '../../render/views/options.js';
import { greatestWords } from './greatest-words.js';
import { hostDetails } from './host-details.js';
import type { RenderDetails } from '../page/render-details.js';
import { commonValues } from './common-values.js';
import type { Interaction } from '../input/interaction.js';
import type { InteractionController } from '../input/interaction-controller.js';
import type { ClusterSubject } from '../input/tooltip-controller.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';

/** Kinds are counted in columns, titles are read: of more events neither is. */
const mostCounted = 2 ** 16;
const mostRead = 2 ** 12;

/** Of longer threads the part around an event is listed. */
const mostLines = 40;

/** What the text beside a drawing is made of. */
export interface TextInput {
  readonly viewModel: ViewModel;
  readonly state: InteractionState;
  readonly interaction: Interaction;
  /** Of the same chunk. */
  readonly answers: InteractionController;
  /** How the page makes details itself. */
  readonly renderDetails: RenderDetails | undefined;
  /** The colour that the element stands on. */
  readonly background: string;
}

/** The options over the drawing. */
export function listboxOf({ viewModel, state, answers }: TextInput): TemplateResult | typeof nothing {
  const { index, lanes, scene, describe, laneLabel, timeline, locale } = viewModel;
  if (!index) return nothing;
  const groups = optionGroups({
    index,
    marks: scene?.marks ?? [],
    clusters: scene?.clusters ?? [],
    needles: needlesOf(viewModel, state),
    lanes,
    laneLabel: (lane) => laneNameOf(lane, laneLabel(lane), index.timeline, locale),
    nameOf: (row) => describe(row)?.spoken ?? '',
    textOf: (row) => describe(row)?.title ?? '',
    current: state.current,
    selected: state.selected,
  });
  return listbox({
    label: timeline?.header.title ?? locale.interface.untitled,
    groups,
    current: state.current,
    described: true,
    onClick: answers.optionClick,
  });
}

/** What the name of an event leaves to its description: links, and what stays open. */
export function aboutEvent(row: number, viewModel: ViewModel): string {
  const { describe, locale, explained, scene, arcs, index } = viewModel;
  const description = describe(row);
  if (!description) return '';
  const links = description.links.map(({ spoken }) => spoken);
  const notWhole = scene && row === explained ? notWholeWords(arcs(scene), locale) : '';
  const leftOut = index ? leftOutWords(index, locale) : [];
  return withoutIsolates(
    joinSentences([...links, notWhole, ...description.event.ambiguity, ...leftOut], locale),
  );
}

/** The details of the selected event, or the list of a set of events. */
export function detailsOf(input: TextInput): TemplateResult | typeof nothing {
  const { viewModel, state, interaction, answers } = input;
  const { selected: row } = state;
  const { sets } = answers;
  if (row === undefined && sets.failedFile !== undefined)
    return missingPart(sets.failedFile, () => sets.load(), viewModel.locale);
  if (row === undefined) return sets.template();
  const { timeline } = viewModel;
  const description = viewModel.describe(row);
  if (!description || !timeline) return nothing;
  return details({
    description,
    appearance: viewModel.appearance(row),
    locale: viewModel.locale,
    onClose: answers.details.close,
    onZoom: viewModel.mode === 'timeline' && state.rangeOf(row) ? answers.details.zoom : undefined,
    listed: sets.count,
    onList: answers.details.back,
    onSelect: answers.details.follow,
    onSource: (id) => answers.details.list({ type: 'source', name: nameOf(id, timeline.header) }),
    onKey: answers.details.key,
    cited: citedOf(description.id, input),
    thread: threadOf(row, input),
    common: commonOf(row, viewModel),
    onCommon: interaction.search.pressValue,
    showsMedia: viewModel.showsMedia,
    body: (own) => bodyOf(description.event, input, own),
  });
}

/** What is no function makes nothing. */
function bodyOf(event: TimelineEvent, { renderDetails }: TextInput, own: TemplateResult): unknown {
  return typeof renderDetails === 'function' ? hostDetails(event, renderDetails, own) : own;
}

/** The thread of an event, as far as threads are known. */
function threadOf(row: number, { viewModel, answers }: TextInput): TemplateResult | typeof nothing {
  const { timeline, describe, locale } = viewModel;
  const threads = timeline && readyThreads(timeline);
  const lane = threads?.laneOf[row] ?? -1;
  if (!timeline || !threads || lane < 0) return nothing;
  const text = threadText(timeline, threads, lane, mostLines, row);
  if (text.lines.length < 2) return nothing;
  const { header } = timeline;
  return threadList({ text, header, locale, describe, current: row, onSelect: answers.details.follow });
}

function citedOf(id: Id, { answers: { cite }, viewModel }: TextInput): DetailsContent['cited'] {
  const missing = cite.isOpen(id) ? cite.failedFile : undefined;
  return {
    isOpen: cite.isOpen(id),
    panel:
      missing === undefined ? cite.template(id) : missingPart(missing, () => cite.retry(), viewModel.locale),
    onToggle: () => cite.toggle(id),
  };
}

/** What an event has in common with others, where there are any. */
function commonOf(row: number, { timeline, locale }: ViewModel): readonly Common[] {
  return timeline && eventCount(timeline) > 1 ? commonValues(timeline, row, locale) : [];
}

/** What the tooltip explains: an event, or the members of a cluster. */
export function tooltipOf({ viewModel, interaction }: TextInput): TemplateResult | typeof nothing {
  const { subject } = interaction.tooltip;
  if (!subject) return nothing;
  const { describe, appearance, locale } = viewModel;
  if (subject.type === 'event') {
    const description = describe(subject.row);
    if (!description) return nothing;
    const look = appearance(subject.row);
    const common = commonOf(subject.row, viewModel);
    return card({ description, appearance: look, locale, common, onCommon: interaction.search.pressValue });
  }
  const { rows, count, dates, positions, possible = 0 } = subject.cluster;
  const members = Array.from(rows.slice(0, listedMembers)).flatMap((row) => {
    const description = describe(row);
    return description ? [{ description, appearance: appearance(row) }] : [];
  });
  return clusterCard({
    count,
    dates: dates ? datesOf(dates, possible > 0 ? [] : rows, viewModel) : '',
    more: (positions ? positions.to - positions.from : count) - members.length,
    kinds: kindsOf(subject.cluster, viewModel),
    greatest: greatestWords(subject.cluster, viewModel),
    isVague: possible > 0,
    members,
    locale,
  });
}

/** The commonest kinds of the events of a disc or a column or, where they are of one kind, the titles that several have. */
function kindsOf({ lane, rows, positions }: ClusterSubject, { index, locale }: ViewModel): string {
  const size = positions ? positions.to - positions.from : rows.length;
  if (!index || size > mostCounted || size === 0) return '';
  const all = Array.from(
    (positions && index.lanes[lane]?.aggregated?.rowsBetween(positions.from, positions.to)) ?? rows,
  );
  const { forms, kinds } = contentWords(index.timeline, all, locale);
  if (kinds > 1) return forms[0] ?? '';
  const titles = size > mostRead ? [] : commonTitles(all, index.timeline);
  return titles.map(({ key, count }) => tallyWords(key, count, locale)).join(locale.punctuation.notes);
}

/** The dates of buckets in words, as far as any of some rows may have begun: what is known to a year is of no month. */
function datesOf(dates: View, rows: RowList, { index, timeline, locale }: ViewModel): string {
  if (!index || !timeline) return '';
  const latest = Array.from(rows, (row) => latestBeginning(index, row)).filter(Number.isFinite);
  const { start, end } = timeView({ start: dates.start, end: Math.max(dates.end, ...latest) }, index.scale);
  return bucketWords(Math.round(start), Math.round(end), locale, timeline.header.timeZone);
}
