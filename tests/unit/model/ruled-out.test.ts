import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { ruledOutAfter, ruledOutOf } from '../../../src/model/ruled-out.js';

const answer = { id: 'answer', title: 'Answer', kind: 'statement', when: '[2025-12-06..2025-12-13]' };
const protest = { id: 'protest', title: 'Protest', kind: 'protest', when: '2025-12-07' };

function ruledOut(
  link: object,
  events: readonly object[] = [answer, protest],
  extra: readonly object[] = [],
): unknown {
  return ruledOutOf(parse({ events, links: [{ from: 'answer', to: 'protest', ...link }, ...extra] }), 0);
}

describe('ruledOutOf', () => {
  it('rules out the days before the event that is answered', () => {
    expect(ruledOut({ type: 'responds-to' })).toEqual({ until: Date.UTC(2025, 11, 7), row: 1 });
    expect(ruledOut({ type: 'after', assertedBy: ['article'] })).toEqual({
      until: Date.UTC(2025, 11, 7),
      row: 1,
    });
  });

  it('takes the latest of several', () => {
    const later = { ...protest, id: 'later', when: '2025-12-09' };
    const found = ruledOut(
      { type: 'after' },
      [answer, protest, later],
      [{ from: 'answer', to: 'later', type: 'after' }],
    );
    expect(found).toEqual({ until: Date.UTC(2025, 11, 9), row: 2 });
  });

  it('rules out nothing by links that state no order, or where the event is the one that is answered', () => {
    expect(ruledOut({ type: 'about' })).toBeUndefined();
    expect(ruledOut({ type: 'disputes' })).toBeUndefined();
    expect(ruledOut({ type: 'after', from: 'protest', to: 'answer' })).toBeUndefined();
  });

  it('rules out nothing where the dates exclude each other, where nothing is shortened, or where the link dangles', () => {
    expect(
      ruledOut({ type: 'after' }, [{ ...answer, when: '2025-12-01/2025-12-03' }, protest]),
    ).toBeUndefined();
    expect(
      ruledOut({ type: 'after' }, [{ ...answer, when: '[2025-12-05..2025-12-06]' }, protest]),
    ).toBeUndefined();
    expect(ruledOut({ type: 'after' }, [answer, { ...protest, when: '2025-12-06' }])).toBeUndefined();
    expect(ruledOut({ type: 'after', to: 'nobody' })).toBeUndefined();
  });

  it('rules out nothing of what lasted', () => {
    expect(
      ruledOut({ type: 'after' }, [{ ...answer, when: '2025-12-06/2025-12-13', kind: 'situation' }, protest]),
    ).toBeUndefined();
  });
});

describe('ruledOutAfter', () => {
  const at = '[2025-12-06..2025-12-13]';
  const stop = { id: 'stop', title: 'Stop', when: '2025-12-10' };
  const after = (when: object, ...others: readonly object[]): unknown =>
    ruledOutAfter(parse({ events: [{ id: 'talk', title: 'Talk', when }, stop, ...others] }), 0);

  it('rules out the days after the event that the date says it came before, the first of several', () => {
    expect(after({ at, before: 'stop' })).toEqual({ from: Date.UTC(2025, 11, 11), row: 1 });
    const first = { id: 'first', title: 'First', when: '2025-12-08' };
    expect(after({ at, before: ['stop', 'first'] }, first)).toEqual({ from: Date.UTC(2025, 11, 9), row: 2 });
  });

  it('rules out nothing without such an event, of what lasted, or where dates or the other end exclude it', () => {
    expect(after({ at })).toBeUndefined();
    expect(after({ at, before: 'nobody' })).toBeUndefined();
    expect(after({ start: '2025-12-06', end: '2025-12-13', before: 'stop' })).toBeUndefined();
    expect(after({ at: '[2025-12-12..2025-12-13]', before: 'stop' })).toBeUndefined();
    expect(after({ at: '[2025-12-08..2025-12-10]', before: 'stop' })).toBeUndefined();
    const late = { id: 'late', title: 'Late', when: '2025-12-12' };
    expect(after({ at, before: 'stop', after: 'late' }, late)).toBeUndefined();
  });
});
