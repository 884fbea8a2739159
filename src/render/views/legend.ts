/** The legend: what each form means; only forms that the drawing uses. */
import { html, svg, type TemplateResult } from 'lit';
import { mutualLinks } from '../../model/links.js';
import { mayEndAtOnce } from '../../layout/scene/edges.js';
import { longestDay } from '../../layout/scale/datings.js';
import { flag, hasFlag, type Columns } from '../../model/columns.js';
import { ruledOutOf } from '../../model/ruled-out.js';
import type { Locale } from '../../words/locale.js';
import type { Timeline } from '../../model/timeline.js';
import { glyphIcon } from './glyph-icon.js';

/** Samples of the forms and states that occur among the drawn events. `isCut`: time without a date is drawn shorter. */
export function legend(timeline: Timeline, { interface: strings }: Locale, isCut: boolean): TemplateResult {
  const { columns, links } = timeline;
  const all = columns.flags.reduce((bits, some) => bits | some, 0);
  const has = (bit: number): boolean => (all & bit) !== 0;
  const notOfOneSpan = flag.several | flag.candidates;
  const once = columns.flags.some(
    (bits) => (bits & (flag.drawn | flag.once | notOfOneSpan)) === (flag.drawn | flag.once),
  );
  const anyLasting = (of: (row: number) => boolean): boolean =>
    columns.flags.some((bits, row) => (bits & (flag.drawn | flag.once)) === flag.drawn && of(row));
  const isOpen = (row: number): boolean =>
    columns.latestEnd[row] === Infinity && !hasFlag(columns, row, flag.ongoing);
  const unsourced = columns.flags.some((bits) => (bits & (flag.unsourced | flag.denied)) === flag.unsourced);
  const rulesOut = links.some(({ from }) => ruledOutOf(timeline, timeline.rowOfRef(from)) !== undefined);
  const sourced = columns.flags.some((bits) => (bits & (flag.drawn | flag.unsourced)) === flag.drawn);
  const samples: readonly (readonly [boolean, TemplateResult, string])[] = [
    [once, whiskerSample(), strings.legendOnce],
    [rulesOut, hatchSample(), strings.legendRuledOut],
    [has(flag.candidates), candidatesSample(), strings.legendCandidates],
    [has(flag.several), severalSample(), strings.legendSeveral],
    [anyLasting((row) => columns.latestEnd[row] !== Infinity), barSample(barPath), strings.legendBar],
    [anyLasting((row) => isVague(columns, row)), barSample(wedgePath), strings.legendVague],
    [has(flag.ongoing), barSample(pointPath), strings.legendOngoing],
    [
      anyLasting((row) => isOpen(row) && !mayEndAtOnce(columns, row)),
      openSample('M27 3L30 6L27 9'),
      strings.legendOpen,
    ],
    [
      anyLasting((row) => isOpen(row) && mayEndAtOnce(columns, row)),
      openSample('M30 1.5L27.5 3.75L30 6L27.5 8.25L30 10.5'),
      strings.legendUnknown,
    ],
    [isCut, breakSample(), strings.legendBreak],
    [links.some(({ type }) => !mutualLinks.includes(type)), arrowSample(), strings.legendAnswers],
    [has(flag.disputed), glyphIcon('statement', 'statement', 'disputed'), strings.legendDisputed],
    [has(flag.hedged | flag.unnamed), glyphIcon('statement', 'statement', 'hedged'), strings.legendHedged],
    [has(flag.denied), glyphIcon('statement', 'statement', 'denied'), strings.legendDenied],
    [unsourced, glyphIcon('statement', 'statement', 'unsourced'), strings.legendUnsourced],
    [sourced, rootsSample(), strings.legendRoots],
    [has(flag.approximateStart | flag.approximateEnd), softSample(), strings.legendApproximate],
    [has(flag.uncertainStart | flag.uncertainEnd), dottedSample(), strings.legendUncertain],
  ];
  const items = samples.filter(([shown]) => shown);
  return html`<ul class="legend" part="legend" aria-label=${strings.legend}>
    ${items.map(([, sample, words]) => html`<li>${sample}<span>${words}</span></li>`)}
  </ul>`;
}

/** Whether a start or an end is known to no day: such bars are wedges there. */
function isVague({ earliestStart, latestStart, earliestEnd, latestEnd }: Columns, row: number): boolean {
  const isLong = (from = NaN, to = NaN): boolean => to - from > longestDay && to - from < Infinity;
  return isLong(earliestStart[row], latestStart[row]) || isLong(earliestEnd[row], latestEnd[row]);
}

const barPath = 'M1 1.5H31V10.5H1Z';
const wedgePath = 'M1 6L13 1.5H31V10.5H13Z';
const pointPath = 'M1 1.5H25L31 6L25 10.5H1Z';

function sample(body: TemplateResult): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 32 12" width="32" height="12" aria-hidden="true">
    ${body}
  </svg>`;
}

function whiskerSample(): TemplateResult {
  return sample(svg`<path class="whisker" d="M1.5 6H30.5M1.5 3V9M30.5 3V9"></path>`);
}

function hatchSample(): TemplateResult {
  return sample(
    svg`<path class="whisker" d="M1.5 3.5V8.5M5.5 3.5V8.5M9.5 3.5V8.5M13.5 3V9M13.5 6H30.5M30.5 3V9"></path>`,
  );
}

function rootsSample(): TemplateResult {
  return sample(
    svg`<path class="head" d="M10 2.5H13V9.5H10Z"></path><path class="whisker" d="M19.5 3V9H21.5V3Z"></path>`,
  );
}

function severalSample(): TemplateResult {
  return sample(
    svg`<path class="whisker dotted" d="M1.5 6H30.5"></path><path class="whisker thick" d="M1.5 6H7.5M13.5 6H16.5M25.5 6H30.5"></path>`,
  );
}

function dottedSample(): TemplateResult {
  return sample(svg`<path class="whisker dotted" d="M1.5 6H30.5"></path>`);
}

function softSample(): TemplateResult {
  return sample(
    svg`<path class="whisker soft" d="M1 6H6"></path><path class="whisker" d="M6 6H26"></path><path class="whisker soft" d="M26 6H31"></path>`,
  );
}

function candidatesSample(): TemplateResult {
  return sample(
    svg`<path class="whisker dotted" d="M10 6H22"></path><path class="whisker" d="M1.5 6H10M1.5 3V9M10 3V9M22 6H30.5M22 3V9M30.5 3V9"></path>`,
  );
}

function barSample(path: string): TemplateResult {
  return sample(svg`<path class="bar" d=${path}></path>`);
}

function breakSample(): TemplateResult {
  return sample(
    svg`<path class="whisker" d="M10.5 0L9 2L12 4L9 6L12 8L9 10L10.5 12M21.5 0L20 2L23 4L20 6L23 8L20 10L21.5 12"></path>`,
  );
}

function arrowSample(): TemplateResult {
  return sample(
    svg`<path class="whisker" d="M1.5 9C8 3 16 3 25 5.5"></path><path class="head" d="M30.5 7.5L23 8L25 2.5Z"></path>`,
  );
}

function openSample(end: string): TemplateResult {
  return sample(
    svg`<path class="bar" d="M15 1.5H1V10.5H15"></path><path class="bar soft" d="M15 1.5H31M15 10.5H31"></path><path class="whisker" d=${end}></path>`,
  );
}
