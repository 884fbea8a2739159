// Bytes as text: by a byte order mark, by what was said of them, and by what they say themselves.
import { describe, expect, it } from 'vitest';
import { byteSource, joinedText, textSource, type Source } from '../../../src/io/format/source.js';
import { FaultLog } from '../../../src/model/fault.js';
import { reportResult } from '../../../src/io/format/read-result.js';
import { parseChunked } from '../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { runChunked } from '../../../src/util/chunked.js';
import { resultOf } from './support.js';

const text = (source: Source): Promise<string> => joinedText(source.text());
const bytes = (...list: number[]): Uint8Array => new Uint8Array(list);

describe('bytes that arrive', () => {
  it('are ended by whoever gives them up, within the first piece too', async () => {
    for (const wanted of [1, 2]) {
      let isEnded = false;
      async function* pieces(): AsyncGenerator<Uint8Array, void> {
        try {
          for (;;) yield await Promise.resolve(new Uint8Array(300));
        } finally {
          isEnded = true;
        }
      }
      let count = 0;
      for await (const piece of byteSource(pieces()).bytes())
        if (piece.byteLength > 0 && ++count === wanted) break;
      expect(isEnded).toBe(true);
    }
  });
});

describe('the encoding of a source', () => {
  it.each([
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), undefined],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0xe9, 0), undefined],
    ['UTF-16, big end first, whatever is said of it', bytes(0xfe, 0xff, 0, 0xe9), 'utf-8'],
    ['what is said of it', bytes(0xe9), 'windows-1252'],
    ['UTF-8, where nothing says otherwise', bytes(0xc3, 0xa9), undefined],
  ])('is %s', async (_, given, charset) => {
    const source = byteSource([given], charset);
    expect(await text(source)).toBe('é');
    expect(source.faults).toEqual([]);
  });

  it('is what an XML declaration says, though a character is cut between two pieces', async () => {
    const start = new TextEncoder().encode('<?xml version="1.0" encoding="Shift_JIS"?><a>');
    const source = byteSource([start, bytes(0x93), bytes(0xfa)]);
    expect(await text(source)).toMatch(/<a>日$/);
  });

  it('is seen however the bytes are cut, and whatever pieces are empty', async () => {
    const utf16 = [0xfe, 0xff, 0, 0x41, 0x65, 0xe5];
    expect(await text(byteSource([bytes(), ...utf16.map((each) => bytes(each))]))).toBe('A日');
    const declared = new TextEncoder().encode('<?xml version="1.0" encoding="Shift_JIS"?><a>');
    expect(await text(byteSource([...declared, 0x93, 0xfa].map((each) => bytes(each))))).toMatch(/<a>日$/);
  });

  it('has a mark at the start of all that is no text, and one further on that is', async () => {
    expect(await text(textSource(['', '\ufeffA', '\ufeffB']))).toBe('A\ufeffB');
  });

  it('is a fault where characters are lost, or where there is no such encoding', async () => {
    const lost = byteSource([bytes(0x41, 0xe9, 0x42)]);
    expect(await text(lost)).toBe('A\ufffdB');
    expect(lost.faults).toMatchObject([
      { severity: 'warning', problem: expect.stringContaining('UTF-8') as string },
    ]);
    const unknown = byteSource([bytes(0x41)], 'klingon');
    expect(await text(unknown)).toBe('A');
    expect(unknown.faults).toMatchObject([{ offender: 'klingon' }]);
  });

  it('is a fault of what is read from it, by lines, too', async () => {
    const json = new TextEncoder().encode('[{"title":"?"}]').map((byte) => (byte === 0x3f ? 0xe9 : byte));
    expect((await resultOf(json)).faults).toHaveLength(1);
    const lines = await resultOf(json.slice(1, -1), { extension: 'jsonl' });
    const { faults } = (lines.document as Timeline).faults;
    expect(faults.map(({ code }) => code)).toContain('unread-source');
  });
});

describe('the faults of a source', () => {
  it('stand before those of its document, which are placed as the source has them', () => {
    const log = new FaultLog();
    const faults = [
      { place: 'row 9', severity: 'error', problem: 'it has too many cells', offender: 'x' },
    ] as const;
    const document = {
      events: [
        { title: 'One', when: '2025-13' },
        { title: 'Two', when: '2025-02-30' },
      ],
    };
    reportResult({ document, faults, placeOf: (event) => (event === 0 ? 'row 2' : undefined) }, log);
    const messages = runChunked(parseChunked(document, log)).faults.faults.map(({ message }) => message);
    expect(messages[0]).toBe('row 9 "x": it has too many cells');
    expect(messages[1]).toMatch(/^row 2, when "2025-13": /);
    expect(messages[2]).toMatch(/^events\[1\]\.when "2025-02-30": /);
  });
});
