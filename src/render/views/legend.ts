/** The legend: what each form means; only forms that the drawing uses. */
import { html, svg, type TemplateResult } from 'lit';
import { flag } from '../../model/columns.js';
import type { Locale } from '../../words/locale.js';
import type { Timeline } from '../../model/timeline.js';
import { glyphIcon } from './glyph-icon.js';

/** Samples of the forms and states that occur among the drawn events; nothing where none needs an explanation. */
export function legend({ columns }: Timeline, { interface: strings }: Locale): TemplateResult {
  const all = columns.flags.reduce((bits, some) => bits | some, 0);
  const has = (bit: number): boolean => (all & bit) !== 0;
  const vague = columns.flags.some(
    (bits) => (bits & (flag.drawn | flag.once | flag.several)) === (flag.drawn | flag.once),
  );
  const isLasting = (bits: number): boolean =>
    (bits & (flag.drawn | flag.once | flag.ongoing)) === flag.drawn;
  const isOpen = (row: number): boolean => columns.latestEnd[row] === Infinity;
  const lasting = columns.flags.some((bits, row) => isLasting(bits) && !isOpen(row));
  const open = columns.flags.some((bits, row) => isLasting(bits) && isOpen(row));
  const unsourced = columns.flags.some((bits) => (bits & (flag.unsourced | flag.denied)) === flag.unsourced);
  const samples: readonly (readonly [boolean, TemplateResult, string])[] = [
    [vague, whiskerSample(), strings.legendOnce],
    [has(flag.several), severalSample(), strings.legendSeveral],
    [lasting, barSample(false), strings.legendBar],
    [has(flag.ongoing), barSample(true), strings.legendOngoing],
    [open, openSample(), strings.legendOpen],
    [has(flag.disputed), glyphIcon('statement', 'statement', 'disputed'), strings.legendDisputed],
    [has(flag.hedged | flag.unnamed), glyphIcon('statement', 'statement', 'hedged'), strings.legendHedged],
    [has(flag.denied), glyphIcon('statement', 'statement', 'denied'), strings.legendDenied],
    [unsourced, glyphIcon('statement', 'statement', 'unsourced'), strings.legendUnsourced],
    [has(flag.approximateStart | flag.approximateEnd), softSample(), strings.legendApproximate],
    [has(flag.uncertainStart | flag.uncertainEnd), dottedSample(), strings.legendUncertain],
  ];
  const items = samples.filter(([shown]) => shown);
  return html`<ul class="legend" part="legend" aria-label=${strings.legend}>
    ${items.map(([, sample, words]) => html`<li>${sample}<span>${words}</span></li>`)}
  </ul>`;
}

function sample(body: TemplateResult): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 32 12" width="32" height="12" aria-hidden="true">
    ${body}
  </svg>`;
}

function whiskerSample(): TemplateResult {
  return sample(svg`<path class="whisker" d="M1.5 6H30.5M1.5 3V9M30.5 3V9"></path>`);
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

function barSample(ongoing: boolean): TemplateResult {
  return sample(
    svg`<path class="bar" d=${ongoing ? 'M1 1.5H25L31 6L25 10.5H1Z' : 'M1 1.5H31V10.5H1Z'}></path>`,
  );
}

function openSample(): TemplateResult {
  return sample(
    svg`<path class="bar" d="M15 1.5H1V10.5H15"></path><path class="bar soft" d="M15 1.5H31M15 10.5H31"></path>`,
  );
}
