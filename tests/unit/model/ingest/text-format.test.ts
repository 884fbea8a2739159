// Texts in Markdown: where the document or the event says so, in words everywhere, with faults for addresses that nobody should follow.
import { describe, expect, it } from 'vitest';
import { searchedEvent } from '../../../../src/layout/search/event-texts.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { describe as inWords } from '../../../../src/words/describe.js';

const text = 'The *ferry* [stopped](https://example.org/a_b).';
const words = 'The ferry stopped.';

describe('the text of an event', () => {
  it('is plain where nothing says otherwise', () => {
    const event = parse([{ title: '*A*', when: '2025', text }]).event(0);
    expect([event?.text, event?.formattedText]).toEqual([text, undefined]);
  });

  it('is read where its document or it itself says so, and the event goes before the document', () => {
    const timeline = parse({
      textFormat: 'markdown',
      events: [
        { title: '*A*', when: '2025', text, quotes: [text], ambiguity: [text] },
        { title: 'B', when: '2025', text, textFormat: 'plain' },
      ],
    });
    expect(timeline.event(0)).toMatchObject({
      ...{ title: '*A*', text: words, quotes: [{ text }], ambiguity: [text] },
      formattedText: [
        'The ',
        { type: 'emphasis', content: ['ferry'] },
        ' ',
        { type: 'link', url: 'https://example.org/a_b', content: ['stopped'] },
        '.',
      ],
    });
    expect(timeline.event(1)?.text).toBe(text);
    expect(timeline.written(0)).toMatchObject({ text });
    const own = parse([{ title: 'A', when: '2025', text: 'no *marks', textFormat: 'markdown' }]).event(0);
    expect([own?.text, own?.formattedText]).toEqual(['no *marks', undefined]);
  });

  it('has a fault at its place for each address that is not linked, also beside many others', () => {
    const events = [
      { title: 'A', when: '2025', text: 'Mind [this](javascript:alert(1)).' },
      { title: 'B', when: '2025', text },
    ];
    const { faults } = parse({ textFormat: 'markdown', events });
    expect(faults.faults).toEqual([
      expect.objectContaining({
        ...{ code: 'unsafe-url', severity: 'error', pointer: '/events/0/text' },
        message: expect.stringContaining('only http, https and mailto') as string,
      }),
    ]);
    expect(parse({ textFormat: 'html', events: [] }).faults.faults).toEqual([
      expect.objectContaining({ code: 'unknown-value', pointer: '/textFormat' }),
    ]);
  });

  it('is found and spoken by its words, not by its marks or addresses', () => {
    const timeline = parse({
      events: [
        { title: 'A', when: '2025', kind: 'call', participants: ['b', 'c'], text, textFormat: 'markdown' },
      ],
    });
    expect(searchedEvent(timeline, 0)?.texts).toContain(words);
    expect(inWords(timeline, 0, en)?.spoken).not.toMatch(/[*[\]]|https/);
  });
});
