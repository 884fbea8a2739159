/** The languages that the package speaks, and how each says what tests ask for. */
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import type { Locale } from '../../../src/words/locale.js';

export const languages: readonly Locale[] = [en, ja, zh, ar];

/** All but English. */
export const translations: readonly (readonly [name: string, locale: Locale])[] = [
  ['Japanese', ja],
  ['Chinese', zh],
  ['Arabic', ar],
];
