import { describe, expect, it } from 'vitest';
import { isolated } from '../../../src/util/bidi.js';

const [firstStrong, pop, override, rightToLeft] = ['\u2068', '\u2069', '\u202e', '\u2067'];

describe('a text with controls of direction as a part of a sentence', () => {
  it('is set apart, so that an override that it leaves open ends with it', () => {
    expect(isolated(`Ann ${override}kcolb`, 'ltr')).toBe(`${firstStrong}Ann ${override}kcolb${pop}`);
  });

  it('does not end the isolate around it by an end that it did not begin', () => {
    expect(isolated(`Ann${pop}${override}kcolb`, 'ltr')).toBe(`${firstStrong}Ann${override}kcolb${pop}`);
    expect(isolated(`${rightToLeft}Ann${pop} B${pop}`, 'ltr')).toBe(
      `${firstStrong}${rightToLeft}Ann${pop} B${pop}`,
    );
  });

  it('is left as it is where there are none, and its letters run with the sentence', () => {
    expect(isolated('Ann', 'ltr')).toBe('Ann');
  });
});
