/** Fictitious: what is known by the order of events alone, what shares a day with another, and what cannot have been. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

const timeline: TimelineDocument = {
  title: 'The harbour strike, by what came after what (fictitious)',
  timeZone: 'UTC',
  asOf: '2025-12-20',
  events: [
    {
      ...{ id: 'radar', kind: 'incident', title: 'The radar incident', parties: ['The patrol'] },
      ...{ when: '2025-12-06', attribution: 'The Herald' },
    },
    {
      ...{ id: 'talk', kind: 'meeting', title: 'A talk behind closed doors' },
      participants: ['The governor', 'The union'],
      when: {
        after: 'radar',
        before: 'ferry',
        asWritten: 'when the radar had been seen, and ferries still ran',
      },
      attribution: 'The Gazette',
    },
    {
      ...{ id: 'ferry', kind: 'suspension', title: 'The ferry stops', service: 'ferry' },
      ...{ when: '2025-12-13', attribution: 'The Herald' },
    },
    {
      ...{ id: 'note', kind: 'statement', title: 'The union writes to its members', speakers: ['The union'] },
      when: { after: 'talk' },
      links: { 'same-day': 'vote' },
      attribution: 'The Gazette',
    },
    {
      ...{ id: 'vote', kind: 'event', title: 'The union votes' },
      when: { before: 'ferry', asWritten: 'before the last ferry' },
      attribution: 'The Gazette',
    },
    {
      ...{ id: 'rumour', kind: 'report', title: 'A rumour of a second talk', outlet: ['The Herald'] },
      when: { after: 'ferry', before: 'radar' },
    },
  ],
};

/** Each is said with what it came after and before; the rumour, whose order cannot be, is listed. */
export const knownByOrder: Example = { args: { timeline } };
