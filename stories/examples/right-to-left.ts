/** A port closes and opens, in Arabic. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

/** The title of the first event. */
export const first = 'الميناء يعلن إغلاق الرصيف الشرقي';

/** That of the last one. */
export const last = 'الميناء يفتح الرصيف من جديد';

const timeline: TimelineDocument = {
  title: 'إغلاق الميناء',
  lang: 'ar',
  timeZone: 'Africa/Cairo',
  actors: {
    port: { name: 'هيئة الميناء', type: 'organisation' },
    union: { name: 'نقابة العمال', type: 'organisation' },
    paper: { name: 'صحيفة المرفأ', type: 'organisation' },
  },
  events: [
    {
      id: 'closed',
      kind: 'measure',
      title: first,
      when: '2025-03-03',
      imposers: 'port',
      targets: 'union',
      attribution: 'paper',
    },
    {
      kind: 'protest',
      title: 'النقابة تحتج على القرار',
      when: '[2025-03-05..2025-03-06]',
      protesters: 'union',
      addressees: 'port',
      attribution: 'paper',
      links: { protests: 'closed' },
    },
    {
      kind: 'meeting',
      title: 'اجتماع بين النقابة والهيئة',
      when: '2025-03',
      participants: ['union', 'port'],
    },
    {
      kind: 'measure',
      title: last,
      when: '2025-03-20',
      imposers: 'port',
      targets: 'union',
      attribution: 'paper',
    },
  ],
};

/** Time begins on the right. */
export const rightToLeft: Example = {
  args: { timeline },
  page: { lang: 'ar', direction: 'rtl' },
};
