// Two versions of a list: what is new, changed and gone, and both as one document.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents } from '../../../src/io/compare-events.js';
import { mergeDocuments } from '../../../src/io/merge-documents.js';

const before = [
  { id: 'a', title: 'One', when: '2025', tags: ['x', 'y'] },
  { id: 'b', title: 'Two', when: { start: '2025', end: '2026' } },
  { id: 'c', title: 'Three' },
];

describe('events that are compared', () => {
  it('are created, changed in named fields, unchanged or gone', () => {
    const after = [
      { tags: ['x', 'y'], when: '2025', title: 'One', id: 'a' },
      { id: 'b', title: 'Two', when: { start: '2025', end: '2027' }, place: 'Tokyo' },
      { id: 'd', title: 'Four' },
      { title: 'Without an id' },
    ];
    expect(compareEvents(before, after)).toEqual({
      created: ['d', 'Without an id'],
      changed: [{ id: 'b', fields: ['when', 'place'] }],
      unchanged: ['a'],
      gone: ['c'],
    });
  });
});

describe('documents that are merged', () => {
  it('keep what stands beside the events of the first, completed by the second', () => {
    const first = { title: 'First', actors: { ann: 'Ann' }, links: [{ from: 'a', to: 'b' }], events: before };
    const second = {
      title: 'Second',
      lang: 'en',
      actors: { bob: 'Bob' },
      links: [{ from: 'c', to: 'a' }],
      events: [],
    };
    expect(mergeDocuments(first, second).document).toEqual({
      ...{ title: 'First', lang: 'en', actors: { ann: 'Ann', bob: 'Bob' }, events: before },
      links: [...first.links, ...second.links],
    });
  });

  it('lose no event, have none twice, and change nothing when they are merged again', () => {
    const list = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.constantFrom('x', 'y') }),
    );
    fc.assert(
      fc.property(list, list, (one, other) => {
        const { document } = mergeDocuments(one, other);
        const ids = (document['events'] as readonly { id: string }[]).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...ids].sort()).toEqual([...new Set([...one, ...other].map(({ id }) => id))].sort());
        expect(mergeDocuments(document, other).document).toEqual(document);
      }),
    );
  });
});
