/** What is said for dates of EDTF's level 2, and for dates without a place in time, as exact strings. */
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import type { When } from '../../../src/model/event.js';
import { maybeWhen } from '../../../src/model/dates/maybe-when.js';
import { resolveWhen } from '../../../src/model/dates/when.js';
import { withoutIsolates } from '../../../src/util/bidi.js';
import { dateWords, shortDateWords } from '../../../src/words/date-words.js';
import { unplacedDateWords } from '../../../src/words/read-date-words.js';

const zone = 'Asia/Tokyo';

function whenOf(written: unknown): When {
  const { when } = maybeWhen(written);
  if (when === undefined) throw new Error('no when');
  return when;
}

function say(words: typeof dateWords, written: unknown, locale = en): string {
  const when = whenOf(written);
  const extent = resolveWhen(when, zone);
  return words(when, extent.type === 'extent' ? extent : undefined, { locale, zone });
}

describe('dateWords: level 2', () => {
  it.each([
    ['2004?-06-11', '11 June 2004 (year uncertain)'],
    ['2004-06~-11', '11 June 2004 (year and month approximate)'],
    ['?2004-06-~11', '11 June 2004 (day approximate, year uncertain)'],
    ['2004-%06', 'some day in June 2004 (month approximate and uncertain)'],
    ['?2004-06-04~', '4 June 2004 (year approximate and uncertain, month and day approximate)'],
    ['2004-06-11~', 'about 11 June 2004'],
    ['156X-12-25', '25 December in the 1560s'],
    ['19XX-02-29', '29 February in the 1900s'],
    ['2019-0X-XX', 'between January and September 2019'],
    ['1908-05-02/1908-05-0X', 'from 2 May 1908 to some day between 1 and 9 May 1908'],
    ['XXXX-12-25', '25 December in an unknown year'],
    ['2019-XX-09', 'day 9 of an unnamed month of 2019'],
    ['201X-XX-09', 'day 9 of an unnamed month of the 2010s'],
    ['2020-12-3X', 'on 30 or 31 December 2020'],
    ['2015-02-X8', 'on 8, 18 or 28 February 2015'],
    ['2020-05-1X', 'between 10 and 19 May 2020'],
    ['2020-0X', 'between January and September 2020'],
    ['1930-X0-10', '10 October 1930'],
    ['1X99', '1X99 (X: digit not known)'],
    ['1X99-12~', 'about 1X99-12 (X: digit not known)'],
    ['1950S2', 'about 1950 (between 1900 and 1999)'],
    ['2025-25', 'some time in spring 2025 (Northern Hemisphere)'],
    ['2025-31', 'some time in autumn 2025 (Southern Hemisphere)'],
    ['2025-34', 'some time in the second quarter of 2025'],
    ['2025-39', 'some time in the last third of 2025'],
    ['2025-40', 'some time in the first half of 2025'],
    ['{1960,1961-12}', '1960 and December 1961'],
    ['{1667,1668,1670..1672}', '1667, 1668 and every year from 1670 to 1672'],
    ['{2025-12-06,2025-12-09}', '6 and 9 December 2025'],
    ['{1984..}', 'every year from 1984 on'],
    ['{..1984}', 'every year up to and including 1984'],
    ['2016-12-31T23:59:60', '31 December 2016, 23:59:60'],
    ['2025-12-07T14:05~', 'about 7 December 2025, 14:05'],
    ['2004-06-~11/2004-06-20', 'from 11 June 2004 (day approximate) to 20 June 2004'],
  ])('%j is "%s"', (written, words) => {
    expect(say(dateWords, written)).toBe(words);
  });

  it.each([
    ['2004?-06-11', '11 Jun 2004 (year?)'],
    ['156X-12-25', '25 Dec, 1560s'],
    ['2025-34', 'Q2 2025'],
    ['1950S2', 'c. 1950 (between 1900 and 1999)'],
    ['{1667,1670..1672}', '1667 and every year 1670–1672'],
  ])('%j on a label is "%s"', (written, words) => {
    expect(say(shortDateWords, written)).toBe(words);
  });
});

describe('unplacedDateWords', () => {
  it.each([
    ['circa 1950', 'date as written: “circa 1950”; not read'],
    [{ asWritten: 'circa 1950' }, 'date as written: “circa 1950”; not read'],
    [{ at: 'c1950', asWritten: 'circa 1950' }, 'date as written: “circa 1950”; not read'],
    ['2025-12-05/2025-12-01', 'date as written: “2025-12-05/2025-12-01”; not read'],
    ['../..', 'date as written: “../..”; not read'],
    ['XXXX', 'an unknown year'],
    ['XXXX-12-25', '25 December in an unknown year'],
  ])('of %j it is "%s"', (written, words) => {
    expect(unplacedDateWords(whenOf(written), { locale: en, zone })).toBe(words);
  });
});

describe('level 2 in other languages', () => {
  const said: readonly (readonly [written: unknown, ja: string, zh: string, ar: string])[] = [
    [
      '2004?-06-11',
      '2004年6月11日（年は不確か）',
      '2004年6月11日（年不确定）',
      '11 يونيو 2004 (شك في السنة)',
    ],
    ['156X-12-25', '1560年代の12月25日', '1560年代的12月25日', '25 ديسمبر من الأعوام 1560–1569'],
    ['2019-XX-09', '2019年の某月9日', '2019年某月9日', 'اليوم 9 من شهر غير محدد من 2019'],
    ['2020-05-1X', '2020年5月10日から19日の間', '2020年5月10日至19日之间', 'بين 10 و19 مايو 2020'],
    ['1X99', '1X99（Xは不明の数字）', '1X99（X为未知数字）', '1X99 (X: رقم غير معروف)'],
    [
      '1950S2',
      '1950年ごろ（1900年から1999年の間）',
      '1950年前后（1900年至1999年之间）',
      'نحو عام 1950 (بين 1900 و1999)',
    ],
    [
      '2025-39',
      '2025年の最後の4か月のある時点',
      '2025年最后四个月的某个时候',
      'وقت ما في الثلث الأخير من 2025',
    ],
    ['{1960,1961-12}', '1960年、1961年12月', '1960年和1961年12月', '1960 وديسمبر 1961'],
    ['{1670..1672}', '1670年から1672年までの毎年', '1670年至1672年的每一年', 'كل سنة من 1670 إلى 1672'],
    [
      '2025-13/2026',
      '「2025-13」（読み取れず）から2026年まで',
      '“2025-13”（未能识别）至2026年',
      'من «2025-13» (تعذرت قراءته) إلى 2026',
    ],
  ];

  it.each(said)('%j in Japanese, Chinese and Arabic', (written, japanese, chinese, arabic) => {
    expect([ja, zh, ar].map((locale) => withoutIsolates(say(dateWords, written, locale)))).toEqual([
      ...[japanese, chinese, arabic],
    ]);
  });

  it('quotes what could not be read', () => {
    const when = whenOf('circa 1950');
    expect(
      [ja, zh, ar].map((locale) => withoutIsolates(unplacedDateWords(when, { locale, zone }) ?? '')),
    ).toEqual([
      '日付の原文「circa 1950」（読み取れず）',
      '日期原文为“circa 1950”，未能识别',
      'التاريخ كما كُتب: «circa 1950»، وتعذرت قراءته',
    ]);
  });
});
