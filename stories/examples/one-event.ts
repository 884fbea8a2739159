/** The minimum: one event. */
import type { Example } from './example.js';

/** A title and a date. */
export const oneEvent: Example = {
  args: { events: [{ title: 'Ferry service suspended', when: '2025-12' }] },
  page: { height: 160 },
};

/** The same, with a source and a kind of its own. */
export const oneEventWithASource: Example = {
  args: {
    events: [
      {
        kind: 'suspension',
        service: 'ferry',
        title: 'Ferry service suspended',
        when: '2025-12-07',
        attribution: 'Harbour Gazette',
      },
    ],
  },
  page: { height: 160 },
};
