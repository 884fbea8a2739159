/** The template: a view model and its state, as the frame and its parts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { RefOrCallback } from 'lit/directives/ref.js';
import type { Hit } from '../layout/scene/hit.js';
import { overviewGap } from '../layout/scene/overview.js';
import type { Box } from '../layout/scene/scene.js';
import { joinFacts } from '../words/compose.js';
import { frame, type BodyHeight, type LeftOut } from '../render/views/frame.js';
import { empty, failure, loading, missingPart, otherContent } from '../render/views/notices.js';
import { overviewStrip } from '../render/views/overview.js';
import { stage } from '../render/views/stage.js';
import type { Disclosed } from '../model/timeline.js';
import type { SchemeChoice } from '../render/theme/theme.js';
import { toolbar } from '../render/views/toolbar.js';
import { gestureHint } from './input/gesture-hint.js';
import type { Gestures } from './input/gestures.js';
import type { LanePart } from './lanes/lane-part.js';
import type { TextController, TextModule } from './text/text-controller.js';
import type { TextInput } from './text/text-template.js';
import { unscrolledUpTo, type AutoHeightController } from './page/auto-height.js';
import type { DataController } from './data/data-controller.js';
import type { FilesController } from './data/files-controller.js';
import type { ViewModel } from './state/view-model.js';

/** All that one render depends on. */
export interface TemplateInput extends Omit<TextInput, 'answers'> {
  /**
   * The view model itself, or while the window moves the snapshot from before that, for options and other text.
   * Undefined until the first drawing is on the canvas.
   */
  readonly snapshot: ViewModel | undefined;
  /** What is read rather than drawn: it comes after the drawing. */
  readonly text: Pick<TextController, 'module' | 'failedFile' | 'retry' | 'list'>;
  readonly data: Pick<DataController, 'state' | 'showsContent' | 'indexer' | 'retry' | 'table' | 'answered'>;
  /** Files of the reader's own. */
  readonly files: Pick<FilesController, 'isAccepting' | 'choose'>;
  /** The timeline, with the faults of the settings; undefined where there is none. */
  readonly disclosed: Disclosed | undefined;
  readonly scheme: SchemeChoice;
  readonly announcement: string;
  /** The controls of lanes. */
  readonly lanePart: Pick<LanePart, 'template' | 'planner' | 'menu' | 'onlyWords' | 'showAll'>;
  /** Whether gestures move the window. */
  readonly moves: boolean;
  readonly gestures: Pick<Gestures, 'isHinting' | 'missingFile'>;
  /** A canvas has lost what was painted on it. */
  readonly repaint: () => void;
  readonly stageRef: RefOrCallback;
  readonly canvasRef: RefOrCallback;
  readonly arcsRef: RefOrCallback;
  readonly plotRef: RefOrCallback;
  readonly overviewRef: RefOrCallback;
  readonly autoHeight: Pick<AutoHeightController, 'kind' | 'drawingHeight'>;
  /** Undefined while nothing is printed. */
  readonly print: TemplateResult | undefined;
}

/** The shadow tree of an update. */
export function template(input: TemplateInput): TemplateResult {
  const { viewModel, interaction, state, text, disclosed } = input;
  const { locale, timeline, mode, direction } = viewModel;
  const { about, search } = interaction;
  const { help } = interaction.early.answers ?? {};
  const hasEvents = timeline !== undefined && (timeline.knownBy?.whole ?? timeline).order.length > 0;
  // While a day is still worked out, nothing of it is drawn: what leads away from it stays.
  const read = timeline ?? (state.knownBy === undefined ? undefined : viewModel.whole?.timeline);
  const hasTools = hasEvents || (read !== undefined && read.order.length > 0);
  const isDescribed = disclosed?.faults.isDescribed !== false;
  return frame({
    locale,
    scheme: input.scheme,
    ...{ timeline, header: read?.header },
    disclosed,
    ...{ index: viewModel.index, now: viewModel.now },
    leftOut: leftOutOf(input),
    isHeaded: !input.data.showsContent,
    toolbar: guard(
      [
        ...[input.snapshot, mode, hasTools, interaction.toolbar.stop, interaction.toolbar.isOpen],
        ...[interaction.spanState.isSelecting, interaction.exports.isOffered],
        ...[search.text, search.search?.words, search.hides, search.facets.isOpen],
        ...[state.knownBy, interaction.known.isPlaying, input.files.isAccepting],
      ],
      () => (hasTools ? toolbarOf(input) : nothing),
    ),
    ...{ menu: interaction.exports.template(), stage: stageOf(input, hasEvents) },
    details: detailsIn(input),
    legend: guard([input.snapshot, timeline, locale, mode], () =>
      hasEvents && mode === 'timeline' ? legendOf(input) : nothing,
    ),
    announcement: input.announcement,
    about: guard([input.snapshot, timeline, locale, state.current?.row, text.module], () =>
      input.snapshot && state.current ? (text.module?.aboutEvent(state.current.row, viewModel) ?? '') : '',
    ),
    card: guard(
      [input.snapshot, timeline, locale, interaction.tooltip.subject, text.module, text.failedFile],
      () =>
        interaction.tooltip.subject ? textOf(input, ({ tooltipOf }, whole) => tooltipOf(whole)) : nothing,
    ),
    aboutDocument: guard([disclosed, locale, text.module, text.failedFile, isDescribed, about.isOpen], () =>
      disclosed && isDescribed && about.isOpen
        ? textOf(input, ({ aboutOnScreen }) => aboutOnScreen(disclosed, locale))
        : nothing,
    ),
    print: hasEvents ? input.print : undefined,
    direction,
    help: guard([locale, direction, help?.isOpen, text.module, text.failedFile], () =>
      help?.isOpen ? textOf(input, ({ helpWords }) => helpWords(locale, direction, help.close)) : nothing,
    ),
    helpHandlers: interaction.listeners.help,
    aboutToggled: about.toggled,
    body: bodyHeightOf(input),
    stageRef: input.stageRef,
    stageHandlers: interaction.listeners.stage,
    cardHandlers: interaction.listeners.card,
  });
}

