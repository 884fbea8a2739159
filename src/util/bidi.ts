/** The direction of texts from data, so that Latin stays right among Arabic words and Arabic among Latin ones. */

const strong = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const leftToRight =
  /(?![\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])\p{L}/u;
const [firstStrong, pop] = ['\u2068', '\u2069'];
/** Embeddings, overrides and isolates, with their ends. */
const controls = /[\u202a-\u202e\u2066-\u2069]/u;
const isolates = /\u2068[^\u2069]*\u2069/gu;

/** A direction of text, as in the `dir` attribute. */
export type Direction = 'ltr' | 'rtl';

/** The direction of the first letter outside isolates (rules P2 and P3 of Unicode's UAX 9), else of the first one within; `otherwise` where there is none. */
export function directionOf(text: string, otherwise: Direction): Direction {
  const letter = strong.exec(text.replace(isolates, ''))?.[0] ?? strong.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/**
 * A text from data as a part of a sentence that runs in a direction: one with letters of the other direction is set
 * apart by the isolates of Unicode, so that it moves neither the words nor the stops around it. So is one with controls of
 * direction: what they leave open ends with the isolate, and they end none but their own.
 */
export function isolated(text: string, direction: Direction): string {
  const foreign = direction === 'rtl' ? leftToRight : rightToLeft;
  if (controls.test(text)) return firstStrong + withOwnPops(text) + pop;
  return foreign.test(text) ? firstStrong + text + pop : text;
}

/** Without ends of isolates that were not begun in a text: those would end the isolate around it. */
function withOwnPops(text: string): string {
  let open = 0;
  return text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control !== pop) open++;
    else if (open-- <= 0) {
      open = 0;
      return '';
    }
    return control;
  });
}

/** The same words without isolates and other controls of direction, for text that is spoken and not seen. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
