/** A hundred wordings: what is read of a date and of who says so, in each language as an exact string. */
import { describe as group, expect, it } from 'vitest';
import { describe, type Description } from '../../../src/words/describe.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { withoutIsolates } from '../../../src/util/bidi.js';
import { languages } from './languages.js';

const header = {
  timeZone: 'UTC',
  asOf: '2026-01-22',
  actors: {
    sato: { name: 'Ms Sato', type: 'person' },
    china: { name: 'China', type: 'state' },
    japan: { name: 'Japan', type: 'state' },
    ministry: { name: 'China’s foreign ministry', type: 'organisation', of: 'china' },
    officials: { name: 'officials', type: 'anonymous' },
    kyodo: { name: 'Kyodo', type: 'organisation' },
    nhk: { name: 'NHK', type: 'organisation' },
  },
  sources: { wire: { title: 'Wire' } },
};

/** What is written of an event, and the words for it in English, Japanese, Chinese and Arabic. */
type Row = readonly [
  fact: string,
  written: Readonly<Record<string, unknown>>,
  ...words: readonly [string, string, string, string],
];

function described(event: object, links: readonly object[] = []): readonly Description[] {
  const events = [{ id: 'e1', title: 'Radar', when: '2025-12-07', ...event }];
  const timeline = parse({ ...header, events, links });
  return languages.map((locale) => describe(timeline, 0, locale) as Description);
}

/** `Intl` parts times with a narrow no-break space in some languages. */
const datesOf = (event: object): readonly string[] =>
  described(event).map(({ date }) => withoutIsolates(date).replaceAll('\u202f', ' '));

function claim(id: string, stance: string, ...by: readonly string[]): object {
  const chain = by.map((name, i) => ({ by: name, as: i === 0 ? 'speaker' : 'outlet' }));
  return { id, text: `Text of ${id}`, stance, chain };
}

const outlet = (by: string, more: object = {}): object => ({ by, as: 'outlet', ...more });
const hedge = (word: string, scope: string): object => ({ hedges: [{ word, class: 'hearsay', scope }] });

