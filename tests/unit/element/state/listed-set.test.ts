// A set that is listed already is no news.
import { describe, expect, it, vi } from 'vitest';
import { InteractionState } from '../../../../src/element/state/interaction-state.js';
import type { EventSet } from '../../../../src/layout/sets/event-set.js';

const set: EventSet = { type: 'source', name: 'The wire' };

describe('a set that is listed', () => {
  it('notifies once, however often the same one is asked for, and again where an event was opened from it', () => {
    const onChange = vi.fn();
    const state = new InteractionState(onChange);
    state.list(set);
    expect(onChange).toHaveBeenCalledTimes(1);
    state.list({ ...set });
    expect(onChange).toHaveBeenCalledTimes(1);
    state.select(3, set);
    state.list({ ...set });
    expect(onChange).toHaveBeenCalledTimes(3);
    expect(state.selected).toBeUndefined();
    state.list({ type: 'matches' });
    expect(onChange).toHaveBeenCalledTimes(4);
  });
});
