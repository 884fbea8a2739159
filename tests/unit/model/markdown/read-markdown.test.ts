// The marks that a text may have: what they make, what stays text, and that no text takes longer than its length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOf, type FormattedPart } from '../../../../src/model/formatted-text.js';
import { addressEnds } from '../../../../src/model/markdown/address-ends.js';
import { readMarkdown } from '../../../../src/model/markdown/read-markdown.js';

const signs = { emphasis: 'em', strong: 'strong' };

/** The parts as tags, for reading. */
function tagged(parts: readonly FormattedPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll('<', '&lt;');
      if (part.type === 'link') return `<a ${part.url}>${tagged(part.content)}</a>`;
      return `<${signs[part.type]}>${tagged(part.content)}</${signs[part.type]}>`;
    })
    .join('');
}

function read(text: string): string {
  return tagged(readMarkdown(text).parts);
}

function depthOf(parts: readonly FormattedPart[]): number {
  return Math.max(0, ...parts.map((part) => (typeof part === 'string' ? 0 : 1 + depthOf(part.content))));
}

function countOf(parts: readonly FormattedPart[]): number {
  return parts.reduce((count, part) => count + (typeof part === 'string' ? 0 : 1 + countOf(part.content)), 0);
}

describe('a text in Markdown', () => {
  it.each([
    ['*a*', '<em>a</em>'],
    ['**a**', '<strong>a</strong>'],
    ['***a***', '<em><strong>a</strong></em>'],
    ['**a *b* c**', '<strong>a <em>b</em> c</strong>'],
    ['*a **b** c*', '<em>a <strong>b</strong> c</em>'],
    ['**a*b*c**', '<strong>a<em>b</em>c</strong>'],
    ['彼は*強く*、**「否定」**した', '彼は<em>強く</em>、<strong>「否定」</strong>した'],
  ])('has emphasis: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['[a](https://x.org/b)', '<a https://x.org/b>a</a>'],
    ['([a](https://x.org/b))', '(<a https://x.org/b>a</a>)'],
    ['[a *b*](http://x.org)', '<a http://x.org/>a <em>b</em></a>'],
    ['*[a](mailto:a@x.org)*', '<em><a mailto:a@x.org>a</a></em>'],
    ['[a](https://x.org/b_(c))', '<a https://x.org/b_(c)>a</a>'],
    ['[a [b] c](https://x.org)', '<a https://x.org/>a [b] c</a>'],
    ['[[a](https://x.org)](https://y.org)', '[<a https://x.org/>a</a>](https://y.org)'],
    ['see <https://x.org/b>.', 'see <a https://x.org/b>https://x.org/b</a>.'],
    ['[](https://x.org)', '<a https://x.org/>https://x.org</a>'],
  ])('has links: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*a', '*a'],
    ['a**', 'a**'],
    ['* one\n* two', '* one\n* two'],
    [String.raw`\*a\* \[b\](c) \x`, String.raw`*a* [b](c) \x`],
    ['[a] (https://x.org)', '[a] (https://x.org)'],
    ['[a](see there)', '[a](see there)'],
    ['a_b_c and `d`', 'a_b_c and `d`'],
    ['<b onclick="x">a</b><script>', '&lt;b onclick="x">a&lt;/b>&lt;script>'],
    ['<javascript:alert(1)> <https:// x>', '&lt;javascript:alert(1)> &lt;https:// x>'],
  ])('leaves all else as text: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,a',
    '/relative',
    'vbscript:a',
    'file:///etc',
  ])('links nothing to %s: the words stay', (address) => {
    expect(readMarkdown(`See [**this**](${address}).`)).toEqual({
      parts: ['See ', { type: 'strong', content: ['this'] }, '.'],
      unsafe: [address],
    });
  });

  it('never loses a word, and has the same words however it is nested', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '***',
      '[',
      ']',
      '](https://x.org)',
      '(',
      ')',
      'a',
      ' ',
      '\\',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { parts } = readMarkdown(text);
        const letters = (some: string): number => some.replace(/[^a ]/g, '').length;
        const own = text.replaceAll('](https://x.org)', ']');
        expect(letters(plainTextOf(parts).replaceAll('https://x.org', ''))).toBe(letters(own));
        expect(depthOf(parts)).toBeLessThan(20);
      }),
    );
  });

  it('is plain where nothing is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[*[\\<]/.test(text));
        expect(plainTextOf(readMarkdown(text).parts)).toBe(text);
      }),
    );
  });

  it('ends with texts that were made to take long, and nests nothing too deep', () => {
    const many = 60_000;
    const bombs = [
      ...['*', '**', '[', ']', '](', '[](', '*a ', 'a*', 'a**b*', '![', '<https://', '\\', '(', '[a](b'],
      ...['*a **b ', '[a](https://x.org) ', '*a* ', '[*a* ', '***', '[a](javascript:b) ', 'a**b', '(['],
    ].map((piece) => piece.repeat(many));
    bombs.push(
      `${'*a '.repeat(many)}${'b* '.repeat(many)}`,
      `${'['.repeat(many)}a${'](https://x.org)'.repeat(many)}`,
      `${'['.repeat(many)}${'*a* '.repeat(many)}${'](javascript:x)'.repeat(many)}`,
      `[a](https://x.org/${'('.repeat(many)}${')'.repeat(many)})`,
      `${'[a](b'.repeat(many)}${')'.repeat(many)}`,
    );
    for (const bomb of bombs) {
      const { parts } = readMarkdown(bomb);
      expect(depthOf(parts)).toBeLessThan(20);
      expect(countOf(parts)).toBeLessThanOrEqual(2000);
    }
  });

  it('finds the ends of all addresses in one walk', () => {
    expect([...addressEnds('[a](b(c)) [d](e f) ](g)')]).toEqual([
      [3, 8],
      [20, 22],
    ]);
  });
});
