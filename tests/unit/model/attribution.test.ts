/** Who stands behind an event: the ends of chains, independent sources, hedges, and those who are not named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctRoots, nameOf } from '../../../src/model/attribution.js';
import { flag, hasFlag } from '../../../src/model/columns.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../src/model/timeline.js';

function timelineOf(fields: object, header: object = {}): Timeline {
  return parse({ events: [{ id: 'e1', title: 'a', when: '2025', ...fields }], ...header });
}

function chainsOf(timeline: Timeline): readonly string[] {
  const chains = timeline.event(0)?.attribution ?? [];
  return chains.map((chain) =>
    chain.map(({ by, source }) => `${by.join('+')}${source ? `=${source}` : ''}`).join(' > '),
  );
}

function statesOf({ columns }: Timeline, row = 0): readonly string[] {
  const states = ['disputed', 'hedged', 'unsourced', 'unnamed'] as const;
  return states.filter((state) => hasFlag(columns, row, flag[state]));
}

const speaker = { by: 'glass', as: 'speaker' };

describe('a chain', () => {
  const header = { compiledFrom: 'article', sources: { article: 'The article', scmp: 'The newspaper' } };

  it.each([
    ['of a speaker', [[speaker]], 'glass > article=article'],
    ['of an outlet without a source', ['gazette'], 'gazette > article=article'],
    ['of an outlet that is a source', ['scmp'], 'scmp=scmp'],
    [
      'that ends in a source of its own',
      [[speaker, { by: 'b', as: 'outlet', source: 'scmp' }]],
      'glass > b=scmp',
    ],
    [
      'whose source stands before its end',
      [[{ ...speaker, source: 'scmp' }, 'b']],
      'glass=scmp > b > article=article',
    ],
    ['that is the document’s own source', 'article', 'article=article'],
  ])('%s ends in the source of the document only where it has none', (_, attribution, chain) => {
    expect(chainsOf(timelineOf({ attribution }, header))).toEqual([chain]);
  });

  it('of a claim ends in it, too', () => {
    const claims = { id: 'c', text: 'so it was', chain: speaker };
    const timeline = timelineOf({ claims }, header);
    expect(timeline.claim('e1#c')?.claim.chain.at(-1)).toEqual({
      by: ['article'],
      as: 'outlet',
      source: 'article',
    });
    expect(chainsOf(timeline)).toEqual(['glass > article=article']);
  });

  it('stays as it is where the document names no source', () => {
    expect(chainsOf(timelineOf({ attribution: [[speaker]] }))).toEqual(['glass']);
  });

  it('is not made up where there is none', () => {
    const timeline = timelineOf({}, header);
    expect(chainsOf(timeline)).toEqual([]);
    expect(statesOf(timeline)).toEqual(['unsourced']);
  });
});

describe('independent sources', () => {
  it.each([
    [
      'one whom three outlets repeat',
      [
        [speaker, 'a'],
        [speaker, 'b'],
        [speaker, 'c'],
      ],
      1,
    ],
    [
      'two who speak together, in whichever order',
      [[{ by: ['a', 'b'], as: 'speaker' }], [{ by: ['b', 'a'], as: 'speaker' }]],
      1,
    ],
    [
      'two who speak each for themselves',
      [
        [speaker, 'x'],
        [{ by: 'motegi', as: 'speaker' }, 'x'],
      ],
      2,
    ],
    ['none', [], 0],
  ])('are counted by who speaks first: %s', (_, attribution, count) => {
    const chains = timelineOf({ attribution }).event(0)?.attribution ?? [];
    expect(distinctRoots(chains)).toHaveLength(count);
  });
});

describe('a hedge', () => {
  const hedged = (hedge: object): Timeline =>
    timelineOf({ attribution: [[{ ...speaker, hedges: [{ word: 'w', class: 'hearsay', ...hedge }] }]] });

  it.each([{}, { scope: 'all' }, { class: 'allegation' }, { class: 'appearance' }, { class: 'possibility' }])(
    '%j keeps a distance from the whole',
    (hedge) => {
      expect(statesOf(hedged(hedge))).toEqual(['hedged']);
    },
  );

  it.each([
    { scope: 'count' },
    { scope: 'date' },
    { scope: 'actor' },
    { scope: 'motive' },
    { class: 'approximation' },
    { class: 'unnamed-source' },
  ])('%j does not', (hedge) => {
    expect(statesOf(hedged(hedge))).toEqual([]);
  });

  it('of any step counts, whoever used it', () => {
    const outlet = { by: 'x', as: 'outlet', hedges: [{ word: 'reportedly', class: 'hearsay' }] };
    expect(statesOf(timelineOf({ attribution: [[speaker, outlet]] }))).toEqual(['hedged']);
  });
});

describe('those who are not named', () => {
  const actors = { officials: { name: 'officials', type: 'anonymous' }, glass: { name: 'Glass' } };
  const officials = { by: 'officials', as: 'briefed' };

  it('are not the same as no source', () => {
    expect(statesOf(timelineOf({ attribution: [[officials]] }, { actors }))).toEqual(['unnamed']);
    expect(statesOf(timelineOf({ attribution: [] }, { actors }))).toEqual(['unsourced']);
  });

  it('make an event unnamed only where nobody else stands at a root', () => {
    expect(statesOf(timelineOf({ attribution: [[officials], [speaker]] }, { actors }))).toEqual([]);
    expect(
      statesOf(timelineOf({ attribution: [[{ by: ['officials', 'glass'], as: 'briefed' }]] }, { actors })),
    ).toEqual([]);
    expect(statesOf(timelineOf({ attribution: [[speaker, officials]] }, { actors }))).toEqual([]);
  });
});

describe('a dispute', () => {
  const claim = (id: string): object => ({ id, text: id, chain: speaker });
  const timeline = parse({
    events: [
      { id: 'e1', title: 'a', when: '2025', claims: claim('jp') },
      { id: 'e2', title: 'b', when: '2025', claims: claim('cn') },
      { id: 'e3', title: 'c', when: '2025', claims: 'e1#jp' },
      { id: 'e4', title: 'd', when: '2025', attribution: 'x' },
      { id: 'e5', title: 'e', when: '2025', attribution: 'x', links: { disputes: 'e4' } },
    ],
    links: [
      { from: 'e2#cn', to: 'e1#jp', type: 'disputes' },
      { from: 'e4', to: 'e1#jp', type: 'may-be-same' },
    ],
  });

  it('marks the event with the claim that is disputed and one that refers to that, not the one that disputes it', () => {
    expect([0, 1, 2].map((row) => statesOf(timeline, row))).toEqual([['disputed'], [], ['disputed']]);
  });

  it('may join events as well', () => {
    expect([3, 4].map((row) => statesOf(timeline, row))).toEqual([['disputed'], []]);
  });

  it('marks nothing by a claim that does not exist', () => {
    const dangling = timelineOf(
      { attribution: 'x' },
      { links: { from: 'e1#none', to: 'e9', type: 'disputes' } },
    );
    expect(statesOf(dangling)).toEqual([]);
  });
});

describe('a name', () => {
  it('is that of an actor, then of a source, then the id itself', () => {
    const { header } = timelineOf(
      {},
      {
        actors: { a: 'Actor' },
        sources: { a: 'Source', b: { title: 'Title', 'container-title': 'Paper' }, c: 'Title' },
      },
    );
    expect(['a', 'b', 'c', 'd'].map((id) => nameOf(id, header))).toEqual(['Actor', 'Paper', 'Title', 'd']);
  });
});

describe('the number of roots', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const step = fc.record({
    by: fc.array(id, { minLength: 1, maxLength: 2 }),
    as: fc.constantFrom('speaker' as const, 'outlet' as const),
    source: fc.constantFrom('s', 't', undefined),
  });
  const chains = fc
    .array(fc.array(step, { minLength: 1, maxLength: 2 }), { maxLength: 6 })
    .map((all) =>
      all.map((chain) =>
        chain.map(({ source, ...rest }) => ({ ...rest, ...(source !== undefined && { source }) })),
      ),
    );

  it('never rises where two of them are merged', () => {
    fc.assert(
      fc.property(chains, id, id, (all, one, other) => {
        const merged = all.map((chain) =>
          chain.map((each) => ({ ...each, by: each.by.map((by) => (by === one ? other : by)) })),
        );
        expect(distinctRoots(merged).length).toBeLessThanOrEqual(distinctRoots(all).length);
      }),
    );
  });

  it('does not depend on the order of chains, and two that are counted have nobody in common', () => {
    fc.assert(
      fc.property(chains, (all) => {
        const roots = distinctRoots(all);
        expect(distinctRoots([...all].reverse()).length).toBe(roots.length);
        expect(new Set(roots.flat().map(String)).size).toBe(
          roots.reduce((sum, ids) => sum + new Set(ids).size, 0),
        );
      }),
    );
  });

  it('is found in a time that is no square of the number of chains', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => [
      { by: [`p${i}`, `p${i + 1}`], as: 'speaker' as const },
    ]);
    expect(distinctRoots(many)).toHaveLength(1);
  });
});
