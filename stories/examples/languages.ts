/** The same small story in Japanese, Chinese and Arabic: a port closes, and there are two accounts of it. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

interface Words {
  readonly lang: string;
  readonly timeZone: string;
  readonly title: string;
  readonly port: string;
  readonly union: string;
  readonly officials: string;
  readonly paper: string;
  readonly press: string;
  readonly closed: string;
  readonly blocked: string;
  readonly portSays: string;
  readonly unionSays: string;
  readonly protest: string;
  readonly talks: string;
  readonly warning: string;
  readonly quote: string;
  readonly ferry: string;
  readonly reported: string;
  readonly hedge: string;
  readonly written: string;
  readonly open: string;
  readonly note: string;
}

function documentOf(words: Words): TimelineDocument {
  const { lang, timeZone, title } = words;
  return {
    lang,
    timeZone,
    title,
    asOf: '2025-03-31',
    actors: {
      port: { name: words.port, type: 'group' },
      union: { name: words.union, type: 'group' },
      officials: { name: words.officials, type: 'anonymous' },
      paper: { name: words.paper, type: 'organisation' },
      press: { name: words.press, type: 'group' },
    },
    events: [
      {
        id: 'closed',
        kind: 'measure',
        title: words.closed,
        when: '2025-03-03',
        imposers: 'port',
        targets: 'union',
        status: 'in-force',
        attribution: 'paper',
      },
      {
        id: 'blocked',
        kind: 'incident',
        title: words.blocked,
        when: { at: '[2025-03-05..2025-03-06]', asWritten: words.written, basis: 'stated' },
        parties: ['port', 'union'],
        claims: [
          {
            id: 'port',
            text: words.portSays,
            chain: [
              { by: 'port', as: 'speaker' },
              { by: 'paper', as: 'outlet', hedges: [{ word: words.hedge, class: 'allegation' }] },
            ],
          },
          {
            id: 'union',
            text: words.unionSays,
            stance: 'denies',
            chain: { by: 'union', as: 'speaker' },
          },
        ],
        ambiguity: [words.open],
      },
      {
        id: 'protest',
        kind: 'protest',
        title: words.protest,
        when: '2025-03-07~',
        protesters: 'union',
        addressees: 'port',
        form: 'public',
        attribution: [
          [
            { by: 'officials', as: 'briefed' },
            { by: 'paper', as: 'outlet', hedges: [{ word: words.reported, class: 'hearsay' }] },
          ],
        ],
        links: { protests: 'closed' },
      },
      { id: 'talks', kind: 'meeting', title: words.talks, when: '2025-03', participants: ['union', 'port'] },
      {
        id: 'warning',
        kind: 'statement',
        title: words.warning,
        when: '2025-03-20T14:05',
        speakers: 'port',
        addressees: 'press',
        attribution: 'paper',
        quotes: [{ text: words.quote, by: 'port' }],
      },
      {
        id: 'ferry',
        kind: 'suspension',
        title: words.ferry,
        when: '2025-03-10/..',
        operator: 'port',
        service: 'ferry',
        attribution: 'paper',
        links: { 'because-of': 'closed' },
      },
    ],
    links: [
      {
        from: 'blocked#union',
        to: 'blocked#port',
        type: 'disputes',
        assertedBy: ['paper'],
        note: words.note,
      },
    ],
  };
}

/** In Japanese. */
export const japanese: Example = {
  args: {
    timeline: documentOf({
      lang: 'ja',
      timeZone: 'Asia/Tokyo',
      title: '港の閉鎖',
      port: '港湾局',
      union: '港湾労組',
      officials: '当局者',
      paper: '港新聞',
      press: '記者団',
      closed: '港湾局、東埠頭を閉鎖',
      blocked: '埠頭の門で衝突か',
      portSays: '組合員が門をふさいだ',
      unionSays: '門はふさいでいない',
      protest: '労組が閉鎖に抗議',
      talks: '労組と港湾局が会談',
      warning: '港湾局「長引く恐れ」',
      quote: '閉鎖は長引く恐れがある',
      ferry: '連絡船が運休',
      reported: 'とされる',
      hedge: '主張によると',
      written: '週の半ば',
      open: '何人がいたかは明らかでない。',
      note: '同紙は双方の話を並べている。',
    }),
  },
  page: { lang: 'ja' },
};

/** In Chinese, in simplified characters. */
export const chinese: Example = {
  args: {
    timeline: documentOf({
      lang: 'zh-Hans',
      timeZone: 'Asia/Shanghai',
      title: '港口关闭',
      port: '港务局',
      union: '码头工会',
      officials: '官员',
      paper: '港报',
      press: '记者',
      closed: '港务局关闭东码头',
      blocked: '码头大门前疑发生冲突',
      portSays: '工会成员堵住大门',
      unionSays: '没有堵门',
      protest: '工会抗议关闭决定',
      talks: '工会与港务局会面',
      warning: '港务局：“恐将持续”',
      quote: '关闭恐将持续一段时间',
      ferry: '客轮停航',
      reported: '据称',
      hedge: '据其所述',
      written: '周中',
      open: '在场人数尚不清楚。',
      note: '该报并列了双方说法。',
    }),
  },
  page: { lang: 'zh' },
};

/** In Arabic, from right to left. */
export const arabic: Example = {
  args: {
    timeline: documentOf({
      lang: 'ar',
      timeZone: 'Africa/Cairo',
      title: 'إغلاق الميناء',
      port: 'هيئة الميناء',
      union: 'نقابة العمال',
      officials: 'مسؤولون',
      paper: 'صحيفة المرفأ',
      press: 'الصحفيين',
      closed: 'الميناء يعلن إغلاق الرصيف الشرقي',
      blocked: 'مواجهة عند بوابة الرصيف',
      portSays: 'أعضاء النقابة سدّوا البوابة',
      unionSays: 'لم يسدّ أحد البوابة',
      protest: 'النقابة تحتج على القرار',
      talks: 'اجتماع بين النقابة والهيئة',
      warning: 'الهيئة: «قد يطول الإغلاق»',
      quote: 'قد يطول الإغلاق',
      ferry: 'توقف العبّارة',
      reported: 'بحسب ما قيل',
      hedge: 'زُعم أن',
      written: 'منتصف الأسبوع',
      open: 'عدد الحاضرين غير معروف.',
      note: 'نشرت الصحيفة الروايتين معًا.',
    }),
  },
  page: { lang: 'ar', direction: 'rtl' },
};
