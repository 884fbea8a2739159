// The window that a motion has left is known until the next one is there.
import { describe, expect, it } from 'vitest';
import { InteractionState } from '../../../../src/element/state/interaction-state.js';

describe('a window that moves', () => {
  it('knows the one that it has left, until it arrives', () => {
    const state = new InteractionState(() => undefined);
    expect(state.left).toBeUndefined();
    state.pass({ start: 0, end: 1000 });
    state.pass({ start: 0, end: 500 });
    expect(state.left).toEqual({ start: 0, end: 1000 });
    state.pass(undefined);
    expect(state.left).toBeUndefined();
  });
});
