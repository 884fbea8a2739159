// A text goes into an address and comes back as it was; what is too long, or nothing of that kind, is refused.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText, packText, unpackText } from '../../../stories/support/packed-text.js';

describe('a text in an address', () => {
  it('comes back as it was, whatever is in it, and has only letters of addresses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const packed = await packText(text);
        expect(packed).toMatch(/^[\w-]*$/);
        expect(await unpackText(packed)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('is shorter than a document is', async () => {
    const text = JSON.stringify({
      events: Array.from({ length: 1000 }, () => ({ title: 'Ferry', when: '2025' })),
    });
    expect((await packText(text)).length).toBeLessThan(text.length / 10);
  });

  it('may have 200 kB, and no more', async () => {
    const text = 'a'.repeat(longestText);
    expect(await unpackText(await packText(text))).toBe(text);
    await expect(packText(`${text}a`)).rejects.toThrow('longer than 200 kB');
  });

  it('is not unpacked beyond that, however short its address is', async () => {
    const bomb = deflateRawSync(Buffer.alloc(5_000_000)).toString('base64url');
    await expect(unpackText(bomb)).rejects.toThrow('longer than 200 kB');
  });

  it.each(['%', 'nothing', 'a', 'AAAA'])('is refused where it is "%s"', async (packed) => {
    await expect(unpackText(packed)).rejects.toThrow();
  });
});
