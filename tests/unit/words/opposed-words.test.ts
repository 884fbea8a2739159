/** Who denies an event is never among its sources; what is said of one part of an event stands with that part. */
import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { flag, hasFlag } from '../../../src/model/columns.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { stateOf } from '../../../src/layout/scene/appearance.js';
import { describe, type Description } from '../../../src/words/describe.js';
import { labelWords } from '../../../src/words/label-words.js';
import { withoutIsolates } from '../../../src/util/bidi.js';
import { languages } from './languages.js';

const header = {
  actors: {
    ministry: { name: 'China’s foreign ministry', type: 'organisation', of: 'china' },
    china: { name: 'China', type: 'state' },
    japan: { name: 'Japan', type: 'state' },
    officials: { name: 'officials', type: 'anonymous' },
    kyodo: { name: 'Kyodo', type: 'organisation' },
  },
};
const chain = (...by: readonly string[]): readonly object[] =>
  by.map((id, i) => ({ by: id, as: i === 0 ? 'speaker' : 'outlet' }));
const claim = (id: string, stance: string, ...by: readonly string[]): object => ({
  id,
  text: `Text of ${id}`,
  stance,
  chain: chain(...by),
});

function described(event: object, more: readonly object[] = []): readonly Description[] {
  const timeline = parse({
    ...header,
    events: [{ id: 'e1', title: 'Radar', when: '2025', ...event }, ...more],
  });
  return languages.map((locale) => describe(timeline, timeline.rowOf('e1'), locale) as Description);
}

/** What is spoken behind the date, in each language. */
function sourcesOf(event: object, more: readonly object[] = []): readonly string[] {
  const dates = ['in 2025. ', '2025年のある時点。', '2025年的某个时候。', 'في عام 2025. '];
  return described(event, more).map(
    ({ spoken }, i) => spoken.split(new RegExp(dates[i] as string, 'u'))[1] ?? spoken,
  );
}

group('an event that is denied', () => {
  const denial = claim('no', 'denies', 'ministry', 'kyodo');

  it('and that nobody asserts says both', () => {
    expect(sourcesOf({ claims: denial })).toEqual([
      'Denied by China’s foreign ministry, via Kyodo. Who asserts it is not given.',
      '否定：China’s foreign ministry、Kyodo経由。これを主張する者の記載なし。',
      '否认方：China’s foreign ministry，经由Kyodo。未注明是谁提出此说。',
      'نفي من China’s foreign ministry، عبر Kyodo. لم يُذكر من يؤكد ذلك.',
    ]);
  });

  it('says so in its state and beside its mark, and is drawn so', () => {
    expect(described({ claims: denial }).map(({ states }) => states)).toEqual([
      ['Denied'],
      ['否定されている'],
      ['遭否认'],
      ['محل نفي'],
    ]);
    const timeline = parse({ ...header, events: [{ title: 'Radar', when: '2025', claims: denial }] });
    expect(labelWords(timeline, 0, languages[0]!).second).toBe('denied');
    expect(stateOf(timeline, 0)).toBe('denied');
  });

  it('has the sources of those who assert it, and beside them those who deny it', () => {
    const claims = [claim('yes', 'asserts', 'japan'), denial];
    expect(sourcesOf({ claims })[0]).toBe('Source: Japan. Denied by China’s foreign ministry, via Kyodo.');
    expect(described({ claims })[0]?.states).toEqual([]);
    expect(described({ claims })[0]?.sourceCount).toBe('1 source');
  });

  it('keeps the sources that it was written with', () => {
    expect(sourcesOf({ attribution: 'kyodo', claims: denial })[0]).toBe(
      'Source: Kyodo. Denied by China’s foreign ministry, via Kyodo.',
    );
    expect(described({ attribution: 'kyodo', claims: denial })[0]?.states).toEqual(['Denied']);
  });

  it('is denied by somebody who is not given where the denial has no chain', () => {
    expect(sourcesOf({ claims: { id: 'no', text: 'No', stance: 'denies', chain: [] } })[0]).toBe(
      'Denied by someone not identified. Who asserts it is not given.',
    );
  });

  it('is not the statement in which somebody denies something else', () => {
    const event = { kind: 'statement', speakers: 'ministry', claims: claim('no', 'denies', 'china') };
    expect(sourcesOf(event)[0]).toBe('Source: China.');
    expect(described(event)[0]?.states).toEqual([]);
    expect(described({ ...event, speakers: 'japan' })[0]?.states).toEqual(['Denied']);
  });

  it('is denied, too, where the denial is stated in another event', () => {
    const other = { id: 'e2', kind: 'statement', title: 'No', when: '2025', speakers: 'ministry' };
    const more = [{ ...other, claims: claim('no', 'denies', 'ministry') }];
    expect(sourcesOf({ claims: 'e2#no' }, more)[0]).toBe(
      'Denied by China’s foreign ministry. Who asserts it is not given.',
    );
  });

  it('is given with each other stance by its name', () => {
    const claims = [claim('a', 'counter-accuses', 'china'), claim('b', 'characterises', 'kyodo')];
    expect(sourcesOf({ claims })).toEqual([
      'Counter-accusation by China. Characterisation by Kyodo. No source given.',
      '逆に非難：China。論評：Kyodo。情報源の記載なし。',
      '反指责方：China。评价方：Kyodo。未注明来源。',
      'اتهام مضاد من China. توصيف من Kyodo. لم يُذكر مصدر.',
    ]);
  });
});

