import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { ruledOutOf } from '../../../src/model/ruled-out.js';

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
