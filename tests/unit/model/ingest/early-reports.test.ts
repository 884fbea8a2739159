import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/model/ingest/parse.js';

const step = (on: string): object => ({ by: 'wire', as: 'outlet', on });
const notes = (event: object): readonly (readonly [string, string])[] =>
  parse({ events: [{ title: 'Radar', when: '2025-12-06', ...event }] })
    .faults.faults.filter(({ code }) => code === 'early-report')
    .map(({ pointer, severity }) => [pointer, severity] as const);

describe('a step that was said before its event began', () => {
  it('is a note by its place, in a chain and in that of a claim', () => {
    expect(notes({ attribution: [[step('2025-12-06')], [step('2025-12-07'), step('2024-12-07')]] })).toEqual([
      ['/events/0/attribution/1/1/on', 'note'],
    ]);
    expect(notes({ claims: [{ id: 'jp', text: 'It was so', chain: [step('2025-12-05')] }] })).toEqual([
      ['/events/0/claims/0/chain/0/on', 'note'],
    ]);
  });

  it('is none where it may have been later, or where either date is not known', () => {
    expect(notes({ attribution: [[step('2025-12')], [step('soon')]] })).toEqual([]);
    expect(notes({ when: undefined, attribution: [[step('1990')]] })).toEqual([]);
    expect(notes({ when: '../2025-12-06', attribution: [[step('1990')]] })).toEqual([]);
  });
});
