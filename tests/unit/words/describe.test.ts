/** The description of an event, checked on the shipped document sentence by sentence. */
import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { describe, type Description } from '../../../src/words/describe.js';
import { flag, hasFlag } from '../../../src/model/columns.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { spoken } from './spoken-sentences.js';

const shipped = parse(readFileSync(new URL('../../../data/japan-china-2025.json', import.meta.url), 'utf8'));

function described(timeline: Timeline, id: string): Description {
  const description = describe(timeline, timeline.rowOf(id), en);
  if (!description) throw new Error(`there is no event ${id}`);
  return description;
}

group('the spoken sentence of the shipped document', () => {
  it.each(Object.entries(spoken))('for %s', (id, sentence) => {
    expect(described(shipped, id).spoken).toBe(sentence);
  });

  it('is written out here for each event', () => {
    const ids = Array.from({ length: shipped.size }, (_, row) => shipped.id(row));
    expect(Object.keys(spoken).sort()).toEqual(ids.sort());
  });

  it('is one that ends', () => {
    for (const sentence of Object.values(spoken)) expect(sentence).toMatch(/[^.]\.$/);
  });
});

group('the radar incident', () => {
  it.each(['e14', 'e18', 'e22'])(
    'is described with all its accounts at each of its parts, as in %s',
    (id) => {
      const { accounts } = described(shipped, id);
      expect(accounts?.disputed.map(({ ref, heading }) => [ref, heading])).toEqual([
        ['e14#jp', 'Japan says'],
      ]);
      expect(accounts?.disputing.map(({ ref, heading, stance }) => [ref, heading, stance])).toEqual([
        ['e18#cn', 'China says', 'counter-accusation'],
        ['e22#cn-smear', 'China’s embassy says', 'characterisation'],
      ]);
    },
  );

  it('keeps each hedge with whoever used it', () => {
    const [account] = described(shipped, 'e14').accounts?.disputed ?? [];
    expect(account?.steps.map(({ names, hedges }) => [names, hedges])).toEqual([
      ['Japan', []],
      ['the article', [{ word: 'allegedly' }, { word: 'at least', scope: 'on the number' }]],
    ]);
  });

  it('sets the post apart: neither an account of the dispute nor a second source', () => {
    const [post, ...more] = described(shipped, 'e14').otherClaims;
    expect(more).toEqual([]);
    expect(post?.heading).toBe('Terror Alarm (@Terror_Alarm) says');
    expect(post?.notes).toEqual([
      'May be the same as: Japan says: Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice (the compiler’s inference). Not a corroboration: the post may only repeat what Japan said.',
    ]);
  });

  it('says of itself that it is disputed and hedged', () => {
    expect(described(shipped, 'e14').states).toEqual(['Disputed', 'Hedged']);
  });
});

group('the call of e05', () => {
  it('names who was briefed, and through whom it came, for each claim', () => {
    const claims = described(shipped, 'e05').otherClaims;
    expect(claims.map(({ steps }) => steps.map(({ names, part }) => `${names}: ${part}`))).toEqual([
      [
        'Japanese officials and an American briefed on the call (not named): briefed on it',
        'an outlet (not named): reported it',
        'the article: reported it',
      ],
      [
        'Those briefed on the calls (not named): briefed on it',
        'an outlet (not named): reported it',
        'the article: reported it',
      ],
    ]);
    expect(claims.map(({ text }) => text)).toEqual([
      'Trump advised Takaichi against provoking Beijing over the sovereignty of Taiwan.',
      'The advice was subtle; he put no pressure on her to take back what she had said.',
    ]);
  });

  it('says that its day is that of the other call by inference only', () => {
    const sameDay = described(shipped, 'e05').links.find(({ type }) => type === 'same-day');
    expect(sameDay?.spoken).toBe(
      'Same day as: Trump and Xi speak by phone (the compiler’s inference). What “the same day” refers to stands outside the quoted block.',
    );
  });
});

group('the ferry of e20', () => {
  it('is a part of the measures by the compiler’s inference, in the words of the newspaper', () => {
    expect(described(shipped, 'e20').links.map((link) => link.spoken)).toEqual([
      'Part of: China’s measures against Japan (the compiler’s inference). The newspaper: suspended “as Beijing continues its retaliation”. It does not say who ordered it.',
      'Came after: China’s citizens asked to avoid Japan (the compiler’s inference). Read from the article’s “Already”, which introduces the travel advice.',
      'Reported in: South China Morning Post on the ferry (according to the article).',
    ]);
  });

  it('names the service, and nobody who ordered it', () => {
    const { fields, roles } = described(shipped, 'e20');
    expect(fields).toEqual([{ label: 'Service', text: 'ferry' }]);
    expect(roles).toEqual([]);
  });
});

