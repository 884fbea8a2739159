import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../../src/element/input/key-actions.js';
import { listAction } from '../../../../src/element/list/list-keys.js';

const keys = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const altGr = { ...keys, ctrlKey: true, altKey: true };
const option = { ...keys, altKey: true };

describe.each([
  ['the drawing', (event: Parameters<typeof listAction>[0]) => keyAction(event, false)],
  ['the list', listAction],
])('letters in %s', (_, action) => {
  it('search for titles, also those that AltGr and Option type', () => {
    expect(action({ ...keys, key: 'u' })).toEqual({ type: 'search', letter: 'u' });
    expect(action({ ...altGr, key: 'ł' })).toEqual({ type: 'search', letter: 'ł' });
    expect(action({ ...option, key: 'å' })).toEqual({ type: 'search', letter: 'å' });
  });

  it('are left to browser and page with Alt, Ctrl and Cmd', () => {
    expect(action({ ...option, key: 'd' })).toBeUndefined();
    expect(action({ ...altGr, key: '€' })).toBeUndefined();
    expect(action({ ...keys, metaKey: true, key: 'ł' })).toBeUndefined();
    expect(action({ ...keys, ctrlKey: true, key: 'f' })).toBeUndefined();
  });
});
