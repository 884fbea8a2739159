import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { partiesInWords, sortKeyOf } from '../../../src/words/table-words.js';

const timeline = parse({
  actors: { glass: { name: 'George Glass' }, officials: { name: 'officials', type: 'anonymous' } },
  events: [
    {
      title: 'Words',
      kind: 'statement',
      speakers: 'glass',
      addressees: ['Ann', 'Bob'],
      onBehalfOf: 'the embassy',
      when: '2025',
    },
    {
      title: 'Call',
      kind: 'call',
      participants: ['Ann', 'Bob'],
      initiator: 'Ann',
      when: '2025',
      attribution: 'officials',
    },
    { title: 'Plain', when: '2025' },
  ],
});
const partiesOf = (row: number): ReturnType<typeof partiesInWords> =>
  partiesInWords(timeline, timeline.event(row)!, en);

describe('partiesInWords', () => {
  it('distinguishes actors from addressees, and names further roles', () => {
    expect(partiesOf(0)).toMatchObject({
      who: 'George Glass',
      whom: 'Ann and Bob',
      further: [{ label: 'On behalf of', names: 'the embassy' }],
    });
    expect(partiesOf(1)).toMatchObject({ who: 'Ann and Bob', whom: '' });
    expect(partiesOf(2)).toEqual({ who: '', whom: '', further: [] });
  });
});

describe('sortKeyOf', () => {
  it('is the words of the cell, and nothing where that is empty', () => {
    const keys = (row: number): unknown[] =>
      (['kind', 'title', 'who', 'whom', 'source'] as const).map((column) =>
        sortKeyOf(timeline, row, column, en),
      );
    expect(keys(0)).toEqual(['Statement', 'Words', 'George Glass', 'Ann and Bob', undefined]);
    expect(keys(1)).toEqual(['Call', 'Call', 'Ann and Bob', undefined, 'officials']);
  });

  it('puts the graver state first', () => {
    const [unsourced, unnamed] = [sortKeyOf(timeline, 0, 'state', en), sortKeyOf(timeline, 1, 'state', en)];
    expect(Number(unsourced)).toBeLessThan(Number(unnamed));
  });
});
