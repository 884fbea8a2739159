/** Media of formats that have no place for words in their stead: one note says so, and no warning asks for what cannot be written there. */
import { describe, expect, it } from 'vitest';
import { logOf } from '../../../src/io/format/read-result.js';
import { parseChunked } from '../../../src/model/ingest/parse.js';
import { runChunked } from '../../../src/util/chunked.js';
import { resultOf } from './support.js';

/** What is said of a text, its reader's faults and its document's. */
async function messagesOf(text: string): Promise<readonly string[]> {
  const result = await resultOf(text);
  const { faults } = runChunked(parseChunked(result.document, logOf(result))).faults;
  const about = faults.filter(({ message }) => /words|alt/.test(message));
  return about.map(({ severity, message }) => `${severity} ${message}`);
}

const note = (media: string): string =>
  `note ${media} no words for those who do not see or hear them, for which this format has no place: convert it to JSON, and write "alt" in "media" there`;

describe('media without words', () => {
  it('of a format that has no place for them are one note', async () => {
    const simile = ['a', 'b', 'b'].map(
      (name) => `<event title="${name}" start="2025-11-28" image="https://example.org/${name}.png" />`,
    );
    expect(await messagesOf(`<data date-time-format="iso8601">${simile.join('')}</data>`)).toEqual([
      note('2 pictures and recordings have'),
    ]);
    const calendar = [
      ...[
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:a',
        'SUMMARY:A',
        'DTSTART;VALUE=DATE:20251128',
      ],
      ...[
        'RRULE:FREQ=DAILY;COUNT=3',
        'IMAGE;VALUE=URI:https://example.org/a.png',
        'END:VEVENT',
        'END:VCALENDAR',
      ],
    ];
    expect(await messagesOf(calendar.join('\r\n'))).toEqual([note('1 picture or recording has')]);
  });

  it('are a warning each where they can be written', async () => {
    const slide = {
      start_date: { year: 2025 },
      text: { headline: 'A' },
      media: { url: 'https://example.org/a.png' },
    };
    expect(await messagesOf(JSON.stringify({ events: [slide] }))).toEqual([
      'warning events[0].media: "alt" is missing: write what is to be seen or heard, or "" where it adds nothing to the text',
    ]);
  });
});
