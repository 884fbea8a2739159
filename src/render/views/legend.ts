/** The legend: what each form on the screen means, and nothing else, in a room that fits all forms of the timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Ref } from '../../model/event.js';
import { isInferred, mutualLinks } from '../../model/links.js';
import { mayEndAtOnce } from '../../layout/scene/edges.js';
import type { Arc, Mark, Scene } from '../../layout/scene/scene.js';
import { longestDay } from '../../layout/scale/datings.js';
import { flag, hasFlag, type Columns } from '../../model/columns.js';
import { ruledOutOf } from '../../model/ruled-out.js';
import { kindDefinition, kindNameAt } from '../../model/kinds.js';
import { kindPlural } from '../../words/kind-words.js';
import { fill, numberWords } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import type { Timeline } from '../../model/timeline.js';
import { glyphIcon } from './glyph-icon.js';
import {
  arrowSample,
  barPath,
  barSample,
  breakSample,
  candidatesSample,
  disputesSample,
  dottedSample,
  hatchSample,
  inferredSample,
  numbersSample,
  openSample,
  pointPath,
  rootsSample,
  severalSample,
  softSample,
  wedgeSample,
  whiskerSample,
} from './legend-samples.js';

/** What is on the screen: a scene, and the links that are drawn over it. */
export interface Shown {
  readonly scene: Scene;
  readonly arcs: readonly Arc[];
}

/** What a timeline is drawn with, in any window. */
export interface LegendInput {
  readonly timeline: Timeline;
  readonly locale: Locale;
  /** Time without a date is drawn shorter. */
  readonly isCut: boolean;
  /** The kinds are not named by the lanes. */
  readonly namesKinds: boolean;
  /** Events have numbers, as they answer one another. */
  readonly isNumbered: boolean;
  /** How much the counts of lanes add up to beyond the events. */
  readonly repeated: number;
}

/** One line of the table of forms. */
interface Entry {
  readonly sample: TemplateResult;
  readonly words: string;
  /** Of a kind: there may be many. */
  readonly isKind?: boolean;
  /** Whether some window of the timeline has it. */
  readonly isUsed: boolean;
  /** Whether it is on the screen. */
  readonly isShown: (shown: Shown) => boolean;
}

/**
 * The samples of what is shown; of all that the timeline has where that is left out. It takes the room of all of them
 * either way, so that nothing moves as the window does; with nothing `shown` yet, it is empty.
 */
export function legend(input: LegendInput, shown: Shown | 'nothing' | 'all'): TemplateResult {
  const used = legendEntries(input).filter(({ isUsed }) => isUsed);
  const seen =
    shown === 'all' ? used : shown === 'nothing' ? [] : used.filter(({ isShown }) => isShown(shown));
  const list = html`<ul class="legend" part="legend" aria-label=${input.locale.interface.legend}>
    ${seen.map(({ sample, words, isKind }) => html`<li class=${isKind ? 'of-kind' : ''}>${sample}<span>${words}</span></li>`)}
  </ul>`;
  if (shown === 'all') return list;
  return html`<div class="legend-box">
    <div class="legend legend-room" aria-hidden="true">
      ${used.map(
        ({ sample, words, isKind }) =>
          html`<span class=${isKind ? 'of-kind' : ''}>${sample}<span>${words}</span></span>`,
      )}
    </div>
    ${seen.length > 0 ? list : nothing}
  </div>`;
}

/** The table of forms: a form is a line here. */
function legendEntries(input: LegendInput): readonly Entry[] {
  return [
    ...onceEntries(input),
    ...lastingEntries(input),
    ...stateEntries(input),
    ...dateEntries(input),
    ...kindEntries(input),
    ...linkEntries(input),
    countEntry(input),
  ];
}

/** Whether any mark in the window is of a form. */
function anyMark(of: (mark: Mark) => boolean): Entry['isShown'] {
  return ({ scene }) => scene.marks.some(of);
}

