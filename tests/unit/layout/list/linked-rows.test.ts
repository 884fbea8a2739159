import { describe, expect, it } from 'vitest';
import { linkedRows } from '../../../../src/layout/list/linked-rows.js';
import { parse } from '../../../../src/model/ingest/parse.js';

describe('the rows that one is linked with', () => {
  it('are those of the main thread, then the others, by time, each once and what has no date last', () => {
    const timeline = parse({
      events: [
        { id: 'own', title: 'Own', when: '2025-05', claims: [{ id: 'c', text: 'So', chain: 'x' }] },
        { id: 'late', title: 'Late', when: '2025-12' },
        { id: 'some', title: 'Some day' },
        { id: 'early', title: 'Early', when: '2025-01' },
        { id: 'main', title: 'Main', when: '2025-11' },
      ],
      links: [
        { from: 'some', to: 'own', type: 'about' },
        { from: 'late', to: 'own', type: 'about' },
        { from: 'late', to: 'own#c', type: 'disputes' },
        { from: 'own', to: 'early', type: 'after' },
        { from: 'main', to: 'own', type: 'protests', assertedBy: ['x'] },
        { from: 'own', to: 'own#c', type: 'about' },
        { from: 'own', to: 'gone', type: 'about' },
      ],
    });
    const thread = timeline.links.filter(({ type }) => type === 'protests');
    expect(linkedRows(timeline, 0, thread)).toEqual([4, 3, 1, 2]);
    expect(linkedRows(timeline, 3, thread)).toEqual([0]);
    expect(linkedRows(timeline, 0, [])).toEqual([3, 4, 1, 2]);
  });
});
