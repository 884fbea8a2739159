/** No word without its ground: what was written decides what is said, over generated dates and in every language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateWords, shortDateWords, writtenDateWords } from '../../../src/words/date-words.js';
import { dateWordsUnderDay } from '../../../src/words/read-date-words.js';
import { maybeWhen } from '../../../src/model/dates/maybe-when.js';
import { resolveWhen } from '../../../src/model/dates/when.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { describe as describeEvent } from '../../../src/words/describe.js';
import { languages } from './languages.js';

const zone = 'Asia/Tokyo';

/** Long and short, in English, Japanese, Chinese and Arabic. */
function everyWording(written: unknown): readonly string[] {
  const { when } = maybeWhen(written);
  if (when === undefined) return [];
  const extent = resolveWhen(when, zone);
  const place = extent.type === 'extent' ? extent : undefined;
  return languages.flatMap((locale) =>
    [dateWords, shortDateWords].map((words) => words(when, place, { locale, zone })),
  );
}

const long = (written: unknown): readonly string[] => everyWording(written).filter((_, i) => i % 2 === 0);
const short = (written: unknown): readonly string[] => everyWording(written).filter((_, i) => i % 2 === 1);

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const plainYear = fc.integer({ min: 1, max: 9998 });
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((date) => date.slice(0, 7));
const year = plainYear.map((value) => pad(value, 4));
const vague = fc.oneof(
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `-${text.slice(0, 3)}X`),
  year.map((text) => `-${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  month.map((text) => `${text}-XX`),
  fc.constantFrom('XXXX', '2025-21', 'Y-13798000000', 'Y17000'),
);
const qualifier = fc.constantFrom('', '', '', '~', '?', '%');
const date = fc.oneof(
  fc.tuple(fc.oneof(day, month, year, vague), qualifier).map((parts) => parts.join('')),
  day.map((text) => `${text}T12:30`),
);
const range = fc.tuple(date, date).map(([start, end]) => `[${start}..${end}]`);
const end = fc.oneof(date, range, fc.constantFrom('..', ''));
const written = fc.oneof(
  date,
  range,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  date.map((one) => `${one}/${one}`),
);

const next = (text: string): string =>
  new Date(Date.parse(`${text}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const nextMonth = (text: string): string => {
  const at = new Date(`${text}-01T00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + 1);
  return at.toISOString().slice(0, 7);
};
const neighbours = fc.oneof(
  day.map((text) => `[${text}..${next(text)}]`),
  month.map((text) => `[${text}..${nextMonth(text)}]`),
  plainYear.map((value) => `[${pad(value, 4)}..${pad(value + 1, 4)}]`),
);

const lastedAllOfIt = /throughout|all of|を通して|ずっと|整个|全年|طوال/u;
const between = /between|の間|之间|بين/u;

describe('how long it lasted', () => {
  it('is never inferred', () => {
    fc.assert(
      fc.property(written, (text) =>
        everyWording(text).forEach((words) => expect(words).not.toMatch(lastedAllOfIt)),
      ),
      { numRuns: 1000 },
    );
  });

  it('is within one date where both ends are that date', () => {
    const wordings: Readonly<Record<string, readonly string[]>> = {
      '1969-01-18/1969-01-18': [
        'start and end within 18 January 1969',
        '1969年1月18日のうちに開始・終了',
        '起止均在1969年1月18日',
        'البداية والنهاية ضمن 18 يناير 1969',
      ],
      '04XX/04XX': [
        'start and end within the 400s',
        '400年～499年のうちに開始・終了',
        '起止均在400年—499年间',
        'البداية والنهاية ضمن الأعوام 400–499',
      ],
      '2025-11-XX/2025-11-XX': [
        'start and end within November 2025',
        '2025年11月のうちに開始・終了',
        '起止均在2025年11月',
        'البداية والنهاية ضمن نوفمبر 2025',
      ],
      '2004-XX/2004': [
        'start and end within 2004',
        '2004年のうちに開始・終了',
        '起止均在2004年',
        'البداية والنهاية ضمن 2004',
      ],
      '0433/0467': ['from 433 to 467', '433年から467年まで', '433年至467年', 'من 433 إلى 467'],
    };
    for (const [text, words] of Object.entries(wordings)) expect(long(text), text).toEqual(words);
    expect(long('XXXX/XXXX')[0]).toBe('from an unknown year to an unknown year');
  });

  it('differs on a label from once within: no two forms of the same dates read alike', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(day, day), fc.tuple(month, month), fc.tuple(year, year)),
        ([one, other]) => {
          const [first = '', last = ''] = [one, other].sort();
          const lasting = short(`${first}/${last}`);
          short(`[${first}..${last}]`).forEach((words, i) => expect(words).not.toBe(lasting[i]));
        },
      ),
    );
    expect(short('[2025-12-06..2025-12-07]')).toEqual([
      ...['6 or 7 Dec 2025', '2025年12月6日または7日', '2025年12月6日或7日', '6 أو 7 ديسمبر 2025'],
    ]);
    expect(short('2025-12-06/2025-12-07')).toEqual([
      ...['6–7 Dec 2025', '2025年12月6日～7日', '2025年12月6日—7日', '6–7 ديسمبر 2025'],
    ]);
  });
});

describe('one of two neighbours', () => {
  it('is the one or the other, and nothing lies between them', () => {
    fc.assert(
      fc.property(neighbours, (text) =>
        [text, `${text}/..`, `${text}/9999`]
          .flatMap(everyWording)
          .forEach((words) => expect(words).not.toMatch(between)),
      ),
      { numRuns: 300 },
    );
  });

  it('reads the same as a set of the two', () => {
    fc.assert(
      fc.property(neighbours, (text) => {
        expect(everyWording(text)).toEqual(everyWording(text.replace('..', ',')));
      }),
    );
  });

  it.each([
    ['[2025-12-06..2025-12-07]', 'on 6 or 7 December 2025'],
    ['[1871..1872]', 'in 1871 or 1872'],
    ['[1871..1872]/1880', 'from 1871 or 1872 to 1880'],
    ['[1871..1879]/1880', 'from a year between 1871 and 1879 to 1880'],
    ['[2025-11..2026-02]/2027', 'from a month between November 2025 and February 2026 to 2027'],
    ['[2025-21..2025-22]', 'in spring 2025 or summer 2025'],
    ['[192X..193X]', 'in the 1920s or the 1930s'],
    ['[2025-12-06..2025-12-06]', '6 December 2025'],
    ['[1667,1668..1669]', 'in 1667, 1668 or 1669'],
  ])('%s reads "%s"', (text, words) => {
    expect(long(text)[0]).toBe(words);
  });
});

describe('a year', () => {
  it.each([
    [
      '-192X/192X',
      'from a year between 1930 and 1921 BCE to a year of the 1920s CE',
      '紀元前1930年～紀元前1921年の間のある年から西暦1920年代のある年まで',
      '从公元前1930年至公元前1921年之间某年到公元1920年代的某年',
      'من سنة ما بين 1930 و1921 ق.م إلى سنة من الأعوام 1920–1929 م',
    ],
    [
      '0027/0476',
      'from 27 CE to 476 CE',
      '西暦27年から西暦476年まで',
      '公元27年至公元476年',
      'من 27 م إلى 476 م',
    ],
    ['0476/0490', 'from 476 to 490', '476年から490年まで', '476年至490年', 'من 476 إلى 490'],
    ['Y17000', 'some time in 17000', '17000年のある時点', '17000年的某个时候', 'وقت ما في عام 17000'],
    [
      '00XX',
      'between 1 BCE and 99 CE',
      '紀元前1年から西暦99年の間',
      '公元前1年至公元99年之间',
      'بين 1 ق.م و99 م',
    ],
    [
      '-00XX',
      'some time in the 1st century BCE',
      '紀元前1世紀のある時点',
      '公元前1世纪的某个时候',
      'وقت ما في القرن الأول قبل الميلاد',
    ],
    ['190X', 'between 1900 and 1909', '1900年から1909年の間', '1900年至1909年之间', 'بين 1900 و1909'],
    ['Y-2000000', 'about 2 million years ago', '約200万年前', '约200万年前', 'نحو مليوني سنة مضت'],
    ['Y-3000000', 'about 3 million years ago', '約300万年前', '约300万年前', 'نحو 3 ملايين سنة مضت'],
    ['Y-1000000000', 'about 1 billion years ago', '約10億年前', '约10亿年前', 'نحو مليار سنة مضت'],
    [
      'Y-13798000000',
      'about 13.798 billion years ago',
      '約137.98億年前',
      '约137.98亿年前',
      'نحو 13.798 مليار سنة مضت',
    ],
    [
      'Y-13797930000',
      'about 13.79793 billion years ago',
      '約137.9793億年前',
      '约137.9793亿年前',
      'نحو 13.79793 مليار سنة مضت',
    ],
    [
      'Y-13797623000',
      'about 13.79762 billion years ago',
      '約137.9762億年前',
      '约137.9762亿年前',
      'نحو 13.79762 مليار سنة مضت',
    ],
  ])('%s', (text, ...words) => {
    expect(long(text)).toEqual(words);
  });

  it('has its era at both ends or at neither', () => {
    const era = /BCE|CE|紀元前|西暦|公元前|公元|ق\.م| م(?=\s|$)/gu;
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -3000, max: 3000 }),
        (one, other) => {
          const [start = 0, last = 0] = [one, other].sort((a, b) => a - b);
          const edtf = (value: number): string => (value < 0 ? `-${pad(-value, 4)}` : pad(value, 4));
          if (start === last) return;
          for (const words of long(`${edtf(start)}/${edtf(last)}`))
            expect([0, 2], words).toContain([...words.matchAll(era)].length);
        },
      ),
    );
  });

  it.each(['XXXX?', 'XXXX~', 'XXXX%', 'XXXX'])('that is not known has no doubt added to it: %s', (text) => {
    expect(long(text)).toEqual(['an unknown year', '年不明', '年份不详', 'سنة غير معروفة']);
    expect(short(text)).toEqual(['year?', '年不明', '年份不详', 'سنة؟']);
  });

  it('of a source is named as a whole, not a year of it', () => {
    const [locale] = languages;
    expect(writtenDateWords('201X', { locale: locale!, zone })).toBe('the 2010s');
    expect(writtenDateWords('[2025-12-07..2025-12-13]', { locale: locale!, zone }, 'short')).toBe(
      '7–13 Dec 2025',
    );
  });
});

/** What is said of an event of a document, in all languages. */
function datesOf(event: object, header: object = {}): readonly string[] {
  const timeline = parse({ timeZone: zone, ...header, events: [{ title: 'Event', ...event }] });
  return languages.map((locale) => describeEvent(timeline, 0, locale)?.date ?? '');
}

const goingOn = /going on|継続中|仍在持续|ما زال|مستمر/u;

describe('an end that is not written', () => {
  it('is not given, and is never said to be now', () => {
    fc.assert(
      fc.property(written, (when) => {
        for (const header of [{}, { asOf: '2025-12-13' }])
          for (const words of datesOf({ when }, header)) expect(words).not.toMatch(goingOn);
      }),
      { numRuns: 300 },
    );
  });

  it('is said to lie ahead of the day of the last look only where the document says that it was still going on', () => {
    const start = '2025-11-14';
    expect(datesOf({ when: `${start}/..` }, { asOf: '2025-12-13' })).toEqual([
      'since 14 November 2025, no end given',
      '2025年11月14日から（終わりの記載なし）',
      '始于2025年11月14日，未注明结束时间',
      'منذ 14 نوفمبر 2025، ولم تُذكر النهاية',
    ]);
    const ongoing = [
      'since 14 November 2025, still going on as of 13 December 2025',
      '2025年11月14日から、2025年12月13日の時点で継続中',
      '始于2025年11月14日，截至2025年12月13日仍在持续',
      'منذ 14 نوفمبر 2025، وكان لا يزال مستمرًا في 13 ديسمبر 2025',
    ];
    expect(datesOf({ when: { start, ongoing: true } }, { asOf: '2025-12-13' })).toEqual(ongoing);
    expect(datesOf({ when: { start, end: '..', ongoing: true } }, { asOf: '2025-12-13' })).toEqual(ongoing);
    const inForce = { kind: 'measure', imposers: 'a', targets: 'b', status: 'in-force', when: `${start}/..` };
    expect(datesOf(inForce, { asOf: '2025-12-13' })).toEqual(ongoing);
    expect(datesOf({ ...inForce, when: `${start}/2025-12-01` }, { asOf: '2025-12-13' })[0]).toBe(
      'from 14 November to 1 December 2025',
    );
  });

  it('has no day of the last look where the document gives none', () => {
    expect(datesOf({ when: { start: '2025-11-14', ongoing: true } })).toEqual([
      'since 14 November 2025, still going on, as of when is not given',
      '2025年11月14日から、継続中（いつの時点かは記載なし）',
      '始于2025年11月14日，仍在持续，未注明截至何时',
      'منذ 14 نوفمبر 2025، وكان لا يزال مستمرًا، ولم يُذكر في أي تاريخ',
    ]);
  });

  it('is no more given at the start', () => {
    expect(datesOf({ when: '../2025-11-14' })).toEqual([
      'until 14 November 2025, no start given',
      '2025年11月14日まで（始まりの記載なし）',
      '持续至2025年11月14日，未注明开始时间',
      'حتى 14 نوفمبر 2025، ولم تُذكر البداية',
    ]);
  });
});

describe('what is dated after the day of the last look', () => {
  it('is said to lie ahead of it', () => {
    expect(datesOf({ when: '2026-03-03' }, { asOf: '2025-12-13' })).toEqual([
      '3 March 2026, still ahead as of 13 December 2025',
      '2026年3月3日（2025年12月13日の時点ではまだ先）',
      '2026年3月3日，截至2025年12月13日尚未到来',
      '3 مارس 2026، ولم يحن موعده بعد حتى 13 ديسمبر 2025',
    ]);
    expect(datesOf({ when: '2026/2027' }, { asOf: '2025-12' })[0]).toBe(
      'from 2026 to 2027, still ahead as of December 2025',
    );
  });

  it.each(['2025-12-13', '2025-12', '2025/2027', '[2025-12-01..2026-03-01]'])('is not %s', (when) => {
    expect(datesOf({ when }, { asOf: '2025-12-13' })[0]).not.toMatch(/ahead/);
    expect(datesOf({ when })[0]).not.toMatch(/ahead/);
  });

  it('is said so under the heading of its day, too', () => {
    const when = { at: '2026-03-03T14:05' };
    const options = { locale: languages[0]!, zone, asOf: '2025-12-13' };
    const extent = resolveWhen(when, zone);
    const heading = { year: 2026, month: 3, day: 3 };
    expect(dateWordsUnderDay(when, extent.type === 'extent' ? extent : undefined, heading, options)).toBe(
      '3 March 2026, 14:05, still ahead as of 13 December 2025',
    );
  });
});

describe('a time with an offset', () => {
  it('is shown in it, with its name, unless the clocks of the document show the same', () => {
    const offsets = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => {
      const minutes = Math.abs(quarters) * 15;
      return `${quarters < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
    });
    fc.assert(
      fc.property(day, offsets, (date, offset) => {
        const [words = ''] = long(`${date}T12:30${offset}`);
        if (offset === '+00:00') return;
        expect(words).toMatch(/, 12:30/);
        if (offset === '+09:00' && date > '1952') expect(words).toMatch(/, 12:30$/);
        else if (date > '1952') expect(words).toMatch(/, 12:30, UTC[-+]\d+(:\d\d)?$/);
      }),
    );
  });

  it('that was given as a number has none, and is shown on the clocks of the document', () => {
    expect(long(Date.UTC(2025, 11, 7, 3, 30))[0]).toBe('7 December 2025, 12:30:00');
  });
});
