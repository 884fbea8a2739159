/** What lies over a drawing and moves with it: the span that is being chosen, and where the current and the selected event are. */
import { html, nothing, type TemplateResult } from 'lit';
import { needleOf, type Needle } from '../../layout/scene/needle.js';
import type { Overview } from '../../layout/scene/overview.js';
import { timeView } from '../../layout/scale/time-scale.js';
import { xOf } from '../../layout/view/view.js';
import { needle, overviewNeedle, spanBand } from '../../render/views/needles.js';
import { bucketWords } from '../../words/bucket-words.js';
import type { Focus } from '../../layout/list/navigate.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';
import type { SpanController } from '../input/span-controller.js';

type NeedleState = Pick<InteractionState, 'focus' | 'selected' | 'placeOf'>;

/** What lies over the plot, and where that is. */
export interface OverlayInput {
  readonly viewModel: ViewModel;
  readonly state: InteractionState;
  readonly answers: { readonly span: Pick<SpanController, 'shown'> };
}

/** The needles and the span over the plot. */
export function overlayOf(input: OverlayInput): TemplateResult | typeof nothing {
  const { viewModel, state } = input;
  const needles = needlesOf(viewModel, state);
  return html`${spanOf(input)}${needles.map((each) => needle(each, viewModel.appearance(each.row)))}`;
}

/** Those of the current and of the selected event. */
export function needlesOf({ scene, index }: ViewModel, state: NeedleState): readonly Needle[] {
  if (!scene || !index) return [];
  return placesOf(state).flatMap(({ row, lane }) => needleOf(scene, index, row, lane) ?? []);
}

/** Where they are in all of time, over the overview. */
export function overviewNeedlesOf(
  { index }: ViewModel,
  { width }: Overview,
  state: NeedleState,
): TemplateResult | typeof nothing {
  const { fit, columns } = index ?? {};
  if (!fit || !columns) return nothing;
  return html`${placesOf(state).map(({ row }) => {
    const start = columns.earliestStart[row] ?? NaN;
    return Number.isFinite(start) ? overviewNeedle(xOf(start, fit, width)) : '';
  })}`;
}

function placesOf(state: NeedleState): readonly Focus[] {
  const { focus, selected } = state;
  const place = selected === undefined || selected === focus?.row ? undefined : state.placeOf(selected);
  return [focus, place].filter((each) => each !== undefined);
}

function spanOf({ viewModel, answers, state }: OverlayInput): TemplateResult | typeof nothing {
  const { scene, index, locale } = viewModel;
  const { shown } = answers.span;
  if (!scene || !index || !shown) return nothing;
  const { plot, view } = scene;
  const within = (x: number): number => Math.min(plot.width, Math.max(0, x));
  const [x0, x1] = [within(xOf(shown.start, view, plot.width)), within(xOf(shown.end, view, plot.width))];
  if (!(x1 > x0)) return nothing;
  const { start, end } = timeView(shown, index.scale);
  // Of a span whose events are listed, the list says its dates.
  const isListed = state.set?.type === 'span';
  const words = isListed
    ? ''
    : bucketWords(Math.round(start), Math.round(end), locale, index.timeline.header.timeZone);
  return spanBand({ x: plot.x + x0, width: x1 - x0, y: 0, height: scene.height }, words);
}
