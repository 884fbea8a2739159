/** The words of a mark: its title, and its secondary text. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { labelWords } from '../../../src/words/label-words.js';
import { parse } from '../../../src/model/ingest/parse.js';

const actors = { officials: { name: 'officials', type: 'anonymous' }, press: 'reporters' };
const statement = {
  ...{ id: 'e1', kind: 'statement', title: 'Glass: “we have her back”', when: '2025-11' },
  ...{ speakers: 'Glass', addressees: 'press', attribution: [[{ by: 'Glass', as: 'speaker' }]] },
};

function words(fields: object, header: object = {}): readonly string[] {
  const { title, second } = labelWords(
    parse({ actors, events: [{ ...statement, ...fields }], ...header }),
    0,
    en,
  );
  return [title, second];
}

function second(fields: object, header: object = {}): string | undefined {
  return words(fields, header)[1];
}

const reported = { by: 'x', as: 'outlet', hedges: [{ word: 'reportedly', class: 'hearsay' }] };

describe('the words of a mark of which links rule out the first days', () => {
  const events = [
    { ...statement, when: '[2025-12-06..2025-12-13]' },
    { id: 'e2', kind: 'protest', title: 'The summons', when: '2025-12-09' },
  ];
  const links = [{ from: 'e1', to: 'e2', type: 'responds-to' }];

  it('say what rules them out, or are without it beside a note that does', () => {
    const { second, ruledOut } = labelWords(parse({ actors, events, links }), 0, en);
    expect(second).toBe('not before: The summons');
    const notes = ['not before: The summons', 'after: The summons'];
    expect(ruledOut).toEqual({ notes, second: 'to reporters' });
  });

  it('keep their state beside the note', () => {
    const [first, ...rest] = events;
    const { ruledOut } = labelWords(
      parse({ events: [{ ...first, attribution: [] }, ...rest], links }),
      0,
      en,
    );
    expect(ruledOut).toMatchObject({ second: 'no source given', keepsSecond: true });
  });
});

describe('the words of a mark of the main thread', () => {
  const link = { type: 'responds-to', from: 'e1', to: 'e0', assertedBy: ['press'] } as const;
  const formsOf = (fields: object, more: object = {}): readonly (string | undefined)[] => {
    const timeline = parse({ actors, events: [{ ...statement, ...fields }] });
    const answers = { link: { ...link, ...more }, name: '3' };
    const {
      number,
      second: longest,
      shorter = [],
    } = labelWords(timeline, 0, en, new Map([[0, { name: '4', answers }]]));
    return [number, longest, ...shorter];
  };

  it('are its number and what it answers, with who says so where there is room, and not to whom', () => {
    expect(formsOf({})).toEqual(['4', 'answers ③ · says reporters', 'answers ③']);
  });

  it('say a state before that, which is the last to go', () => {
    expect(formsOf({ attribution: [] })).toEqual([
      '4',
      'no source given · answers ③ · says reporters',
      'no source given · answers ③',
      'no source given',
    ]);
  });

  it('quote the word of a link', () => {
    expect(formsOf({}, { verb: 'shot back' })[2]).toBe('“shot back” in answer to ③');
  });

  it('are as ever where it answers nothing, but for the number', () => {
    const timeline = parse({ actors, events: [statement] });
    expect(labelWords(timeline, 0, en, new Map([[0, { name: '1' }]]))).toEqual({
      ...labelWords(timeline, 0, en),
      number: '1',
    });
  });
});

describe('the words of a mark', () => {
  it('are its title and to whom it is said', () => {
    expect(words({})).toEqual(['Glass: “we have her back”', 'to reporters']);
  });

  it('do not say twice what the title says', () => {
    expect(second({ title: 'Glass tells reporters' })).toBe('');
    expect(second({ addressees: [] })).toBe('');
  });

  it('say how it is known before they say to whom', () => {
    expect(second({ attribution: [] })).toBe('no source given');
    expect(second({ attribution: [[reported]] })).toBe('“reportedly”');
    expect(second({ attribution: [[{ by: 'officials', as: 'briefed' }]] })).toBe('source not named');
  });

  it('say of a hedge on a count nothing', () => {
    const hedges = [{ word: 'at least', class: 'approximation', scope: 'count' }];
    expect(second({ attribution: [[{ by: 'Glass', as: 'speaker', hedges }]] })).toBe('to reporters');
  });

  it('say of what is disputed that it is, whatever else is to be said', () => {
    const claims = [{ id: 'c', text: 'No.' }];
    const links = { from: 'e1#c', to: 'e1', type: 'disputes' };
    expect(second({ attribution: [[reported]], claims }, { links })).toBe('disputed');
  });

  it('cut a title that is endless, and name the kind where there is none', () => {
    expect(words({ title: 'x'.repeat(1000) })[0]).toBe(`${'x'.repeat(300)}…`);
    expect(words({ title: '  ' })[0]).toBe('Statement');
    expect(words({ title: '', kind: 'sermon' })[0]).toBe('Event');
  });

  it('are empty for what was rejected', () => {
    expect(labelWords(parse(['x']), 0, en)).toEqual({ title: '', second: '' });
  });
});

describe('the words of a mark beside the main thread', () => {
  const event = (id: string, fields = {}): object => ({ ...statement, id, addressees: undefined, ...fields });
  const steps = new Map([[1, { name: 'B1' }]]);
  const formsOf = (links: readonly object[], fields = {}): readonly string[] => {
    const timeline = parse({ actors, events: [event('e1', fields), event('e0')], links });
    const { second: own, longer = [] } = labelWords(timeline, 0, en, steps);
    return [...longer, own];
  };

  it('say what numbered event it answers, and who says so', () => {
    const link = { type: 'protests', from: 'e1', to: 'e0', assertedBy: ['press'] };
    expect(formsOf([link])).toEqual(['protests against B1 · says reporters', 'protests against B1', '']);
  });

  it('never leave out that the compiler infers it', () => {
    const link = { type: 'responds-to', from: 'e1', to: 'e0' };
    expect(formsOf([link])).toEqual(['answers B1 · the compiler’s inference', '']);
  });

  it('say that it disputes something, which does not make it disputed itself', () => {
    const claims = [{ id: 'no', text: 'Not so.', chain: [{ by: 'Glass', as: 'speaker' }] }];
    const link = { type: 'disputes', from: 'e1#no', to: 'e0' };
    expect(formsOf([link], { claims })).toEqual(['disputes B1']);
    const timeline = parse({ events: [event('e1', { claims }), event('e0')], links: [link] });
    expect(labelWords(timeline, 0, en)).toMatchObject({ second: 'disputes another account' });
    expect(labelWords(timeline, 1, en)).toMatchObject({ second: 'disputed', hasKind: true });
  });
});
