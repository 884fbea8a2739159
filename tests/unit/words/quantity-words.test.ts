// Numbers of events in words: all their digits, and their units.
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { withoutIsolates } from '../../../src/util/bidi.js';
import { describe as describeRow } from '../../../src/words/describe.js';

const timeline = parse({
  quantities: { share: { label: 'Share', unit: '%' }, depth: { label: 'Depth', unit: 'km' } },
  events: [{ title: 'A', when: '2025', data: { deaths: 12345, depth: 54.125, share: 40 } }],
});

describe('a number in words', () => {
  it('has its digits and its unit, and is named as the document names it', () => {
    expect(describeRow(timeline, 0, en)?.numbers).toEqual([
      { label: 'Share', text: '40%' },
      { label: 'Depth', text: '54.125\u00a0km' },
      { label: 'deaths', text: '12,345' },
    ]);
  });

  it('is written as its language writes numbers', () => {
    const [, depth] = describeRow(timeline, 0, ar)?.numbers ?? [];
    expect(withoutIsolates(depth?.text ?? '')).toBe(
      `${new Intl.NumberFormat(ar.intl, { maximumFractionDigits: 3 }).format(54.125)}\u00a0km`,
    );
  });
});