group('over generated claims', () => {
  const who = fc.constantFrom('ministry', 'china', 'japan', 'officials', 'kyodo', 'Ann');
  const stance = fc.constantFrom('asserts', 'denies', 'counter-accuses', 'characterises');
  const claims = fc.array(fc.tuple(stance, who), { maxLength: 4 });
  const events = fc.record({
    kind: fc.constantFrom('incident', 'statement', 'report', 'event'),
    speakers: who,
    outlet: who,
    parties: who,
  });
  const said = /Denied|否定：|否认方|نفي من/u;

  it('denied is said only where somebody denies, and whoever only denies is no source', () => {
    fc.assert(
      fc.property(events, claims, (event, drawn) => {
        const written = drawn.map(([how, by], i) => claim(`c${i}`, how, by));
        const isDenied = drawn.some(([how]) => how === 'denies');
        for (const { spoken, states, event: read } of described({ ...event, claims: written })) {
          if (!isDenied) expect(spoken + states.join(' ')).not.toMatch(said);
          if (event.kind !== 'incident') continue;
          const asserting = drawn.filter(([how]) => how === 'asserts').map(([, by]) => by);
          expect(new Set(read.attribution.map(([first]) => first?.by.join()))).toEqual(new Set(asserting));
          expect(said.test(spoken)).toBe(isDenied);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the flags of the columns are those of the words', () => {
    fc.assert(
      fc.property(events, claims, (event, drawn) => {
        const written = drawn.map(([how, by], i) => claim(`c${i}`, how, by));
        const timeline = parse({
          ...header,
          events: [{ title: 'a', when: '2025', ...event, claims: written }],
        });
        const chains = timeline.event(0)?.attribution ?? [];
        expect(hasFlag(timeline.columns, 0, flag.unsourced)).toBe(chains.length === 0);
        if (hasFlag(timeline.columns, 0, flag.denied))
          expect(drawn.some(([how]) => how === 'asserts')).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

group('a report', () => {
  const report = { kind: 'report', outlet: 'kyodo' };

  it('has its outlet as its source', () => {
    expect(sourcesOf(report)).toEqual([
      'Source: Kyodo.',
      '情報源：Kyodo。',
      '来源：Kyodo。',
      'المصدر: Kyodo.',
    ]);
    expect(described(report)[0]?.states).toEqual([]);
  });

  it('is not by those whom it cites', () => {
    expect(sourcesOf({ ...report, claims: claim('a', 'asserts', 'officials') })[0]).toBe('Source: Kyodo.');
    expect(sourcesOf({ ...report, claims: claim('a', 'asserts', 'officials', 'kyodo') })[0]).toBe(
      'Source: officials (not named), via Kyodo.',
    );
  });

  it('is by nobody where no outlet is written', () => {
    expect(sourcesOf({ kind: 'report' })[0]).toBe('No source given.');
  });

  it('reads the same by the fast reader and the full one', () => {
    const outlets = ['kyodo', 'officials', ['kyodo', 'officials'], ['officials'], [], undefined, 7, ''];
    for (const outlet of outlets) {
      const written = { kind: 'report', outlet, title: 'a', when: '2025' };
      const [fast, full] = [written, { ...written, tags: ['x'], quotes: [{ text: 'q' }] }].map((event) => {
        const { columns } = parse({ ...header, events: [event] });
        return (columns.flags[0] ?? 0) & (flag.unsourced | flag.unnamed | flag.hedged | flag.denied);
      });
      expect(fast, JSON.stringify(outlet)).toBe(full);
    }
  });
});

group('what is said of one part', () => {
  const hedged = (scope: string, word = 'reportedly'): object => ({
    attribution: [[{ by: 'kyodo', as: 'outlet', hedges: [{ word, class: 'hearsay', scope }] }]],
  });

  it('stands with the date', () => {
    expect(
      described({ ...hedged('date'), when: '2025-12-06' }).map(({ date }) => withoutIsolates(date)),
    ).toEqual([
      '6 December 2025 (Kyodo: “reportedly”)',
      '2025年12月6日（Kyodo：「reportedly」）',
      '2025年12月6日（Kyodo：“reportedly”）',
      '6 ديسمبر 2025 (Kyodo: «reportedly»)',
    ]);
    expect(described({ ...hedged('date'), when: '2025-12-06' })[0]?.spoken).toBe(
      'Radar. Event. 6 December 2025 (Kyodo: “reportedly”). Source: Kyodo.',
    );
  });

  it('stands with the count, unless the count has the word itself', () => {
    const event = { kind: 'incident', parties: 'china', count: 'about 30 vessels', when: '2025-12-06' };
    const spoken = (word: string): string | undefined =>
      described({ ...event, ...hedged('count', word) })[0]?.spoken;
    expect(spoken('by one account')).toBe(
      'Radar. Incident, China. 6 December 2025. About 30 vessels (Kyodo: “by one account”). Source: Kyodo.',
    );
    expect(spoken('about')).toBe(
      'Radar. Incident, China. 6 December 2025. About 30 vessels. Source: Kyodo (on the number: “about”).',
    );
  });

  it('stands with the actors', () => {
    expect(
      described({ kind: 'incident', parties: 'china', ...hedged('actor', 'believed to be') })[0]?.spoken,
    ).toContain('Incident, China (Kyodo: “believed to be”).');
  });

  it('stays with the chain, by its name, where there is no such part', () => {
    expect(sourcesOf(hedged('motive'))).toEqual([
      'Source: Kyodo (on the motive: “reportedly”).',
      '情報源：Kyodo（動機について：「reportedly」）。',
      '来源：Kyodo（关于动机：“reportedly”）。',
      'المصدر: Kyodo (بشأن الدافع: «reportedly»).',
    ]);
    expect(sourcesOf(hedged('count'))[0]).toBe('Source: Kyodo (on the number: “reportedly”).');
  });

  it('is never lost, whatever its part', () => {
    const scope = fc.constantFrom('all', 'date', 'count', 'actor', 'motive');
    fc.assert(
      fc.property(scope, fc.boolean(), fc.boolean(), (part, isDated, isCounted) => {
        const event = {
          kind: 'incident',
          parties: 'china',
          ...hedged(part),
          when: isDated ? '2025' : undefined,
          count: isCounted ? 'two' : undefined,
        };
        for (const { spoken } of described(event)) expect(spoken.split('reportedly')).toHaveLength(2);
      }),
    );
  });
});

group('an inferred date', () => {
  it('is said to be inferred', () => {
    expect(described({ when: { at: '2025-12-06', basis: 'inferred' } }).map(({ date }) => date)).toEqual([
      '6 December 2025 (date inferred by the compiler)',
      '2025年12月6日（日付は編集者の推定）',
      '2025年12月6日（日期为编者推断）',
      '6 ديسمبر 2025 (التاريخ من استنتاج المُعِدّ)',
    ]);
  });
});

group('a call', () => {
  it('is spoken with what each side reports of it', () => {
    const event = {
      kind: 'call',
      participants: ['china', 'japan'],
      claims: [claim('a', 'asserts', 'officials'), claim('b', 'asserts', 'ministry')],
      quotes: [{ text: 'We agreed', by: 'japan' }],
    };
    expect(sourcesOf(event)).toEqual([
      'Officials say: Text of a. China’s foreign ministry says: Text of b. Japan: “We agreed”. Source: officials (not named); China’s foreign ministry.',
      'Officialsの主張：Text of a。China’s foreign ministryの主張：Text of b。Japan：「We agreed」。情報源：officials（匿名）／China’s foreign ministry。',
      'Officials称：Text of a。China’s foreign ministry称：Text of b。Japan：“We agreed”。来源：officials（未具名）；China’s foreign ministry。',
      'رواية officials: Text of a. رواية China’s foreign ministry: Text of b. Japan: «We agreed». المصدر: officials (دون ذكر الاسم)؛ China’s foreign ministry.',
    ]);
  });
});

group('the verb of an account', () => {
  it.each([
    [{ name: 'those briefed on the calls', type: 'anonymous' }, 'Those briefed on the calls say'],
    [{ name: 'three officials', type: 'anonymous' }, 'Three officials say'],
    [{ name: 'people familiar with the matter', type: 'anonymous' }, 'People familiar with the matter say'],
    [{ name: 'sources close to Ishiba', type: 'anonymous' }, 'Sources close to Ishiba say'],
    [
      { name: 'an American briefed on the calls', type: 'anonymous' },
      'An American briefed on the calls says',
    ],
    [{ name: 'senior official', type: 'anonymous', count: 1 }, 'Senior official says'],
    [{ name: 'senior official', type: 'anonymous' }, 'According to senior official'],
    [{ name: '当局者', type: 'anonymous' }, 'According to 当局者'],
    [{ name: 'aides', type: 'anonymous', count: 3 }, 'Aides say'],
    [{ name: 'reporters', type: 'group' }, 'Reporters say'],
    [{ name: 'the dockers’ union', type: 'group' }, 'According to the dockers’ union'],
    [{ name: 'the United States', type: 'state' }, 'The United States says'],
    [{ name: 'Ministry of Foreign Affairs', type: 'organisation' }, 'Ministry of Foreign Affairs says'],
    [{ name: 'Ann', type: 'person' }, 'Ann says'],
    [{ name: 'Kyodo News' }, 'Kyodo News says'],
    [{ name: 'officials' }, 'According to officials'],
  ])('goes by what %j denotes', (actor, heading) => {
    const events = [{ id: 'e1', title: 'a', claims: claim('c', 'asserts', 'x') }];
    const timeline = parse({ actors: { x: actor }, events });
    expect(describe(timeline, 0, languages[0]!)?.otherClaims[0]?.heading).toBe(heading);
  });

  it('is of many where several speak', () => {
    const claims = { id: 'c', text: 'x', chain: [{ by: ['china', 'ministry'], as: 'speaker' }] };
    expect(described({ claims })[0]?.otherClaims[0]?.heading).toBe('China and China’s foreign ministry say');
  });
});