/** What happened once, or at several times. */
function onceEntries({ timeline, locale }: LegendInput): readonly Entry[] {
  const { columns, links } = timeline;
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
      isUsed: links.some(({ from }) => ruledOutOf(timeline, timeline.rowOfRef(from)) !== undefined),
      isShown: anyMark(({ ruledOut }) => ruledOut !== undefined),
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

/** What lasted, by its ends. */
function lastingEntries({ timeline: { columns }, locale }: LegendInput): readonly Entry[] {
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
function dateEntries({ timeline: { columns }, locale, isCut }: LegendInput): readonly Entry[] {
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

function stateEntries({ timeline: { columns }, locale }: LegendInput): readonly Entry[] {
  const { interface: strings } = locale;
  const has = usedFlags(columns);
  const unsourced = columns.flags.some((bits) => (bits & (flag.unsourced | flag.denied)) === flag.unsourced);
  const rows = [
    ['disputed', has(flag.disputed), strings.legendDisputed],
    ['hedged', has(flag.hedged | flag.unnamed), strings.legendHedged],
    ['denied', has(flag.denied), strings.legendDenied],
    ['unsourced', unsourced, strings.legendUnsourced],
  ] as const;
  return [
    ...rows.map(([state, isUsed, words]) => ({
      sample: glyphIcon('statement', 'statement', state),
      words,
      isUsed,
      isShown: anyMark((mark) => mark.state === state),
    })),
    {
      sample: rootsSample(),
      words: strings.legendRoots,
      isUsed: columns.flags.some((bits) => (bits & (flag.drawn | flag.unsourced)) === flag.drawn),
      isShown: anyMark(({ label }) => (label?.roots?.length ?? 0) > 0),
    },
  ];
}

/** The glyph of each kind, where lanes do not name it. */
function kindEntries({ timeline, locale, namesKinds }: LegendInput): readonly Entry[] {
  if (!namesKinds) return [];
  const { header, columns } = timeline;
  const used = new Set(columns.kind);
  return [...header.kinds.keys()].flatMap((name, position) => {
    if (!used.has(position)) return [];
    const kind = kindDefinition(header.kinds, name);
    return {
      sample: glyphIcon(kind.glyph, kind.colour),
      words: kindPlural(name, kind, locale),
      isUsed: true,
      isKind: true,
      isShown: anyMark(({ row }) => kindNameAt(header.kinds, columns.kind[row]) === name),
    };
  });
}

/** Where an event stands in several lanes. */
function countEntry({ repeated, locale }: LegendInput): Entry {
  return {
    sample: html``,
    words: fill(locale.interface.legendRepeated, { count: numberWords(repeated, locale) }),
    isUsed: repeated > 0,
    isShown: ({ scene }) => scene.lanes.some(({ inWindow }) => inWindow !== undefined),
  };
}

function linkEntries({
  timeline,
  isNumbered,
  locale: { interface: strings },
}: LegendInput): readonly Entry[] {
  const { columns, links } = timeline;
  const isDrawn = (ref: Ref): boolean => hasFlag(columns, timeline.rowOfRef(ref), flag.drawn);
  const drawn = links.filter(({ from, to }) => isDrawn(from) && isDrawn(to));
  return [
    {
      sample: numbersSample(),
      words: strings.legendThread,
      isUsed: isNumbered,
      isShown: anyMark(({ label }) => label?.number !== undefined),
    },
    {
      sample: arrowSample(),
      words: strings.legendAnswers,
      isUsed: drawn.some((link) => !isInferred(link) && !mutualLinks.includes(link.type)),
      isShown: ({ arcs }) => arcs.some(({ head, inferred }) => head !== 'none' && !inferred),
    },
    {
      sample: inferredSample(),
      words: strings.legendInferred,
      isUsed: drawn.some((link) => isInferred(link) && link.type !== 'disputes'),
      isShown: ({ arcs }) => arcs.some(({ inferred, dispute }) => inferred && !dispute),
    },
    {
      sample: disputesSample(),
      words: strings.legendDisputes,
      isUsed: drawn.some(({ type }) => type === 'disputes'),
      isShown: ({ arcs }) => arcs.some(({ dispute }) => dispute),
    },
  ];
}

function usedFlags({ flags }: Columns): (bit: number) => boolean {
  const all = flags.reduce((bits, some) => bits | some, 0);
  return (bit) => (all & bit) !== 0;
}

/** Whether a start or an end is known to no day: such bars are wedges there. */
function isVague({ earliestStart, latestStart, earliestEnd, latestEnd }: Columns, row: number): boolean {
  const isLong = (from = NaN, to = NaN): boolean => to - from > longestDay && to - from < Infinity;
  return isLong(earliestStart[row], latestStart[row]) || isLong(earliestEnd[row], latestEnd[row]);
}
