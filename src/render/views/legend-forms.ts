/** The forms of marks in the legend: what happened once, what lasted, and what is not sure of their dates. */
import { flag } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import { ruledOutAfter, ruledOutOf } from '../../model/ruled-out.js';
import { anyMark, type LegendEntry, type LegendInput } from './legend-entry.js';
import {
  barPath,
  barSample,
  breakSample,
  candidatesSample,
  dottedSample,
  hatchSample,
  openSample,
  pointPath,
  severalSample,
  softSample,
  wedgeSample,
  whiskerSample,
} from './legend-samples.js';
import { bound } from './used-forms.js';

const soonRead = 200;

/** What happened once, or at several times. */
export function onceEntries({ timeline, forms, locale }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  return [
    {
      sample: whiskerSample(),
      words: strings.legendOnce,
      isUsed: forms.only(flag.drawn | flag.once, flag.several | flag.candidates),
      isShown: anyMark(({ form, occurrences, candidates }) => form === 'once' && !occurrences && !candidates),
    },
    {
      sample: hatchSample(),
      words: strings.legendRuledOut,
      isUsed: rulesOut(timeline),
      isShown: anyMark(({ ruledOut, ruledOutEnd }) => (ruledOut ?? ruledOutEnd) !== undefined),
    },
    {
      sample: candidatesSample(),
      words: strings.legendCandidates,
      isUsed: forms.any(flag.candidates),
      isShown: anyMark(({ candidates }) => candidates !== undefined),
    },
    {
      sample: severalSample(),
      words: strings.legendSeveral,
      isUsed: forms.any(flag.several),
      isShown: anyMark(({ occurrences }) => occurrences !== undefined),
    },
  ];
}

/** Whether days are ruled out by links; in lists whose events are soon read, by what their dates name, too. */
function rulesOut(timeline: Timeline): boolean {
  const isRuledOut = (row: number): boolean =>
    (ruledOutOf(timeline, row) ?? ruledOutAfter(timeline, row)) !== undefined;
  return (
    timeline.links.some(({ from }) => isRuledOut(timeline.rowOfRef(from))) ||
    (timeline.size <= soonRead && timeline.order.some(isRuledOut))
  );
}

/** What lasted, by its ends. */
export function lastingEntries({ forms, locale }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  const anyLasting = (all: number, none: number): boolean => forms.only(flag.drawn | all, flag.once | none);
  return [
    {
      sample: barSample(barPath),
      words: strings.legendBar,
      isUsed: anyLasting(0, bound.endless),
      isShown: anyMark(({ form, endEdge }) => form === 'bar' && endEdge === 'dated'),
    },
    {
      sample: wedgeSample(),
      words: strings.legendVague,
      isUsed: anyLasting(bound.vague, 0),
      isShown: anyMark(
        ({ fadeIn, fadeOut, endEdge }) =>
          fadeIn !== undefined || (fadeOut !== undefined && endEdge === 'dated'),
      ),
    },
    {
      sample: barSample(pointPath),
      words: strings.legendOngoing,
      isUsed: forms.any(flag.ongoing),
      isShown: anyMark(({ form, endEdge }) => form === 'bar' && endEdge === 'ongoing'),
    },
    {
      sample: openSample('M27 3L30 6L27 9'),
      words: strings.legendOpen,
      isUsed: anyLasting(bound.endless, flag.ongoing | bound.atOnce),
      isShown: anyMark(({ form, endEdge }) => form === 'bar' && endEdge === 'open'),
    },
    {
      sample: openSample('M30 1.5L27.5 3.75L30 6L27.5 8.25L30 10.5'),
      words: strings.legendUnknown,
      isUsed: anyLasting(bound.endless | bound.atOnce, flag.ongoing),
      isShown: anyMark(({ form, endEdge }) => form === 'bar' && endEdge === 'unknown'),
    },
  ];
}

/** What is not sure of dates, and how time is drawn. */
export function dateEntries({ forms, locale, isCut }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  return [
    {
      sample: softSample(),
      words: strings.legendApproximate,
      isUsed: forms.any(flag.approximateStart | flag.approximateEnd),
      isShown: anyMark((mark) => mark.form !== 'point' && (mark.approximateStart || mark.approximateEnd)),
    },
    {
      sample: dottedSample(),
      words: strings.legendUncertain,
      isUsed: forms.any(flag.uncertainStart | flag.uncertainEnd),
      isShown: anyMark(({ form, uncertain }) => form !== 'point' && uncertain),
    },
    {
      sample: breakSample(),
      words: strings.legendBreak,
      isUsed: isCut,
      isShown: ({ scene }) => scene.axis.cuts?.some(({ kind }) => kind === 'break') === true,
    },
  ];
}
