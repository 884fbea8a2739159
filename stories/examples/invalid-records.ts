/** A list with faults of every severity, and good records among them. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

const timeline = {
  title: 'A list with faults',
  actors: { ministry: { name: 'Foreign ministry', type: 'organisation' } },
  sources: { gazette: { title: 'Harbour Gazette', URL: 'javascript:alert(1)' } },
  events: [
    {
      id: 'a',
      kind: 'statement',
      title: 'A good record',
      when: '2025-12-03',
      speakers: 'ministry',
      attribution: 'ministry',
    },
    'not an event',
    { id: 'b', title: 'A month that does not exist', when: '2025-13-02', attribution: 'gazette' },
    { id: 'c', title: 'An end before its start', when: '2025-12-09/2025-12-01', attribution: 'gazette' },
    {
      id: 'd',
      kind: 'festival',
      title: 'A kind that does not exist',
      when: '2025-12-10',
      attribution: 'gazette',
    },
    { id: 'e', kind: 'call', title: 'A call with nobody on it', when: '2025-12-12', attribution: 'gazette' },
    { id: 'f', title: 'An undated event', attribution: 'gazette', links: { after: 'nothing' } },
    null,
  ],
} as unknown as TimelineDocument;

/** The good records, and what can be read of the others. */
export const invalidRecords: Example = { args: { timeline } };
