/** London and New York, on the night on which London has the hour after one twice. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

const timeline: TimelineDocument = {
  title: 'The night of the call',
  timeZone: 'Europe/London',
  events: [
    {
      kind: 'call',
      title: 'The ministers speak',
      participants: ['Ann Archer', 'Bob Baker'],
      when: '2025-10-25T21:30/2025-10-25T22:10',
      attribution: 'The Gazette',
    },
    {
      kind: 'statement',
      title: 'Baker: nothing was agreed',
      speakers: 'Bob Baker',
      when: '2025-10-26T01:30',
      attribution: 'The Gazette',
    },
    {
      kind: 'statement',
      title: 'Archer: all was agreed',
      speakers: 'Ann Archer',
      when: '2025-10-26T01:45Z',
      attribution: 'The Herald',
    },
    { kind: 'report', title: 'The Gazette has both', outlet: 'The Gazette', when: '2025-10-26' },
  ],
};

/** One instant by two clocks. */
export const secondZone: Example = {
  args: { timeline, secondZone: 'America/New_York' },
};

/** Drawn from right to left, the zone half an hour beside the other. */
export const secondZoneRightToLeft: Example = {
  args: { timeline, secondZone: 'Asia/Kolkata' },
  page: { direction: 'rtl' },
};
