import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { contentWords } from '../../../src/words/content-words.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';

const timeline = parse({
  events: [
    { title: 'We have her back', when: '2025-11-01', kind: 'statement' },
    { title: 'Call', when: '2025-11-02', kind: 'call' },
    { title: 'A second statement', when: '2025-11-03', kind: 'statement' },
    { title: 'Protest', when: '2025-11-04', kind: 'protest' },
    { title: 'Ferry suspended', when: '2025-11-05', kind: 'suspension' },
  ],
});

describe('what several events are', () => {
  it('is their kinds, the commonest first, shortened from the end without losing one', () => {
    const { forms, first, rest, kinds } = contentWords(timeline, [0, 1, 2, 3, 4], en);
    expect(kinds).toBe(4);
    expect(forms).toEqual([
      'Statements 2, Call 1, Protest 1, +1',
      'Statements 2, Call 1, +2',
      'Statements 2, +3',
    ]);
    expect([first, rest]).toEqual(['Statements 2', ', +3']);
  });

  it('is the title of the first where they are of one kind', () => {
    const { forms, first, rest } = contentWords(timeline, [0, 2], en);
    expect(forms).toEqual(['We have her back, +1']);
    expect([first, rest]).toEqual(['We have her back', ', +1']);
  });

  it('is said in four languages', () => {
    const said = [en, ja, zh, ar].map((locale) =>
      contentWords(timeline, [0, 1, 2, 3, 4], locale).forms.at(-1),
    );
    expect(said).toEqual(['Statements 2, +3', '発言2件、ほか3件', '表态2个，另3个', 'تصريحات 2، و3 غيرها']);
  });
});
