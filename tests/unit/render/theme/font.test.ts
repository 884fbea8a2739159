// Parsing a CSS font shorthand.
import { describe, expect, it } from 'vitest';
import { parseFont } from '../../../../src/render/theme/font.js';

describe('parseFont', () => {
  it.each([
    ['13px system-ui', { size: 13, family: 'system-ui' }],
    ['600 12.5px/1.4 "Söhne Mono", serif', { weight: '600', size: 12.5, family: '"Söhne Mono", serif' }],
    [
      'italic small-caps bold 1.2em / 2 Georgia',
      { style: 'italic', weight: 'bold', size: '1.2em', family: 'Georgia' },
    ],
    ['normal 400 condensed .8rem Inter', { weight: '400', size: '.8rem', family: 'Inter' }],
  ])('reads %s', (shorthand, expected) => {
    expect(parseFont(shorthand)).toEqual(expected);
  });

  it.each(['', 'caption', '13px'])(
    'reads what is no such shorthand as 13 px sans-serif: "%s"',
    (shorthand) => {
      expect(parseFont(shorthand)).toEqual({ size: 13, family: 'sans-serif' });
    },
  );
});
