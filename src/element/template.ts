/** The template: a view model and its state, as the frame and its parts. */
import { nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { RefOrCallback } from 'lit/directives/ref.js';
import type { Hit } from '../layout/scene/hit.js';
import { overviewGap } from '../layout/scene/overview.js';
import type { Box } from '../layout/scene/scene.js';
import { nameOf } from '../model/attribution.js';
import type { Locale } from '../words/locale.js';
import { withoutIsolates } from '../util/bidi.js';
import { fill, joinSentences } from '../words/compose.js';
import { card } from '../render/views/card.js';
import { clusterCard, listedMembers } from '../render/views/cluster-card.js';
import { details } from '../render/views/details.js';
import { frame } from '../render/views/frame.js';
import { list, type ListContent } from '../render/views/list.js';
import { listEntries, type EntriesInput } from '../render/views/list-entries.js';
import { empty, failure, loading, missingPart } from '../render/views/notices.js';
import { optionGroups } from '../render/views/option-groups.js';
import { listbox } from '../render/views/options.js';
import { overviewStrip } from '../render/views/overview.js';
import { stage } from '../render/views/stage.js';
import type { SchemeChoice } from '../render/theme/theme.js';
import { toolbar } from '../render/views/toolbar.js';
import type { Gestures } from './input/gestures.js';
import type { InteractionController } from './input/interaction-controller.js';
import type { DataState } from './data/data-controller.js';
import type { ViewModel } from './state/view-model.js';
import type { InteractionState } from './state/interaction-state.js';
import type { TooltipSubject } from './input/tooltip-controller.js';

export interface TemplateInput {
  readonly viewModel: ViewModel;
  /**
   * The view model itself, or while the window moves the snapshot from before that, for options and other text.
   * Undefined until the first drawing is on the canvas.
   */
  readonly snapshot: ViewModel | undefined;
  readonly state: InteractionState;
  readonly interaction: InteractionController;
  readonly data: DataState;
  readonly subject: TooltipSubject | undefined;
  readonly scheme: SchemeChoice;
  /** The colour that the element stands on. */
  readonly background: string;
  readonly announcement: string;
  /** Whether gestures move the window. */
  readonly moves: boolean;
  readonly gestures: Pick<Gestures, 'hint' | 'missingFile'>;
  readonly retry: () => void;
  /** A canvas has lost what was painted on it. */
  readonly repaint: () => void;
  readonly stageRef: RefOrCallback;
  readonly canvasRef: RefOrCallback;
  readonly arcsRef: RefOrCallback;
  readonly plotRef: RefOrCallback;
  readonly overviewRef: RefOrCallback;
  /** Undefined while nothing is printed. */
  readonly print: TemplateResult | undefined;
}

/** In pixels: a taller canvas is more than some browsers can draw. */
const tallest = 8000;

/** The shadow tree of an update. */
export function template(input: TemplateInput): TemplateResult {
  const { viewModel, interaction, state } = input;
  const { locale, timeline, mode } = viewModel;
  const hasEvents = timeline !== undefined && timeline.order.length > 0;
  return frame({
    locale,
    scheme: input.scheme,
    timeline,
    seen: viewModel.index?.rows.length ?? 0,
    toolbar: guard([input.snapshot, mode, hasEvents, interaction.toolbar.stop], () =>
      hasEvents ? toolbarOf(input) : nothing,
    ),
    stage: stageOf(input, hasEvents),
    details: guard([input.snapshot, timeline, locale, state.selected], () =>
      state.selected === undefined ? nothing : detailsOf(state.selected, input),
    ),
    legend: guard([input.snapshot, timeline, locale, mode], () =>
      hasEvents && mode === 'timeline' ? viewModel.legend() : nothing,
    ),
    announcement: input.announcement,
    about: guard([input.snapshot, timeline, locale, state.current?.row], () =>
      input.snapshot && state.current ? aboutRow(state.current.row, viewModel) : '',
    ),
    card: guard([input.snapshot, timeline, locale, input.subject], () => cardOf(input)),
    print: hasEvents ? input.print : undefined,
    direction: viewModel.direction,
    help: interaction.help,
    bodyHeight:
      state.showsAllLanes && viewModel.mode === 'timeline' && viewModel.wantedHeight > 0
        ? Math.min(viewModel.wantedHeight, tallest)
        : undefined,
    stageRef: input.stageRef,
    stageHandlers: {
      keydown: interaction.keys.down,
      focusin: interaction.stageFocus,
      focusout: interaction.stageBlur,
    },
    cardHandlers: { enter: interaction.cardEnter, leave: interaction.cardLeave },
  });
}

function toolbarOf({ viewModel: { locale, mode }, interaction }: TemplateInput): TemplateResult {
  return toolbar({
    locale,
    tools: interaction.toolbar.tools(mode, locale),
    stop: interaction.toolbar.stop,
    onAct: interaction.toolbar.act,
    onKey: interaction.toolbar.key,
  });
}

function stageOf(input: TemplateInput, hasEvents: boolean): TemplateResult | typeof nothing {
  const { viewModel, data } = input;
  const { locale } = viewModel;
  if (data.type === 'failed') return failure(data.message, input.retry, locale);
  if (data.type === 'loading' || data.type === 'reading') return loading(data.share, locale);
  if (!hasEvents) return empty(locale, viewModel.timeline?.faults);
  return viewModel.mode === 'timeline' ? timelineOf(input) : readingOf(input);
}

function timelineOf(input: TemplateInput): TemplateResult {
  const { viewModel, interaction, state, snapshot } = input;
  const { scene, locale, index } = viewModel;
  const { current, selected } = state;
  const { hovered, move, leave, click } = interaction.pointer;
  return stage({
    locale,
    listbox: guard([snapshot, index, locale, current?.row, current?.lane, selected], () =>
      snapshot ? listboxOf(input) : nothing,
    ),
    ring: snapshot === viewModel ? undefined : ringOf(input),
    overview: overviewOf(input),
    below: viewModel.below,
    hovered: hovered && boxOf(hovered),
    plot: scene?.plot ?? { x: 0, y: 0, width: 0, height: 0 },
    pointing: hovered !== undefined,
    moves: input.moves,
    hint: hintOf(input),
    hiddenLanes: scene?.hiddenLanes ?? 0,
    onShowLanes: () => state.expandLanes(),
    pointerHandlers: { move, leave, click },
    canvasRef: input.canvasRef,
    arcsRef: input.arcsRef,
    onRestored: input.repaint,
    plotRef: input.plotRef,
  });
}

/** A Mac zooms with another key. */
function hintOf({ viewModel: { locale }, gestures }: TemplateInput): string | undefined {
  const { missingFile, hint } = gestures;
  if (missingFile !== undefined) return fill(locale.interface.missingPart, { file: missingFile });
  return hint.isShown ? zoomHint(locale) : undefined;
}

function zoomHint({ interface: strings }: Locale): string {
  return /Mac/.test(navigator.userAgent) ? strings.zoomHintMac : strings.zoomHint;
}

function overviewOf({
  viewModel,
  snapshot,
  state,
  interaction,
  overviewRef,
}: TemplateInput): TemplateResult | typeof nothing {
  const { overview, scene, timeline, locale } = viewModel;
  const { view, fit } = state;
  if (!overview || !scene || !timeline || !view || !fit) return nothing;
  return overviewStrip({
    locale,
    zone: timeline.header.timeZone,
    overview,
    snapshot,
    view,
    fit,
    place: { x: scene.plot.x, below: viewModel.below - overviewGap - overview.height },
    handlers: interaction.overview,
    canvasRef: overviewRef,
  });
}

/** Where the current event is drawn: its option follows when idle only. */
function ringOf({ viewModel: { scene }, state: { current } }: TemplateInput): Box | undefined {
  if (!scene || !current) return undefined;
  const { row, lane } = current;
  return (
    scene.marks.find((mark) => mark.row === row && mark.lane === lane) ??
    scene.clusters.find((cluster) => cluster.lane === lane && cluster.rows.includes(row))
  );
}

function boxOf(found: Hit): Box {
  if (found.type === 'mark') return found.mark;
  return found.type === 'cluster' ? found.cluster : found.box;
}

function listboxOf({ viewModel, state, interaction }: TemplateInput): TemplateResult | typeof nothing {
  const { index, lanes, scene, describe, laneLabel, timeline, locale } = viewModel;
  if (!index) return nothing;
  const groups = optionGroups({
    index,
    marks: scene?.marks ?? [],
    clusters: scene?.clusters ?? [],
    lanes,
    laneLabel,
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
    onClick: interaction.optionClick,
  });
}

/** What the name of an event leaves to its description: links, and what stays open. */
function aboutRow(row: number, { describe, locale }: ViewModel): string {
  const description = describe(row);
  if (!description) return '';
  const links = description.links.map(({ spoken }) => spoken);
  return withoutIsolates(joinSentences([...links, ...description.event.ambiguity], locale));
}

/** The list or the table: what of it is mounted follows the reader. */
function readingOf(input: TemplateInput): TemplateResult | typeof nothing {
  const { viewModel, state, interaction, background } = input;
  const { timeline, locale, describe, appearance } = viewModel;
  const { listNavigator } = interaction;
  const { order, virtualizer, table } = listNavigator;
  if (!timeline) return nothing;
  const content = {
    ...{ locale, timeline, order, describe, appearance, background },
    label: timeline.header.title ?? locale.interface.untitled,
    segments: virtualizer.segments(order.length),
    current: listNavigator.current,
    selected: state.selected,
    handlers: {
      key: listNavigator.key,
      focus: listNavigator.focusIn,
      click: listNavigator.click,
      scroll: virtualizer.scrolled,
    },
  };
  if (viewModel.mode === 'list') return listOf(content, viewModel);
  if (table.failedFile !== undefined) return missingPart(table.failedFile, () => table.load(), locale);
  const { sorting, share, head } = table;
  return table.module?.table({ ...content, sorting, share, head }) ?? loading(undefined, locale);
}

function listOf(
  content: Omit<ListContent, 'entries' | 'size'> & Omit<EntriesInput, 'secondZone' | 'headings'>,
  { headings, secondZone }: ViewModel,
): TemplateResult | typeof nothing {
  const found = headings(content.order);
  if (!found) return nothing;
  const entries = listEntries({ ...content, secondZone, headings: found });
  return list({ ...content, entries, size: content.order.length });
}

function detailsOf(
  row: number,
  { viewModel, state, interaction }: TemplateInput,
): TemplateResult | typeof nothing {
  const description = viewModel.describe(row);
  const { timeline } = viewModel;
  if (!description || !timeline) return nothing;
  return details({
    description,
    appearance: viewModel.appearance(row),
    locale: viewModel.locale,
    nameOf: (id) => nameOf(id, timeline.header),
    onClose: interaction.details.close,
    onZoom: viewModel.mode === 'timeline' && state.rangeOf(row) ? interaction.details.zoom : undefined,
    onSelect: interaction.details.follow,
    onKey: interaction.details.key,
  });
}

function cardOf({ viewModel, subject }: TemplateInput): TemplateResult | typeof nothing {
  if (!subject) return nothing;
  const { describe, appearance, locale } = viewModel;
  if (subject.type === 'event') {
    const description = describe(subject.row);
    return description ? card({ description, appearance: appearance(subject.row), locale }) : nothing;
  }
  const members = Array.from(subject.cluster.rows.slice(0, listedMembers)).flatMap((row) => {
    const description = describe(row);
    return description ? [{ description, appearance: appearance(row) }] : [];
  });
  return clusterCard({ count: subject.cluster.count, members, locale });
}
