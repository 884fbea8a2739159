/** All that a source carried: by whichever article, how often alone, and how often it was taken back. */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { columnCountsChunked } from '../../../../src/layout/sets/set-counts.js';
import { sourceCountsChunked, sourceRowsChunked } from '../../../../src/layout/sets/source-rows.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';

const timeline = parse({
  sources: {
    monday: { title: 'Fire', 'container-title': 'Gazette', issued: '2031-03-03' },
    tuesday: { title: 'More fire', 'container-title': 'Gazette', issued: '2031-03-04' },
    memo: { title: 'The memo' },
  },
  events: [
    {
      id: 'a',
      title: 'a',
      when: '2031-03-03',
      attribution: [
        [
          { by: 'mayor', as: 'speaker' },
          { by: 'x', as: 'outlet', source: 'monday' },
        ],
      ],
    },
    {
      id: 'b',
      title: 'b',
      when: '2031-03-04',
      attribution: [[{ by: 'Gazette', as: 'outlet', source: 'tuesday' }], ['Herald']],
    },
    {
      id: 'c',
      title: 'c',
      when: '2031-03-05',
      claims: { id: 'k', text: 'k', chain: [{ by: 'Gazette', as: 'outlet' }] },
    },
    { id: 'd', title: 'd', when: '2031-03-06', attribution: 'Herald' },
    {
      id: 'e',
      title: 'e',
      when: 'who knows',
      attribution: [[{ by: 'Gazette', as: 'outlet', source: 'memo' }]],
    },
  ],
  links: [
    { type: 'retracts', from: 'd', to: 'c#k' },
    { type: 'retracts', from: 'd', to: 'source:memo' },
  ],
});

const rowsOf = (name: string): readonly number[] =>
  Array.from(runChunked(sourceRowsChunked(name, timeline.order, timeline)));

describe('what a source carried', () => {
  it('is whatever names it or an article of it, in time, what has no date last', () => {
    expect(rowsOf('Gazette')).toEqual([0, 1, 2, 4]);
    expect(rowsOf('Herald')).toEqual([1, 3]);
    expect(rowsOf('Nobody')).toEqual([]);
  });

  it('is counted: what stands on it alone, and the states of all, with what a source of it took back', () => {
    const rows = runChunked(sourceRowsChunked('Gazette', timeline.order, timeline));
    expect(runChunked(sourceCountsChunked('Gazette', rows, timeline))).toEqual({ alone: 3 });
    const { states } = runChunked(columnCountsChunked(rows, buildIndex(timeline)));
    expect(states).toMatchObject({ retracted: 2, corrected: 0, disputed: 0, undated: 1 });
  });
});
