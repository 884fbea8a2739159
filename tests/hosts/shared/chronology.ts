// The data of every host: three events, and a fourth that comes later.
import type { TimelineDocument, WrittenEvent } from 'attributed-timeline';

/** What a host shows first. */
export const chronology: TimelineDocument = {
  title: 'A ferry and a radar',
  timeZone: 'Asia/Tokyo',
  events: [
    { id: 'ferry', kind: 'suspension', title: 'Ferry suspended', when: '2025-12/..', service: 'ferry' },
    { id: 'radar', title: 'Radar alleged', when: '2025-12-06', attribution: 'Harbour Gazette' },
    { id: 'call', kind: 'call', title: 'Call', when: '2025-12-08', participants: ['Tokyo', 'Beijing'] },
  ],
};

/** What is added to it. */
export const addition: WrittenEvent = { id: 'talks', title: 'Talks', when: '2025-12-10' };

/** The same with one event more: another object. */
export function withAddition(before: TimelineDocument): TimelineDocument {
  return { ...before, events: [...before.events, addition] };
}

/** Changes the object that is there, which no framework and no element sees. */
export function mutate(document: TimelineDocument): void {
  (document.events as WrittenEvent[]).push({ id: 'unseen', title: 'Unseen', when: '2025-12-09' });
}
