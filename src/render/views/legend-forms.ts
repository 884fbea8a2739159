/** The forms of marks in the legend: what happened once, what lasted, and what is not sure of their dates. */
import { mayEndAtOnce } from '../../layout/scene/edges.js';
import { longestDay } from '../../layout/scale/datings.js';
import { flag, hasFlag, type Columns } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import { ruledOutAfter, ruledOutOf } from '../../model/ruled-out.js';
import { anyMark, usedFlags, type LegendEntry, type LegendInput } from './legend-entry.js';
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

const soonRead = 200;

/** What happened once, or at several times. */
export function onceEntries({ timeline, locale }: LegendInput): readonly LegendEntry[] {
  const { columns } = timeline;
  const { interface: strings } = locale;
  const has = usedFlags(columns);
  const notOfOneSpan = flag.several | flag.candidates;
  return [
    {
      sample: whiskerSample(),
      words: strings.legendOnce,
      isUsed: columns.flags.some(
        (bits) => (bits & (flag.drawn | flag.once | notOfOneSpan)) === (flag.drawn | flag.once),
      ),
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
      isUsed: has(flag.candidates),
      isShown: anyMark(({ candidates }) => candidates !== undefined),
    },
    {
      sample: severalSample(),
      words: strings.legendSeveral,
      isUsed: has(flag.several),
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
export function lastingEntries({ timeline: { columns }, locale }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  const has = usedFlags(columns);
  const anyLasting = (of: (row: number) => boolean): boolean =>
    columns.flags.some((bits, row) => (bits & (flag.drawn | flag.once)) === flag.drawn && of(row));
  const isOpen = (row: number): boolean =>
    columns.latestEnd[row] === Infinity && !hasFlag(columns, row, flag.ongoing);
  return [
    {
      sample: barSample(barPath),
      words: strings.legendBar,
      isUsed: anyLasting((row) => columns.latestEnd[row] !== Infinity),
      isShown: anyMark(({ form, endEdge }) => form === 'bar' && endEdge === 'dated'),
    },
    {
      sample: wedgeSample(),
      words: strings.legendVague,
      isUsed: anyLasting((row) => isVague(columns, row)),
      isShown: anyMark(
        ({ fadeIn, fadeOut, endEdge }) =>
          fadeIn !== undefined || (fadeOut !== undefined && endEdge === 'dated'),
      ),
    },
    {
      sample: barSample(pointPath),
      words: strings.legendOngoing,
      isUsed: has(flag.ongoing),
      isShown: anyMark(({ form, endEdge }) => form === 'bar' && endEdge === 'ongoing'),
    },
    {
      sample: openSample('M27 3L30 6L27 9'),
      words: strings.legendOpen,
      isUsed: anyLasting((row) => isOpen(row) && !mayEndAtOnce(columns, row)),
      isShown: anyMark(({ form, endEdge }) => form === 'bar' && endEdge === 'open'),
    },
    {
      sample: openSample('M30 1.5L27.5 3.75L30 6L27.5 8.25L30 10.5'),
      words: strings.legendUnknown,
      isUsed: anyLasting((row) => isOpen(row) && mayEndAtOnce(columns, row)),
      isShown: anyMark(({ form, endEdge }) => form === 'bar' && endEdge === 'unknown'),
    },
  ];
}

/** What is not sure of dates, and how time is drawn. */
export function dateEntries({ timeline: { columns }, locale, isCut }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  const has = usedFlags(columns);
  return [
    {
      sample: softSample(),
      words: strings.legendApproximate,
      isUsed: has(flag.approximateStart | flag.approximateEnd),
      isShown: anyMark((mark) => mark.form !== 'point' && (mark.approximateStart || mark.approximateEnd)),
    },
    {
      sample: dottedSample(),
      words: strings.legendUncertain,
      isUsed: has(flag.uncertainStart | flag.uncertainEnd),
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

/** Whether a start or an end is known to no day: such bars are wedges there. */
function isVague({ earliestStart, latestStart, earliestEnd, latestEnd }: Columns, row: number): boolean {
  const isLong = (from = NaN, to = NaN): boolean => to - from > longestDay && to - from < Infinity;
  return isLong(earliestStart[row], latestStart[row]) || isLong(earliestEnd[row], latestEnd[row]);
}
