/** Who carried what is said to the reader, and the lanes of those who did. */
import { describe, expect, it } from 'vitest';
import { carriersOf } from '../../../src/model/carriers.js';
import { laneKeys } from '../../../src/layout/index/lane-keys.js';
import { parse } from '../../../src/model/ingest/parse.js';

const speaker = { by: 'mayor', as: 'speaker' };
const gazette = { by: 'gazette', as: 'outlet' };
const wire = { by: 'wire', as: 'outlet', source: 'story' };

function keysOf(attribution: unknown, header: object = {}): readonly string[] {
  const timeline = parse({ ...header, events: [{ title: 'a', when: '2025', attribution }] });
  return [...laneKeys(timeline, 0, 'carrier')];
}

describe('the carrier of a chain', () => {
  it.each([
    ['the outlet that cites a speaker', [[speaker, gazette]], ['gazette']],
    ['the last of several outlets', [[speaker, wire, gazette]], ['gazette']],
    [
      'each of those who repeat one wire',
      [
        [wire, gazette],
        [wire, { by: 'herald', as: 'outlet' }],
      ],
      ['gazette', 'herald'],
    ],
    ['nobody where it stands as it was said', [[speaker]], ['']],
  ])('is %s', (_, attribution, keys) => {
    expect(keysOf(attribution)).toEqual(keys);
  });

  it('is the document’s own source only where nobody else carried it there', () => {
    const header = { compiledFrom: 'article', sources: { article: 'The article' } };
    expect(keysOf([[speaker, gazette]], header)).toEqual(['gazette']);
    expect(keysOf([[speaker]], header)).toEqual(['article']);
  });

  it('is named by a document that has its lanes made of carriers', () => {
    const timeline = parse({ laneBy: 'carrier', events: [{ title: 'a', when: '2025' }] });
    expect([timeline.header.laneBy, timeline.faults.faults]).toEqual(['carrier', []]);
    expect(carriersOf([], timeline.header)).toEqual([]);
  });
});
