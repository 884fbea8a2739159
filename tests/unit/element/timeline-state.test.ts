// The state of an element as a short text for an address.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateFromText, stateToText, type TimelineState } from '../../../src/element/state/timeline-state.js';

const text = fc.string({ unit: 'grapheme' });
const time = fc.integer({ min: -8.64e15, max: 8.64e15 });
const view = fc
  .tuple(time, time)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const state = fc.record(
  {
    view,
    query: text,
    laneBy: text,
    selected: text,
    only: text,
    knownBy: text,
    pinned: fc.array(text, { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('the text of a state', () => {
  it('can be read by people', () => {
    const said: TimelineState = {
      view: { start: Date.UTC(2025, 11, 6), end: Date.UTC(2025, 11, 8) },
      ...{
        viewMode: 'list',
        laneBy: 'actor',
        query: 'kind:report Tokyo',
        selected: 'e14',
        pinned: ['japan', 'china'],
      },
    };
    expect(stateToText(said)).toBe(
      'view=2025-12-06T00:00:00.000Z/2025-12-08T00:00:00.000Z&mode=list&lanes=actor&q=kind:report+Tokyo&event=e14&pin=japan&pin=china',
    );
    expect(stateToText({})).toBe('');
  });

  it('is read back as the state that it was made of, with or without the sign before it', () => {
    fc.assert(
      fc.property(state, fc.constantFrom('', '#', '?'), (given, sign) => {
        expect(stateFromText(sign + stateToText(given))).toEqual(given);
      }),
    );
  });

  it('has windows beyond the reach of dates as numbers', () => {
    const deep = { start: -4.35e20, end: -3.1e17 };
    expect(stateFromText(stateToText({ view: deep }))).toEqual({ view: deep });
  });

  it('leaves out what cannot be understood', () => {
    for (const odd of [
      '',
      '#',
      'view=',
      'view=x/y',
      'view=2026-01-01T00:00Z/2025-01-01T00:00Z',
      'foo=bar',
      '%',
      'view=1/2',
    ])
      expect(stateFromText(odd), odd).toEqual({});
  });
});
