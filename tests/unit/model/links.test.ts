/** Links: two ways to write them, one list, and their words from either end. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { linksInWords } from '../../../src/words/link-words.js';
import { parse } from '../../../src/model/ingest/parse.js';

const events = [
  { id: 'e1', title: 'Remarks', when: '2025-11' },
  {
    id: 'e2',
    title: 'Measures',
    when: '2025-11',
    links: { 'retaliates-for': 'e1', 'same-day': ['e1', 'e3'] },
  },
  { id: 'e3', title: 'Ferry stops', when: '2025-12' },
];

describe('links', () => {
  it('written out come first, then those written short, in the order of the events', () => {
    const timeline = parse({ events, links: [{ from: 'e3', to: 'e2', type: 'part-of' }] });
    expect(timeline.links).toEqual([
      { from: 'e3', to: 'e2', type: 'part-of' },
      { from: 'e2', to: 'e1', type: 'retaliates-for' },
      { from: 'e2', to: 'e1', type: 'same-day' },
      { from: 'e2', to: 'e3', type: 'same-day' },
    ]);
  });

  it('may be one link that stands for a list', () => {
    const timeline = parse({ events: events.slice(0, 1), links: { from: 'e1', to: 'e1', type: 'about' } });
    expect(timeline.links).toEqual([{ from: 'e1', to: 'e1', type: 'about' }]);
  });

  it('belong to the events at both ends, and to those of claims', () => {
    const claims = { id: 'c', text: 'so it was', chain: 'x' };
    const timeline = parse({
      events: [...events, { id: 'e4', title: 'Claim', when: '2025', claims }],
      links: [{ from: 'e4#c', to: 'e1', type: 'about' }],
    });
    expect([0, 1, 2, 3].map((row) => timeline.linksOf(row).length)).toEqual([3, 3, 1, 1]);
  });
});

function spoken(links: readonly object[], row: number): readonly string[] {
  const plain = events.map(({ id, title, when }) => ({ id, title, when }));
  const timeline = parse({ actors: { scmp: 'South China Morning Post' }, events: plain, links });
  return linksInWords(timeline, row, en).map((link) => link.spoken);
}

describe('a link in words', () => {
  it('without an asserter is the compiler’s inference, with its note', () => {
    const link = {
      from: 'e3',
      to: 'e2',
      type: 'part-of',
      note: 'The newspaper does not say who ordered it.',
    };
    expect(spoken([link], 2)).toEqual([
      'Part of: Measures (the compiler’s inference). The newspaper does not say who ordered it.',
    ]);
    expect(spoken([link], 1)).toEqual([
      'Includes: Ferry stops (the compiler’s inference). The newspaper does not say who ordered it.',
    ]);
  });

  it('names who asserts it, and the words of distance they use', () => {
    const link = { from: 'e2', to: 'e1', type: 'retaliates-for', assertedBy: ['scmp', 'Xinhua'] };
    const hedges = [{ word: 'apparently', class: 'appearance' }];
    expect(spoken([link], 1)).toEqual([
      'Retaliates for: Remarks (according to South China Morning Post and Xinhua).',
    ]);
    expect(spoken([{ ...link, hedges }], 1)).toEqual([
      'Retaliates for: Remarks (according to South China Morning Post and Xinhua: “apparently”).',
    ]);
  });

  it.each([
    ['after', 'Came after', 'Came before'],
    ['responds-to', 'Responds to', 'Answered by'],
    ['reports', 'Reports', 'Reported in'],
    ['may-be-same', 'May be the same as', 'May be the same as'],
  ])('of the type %s reads from both ends', (type, outward, inward) => {
    const link = { from: 'e2', to: 'e1', type };
    expect(spoken([link], 1)).toEqual([`${outward}: Remarks (the compiler’s inference).`]);
    expect(spoken([link], 0)).toEqual([`${inward}: Measures (the compiler’s inference).`]);
  });

  it('is left out where its other end does not exist, or is the event itself', () => {
    expect(spoken([{ from: 'e2', to: 'e9', type: 'about' }], 1)).toEqual([]);
    expect(spoken([{ from: 'e2', to: 'e2', type: 'about' }], 1)).toEqual([]);
  });
});
