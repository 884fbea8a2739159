/** A line of the legend: its sample, its words, and when it is there. */
import type { TemplateResult } from 'lit';
import type { LaneScale } from '../../layout/index/lane-scale.js';
import type { Sizes } from '../../layout/index/sizes.js';
import type { Overview } from '../../layout/scene/overview.js';
import type { Arc, Mark, Scene } from '../../layout/scene/scene.js';
import type { Timeline } from '../../model/timeline.js';
import type { Locale } from '../../words/locale.js';
import type { UsedForms } from './used-forms.js';

/** What is on the screen: a scene, the links that are drawn over it, and the overview below. */
export interface Shown {
  readonly scene: Scene;
  readonly arcs: readonly Arc[];
  readonly overview: Overview | undefined;
}

/** What a timeline is drawn with, in any window. */
export interface LegendInput {
  readonly timeline: Timeline;
  /** What its rows have, in whatever window. */
  readonly forms: UsedForms;
  readonly locale: Locale;
  /** Time without a date is drawn shorter. */
  readonly isCut: boolean;
  /** The kinds are not named by the lanes. */
  readonly namesKinds: boolean;
  /** The numbers of events that answer one another, in their order. */
  readonly numbers: readonly string[];
  /** How much the counts of lanes add up to beyond the events. */
  readonly repeated: number;
  readonly laneScale: LaneScale;
  /** By which number events are sized; undefined where by none. */
  readonly sizes: Sizes | undefined;
  /** The rail of reports is below it. */
  readonly hasRail: boolean;
}

/** One line of the table of forms. */
export interface LegendEntry {
  readonly sample: TemplateResult;
  /** The same with what of it is on the screen, where it differs. */
  readonly sampleOf?: (shown: Shown) => TemplateResult;
  /** Of its sample, in pixels; `sampleWidth` where it is left out. */
  readonly width?: number;
  readonly words: string;
  /** The value of a field that it stands for: a press shows that alone. */
  readonly facet?: readonly [field: 'kind' | 'is', value: string];
  /** What gives way in small elements: the kinds, of which there may be many, and what columns mean. */
  readonly of?: 'kind' | 'amount';
  /** Whether some window of the timeline has it. */
  readonly isUsed: boolean;
  /** Whether it is on the screen. */
  readonly isShown: (shown: Shown) => boolean;
}

/** Whether any mark in the window is of a form. */
export function anyMark(of: (mark: Mark) => boolean): LegendEntry['isShown'] {
  return ({ scene }) => scene.marks.some(of);
}