group('a date', () => {
  it.each<Row>([
    ['a day', { when: '2025-12-07' }, '7 December 2025', '2025年12月7日', '2025年12月7日', '7 ديسمبر 2025'],
    [
      'one of two days that follow each other',
      { when: '[2025-12-06..2025-12-07]' },
      'on 6 or 7 December 2025',
      '2025年12月6日または7日',
      '2025年12月6日或7日',
      'في 6 أو 7 ديسمبر 2025',
    ],
    [
      'one day of a span',
      { when: '[2025-11-01..2025-12-13]' },
      'between 1 November and 13 December 2025',
      '2025年11月1日から12月13日の間',
      '2025年11月1日至12月13日之间',
      'بين 1 نوفمبر و13 ديسمبر 2025',
    ],
    [
      'a day or later, once',
      { when: '[2025-12-06..]' },
      'on or after 6 December 2025',
      '2025年12月6日以降のある時点',
      '2025年12月6日或之后',
      '6 ديسمبر 2025 أو بعد ذلك',
    ],
    [
      'a day of a year, month not given',
      { when: '2004-XX' },
      'a day of 2004, month not given',
      '2004年のある日（月の記載なし）',
      '2004年某日，未注明月份',
      'يوم من 2004، ولم يُذكر الشهر',
    ],
    [
      'a day of a month of no known year',
      { when: 'XXXX-12-25' },
      '25 December in an unknown year',
      '年不明の12月25日',
      '年份不详的12月25日',
      '25 ديسمبر من سنة غير معروفة',
    ],
    [
      'a decade',
      { when: '199X' },
      'some time in the 1990s',
      '1990年代のある時点',
      '1990年代的某个时候',
      'وقت ما في الأعوام 1990–1999',
    ],
    [
      'a hundred years, which are no century',
      { when: '19XX' },
      'some time in the 1900s',
      '1900年～1999年のある時点',
      '1900年—1999年间的某个时候',
      'وقت ما في الأعوام 1900–1999',
    ],
    [
      'a hundred years, which are a century',
      { when: '-00XX' },
      'some time in the 1st century BCE',
      '紀元前1世紀のある時点',
      '公元前1世纪的某个时候',
      'وقت ما في القرن الأول قبل الميلاد',
    ],
    [
      'the hundred years at the turn of the era',
      { when: '00XX' },
      'between 1 BCE and 99 CE',
      '紀元前1年から西暦99年の間',
      '公元前1年至公元99年之间',
      'بين 1 ق.م و99 م',
    ],
    [
      'a thousand years',
      { when: '1XXX' },
      'between 1000 and 1999',
      '1000年から1999年の間',
      '1000年至1999年之间',
      'بين 1000 و1999',
    ],
    ['about a year', { when: '1520~' }, 'about 1520', '1520年ごろ', '1520年前后', 'نحو عام 1520'],
    [
      'an uncertain year',
      { when: '1520?' },
      '1520, uncertain',
      '1520年（不確か）',
      '1520年（不确定）',
      '1520، غير مؤكد',
    ],
    [
      'a date of which one part is uncertain',
      { when: '2004-06-?11' },
      '11 June 2004 (day uncertain)',
      '2004年6月11日（日は不確か）',
      '2004年6月11日（日不确定）',
      '11 يونيو 2004 (شك في اليوم)',
    ],
    [
      'open at its end',
      { when: '2025-12-07/..' },
      'since 7 December 2025, no end given',
      '2025年12月7日から（終わりの記載なし）',
      '始于2025年12月7日，未注明结束时间',
      'منذ 7 ديسمبر 2025، ولم تُذكر النهاية',
    ],
    [
      'with an unknown end',
      { when: '2025-12-07/' },
      'from 7 December 2025, end not known',
      '2025年12月7日から（終わりは不明）',
      '始于2025年12月7日，结束时间不详',
      'من 7 ديسمبر 2025، والنهاية غير معروفة',
    ],
    [
      'open at its start',
      { when: '../2025-12-07' },
      'until 7 December 2025, no start given',
      '2025年12月7日まで（始まりの記載なし）',
      '持续至2025年12月7日，未注明开始时间',
      'حتى 7 ديسمبر 2025، ولم تُذكر البداية',
    ],
    [
      'ongoing when somebody last looked',
      { when: { start: '2025-12-07', ongoing: true } },
      'since 7 December 2025, still going on as of 22 January 2026',
      '2025年12月7日から、2026年1月22日の時点で継続中',
      '始于2025年12月7日，截至2026年1月22日仍在持续',
      'منذ 7 ديسمبر 2025، وكان لا يزال مستمرًا في 22 يناير 2026',
    ],
    [
      'ahead of the day of the last look',
      { when: '2030-05' },
      'some day in May 2030, still ahead as of 22 January 2026',
      '2030年5月のある日（2026年1月22日の時点ではまだ先）',
      '2030年5月某日，截至2026年1月22日尚未到来',
      'يوم ما في مايو 2030، ولم يحن موعده بعد حتى 22 يناير 2026',
    ],
    [
      'begun and ended within a day',
      { when: '1969-01-18/1969-01-18' },
      'start and end within 18 January 1969',
      '1969年1月18日のうちに開始・終了',
      '起止均在1969年1月18日',
      'البداية والنهاية ضمن 18 يناير 1969',
    ],
    [
      'from before our era into it',
      { when: '-0043/0014' },
      'from 44 BCE to 14 CE',
      '紀元前44年から西暦14年まで',
      '公元前44年至公元14年',
      'من 44 ق.م إلى 14 م',
    ],
    [
      'deep time',
      { when: 'Y-65000000' },
      'about 65 million years ago',
      '約6500万年前',
      '约6500万年前',
      'نحو 65 مليون سنة مضت',
    ],
    [
      'a season',
      { when: '2001-21' },
      'some time in spring 2001',
      '2001年春のある時点',
      '2001年春季的某个时候',
      'وقت ما في ربيع 2001',
    ],
    [
      'a season of a hemisphere',
      { when: '2001-31' },
      'some time in autumn 2001 (Southern Hemisphere)',
      '2001年秋（南半球）のある時点',
      '2001年秋季（南半球）的某个时候',
      'وقت ما في خريف 2001 (نصف الكرة الجنوبي)',
    ],
    [
      'a time with an offset',
      { when: '2025-12-07T12:30-06:00' },
      '7 December 2025, 12:30, UTC-6',
      '2025年12月7日 12:30（UTC-6）',
      '2025年12月7日 12:30（UTC-6）',
      '7 ديسمبر 2025، 12:30 م، UTC-6',
    ],
    [
      'each of two days',
      { when: '{2025-12-03,2025-12-05}' },
      '3 and 5 December 2025',
      '2025年12月3日、5日',
      '2025年12月3日和5日',
      '3 و5 ديسمبر 2025',
    ],
    [
      'each day of a span',
      { when: '{2025-12-03..2025-12-05}' },
      'every day from 3 to 5 December 2025',
      '2025年12月3日から5日までの毎日',
      '2025年12月3日至5日的每一天',
      'كل يوم من 3 إلى 5 ديسمبر 2025',
    ],
    [
      'a date that is not read',
      { when: 'circa 1950' },
      'date as written: “circa 1950”; not read',
      '日付の原文「circa 1950」（読み取れず）',
      '日期原文为“circa 1950”，未能识别',
      'التاريخ كما كُتب: «circa 1950»، وتعذرت قراءته',
    ],
    [
      'inferred',
      { when: { at: '2025-12-06', basis: 'inferred' } },
      '6 December 2025 (date inferred by the compiler)',
      '2025年12月6日（日付は編集者の推定）',
      '2025年12月6日（日期为编者推断）',
      '6 ديسمبر 2025 (التاريخ من استنتاج المُعِدّ)',
    ],
  ])('%s', (_, written, ...words) => {
    expect(datesOf(written)).toEqual(words);
  });
});

