/** The base direction of a text from data, so that Latin stays right in a right-to-left scene and Arabic in the other. */

const strong = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** That of the first letter (rules P2 and P3 of Unicode's UAX 9, without isolates); `otherwise` where there is none. */
export function directionOf(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = strong.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
