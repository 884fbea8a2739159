/** What is said of events in other languages, sentence by sentence: of an English document, and of one in the language. */
import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from 'vitest';
import { arabic, chinese, japanese } from '../../../stories/examples/languages.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import { describe, type Description } from '../../../src/words/describe.js';
import type { Locale } from '../../../src/words/locale.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { rangeWords } from '../../../src/words/range-words.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { countWords } from '../../../src/words/compose.js';
import { spoken as spokenInEnglish } from './spoken-sentences.js';
import { spokenInArabic, spokenInChinese, spokenInJapanese } from './spoken-translations.js';

const shipped = parse(readFileSync(new URL('../../../data/japan-china-2025.json', import.meta.url), 'utf8'));

function described(timeline: Timeline, id: string, locale: Locale): Description {
  const description = describe(timeline, timeline.rowOf(id), locale);
  if (!description) throw new Error(`there is no event ${id}`);
  return description;
}

group.each([
  ['Japanese', ja, spokenInJapanese],
  ['Chinese', zh, spokenInChinese],
  ['Arabic', ar, spokenInArabic],
] as const)('the shipped document in %s', (_, locale, spoken) => {
  it.each(Object.entries(spoken))('says the sentence of %s', (id, sentence) => {
    expect(described(shipped, id, locale).spoken).toBe(sentence);
  });

  it('says a sentence of each event that has one in English', () => {
    expect(Object.keys(spoken)).toEqual(Object.keys(spokenInEnglish));
  });

  it('says of each text that it is English', () => {
    expect(described(shipped, 'e14', locale).lang).toBe('en');
  });
});

function spokenOf(document: unknown, locale: Locale): readonly string[] {
  const timeline = parse(document);
  expect(timeline.faults.faults).toEqual([]);
  return [...timeline.order].map((row) => describe(timeline, row, locale)!.spoken);
}

group('a document in its own language', () => {
  it('is spoken in Japanese', () => {
    expect(spokenOf(japanese.args.timeline, ja)).toEqual([
      '労組と港湾局が会談。会談、港湾労組、港湾局。2025年3月のある日。情報源の記載なし。',
      '港湾局、東埠頭を閉鎖。措置、港湾局（港湾労組に対し）。2025年3月3日。情報源：港新聞。',
      '埠頭の門で衝突か。事案、港湾局、港湾労組。2025年3月5日または6日。主張が対立：港湾局の主張：組合員が門をふさいだ（港新聞：「主張によると」）／港湾労組の主張（否定）：門はふさいでいない。情報源：港湾局、港新聞（「主張によると」）経由。否定：港湾労組。',
      '労組が閉鎖に抗議。抗議、港湾労組（港湾局に対し）。2025年3月7日ごろ。情報源：当局者（匿名）、港新聞（「とされる」）経由。',
      '連絡船が運休。運休・停止、港湾局。2025年3月10日から（終わりの記載なし）。情報源：港新聞。',
      '港湾局「長引く恐れ」。発言、港湾局（記者団に対し）。2025年3月20日 14:05。情報源：港新聞。',
    ]);
  });

  it('is spoken in Chinese', () => {
    expect(spokenOf(chinese.args.timeline, zh)).toEqual([
      '工会与港务局会面。会晤，码头工会和港务局。2025年3月某日。未注明来源。',
      '港务局关闭东码头。措施，港务局，针对码头工会。2025年3月3日。来源：港报。',
      '码头大门前疑发生冲突。突发事件，港务局和码头工会。2025年3月5日或6日。各执一词：港务局称：工会成员堵住大门（港报：“据其所述”）；码头工会称（否认）：没有堵门。来源：港务局，经由港报（“据其所述”）。否认方：码头工会。',
      '工会抗议关闭决定。抗议，码头工会，对港务局。2025年3月7日前后。来源：官员（未具名），经由港报（“据称”）。',
      '客轮停航。暂停服务，港务局。始于2025年3月10日，未注明结束时间。来源：港报。',
      '港务局：“恐将持续”。表态，港务局，对记者。2025年3月20日 14:05。来源：港报。',
    ]);
  });

  it('is spoken in Arabic', () => {
    expect(spokenOf(arabic.args.timeline, ar)).toEqual([
      'اجتماع بين النقابة والهيئة. لقاء، نقابة العمال وهيئة الميناء. يوم ما في مارس 2025. لم يُذكر مصدر.',
      'الميناء يعلن إغلاق الرصيف الشرقي. إجراء، هيئة الميناء ضد نقابة العمال. 3 مارس 2025. المصدر: صحيفة المرفأ.',
      'مواجهة عند بوابة الرصيف. حادث، هيئة الميناء ونقابة العمال. في 5 أو 6 مارس 2025. محل خلاف: رواية هيئة الميناء: أعضاء النقابة سدّوا البوابة (صحيفة المرفأ: «زُعم أن»)؛ رواية نقابة العمال (نفي): لم يسدّ أحد البوابة. المصدر: هيئة الميناء، عبر صحيفة المرفأ («زُعم أن»). نفي من نقابة العمال.',
      'النقابة تحتج على القرار. احتجاج، نقابة العمال إلى هيئة الميناء. نحو 7 مارس 2025. المصدر: مسؤولون (دون ذكر الاسم)، عبر صحيفة المرفأ («بحسب ما قيل»).',
      'توقف العبّارة. تعليق خدمة، هيئة الميناء. منذ 10 مارس 2025، ولم تُذكر النهاية. المصدر: صحيفة المرفأ.',
      'الهيئة: «قد يطول الإغلاق». تصريح، هيئة الميناء إلى الصحفيين. 20 مارس 2025، 2:05 م. المصدر: صحيفة المرفأ.',
    ]);
  });
});

