/** The forms of the drawing in small, for the legend. */
import { html, svg, type TemplateResult } from 'lit';

/** What lasted. */
export const barPath = 'M1 1.5H31V10.5H1Z';
/** What began on a day that is not known, or ended on one. */
export function wedgeSample(): TemplateResult {
  return sample(svg`<path class="head taper" d="M1 6L31 3V9Z"></path>`);
}

/** What is still going on. */
export const pointPath = 'M1 1.5H25L31 6L25 10.5H1Z';

/** Of each of them, in pixels. */
export const sampleWidth = 32;

function sample(body: TemplateResult): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 32 12" width="32" height="12" aria-hidden="true">
    ${body}
  </svg>`;
}

/** Once, within a span. */
export function whiskerSample(): TemplateResult {
  return sample(svg`<path class="whisker" d="M1.5 6H30.5M1.5 3V9M30.5 3V9"></path>`);
}

/** At each of several times. */
export function severalSample(): TemplateResult {
  return sample(
    svg`<path class="whisker dotted" d="M1.5 6H30.5"></path><path class="whisker thick" d="M1.5 6H7.5M13.5 6H16.5M25.5 6H30.5"></path>`,
  );
}

/** A date that is doubted. */
export function dottedSample(): TemplateResult {
  return sample(svg`<path class="whisker dotted" d="M1.5 6H30.5"></path>`);
}

/** A date that is approximate. */
export function softSample(): TemplateResult {
  return sample(
    svg`<path class="whisker soft" d="M1 6H6"></path><path class="whisker" d="M6 6H26"></path><path class="whisker soft" d="M26 6H31"></path>`,
  );
}

/** At one of several times. */
export function candidatesSample(): TemplateResult {
  return sample(
    svg`<path class="whisker dotted" d="M10 6H22"></path><path class="whisker" d="M1.5 6H10M1.5 3V9M10 3V9M22 6H30.5M22 3V9M30.5 3V9"></path>`,
  );
}

/** A bar of a form. */
export function barSample(path: string): TemplateResult {
  return sample(svg`<path class="bar" d=${path}></path>`);
}

/** A break of a cut axis. */
export function breakSample(): TemplateResult {
  return sample(
    svg`<path class="whisker" d="M10.5 0L9 2L12 4L9 6L12 8L9 10L10.5 12M21.5 0L20 2L23 4L20 6L23 8L20 10L21.5 12"></path>`,
  );
}

/** A link with a head. */
export function arrowSample(): TemplateResult {
  return sample(
    svg`<path class="whisker" d="M1.5 9C8 3 16 3 25 5.5"></path><path class="head" d="M30.5 7.5L23 8L25 2.5Z"></path>`,
  );
}

/** A bar without a known end. */
export function openSample(end: string): TemplateResult {
  return sample(
    svg`<path class="bar" d="M15 1.5H1V10.5H15"></path><path class="bar soft" d="M15 1.5H31M15 10.5H31"></path><path class="whisker" d=${end}></path>`,
  );
}

/** The first part of a span, which is ruled out. */
export function hatchSample(): TemplateResult {
  return sample(
    svg`<path class="whisker" d="M1.5 3.5V8.5M5.5 3.5V8.5M9.5 3.5V8.5M13.5 3V9M13.5 6H30.5M30.5 3V9"></path>`,
  );
}

/** Roots that are named, and that are not. */
export function rootsSample(): TemplateResult {
  return sample(
    svg`<path class="head" d="M10 2.5H13V9.5H10Z"></path><path class="whisker" d="M19.5 3V9H21.5V3Z"></path>`,
  );
}

/** Events with numbers: one or two of those. */
export function numbersSample(names: readonly string[]): TemplateResult {
  return sample(
    svg`${names.map(
      (name, i) =>
        svg`<rect class="head" x=${i * 17} width="14" height="12" rx="6"></rect><text class="number" x=${i * 17 + 7} y="9.2">${name}</text>`,
    )}`,
  );
}

/** A link that the compiler infers. */
export function inferredSample(): TemplateResult {
  return sample(svg`<path class="whisker dashed" d="M1.5 9C8 3 22 3 30.5 7"></path>`);
}

/** A link of what disputes something: split at both ends. */
export function disputesSample(): TemplateResult {
  return sample(
    svg`<path class="whisker dispute" d="M1.5 2.5L6 6L1.5 9.5M6 6H26M30.5 2.5L26 6L30.5 9.5"></path>`,
  );
}

/** Columns: how many begin. */
export function amountsSample(): TemplateResult {
  return sample(svg`<path class="area" d="M4 8H12V12H4ZM12 2H20V12H12ZM20 5H28V12H20Z"></path>`);
}

/** The part of a column that may begin there. */
export function possibleSample(): TemplateResult {
  return shareSample('possible', 'M12 1H20V7H12Z', 'M12 7H20V12H12Z');
}

/** The part of a column that has no source: paler, under a line. */
export function unsourcedShareSample(): TemplateResult {
  return shareSample('unsourced', 'M12 2H20V7H12Z', 'M12 7H20V12H12ZM12 1H20V2H12Z');
}

/** The part of a column that is disputed. */
export function disputedShareSample(): TemplateResult {
  return shareSample('disputed', 'M12 8H20V12H12Z', 'M12 1H20V8H12Z');
}

function shareSample(share: string, own: string, rest: string): TemplateResult {
  return sample(svg`<path class="area ${share}" d=${own}></path><path class="area" d=${rest}></path>`);
}
