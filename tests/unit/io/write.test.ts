// Formats for programs: by their names, of a timeline or of a document, each with what it cannot hold.
import { describe, expect, it } from 'vitest';
import { isTimeline, parse, read, write, writtenFormatNames, type WrittenFormat } from '../../../src/io.js';
import { en } from '../../../src/locales/en.js';

const document = {
  title: 'A dispute',
  events: [
    { id: 'a', title: 'Radar alleged', when: '2025-12-06', attribution: 'wire' },
    { id: 'b', title: 'Protest lodged', when: '2025-12-07~' },
  ],
};

describe('write', () => {
  it.each([...writtenFormatNames])('makes a file of %s that is read again', async (name) => {
    const written = await write(parse(document), name, { locale: en });
    expect(await write(document, name, { locale: en })).toEqual(written);
    const { content, extension } = written;
    const { document: again } = await read(content, { extension });
    expect((isTimeline(again) ? again : parse(again)).size).toBe(2);
  });

  it('says what cannot be held, and which names there are', async () => {
    const { losses } = await write(document, 'iCalendar', { locale: en });
    expect(losses).toContain('inexact dates, other than in words: 1 event');
    await expect(write(document, 'docx' as WrittenFormat, { locale: en })).rejects.toThrow(
      'no format "docx": write CSV, XLSX',
    );
  });
});