function spokenOf(event: object, header: object = {}): string | undefined {
  return describe(parse({ events: [{ title: 'Ferry stops', ...event }], ...header }), 0, en)?.spoken;
}

group('a spoken sentence', () => {
  it('says what is missing', () => {
    expect(spokenOf({ when: '2025-12' })).toBe(
      'Ferry stops. Event. Some day in December 2025. No source given.',
    );
    expect(spokenOf({})).toBe('Ferry stops. Event. Without a date. No source given.');
  });

  it('quotes a date that could not be read', () => {
    const quoted = 'Ferry stops. Event. Date as written: “circa 1950”; not read. No source given.';
    expect(spokenOf({ when: 'circa 1950' })).toBe(quoted);
    expect(spokenOf({ when: { at: 'c1950', asWritten: 'circa 1950' } })).toBe(quoted);
    expect(spokenOf({ when: { asWritten: 'circa 1950' } })).toBe(quoted);
    expect(spokenOf({ when: { year: 1950 } })).toContain('Date as written: “{"year":1950}”; not read.');
    expect(spokenOf({ when: { start: '..', end: '..' } })).toContain('Date as written: “../..”; not read.');
  });

  it('gives the words of the source beside a date, unless the date quotes them', () => {
    const asWritten = 'circa 1950';
    const of = (when: object): string | undefined =>
      describe(parse([{ title: 'Ferry stops', when }]), 0, en)?.asWritten;
    expect(of({ at: '1950~', asWritten })).toBe(asWritten);
    expect(of({ at: 'XXXX', asWritten })).toBe(asWritten);
    expect(of({ at: 'about then', asWritten })).toBeUndefined();
    expect(of({ asWritten })).toBeUndefined();
  });

  it('names a day of no known year, and every date of several', () => {
    expect(spokenOf({ when: 'XXXX-12-25' })).toContain('25 December in an unknown year.');
    expect(spokenOf({ when: '{1960,1961-12}' })).toContain('1960 and December 1961.');
  });

  it('names the kind where there is no title, and cuts one that is endless', () => {
    expect(spokenOf({ title: '', kind: 'report', outlet: 'x', when: '2025-12-07' })).toMatch(
      /^Report\. Report, x\. /,
    );
    expect(spokenOf({ title: 'x'.repeat(1_000_000) })?.length).toBeLessThan(400);
  });

  it('does not let an office and its addressee run together', () => {
    const actors = { embassy: { name: 'China’s embassy', type: 'organisation' } };
    const event = { kind: 'statement', title: 'Stop', addressees: 'Japan', when: '2025-12-07' };
    const spokenBy = (speakers: string): string | undefined =>
      describe(parse({ actors, events: [{ ...event, speakers }] }), 0, en)?.spoken;
    expect(spokenBy('embassy')).toContain('Statement, China’s embassy, to Japan.');
    expect(spokenBy('George Glass')).toContain('Statement, George Glass to Japan.');
  });

  it('goes by the last of several who act', () => {
    const actors = { embassy: { name: 'China’s embassy', type: 'organisation' } };
    const event = { kind: 'statement', title: 'Stop', addressees: 'Japan', when: '2025-12-07' };
    const spokenBy = (...speakers: string[]): string | undefined =>
      describe(parse({ actors, events: [{ ...event, speakers }] }), 0, en)?.spoken;
    expect(spokenBy('George Glass', 'embassy')).toContain('George Glass and China’s embassy, to Japan.');
    expect(spokenBy('embassy', 'George Glass')).toContain('China’s embassy and George Glass to Japan.');
  });

  it('says that somebody is not named only where none of those who say it together is', () => {
    const actors = { official: { name: 'an official', type: 'anonymous' } };
    const sourceOf = (...by: string[]): string | undefined =>
      spokenOf({ when: '2025-12', attribution: [[{ by, as: 'speaker' }]] }, { actors })?.split('Source: ')[1];
    expect(sourceOf('official')).toMatch(/^An official \(not named\)/i);
    expect(sourceOf('Ann', 'official')).toMatch(/^Ann and an official\./);
  });

  it('says no stop twice', () => {
    expect(spokenOf({ title: 'Why?', when: '2025-12-07' })).toMatch(/^Why\? Event\./);
    expect(spokenOf({ title: '“Stop!”', when: '2025-12-07' })).toMatch(/^“Stop!” Event\./);
  });

  it('keeps a dispute whose other side is missing from looking resolved', () => {
    const links = { from: 'e1', to: 'e2', type: 'disputes' };
    const sentence = spokenOf({ id: 'e1', when: '2025-12-07', attribution: 'x' }, { links });
    expect(sentence).toContain('Disputes another account: X says: Ferry stops.');
  });

  it('is there for every event that was read, and for no other', () => {
    const timeline = parse(['x', { title: 'a', when: '2025' }]);
    expect(describe(timeline, 0, en)).toBeUndefined();
    expect(describe(timeline, 1, en)?.spoken).toBeDefined();
    expect(describe(timeline, 2, en)).toBeUndefined();
  });
});

