/** A strike in three short bursts with months between them, and a letter of which no more than the month is known. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

const timeline: TimelineDocument = {
  title: 'The strike at the mill',
  timeZone: 'Europe/London',
  asOf: '1911-12-20',
  sources: { mercury: { title: 'The Mercury' }, ledger: { title: 'The mill’s ledger' } },
  events: [
    {
      kind: 'measure',
      title: 'Wages are cut',
      imposers: 'The mill',
      when: { start: '1911-06-30', end: '..', ongoing: true },
      attribution: 'ledger',
    },
    { kind: 'call', title: 'The weavers meet', when: '1911-06-30', attribution: 'mercury' },
    { kind: 'request', title: 'They ask for the old wage', when: '1911-07-01', attribution: 'mercury' },
    { kind: 'statement', title: 'A letter to the owner', when: '1911-11-XX', attribution: 'ledger' },
    { kind: 'protest', title: 'The looms stand still', when: '1911-11-07', attribution: 'mercury' },
    { kind: 'statement', title: 'The owner will not talk', when: '1911-11-08', attribution: 'mercury' },
    { kind: 'meeting', title: 'The owner talks', when: '1911-12-18', attribution: 'mercury' },
    { kind: 'report', title: 'Work begins again', when: '1911-12-19', attribution: 'mercury' },
  ],
};

/** Drawn as the element draws it by itself: the months between are cut short. */
export const cutAxis: Example = { args: { timeline } };

/** The same time as it went on. */
export const linearAxis: Example = { args: { timeline, axis: 'linear' } };