/** In words as soon as it is left out of what is drawn. */
function leftOutOf({ data, viewModel, lanePart, interaction: { search } }: TemplateInput): LeftOut {
  const byQuery = search.search?.filterWords ?? '';
  const words = viewModel.index?.kept
    ? joinFacts([lanePart.onlyWords(viewModel), byQuery], viewModel.locale)
    : '';
  const showAll = (): void => {
    lanePart.showAll();
    if (byQuery !== '') search.showAll();
  };
  return { byHost: data.indexer.rowsOf('host'), words, showAll };
}

/** The details of an event, or the list of a set of them, else the filters. */
function detailsIn(input: TemplateInput): DirectiveResult {
  const { state, text, snapshot, viewModel, interaction } = input;
  const { sets, cite, mapping } = interaction.early.answers ?? {};
  const { facets, text: query } = interaction.search;
  const asked = mapping?.adopt(input.data.table, input.data.answered.answer);
  const { timeline, locale } = viewModel;
  return guard(
    [
      ...[snapshot, timeline, locale, state.selected, state.set, input.renderDetails],
      ...[text.module, text.failedFile, sets?.drawn, sets?.failedFile],
      ...[facets.isOpen, facets.revision, query, cite?.drawn, asked],
    ],
    () =>
      (state.selected ?? state.set) === undefined
        ? (mapping?.template(asked, locale) ?? facets.template())
        : textOf(input, ({ detailsOf }, whole) => detailsOf(whole)),
  );
}

function bodyHeightOf({ viewModel, state, autoHeight }: TemplateInput): BodyHeight {
  const { mode, wantedHeight, index } = viewModel;
  if (mode === 'timeline') {
    const shown = state.showsAllLanes ? wantedHeight() : 0;
    if (shown > 0) return { type: 'pixels', height: shown, flexible: false };
    const height = autoHeight.kind === 'none' ? undefined : autoHeight.drawingHeight(viewModel);
    return height === undefined ? { type: 'own' } : { type: 'pixels', height, flexible: true };
  }
  const isShort = index !== undefined && index.count <= unscrolledUpTo;
  const { kind } = autoHeight;
  return kind !== 'none' && isShort ? { type: 'whole', free: kind === 'free' } : { type: 'own' };
}

/** Its room is there with the first drawing, what it explains when the window is idle: it does not change under a gesture. */
function legendOf({ viewModel, snapshot, interaction }: TemplateInput): TemplateResult {
  const isSeen = snapshot?.scene && snapshot.timeline === viewModel.timeline;
  const legend = isSeen ? snapshot.legend('screen') : viewModel.legend('nothing');
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- it hears the buttons in it, which keys press too
  return html`<div class="legend-filter" @click=${interaction.search.pressValue}>${legend}</div>`;
}

/** What is made with the text; a notice in its place where it could not be loaded, and nothing until it is. */
function textOf(
  input: TemplateInput,
  make: (text: TextModule, input: TextInput) => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  const { text, viewModel } = input;
  const { answers } = input.interaction.early;
  if (text.module && answers) return make(text.module, { ...input, answers });
  return text.failedFile === undefined
    ? nothing
    : missingPart(text.failedFile, () => text.retry(), viewModel.locale);
}

function toolbarOf({ viewModel: { locale, mode }, interaction }: TemplateInput): TemplateResult {
  return toolbar({
    locale,
    tools: interaction.toolbar.drawn(mode, locale),
    stop: interaction.toolbar.stop,
    onAct: interaction.useTool,
    onKey: interaction.listeners.toolbar.key,
    isOpen: interaction.toolbar.isOpen,
    onBlur: interaction.listeners.toolbar.blur,
  });
}