group('who says so', () => {
  it.each<Row>([
    [
      'asserted by a person',
      { claims: claim('a', 'asserts', 'sato') },
      'Radar. Event. 7 December 2025. Source: Ms Sato.',
      'Radar。出来事。2025年12月7日。情報源：Ms Sato。',
      'Radar。事件。2025年12月7日。来源：Ms Sato。',
      'Radar. حدث. 7 ديسمبر 2025. المصدر: Ms Sato.',
    ],
    [
      'asserted by a group that is not named, in an outlet',
      { claims: claim('a', 'asserts', 'officials', 'kyodo') },
      'Radar. Event. 7 December 2025. Source: officials (not named), via Kyodo.',
      'Radar。出来事。2025年12月7日。情報源：officials（匿名）、Kyodo経由。',
      'Radar。事件。2025年12月7日。来源：officials（未具名），经由Kyodo。',
      'Radar. حدث. 7 ديسمبر 2025. المصدر: officials (دون ذكر الاسم)، عبر Kyodo.',
    ],
    [
      'asserted by a ministry',
      { claims: claim('a', 'asserts', 'ministry') },
      'Radar. Event. 7 December 2025. Source: China’s foreign ministry.',
      'Radar。出来事。2025年12月7日。情報源：China’s foreign ministry。',
      'Radar。事件。2025年12月7日。来源：China’s foreign ministry。',
      'Radar. حدث. 7 ديسمبر 2025. المصدر: China’s foreign ministry.',
    ],
    [
      'denied, and asserted by nobody',
      { claims: claim('a', 'denies', 'ministry') },
      'Radar. Event. 7 December 2025. Denied by China’s foreign ministry. Who asserts it is not given.',
      'Radar。出来事。2025年12月7日。否定：China’s foreign ministry。これを主張する者の記載なし。',
      'Radar。事件。2025年12月7日。否认方：China’s foreign ministry。未注明是谁提出此说。',
      'Radar. حدث. 7 ديسمبر 2025. نفي من China’s foreign ministry. لم يُذكر من يؤكد ذلك.',
    ],
    [
      'denied by nobody knows whom',
      { claims: claim('a', 'denies') },
      'Radar. Event. 7 December 2025. Denied by someone not identified. Who asserts it is not given.',
      'Radar。出来事。2025年12月7日。否定：誰によるかは記載なし。これを主張する者の記載なし。',
      'Radar。事件。2025年12月7日。否认方：未注明。未注明是谁提出此说。',
      'Radar. حدث. 7 ديسمبر 2025. نفي من جهة لم تُذكر. لم يُذكر من يؤكد ذلك.',
    ],
    [
      'asserted by one and denied by another',
      { claims: [claim('a', 'asserts', 'sato'), claim('b', 'denies', 'ministry')] },
      'Radar. Event. 7 December 2025. Source: Ms Sato. Denied by China’s foreign ministry.',
      'Radar。出来事。2025年12月7日。情報源：Ms Sato。否定：China’s foreign ministry。',
      'Radar。事件。2025年12月7日。来源：Ms Sato。否认方：China’s foreign ministry。',
      'Radar. حدث. 7 ديسمبر 2025. المصدر: Ms Sato. نفي من China’s foreign ministry.',
    ],
    [
      'a report, whose source is its outlet',
      { kind: 'report', outlet: 'kyodo' },
      'Radar. Report, Kyodo. 7 December 2025. Source: Kyodo.',
      'Radar。報道、Kyodo。2025年12月7日。情報源：Kyodo。',
      'Radar。报道，Kyodo。2025年12月7日。来源：Kyodo。',
      'Radar. تقرير، Kyodo. 7 ديسمبر 2025. المصدر: Kyodo.',
    ],
    [
      'two outlets',
      { attribution: [[outlet('kyodo', { source: 'wire' })], [outlet('nhk', { source: 'wire' })]] },
      'Radar. Event. 7 December 2025. Source: Kyodo; NHK. 2 outlets, 1 story.',
      'Radar。出来事。2025年12月7日。情報源：Kyodo／NHK。報道機関2社、元の記事1件。',
      'Radar。事件。2025年12月7日。来源：Kyodo；NHK。2家媒体，1篇原始报道。',
      'Radar. حدث. 7 ديسمبر 2025. المصدر: Kyodo؛ NHK. وسيلتا إعلام، خبر أصلي واحد.',
    ],
    [
      'hedged as a whole',
      { attribution: [[outlet('kyodo', hedge('reportedly', 'all'))]] },
      'Radar. Event. 7 December 2025. Source: Kyodo (“reportedly”).',
      'Radar。出来事。2025年12月7日。情報源：Kyodo（「reportedly」）。',
      'Radar。事件。2025年12月7日。来源：Kyodo（“reportedly”）。',
      'Radar. حدث. 7 ديسمبر 2025. المصدر: Kyodo («reportedly»).',
    ],
    [
      'with a hedged count',
      {
        kind: 'incident',
        parties: 'china',
        count: 'about 30 vessels',
        attribution: [[outlet('kyodo', hedge('by one account', 'count'))]],
      },
      'Radar. Incident, China. 7 December 2025. About 30 vessels (Kyodo: “by one account”). Source: Kyodo.',
      'Radar。事案、China。2025年12月7日。About 30 vessels（Kyodo：「by one account」）。情報源：Kyodo。',
      'Radar。突发事件，China。2025年12月7日。About 30 vessels（Kyodo：“by one account”）。来源：Kyodo。',
      'Radar. حادث، China. 7 ديسمبر 2025. about 30 vessels (Kyodo: «by one account»). المصدر: Kyodo.',
    ],
    [
      'with a hedged date',
      { attribution: [[outlet('kyodo', hedge('reportedly', 'date'))]] },
      'Radar. Event. 7 December 2025 (Kyodo: “reportedly”). Source: Kyodo.',
      'Radar。出来事。2025年12月7日（Kyodo：「reportedly」）。情報源：Kyodo。',
      'Radar。事件。2025年12月7日（Kyodo：“reportedly”）。来源：Kyodo。',
      'Radar. حدث. 7 ديسمبر 2025 (Kyodo: «reportedly»). المصدر: Kyodo.',
    ],
    [
      'a call with both sides',
      {
        kind: 'call',
        participants: ['china', 'japan'],
        claims: [claim('a', 'asserts', 'japan'), claim('b', 'asserts', 'china')],
      },
      'Radar. Call, China and Japan. 7 December 2025. Japan says: Text of a. China says: Text of b. Source: Japan; China.',
      'Radar。電話会談、China、Japan。2025年12月7日。Japanの主張：Text of a。Chinaの主張：Text of b。情報源：Japan／China。',
      'Radar。通话，China和Japan。2025年12月7日。Japan称：Text of a。China称：Text of b。来源：Japan；China。',
      'Radar. اتصال هاتفي، China وJapan. 7 ديسمبر 2025. رواية Japan: Text of a. رواية China: Text of b. المصدر: Japan؛ China.',
    ],
    [
      'nobody',
      {},
      'Radar. Event. 7 December 2025. No source given.',
      'Radar。出来事。2025年12月7日。情報源の記載なし。',
      'Radar。事件。2025年12月7日。未注明来源。',
      'Radar. حدث. 7 ديسمبر 2025. لم يُذكر مصدر.',
    ],
  ])('%s', (_, written, ...words) => {
    expect(described(written).map(({ spoken }) => spoken)).toEqual(words);
  });

  it('is both sides where one disputes the other', () => {
    const claims = [claim('a', 'asserts', 'sato'), claim('b', 'denies', 'ministry')];
    const spoken = described({ claims }, [{ type: 'disputes', from: 'e1#b', to: 'e1#a' }]).map(
      (description) => description.spoken,
    );
    expect(spoken).toEqual([
      'Radar. Event. 7 December 2025. Disputed: Ms Sato says: Text of a; China’s foreign ministry says (denial): Text of b. Source: Ms Sato. Denied by China’s foreign ministry.',
      'Radar。出来事。2025年12月7日。主張が対立：Ms Satoの主張：Text of a／China’s foreign ministryの主張（否定）：Text of b。情報源：Ms Sato。否定：China’s foreign ministry。',
      'Radar。事件。2025年12月7日。各执一词：Ms Sato称：Text of a；China’s foreign ministry称（否认）：Text of b。来源：Ms Sato。否认方：China’s foreign ministry。',
      'Radar. حدث. 7 ديسمبر 2025. محل خلاف: رواية Ms Sato: Text of a؛ رواية China’s foreign ministry (نفي): Text of b. المصدر: Ms Sato. نفي من China’s foreign ministry.',
    ]);
  });

  it('is counted as one story where two outlets have it from one source', () => {
    const chains = [[outlet('kyodo', { source: 'wire' })], [outlet('nhk', { source: 'wire' })]];
    const counts = described({ attribution: chains }).map(({ sourceCount }) => sourceCount);
    expect(counts).toEqual([
      '2 outlets, 1 story',
      '報道機関2社、元の記事1件',
      '2家媒体，1篇原始报道',
      'وسيلتا إعلام، خبر أصلي واحد',
    ]);
  });
});
