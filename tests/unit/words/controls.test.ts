import { expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { describe } from '../../../src/words/describe.js';

it('keeps a name that overrides the direction from turning the words around it', () => {
  const { timeline } = {
    timeline: parse({
      events: [
        {
          kind: 'statement',
          title: 'Ferry',
          speakers: 'Ann \u202Ekcolb',
          addressees: 'Bob',
          sources: ['Kyodo \u2067news'],
          when: '2025-12-06',
        },
      ],
    }),
  };
  for (const locale of [en, ar]) {
    const words = describe(timeline, 0, locale);
    expect(words?.actors).toContain('\u2068Ann \u202Ekcolb\u2069');
    for (const text of [words?.actors, words?.spoken, ...(words?.chainTexts ?? [])]) {
      // What is opened within an isolate ends with it: nothing is opened outside of one.
      expect(text?.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  }
});
