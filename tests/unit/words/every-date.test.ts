/** Every date that other projects test with has whole words in every language, in sentences and on labels. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import type { When } from '../../../src/model/event.js';
import { maybeWhen } from '../../../src/model/dates/maybe-when.js';
import { resolveWhen } from '../../../src/model/dates/when.js';
import { dateWords, shortDateWords, writtenDateWords } from '../../../src/words/date-words.js';
import { dateWordsUnderDay, unplacedDateWords } from '../../../src/words/read-date-words.js';
import vectors from '../../data/edtf-vectors.json' with { type: 'json' };
import { translations } from './languages.js';

const heading = { year: 2020, month: 12, day: 30 };
const written: readonly string[] = vectors.strings.map(([text]) => String(text));

function wordsOf(text: string, locale: typeof en): readonly string[] {
  const { when, unread } = maybeWhen(text);
  if (when === undefined) return unread === undefined ? [] : wordsOfUnread({ asWritten: unread }, locale);
  const extent = resolveWhen(when, 'Asia/Tokyo');
  if (extent.type === 'problems') return wordsOfUnread(when, locale);
  const options = { locale, zone: 'Asia/Tokyo' };
  return [
    dateWords(when, extent, options),
    dateWords(when, extent, { ...options, secondZone: 'Europe/Berlin' }),
    shortDateWords(when, extent, options),
    shortDateWords(when, extent, { ...options, contextYear: 2020 }),
    dateWordsUnderDay(when, extent, heading, options) || 'nothing is left to say',
    writtenDateWords(text, options),
  ];
}

function wordsOfUnread(when: When, locale: typeof en): readonly string[] {
  const words = unplacedDateWords(when, { locale, zone: 'Asia/Tokyo' });
  return words === undefined ? [] : [words];
}

/** What stands between the two ends of a range. */
const joinerOf = (template: string): string => /\{start\}(.*)\{end\}/.exec(template)?.[1] ?? '';

/** A label in pieces, none of which holds more than one range where it can be read. */
function piecesOf(words: string, { dates }: typeof en): readonly string[] {
  return words
    .split(joinerOf(dates.short.fromToApart))
    .flatMap((piece) => piece.split(/[,;،؛、；()（）]| و/u));
}

describe.each([['English', en] as const, ...translations])('in %s', (_, locale) => {
  it.each(['valid', 'invalid'])('%s strings have whole words, with nothing left to fill in', (kind) => {
    const levels = new Map(vectors.strings.map(([text, level]) => [text, level]));
    const wrong = written
      .filter((text) => (levels.get(text) === null) === (kind === 'invalid'))
      .flatMap((text) => wordsOf(text, locale).map((words) => [text, words] as const))
      .filter(([text, words]) => {
        const own = words.replace(text, '').replace(text.trim(), '');
        return words.trim() === '' || /[{}]|undefined|NaN|Infinity|\bnull\b/.test(own);
      });
    expect(wrong).toEqual([]);
  });

  it('labels have no two ranges that run together', () => {
    const joiner = joinerOf(locale.dates.short.fromTo);
    const ranges = [...written, '04XX/06XX', '04XX/[1500,1502]', '[1871..1875]/18XX', '1871/[1871,1872]'];
    const wrong = ranges
      .flatMap((text) => {
        const { when } = maybeWhen(text);
        const extent = when && resolveWhen(when, 'Asia/Tokyo');
        return when && extent?.type === 'extent'
          ? [shortDateWords(when, extent, { locale, zone: 'Asia/Tokyo' })]
          : [];
      })
      .filter((words) => piecesOf(words, locale).some((piece) => piece.split(joiner).length > 2));
    expect(wrong).toEqual([]);
  });
});
