import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { openAccountsOf } from '../../../src/words/open-accounts.js';

const actors = {
  japan: { name: 'Japan', type: 'state' },
  china: { name: 'China', type: 'state' },
  embassy: 'China’s embassy',
};
const hedges = [
  { word: 'allegedly', class: 'allegation' },
  { word: 'at least', class: 'approximation', scope: 'count' },
];
const events = [
  {
    ...{ id: 'radar', title: 'Radar', kind: 'incident', when: '2025-12-06' },
    claims: [
      { id: 'jp', text: 'They aimed radar at our jets.', chain: [{ by: 'japan', as: 'speaker', hedges }] },
    ],
  },
  {
    ...{ id: 'reply', title: 'Reply', kind: 'statement', when: '2025-12-07', speakers: 'china' },
    claims: [
      {
        id: 'cn',
        text: 'They obstructed our flights.',
        stance: 'counter-accuses',
        chain: [{ by: 'china', as: 'speaker' }],
      },
    ],
  },
  {
    ...{ id: 'smear', title: 'Smear', kind: 'statement', when: '2025-12-08', speakers: 'embassy' },
    claims: [
      {
        id: 'no',
        text: 'It is slander.',
        stance: 'characterises',
        chain: [{ by: 'embassy', as: 'speaker' }],
      },
    ],
  },
];
const links = [
  { from: 'reply#cn', to: 'radar#jp', type: 'disputes' },
  { from: 'smear#no', to: 'radar#jp', type: 'disputes' },
];
const timeline = parse({ actors, events, links });

describe('The accounts of a dispute in the drawing', () => {
  it('are one of each side, with how they are hedged or meant, and how many more there are', () => {
    expect(openAccountsOf(timeline, 0, en)).toEqual([
      { heading: 'Japan says', hedge: '“allegedly”', text: 'They aimed radar at our jets.', note: '' },
      {
        heading: 'China says',
        hedge: '',
        text: 'They obstructed our flights.',
        note: 'counter-accusation · and 1 more',
      },
    ]);
  });

  it('say whose a word of distance is that the speaker has not used', () => {
    const outlet = { by: 'paper', as: 'outlet', hedges: hedges.slice(0, 1) };
    const [radar, ...others] = events;
    const claim = {
      id: 'jp',
      text: 'They aimed radar at our jets.',
      chain: [{ by: 'japan', as: 'speaker' }, outlet],
    };
    const reported = parse({
      actors: { ...actors, paper: 'The paper' },
      events: [{ ...radar, claims: [claim] }, ...others],
      links,
    });
    expect(openAccountsOf(reported, 0, en)[0]).toMatchObject({ hedge: '', note: 'The paper: “allegedly”' });
    expect(openAccountsOf(reported, 0, ja)[0]?.note).toBe('The paper：「allegedly」');
  });

  it('say so in every language', () => {
    const note = (locale: typeof en): unknown => openAccountsOf(timeline, 0, locale)[1]?.note;
    expect(note(ja)).toBe('逆に非難／ほか1件');
    expect(note(zh)).toBe('反指责 · 另有1种');
    expect(note(ar)).toBe('اتهام مضاد · ورواية أخرى');
  });

  it('stand with the event whose claim is disputed, not with those that dispute it', () => {
    expect(openAccountsOf(timeline, 1, en)).toEqual([]);
    expect(openAccountsOf(timeline, 2, en)).toEqual([]);
  });

  it('are none where a side is an event without a claim in words', () => {
    const one = parse({ actors, events, links: [{ from: 'reply', to: 'radar#jp', type: 'disputes' }] });
    expect(openAccountsOf(one, 0, en)).toEqual([]);
  });
});
