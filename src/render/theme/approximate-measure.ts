/** Measures text without a browser, by average widths of letters. */
import type { Voice } from '../../layout/metrics.js';
import { lightTheme } from './default-theme.js';
import { parseFont } from './font.js';

/** Widths in thousandths of the size, between those of Helvetica, Segoe UI, Roboto and Noto Sans. */
const classes: readonly (readonly [width: number, letters: string])[] = [
  [225, "'|‘’‚"],
  [248, 'ijl'],
  [270, ' !,./:;`·'],
  [300, 'I[]\\"'],
  [330, 'ft(){}-‐‑'],
  [372, 'r*“”„'],
  [430, 'J^'],
  [490, 'csvxyz?'],
  [515, 'kL«»'],
  [550, 'aeF_–'],
  [562, '#$0123456789'],
  [585, 'bdghnopquETZS+<=>~×÷−'],
  [625, 'BKPXY'],
  [655, 'ACRV'],
  [710, 'DHNUG&'],
  [755, 'wOQ'],
  [885, 'mM%'],
  [930, 'W@'],
  [1000, '—…→←'],
];

const widths: ReadonlyMap<string, number> = new Map(
  classes.flatMap(([width, letters]) => Array.from(letters, (letter): [string, number] => [letter, width])),
);

const full =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;
const invisible = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Format}\p{Control}]/u;
const otherWidth = 580;
/** Font faces differ by some per cent, and a gap is better than overlapping letters. */
const allowance = 1.02;
const boldness = 1.06;

const scales = Object.fromEntries(
  Object.entries(lightTheme.fonts).map(([voice, font]) => {
    const { size, weight } = parseFont(font);
    return [voice, (Number(size) / 1000) * allowance * (Number(weight ?? 400) >= 600 ? boldness : 1)];
  }),
) as Readonly<Record<Voice, number>>;

function widthOf(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  if (invisible.test(letter)) return 0;
  if (full.test(letter)) return 1000;
  return widths.get(letter.normalize('NFD').charAt(0)) ?? otherWidth;
}

/**
 * About the width in pixels of a text in the fonts of the default themes, right to some per cent in whichever face a
 * machine has for them. Accents count nothing, Chinese, Japanese and Korean letters a square, other scripts an average.
 */
export function approximateMeasure(text: string, voice: Voice): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * scales[voice];
}
