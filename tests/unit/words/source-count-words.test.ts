/** How sources are counted, and when they are called independent. */
import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { describe } from '../../../src/words/describe.js';
import { languages } from './languages.js';

const header = {
  actors: {
    japan: { name: 'Japan', type: 'state' },
    minister: { name: 'Minister', type: 'person', of: 'japan' },
    china: { name: 'China', type: 'state' },
    officials: { name: 'officials', type: 'anonymous' },
    aides: { name: 'aides', type: 'anonymous' },
  },
  sources: { wire: { title: 'Wire' }, paper: { title: 'Paper' } },
};

function countsOf(attribution: unknown): readonly (string | undefined)[] {
  const timeline = parse({ ...header, events: [{ id: 'e1', title: 'a', when: '2025', attribution }] });
  return languages.map((locale) => describe(timeline, 0, locale)?.sourceCount);
}

const speaks = (by: string): object => ({ by, as: 'speaker' });
const reports = (by: string, source?: string): object => ({ by, as: 'outlet', source });

group('the count of sources', () => {
  it.each([
    ['one', [[speaks('japan')]], '1 source'],
    ['two described actors', [[speaks('japan')], [speaks('china')]], '2 independent sources'],
    ['a state and its minister', [[speaks('japan')], [speaks('minister')]], '2 sources'],
    ['names that are described nowhere', [[speaks('x')], [speaks('y')]], '2 sources'],
    ['two outlets with one source', [[reports('x', 'wire')], [reports('y', 'wire')]], '2 outlets, 1 story'],
    ['one outlet with two articles', [[reports('x', 'wire')], [reports('x', 'paper')]], '1 source'],
    [
      'two that speak together, and one of them alone',
      [[{ by: ['japan', 'china'], as: 'speaker' }], [speaks('china')]],
      '1 source',
    ],
    [
      'one speaker in two papers',
      [
        [speaks('japan'), reports('paper')],
        [speaks('japan'), reports('gazette')],
      ],
      '2 outlets, 1 source',
    ],
    [
      'a wire story in five papers',
      ['a', 'b', 'c', 'd', 'e'].map((paper) => [reports('agency', 'wire'), reports(paper)]),
      '5 outlets, 1 story',
    ],
    [
      'two anonymous groups in one outlet',
      [
        [speaks('officials'), reports('paper')],
        [speaks('aides'), reports('paper')],
      ],
      '2 sources (persons may overlap)',
    ],
  ])('of %s', (_, attribution, words) => {
    expect(countsOf(attribution)[0]).toBe(words);
  });

  it('is given in each language', () => {
    expect(countsOf([[speaks('officials')], [speaks('aides')]])).toMatchInlineSnapshot(`
      [
        "2 sources (persons may overlap)",
        "情報源2件（同じ人物を含む可能性あり）",
        "2个来源（人员可能重叠）",
        "مصدران (قد يكون بينها أشخاص مشتركون)",
      ]
    `);
  });

  it('of a story that others repeat is given in each language, and spoken', () => {
    const story = ['a', 'b', 'c'].map((paper) => [reports('agency', 'wire'), reports(paper)]);
    expect(countsOf(story)).toEqual([
      '3 outlets, 1 story',
      '報道機関3社、元の記事1件',
      '3家媒体，1篇原始报道',
      '3 وسائل إعلام، خبر أصلي واحد',
    ]);
    const timeline = parse({ ...header, events: [{ title: 'a', when: '2025', attribution: story }] });
    expect(describe(timeline, 0, languages[0]!)?.spoken).toMatch(/ 3 outlets, 1 story\.$/);
  });

  it('never says independent unless two roots are known and differ', () => {
    const known = ['japan', 'china', 'minister', 'wire', 'paper'];
    const by = fc.constantFrom(...known, 'officials', 'aides', 'x', 'y');
    const step = fc.record({
      by,
      as: fc.constantFrom('speaker', 'outlet', 'witness'),
      source: fc.constantFrom('wire', 'paper', undefined),
    });
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { maxLength: 4 }), (chains) => {
        const words = countsOf(chains).join(' ');
        const roots = new Set(chains.map(([first]) => first?.by));
        const differ = roots.size > 1 && [...roots].every((id) => known.includes(id ?? ''));
        if (/independent|独立|مستقل/u.test(words)) expect(differ).toBe(true);
      }),
    );
  });
});