group('the basis of a date', () => {
  const timeline = parse({
    events: [
      { id: 'speech', title: 'Speech', when: { at: '2025-11-03', basis: 'stated' } },
      { id: 'answer', title: 'Answer', when: { at: '2025-11', basis: 'relative', anchor: 'speech' } },
      { id: 'rumour', title: 'Rumour', when: { at: '2025', basis: 'inferred', anchor: 'nowhere' } },
      { id: 'plain', title: 'Plain', when: '2025' },
    ],
  });

  it('is stated, with the event that it leans on', () => {
    expect(['speech', 'answer', 'rumour'].map((id) => described(timeline, id).basis)).toEqual([
      'as the source states it',
      'reckoned from the date of: Speech',
      'inferred by the compiler',
    ]);
  });

  it('is left out where the document says nothing of it', () => {
    expect(described(timeline, 'plain')).not.toHaveProperty('basis');
  });
});

group('a grade of credibility', () => {
  const claim = { id: 'rain', text: 'It rained.', chain: [{ by: 'Ann', as: 'speaker' }] };
  const gradeOf = (grade: object): unknown => {
    const { otherClaims } = described(
      parse({ events: [{ id: 'a', claims: [{ ...claim, ...grade }] }] }),
      'a',
    );
    return otherClaims[0]?.grade;
  };

  it('is stated with its meaning and its owner', () => {
    expect(gradeOf({ credibility: 2, gradedBy: 'the desk' })).toBe(
      'Credibility graded 2 of 1 to 6, probably true, by the desk',
    );
  });

  it('is stated to be nobody’s where no owner is given', () => {
    expect(gradeOf({ credibility: 6 })).toBe(
      'Credibility graded 6 of 1 to 6, cannot be judged; by whom is not said',
    );
  });

  it('is absent where none was given', () => {
    expect(gradeOf({ gradedBy: 'the desk' })).toBeUndefined();
  });
});

group('linked events', () => {
  it('are counted once each, however many links join them', () => {
    const links = [
      { from: 'e1', to: 'e2', type: 'after' },
      { from: 'e1', to: 'e2', type: 'same-day' },
      { from: 'e3', to: 'e1', type: 'after' },
    ];
    const events = ['e1', 'e2', 'e3'].map((id) => ({ id, title: id, when: '2025' }));
    const event = described(parse({ events, links }), 'e1');
    expect([event.links.length, event.linkedEvents]).toEqual([3, 2]);
  });
});

group('the prose of the shipped document', () => {
  it('keeps the distance of its sources in its titles', () => {
    const hedged = Array.from({ length: shipped.size }, (_, row) => row).filter((row) =>
      hasFlag(shipped.columns, row, flag.hedged),
    );
    expect(hedged.length).toBeGreaterThan(0);
    for (const row of hedged)
      expect(shipped.event(row)?.title).toMatch(/reportedly|apparently|alleged|said to/u);
  });

  it('lets no event be the same as itself', () => {
    for (let row = 0; row < shipped.size; row++) {
      const { title, links, otherClaims } = described(shipped, shipped.id(row));
      const words = [...links.map(({ spoken: said }) => said), ...otherClaims.flatMap(({ notes }) => notes)];
      for (const each of words) expect(each).not.toContain(`same as: ${title}`);
    }
  });

  it('names no event by its id', () => {
    const written = Array.from({ length: shipped.size }, (_, row) => shipped.event(row));
    for (const event of written)
      for (const text of [event?.title, event?.text, event?.when?.note, ...(event?.ambiguity ?? [])])
        expect(text ?? '').not.toMatch(/\be\d\d\b/u);
  });
});