function stageOf(input: TemplateInput, hasEvents: boolean): TemplateResult | typeof nothing {
  const { viewModel } = input;
  const data = input.data.state;
  const { locale } = viewModel;
  const openFile = input.files.isAccepting ? input.files.choose : undefined;
  if (data.type === 'failed') return failure(data, () => input.data.retry(), openFile, locale);
  if (data.type === 'loading' || data.type === 'reading') return loading(data.share, locale);
  const { known } = input.interaction;
  if (known.failedFile !== undefined) return missingPart(known.failedFile, known.retry, locale);
  // Nothing that came after the day is shown until it is known what did.
  if (data.type === 'ready' && !viewModel.index) return loading(undefined, locale);
  if (!hasEvents)
    return input.data.showsContent
      ? otherContent(locale)
      : empty(locale, viewModel.timeline?.faults, openFile);
  return viewModel.mode === 'timeline' ? timelineOf(input) : readingStageOf(input);
}

/** The list or the table; until all of it is there, that it is being loaded. */
function readingStageOf(input: TemplateInput): TemplateResult | typeof nothing {
  const { text, viewModel } = input;
  const { locale } = viewModel;
  if (text.module && text.list.module) return text.list.module.readingOf(input);
  const failed = [text, text.list].find(({ failedFile }) => failedFile !== undefined);
  return failed?.failedFile === undefined
    ? loading(undefined, locale)
    : missingPart(failed.failedFile, () => failed.retry(), locale);
}

function timelineOf(input: TemplateInput): TemplateResult {
  const { viewModel, interaction, state, snapshot, text } = input;
  const { scene, locale, index } = viewModel;
  const { current, selected } = state;
  const { answers } = interaction.early;
  const hovered = answers?.pointer.hovered;
  return stage({
    locale,
    listbox: guard(
      [snapshot, index, locale, current?.row, current?.lane, selected, text.module, text.failedFile],
      () => (snapshot ? textOf(input, ({ listboxOf }, whole) => listboxOf(whole)) : nothing),
    ),
    ring: snapshot === viewModel ? undefined : ringOf(input),
    over: html`${answers && text.module ? text.module.overlayOf({ viewModel, state, answers }) : nothing}${interaction.rail.template(viewModel)}${interaction.known.template(viewModel)}`,
    overview: overviewOf(input),
    below: viewModel.below,
    hovered: hovered && boxOf(hovered),
    plot: scene?.plot ?? { x: 0, y: 0, width: 0, height: 0 },
    pointing: hovered !== undefined,
    moves: input.moves,
    selects: interaction.spanState.isSelecting,
    hint: gestureHint(input.gestures, locale),
    lanes: guard([snapshot, input.lanePart.planner, input.lanePart.menu], () =>
      snapshot ? input.lanePart.template(snapshot) : nothing,
    ),
    hiddenLanes: scene?.hiddenLanes ?? 0,
    lanesLine: underPlot(viewModel),
    onShowLanes: () => state.expandLanes(),
    pointerHandlers: interaction.listeners.plot,
    canvasRef: input.canvasRef,
    arcsRef: input.arcsRef,
    onRestored: input.repaint,
    plotRef: input.plotRef,
  });
}

function overviewOf({
  viewModel,
  snapshot,
  state,
  interaction,
  overviewRef,
  text,
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
    range: () => state.viewInTime ?? view,
    fit,
    place: { x: scene.plot.x, below: viewModel.below - underPlot(viewModel) - overviewGap - overview.height },
    handlers: interaction.listeners.overview,
    canvasRef: overviewRef,
    ticks: [
      interaction.search.search?.ticksOn(overview, viewModel.direction) ?? nothing,
      text.module?.overviewNeedlesOf(viewModel, overview, state) ?? nothing,
    ],
  });
}

/** The rail of reports, and the button about lanes. */
function underPlot({ rail, lanesLine }: ViewModel): number {
  return rail + lanesLine;
}

/** Where the current event is drawn: its option follows when idle only. */
function ringOf({ viewModel, state, text }: TemplateInput): Box | undefined {
  const { scene } = viewModel;
  const { current } = state;
  if (!scene || !current) return undefined;
  const { row, lane } = current;
  return (
    scene.marks.find((mark) => mark.row === row && mark.lane === lane) ??
    text.module?.needlesOf(viewModel, state).find((needle) => needle.row === row) ??
    scene.clusters.find((cluster) => cluster.lane === lane && cluster.rows.includes(row))
  );
}

function boxOf(found: Hit): Box {
  if (found.type === 'mark') return found.mark;
  if (found.type === 'beyond') return found.beyond;
  return found.type === 'cluster' ? found.cluster : found.box;
}
