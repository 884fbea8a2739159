/** The direction of texts from data, so that Latin stays right among Arabic words and Arabic among Latin ones. */

const strong = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const leftToRight =
  /(?![\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])\p{L}/u;
const [firstStrong, pop] = ['\u2068', '\u2069'];
const isolates = /\u2068[^\u2069]*\u2069/gu;

export type Direction = 'ltr' | 'rtl';

/** The direction of the first letter outside isolates (rules P2 and P3 of Unicode's UAX 9), else of the first one within; `otherwise` where there is none. */
export function directionOf(text: string, otherwise: Direction): Direction {
  const letter = strong.exec(text.replace(isolates, ''))?.[0] ?? strong.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/**
 * A text from data as a part of a sentence that runs in a direction: one with letters of the other direction is set
 * apart by the isolates of Unicode, so that it moves neither the words nor the stops around it.
 */
export function isolated(text: string, direction: Direction): string {
  const foreign = direction === 'rtl' ? leftToRight : rightToLeft;
  return foreign.test(text) ? firstStrong + text + pop : text;
}

/** The same words without isolates, for text that is spoken and not seen. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
