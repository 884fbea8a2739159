/** Texts as a search compares them: without case, accents and width. */

const ascii = /^[\0-\x7f]*$/;
/**
 * Accents, points and vowel signs that words are written with or without, hyphens and joiners that nobody sees. Marks that
 * are letters of their script stay, such as the voicing of kana and the vowels of Indic scripts.
 */
const markRanges: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c1],
  [0x05c2, 0x05c2],
  [0x05c4, 0x05c4],
  [0x05c5, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x2060, 0x2060],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];
const marks = new RegExp(
  `[${markRanges.map((range) => range.map((code) => `\\u{${code.toString(16)}}`).join('-')).join('')}]`,
  'gu',
);
/** Letters that Unicode does not take apart, and digits of Arabic. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ς: 'σ' },
  ...{ ک: 'ك', ی: 'ي', ى: 'ي' },
  ...digitsFrom(0x0660),
  ...digitsFrom(0x06f0),
};
const replaced = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

function digitsFrom(zero: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 10 }, (_, i) => [String.fromCharCode(zero + i), String(i)]));
}

/** Digits of Arabic, the minus of typography, and what is as wide as a letter of Han, as ASCII has them; marks of direction are left out. */
export function withPlainDigits(text: string): string {
  if (ascii.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/gu, '')
    .replaceAll('−', '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => letters[digit] ?? digit);
}

/** The text without case, accents and width: two texts that are folded to the same one are found by one another. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(replaced, (letter) => letters[letter] ?? letter)
    .normalize('NFC');
}