group('words of two directions', () => {
  /** Isolates as they can be seen. */
  const seen = (text: string): string => text.replaceAll('\u2068', '[').replaceAll('\u2069', ']');

  it('keep texts of the other direction apart, and only those', () => {
    const [link] = described(shipped, 'e20', ar).links;
    expect(seen(link!.spoken)).toMatch(/^جزء من: \[China’s measures against Japan\] \(استنتاج المُعِدّ\)\. \[/);
    expect(seen(described(shipped, 'e20', en).links[0]!.spoken)).not.toContain('[');
    const [own] = described(parse(arabic.args.timeline), 'protest', ar).links;
    expect(seen(own!.spoken)).not.toContain('[');
  });

  it('are spoken without signs that nobody hears', () => {
    expect(seen(described(parse(arabic.args.timeline), 'protest', en).spoken)).not.toContain('[');
    expect(seen(described(parse(arabic.args.timeline), 'protest', en).actors)).toBe(
      '[نقابة العمال] to [هيئة الميناء]',
    );
  });
});

group('a host’s own kinds', () => {
  it('are called what the document calls them, in every language', () => {
    const event = {
      kind: 'strike',
      title: 'Stop',
      when: '2025-03-03',
      strikers: 'Dockers',
      addressees: 'Port',
    };
    const strike = { label: 'Strike', roles: { strikers: 'Strikers', addressees: 'Against' } };
    const timeline = parse({ kinds: { strike }, events: [event] });
    const { kind, roles } = describe(timeline, 0, ja)!;
    expect([kind, ...roles.map(({ label }) => label)]).toEqual(['Strike', 'Strikers', 'Against']);
  });

  it('do not pass for those of the format, nor do names that every object has', () => {
    const timeline = parse({ events: [{ kind: 'constructor', title: 'Stop', when: '2025-03-03' }] });
    expect(describe(timeline, 0, ja)!.kind).toBe('出来事');
  });
});

group('counts', () => {
  it('use the plural forms of Arabic', () => {
    const counts = [0, 1, 2, 3, 11, 100].map((count) => countWords(ar.interface.events, count, ar));
    expect(counts).toEqual(['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '11 حدثًا', '100 حدث']);
  });

  it('have a verb that goes with the one word it is said of', () => {
    const counts = [3, 11, 100].map((count) => countWords(ar.interface.notPrinted, count, ar));
    expect(counts).toEqual(['و3 أحداث أخرى لم تُطبع.', 'و11 حدثًا آخر لم يُطبع.', 'و100 حدث آخر لم يُطبع.']);
  });

  it('use the digits of the region', () => {
    expect(countWords(ar.interface.events, 1200, { ...ar, intl: 'ar-EG' })).toBe('١٬٢٠٠ حدث');
    expect(countWords(ja.interface.events, 1200, ja)).toBe('出来事1,200件');
  });
});

group('a window', () => {
  const words = (start: string, end: string, locale: Locale): string =>
    rangeWords(Date.parse(`${start}Z`), Date.parse(`${end}Z`), locale, 'UTC').replaceAll(/\s*–\s*/g, '–');

  it.each([
    ['2025-04-03T00:00', '2025-04-21T00:00', '2025年4月3日～20日', '2025年4月3日至20日', '3–20 أبريل 2025'],
    [
      '2025-11-14T00:00',
      '2025-12-14T00:00',
      '2025年11月14日～12月13日',
      '2025年11月14日至12月13日',
      '14 نوفمبر–13 ديسمبر 2025',
    ],
    [
      '2020-03-01T00:00',
      '2025-07-01T00:00',
      '2020年3月～2025年6月',
      '2020年3月至2025年6月',
      'مارس 2020–يونيو 2025',
    ],
    ['1900-01-01T00:00', '2000-01-01T00:00', '1900年～1999年', '1900年至1999年', '1900–1999'],
  ])('from %s to before %s', (start, end, ...said) => {
    expect([ja, zh, ar].map((locale) => words(start, end, locale))).toEqual(said);
  });

  it('gives the time of both ends, and the day of the second only where it is another', () => {
    expect(words('2025-12-07T10:00', '2025-12-07T12:30', ja)).toBe('2025年12月7日 10:00～12:30');
    expect(words('2025-12-07T10:00', '2025-12-08T12:30', zh)).toBe('2025年12月7日 10:00至8日 12:30');
  });
});
