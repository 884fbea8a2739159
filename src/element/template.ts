/** The template: a picture and the state around it, as the frame and its parts. */
import { nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { RefOrCallback } from 'lit/directives/ref.js';
import type { Hit } from '../layout/scene/hit.js';
import { overviewGap } from '../layout/scene/overview.js';
import type { Box } from '../layout/scene/scene.js';
import { nameOf } from '../model/attribution.js';
import type { Locale } from '../words/locale.js';
import { withoutIsolates } from '../util/bidi.js';
import { joinSentences } from '../words/compose.js';
import { card } from '../render/views/card.js';
import { clusterCard, listedMembers } from '../render/views/cluster-card.js';
import { details } from '../render/views/details.js';
import { frame } from '../render/views/frame.js';
import { list, type ListContent } from '../render/views/list.js';
import { listEntries, type EntriesInput } from '../render/views/list-entries.js';
import { empty, failure, loading } from '../render/views/notices.js';
import { optionGroups } from '../render/views/option-groups.js';
import { listbox } from '../render/views/options.js';
import { overviewStrip } from '../render/views/overview.js';
import { stage } from '../render/views/stage.js';
import type { SchemeChoice } from '../render/theme/theme.js';
import { toolbar } from '../render/views/toolbar.js';
import type { Acts } from './input/interaction-controller.js';
import type { InputStatus } from './data/data-controller.js';
import type { Picture } from './state/view-model.js';
import type { Session } from './state/interaction-state.js';
import type { TooltipSubject } from './input/tooltip-controller.js';

export interface TemplateInput {
  readonly picture: Picture;
  /**
   * The picture itself, or while the window moves the last one before that: what is read rather than seen follows it.
   * Undefined until the first drawing is on the canvas.
   */
  readonly settled: Picture | undefined;
  readonly session: Session;
  readonly acts: Acts;
  readonly status: InputStatus;
  readonly subject: TooltipSubject | undefined;
  readonly scheme: SchemeChoice;
  /** The colour that the element stands on. */
  readonly ground: string;
  readonly announcement: string;
  /** Whether gestures move the window. */
  readonly moves: boolean;
  /** A word on how to zoom is shown. */
  readonly hint: boolean;
  /** All lanes are to be shown, whatever height that takes. */
  readonly tall: boolean;
  readonly retry: () => void;
  readonly showAllLanes: () => void;
  /** A canvas has lost what was painted on it. */
  readonly repaint: () => void;
  readonly stageRef: RefOrCallback;
  readonly canvasRef: RefOrCallback;
  readonly plotRef: RefOrCallback;
  readonly overviewRef: RefOrCallback;
  /** Undefined while nothing is printed. */
  readonly print: TemplateResult | undefined;
}

/** In pixels: a taller canvas is more than some browsers can draw. */
const tallest = 8000;

/** The shadow tree of an update. */
export function template(input: TemplateInput): TemplateResult {
  const { picture, acts, session } = input;
  const { locale, timeline, mode } = picture;
  const hasEvents = timeline !== undefined && timeline.order.length > 0;
  return frame({
    locale,
    scheme: input.scheme,
    timeline,
    seen: picture.index?.rows.length ?? 0,
    toolbar: guard([input.settled, mode, hasEvents, acts.toolbar.stop], () =>
      hasEvents ? toolbarOf(input) : nothing,
    ),
    stage: stageOf(input, hasEvents),
    details: guard([input.settled, timeline, locale, session.selected], () =>
      session.selected === undefined ? nothing : detailsOf(session.selected, input),
    ),
    legend: guard([input.settled, timeline, locale, mode], () =>
      hasEvents && mode === 'timeline' ? picture.legend() : nothing,
    ),
    announcement: input.announcement,
    about: guard([input.settled, timeline, locale, session.current?.row], () =>
      input.settled && session.current ? aboutRow(session.current.row, picture) : '',
    ),
    card: guard([input.settled, timeline, locale, input.subject], () => cardOf(input)),
    print: hasEvents ? input.print : undefined,
    direction: picture.direction,
    help: acts.help,
    bodyHeight:
      input.tall && picture.mode === 'timeline' && picture.wantedHeight > 0
        ? Math.min(picture.wantedHeight, tallest)
        : undefined,
    stageRef: input.stageRef,
    stageActs: { keydown: acts.stageKey, focusin: acts.stageFocus, focusout: acts.stageBlur },
    cardActs: { enter: acts.cardEnter, leave: acts.cardLeave },
  });
}

function toolbarOf({ picture: { locale, mode }, acts }: TemplateInput): TemplateResult {
  return toolbar({
    locale,
    mode,
    current: acts.toolbar.stop,
    onAction: acts.toolbar.act,
    onKey: acts.toolbar.key,
  });
}

function stageOf(input: TemplateInput, hasEvents: boolean): TemplateResult | typeof nothing {
  const { picture, status } = input;
  const { locale } = picture;
  if (status.type === 'failed') return failure(status.message, input.retry, locale);
  if (status.type === 'loading') return loading(status.share, locale);
  if (!hasEvents) return empty(locale, picture.timeline?.faults);
  return picture.mode === 'timeline' ? timelineOf(input) : readingOf(input);
}

function timelineOf(input: TemplateInput): TemplateResult {
  const { picture, acts, session, settled } = input;
  const { scene, locale, index } = picture;
  const { current, selected } = session;
  return stage({
    locale,
    listbox: guard([settled, index, locale, current?.row, current?.lane, selected], () =>
      settled ? listboxOf(input) : nothing,
    ),
    ring: settled === picture ? undefined : ringOf(input),
    overview: overviewOf(input),
    below: picture.below,
    hovered: acts.hovered && boxOf(acts.hovered),
    plot: scene?.plot ?? { x: 0, y: 0, width: 0, height: 0 },
    pointing: acts.hovered !== undefined,
    moves: input.moves,
    hint: input.hint ? zoomHint(locale) : undefined,
    hiddenLanes: scene?.hiddenLanes ?? 0,
    onShowLanes: input.showAllLanes,
    pointerActs: { move: acts.pointerMove, leave: acts.pointerLeave, click: acts.click },
    canvasRef: input.canvasRef,
    onRestored: input.repaint,
    plotRef: input.plotRef,
  });
}

/** A Mac zooms with another key. */
function zoomHint({ interface: strings }: Locale): string {
  return /Mac/.test(navigator.userAgent) ? strings.zoomHintMac : strings.zoomHint;
}

function overviewOf({
  picture,
  settled,
  session,
  acts,
  overviewRef,
}: TemplateInput): TemplateResult | typeof nothing {
  const { overview, scene, timeline, locale } = picture;
  const { view, fit } = session;
  if (!overview || !scene || !timeline || !view || !fit) return nothing;
  return overviewStrip({
    locale,
    zone: timeline.header.timeZone,
    overview,
    settled,
    view,
    fit,
    place: { x: scene.plot.x, below: picture.below - overviewGap - overview.height },
    acts: acts.overview,
    canvasRef: overviewRef,
  });
}

/** Where the current event is drawn: its option follows at rest only. */
function ringOf({ picture: { scene }, session: { current } }: TemplateInput): Box | undefined {
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

function listboxOf({ picture, session, acts }: TemplateInput): TemplateResult | typeof nothing {
  const { index, lanes, scene, describe, laneLabel, timeline, locale } = picture;
  if (!index) return nothing;
  const groups = optionGroups({
    index,
    marks: scene?.marks ?? [],
    clusters: scene?.clusters ?? [],
    lanes,
    laneLabel,
    nameOf: (row) => describe(row)?.spoken ?? '',
    textOf: (row) => describe(row)?.title ?? '',
    current: session.current,
    selected: session.selected,
  });
  return listbox({
    label: timeline?.header.title ?? locale.interface.untitled,
    groups,
    current: session.current,
    described: true,
    onClick: acts.optionClick,
  });
}

/** What the name of an event leaves to its description: links, and what stays open. */
function aboutRow(row: number, { describe, locale }: Picture): string {
  const description = describe(row);
  if (!description) return '';
  const links = description.links.map(({ spoken }) => spoken);
  return withoutIsolates(joinSentences([...links, ...description.event.ambiguity], locale));
}

/** The list or the table: what of it is mounted follows the reader. */
function readingOf(input: TemplateInput): TemplateResult | typeof nothing {
  const { picture, session, acts, ground } = input;
  const { timeline, locale, describe, appearance } = picture;
  const { reading } = acts;
  const { order, reel, table } = reading;
  if (!timeline) return nothing;
  const content = {
    ...{ locale, timeline, order, describe, appearance, ground },
    label: timeline.header.title ?? locale.interface.untitled,
    stretches: reel.stretches(order.length),
    current: reading.current,
    selected: session.selected,
    acts: { key: reading.key, focus: reading.focusIn, click: reading.click, scroll: reel.scrolled },
  };
  if (picture.mode === 'list') return listOf(content, picture);
  if (table.hasFailed) return failure(locale.interface.networkError, () => table.load(), locale);
  const { sorting, share, head } = table;
  return table.module?.table({ ...content, sorting, share, head }) ?? loading(undefined, locale);
}

function listOf(
  content: Omit<ListContent, 'entries' | 'size'> & Omit<EntriesInput, 'secondZone' | 'headings'>,
  { headings, secondZone }: Picture,
): TemplateResult | typeof nothing {
  const found = headings(content.order);
  if (!found) return nothing;
  const entries = listEntries({ ...content, secondZone, headings: found });
  return list({ ...content, entries, size: content.order.length });
}

function detailsOf(row: number, { picture, session, acts }: TemplateInput): TemplateResult | typeof nothing {
  const description = picture.describe(row);
  const { timeline } = picture;
  if (!description || !timeline) return nothing;
  return details({
    description,
    appearance: picture.appearance(row),
    locale: picture.locale,
    nameOf: (id) => nameOf(id, timeline.header),
    onClose: acts.closeDetails,
    onZoom: picture.mode === 'timeline' && session.rangeOf(row) ? acts.zoomToSelected : undefined,
    onSelect: acts.follow,
    onKey: acts.detailsKey,
  });
}

function cardOf({ picture, subject }: TemplateInput): TemplateResult | typeof nothing {
  if (!subject) return nothing;
  const { describe, appearance, locale } = picture;
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
