// The registry of formats: which reader a text gets, by media type, extension or content.
import { describe, expect, it, vi } from 'vitest';
import { FormatError, MissingReaderError } from '../../../src/io/format/format.js';
import { jsonLines } from '../../../src/io/json-lines.js';
import { textSource } from '../../../src/io/format/source.js';
import { acceptedTypes, formatNamed, readSource } from '../../../src/io/registry.js';
import { runChunked, type ChunkedWork } from '../../../src/util/chunked.js';
import { ParsedTimeline } from '../../../src/model/ingest/parsed-timeline.js';
import { documentOf as read } from './support.js';

const lines = '{"title":"First","when":"2025"}\n{"title":"Second","when":"2026"}\n';

describe('the registry of formats', () => {
  it('knows a format by media type, whatever its prefix and parameters, and by extension', () => {
    const names = [
      { mediaType: 'application/x-ndjson; charset=utf-8' },
      { mediaType: 'text/jsonl' },
      { mediaType: 'application/vnd.archive+ndjson' },
      { extension: 'NDJSON' },
      { mediaType: 'application/json', extension: 'jsonl' },
    ].map((hints) => formatNamed(hints)?.name);
    expect(names).toEqual(['JSON lines', 'JSON lines', 'JSON lines', 'JSON lines', 'JSON lines']);
  });

  it('asks for what it reads in so few bytes that no browser asks another origin for leave first', () => {
    expect(acceptedTypes).toMatch(/^[\w.+*/;=, -]{1,128}$/);
    expect(acceptedTypes).toContain('*/*');
  });

  it('does not take the name of JSON, or none, for an answer', () => {
    expect(formatNamed({ mediaType: 'application/json', extension: 'json' })).toBeUndefined();
    expect(formatNamed({ mediaType: 'text/plain', extension: 'txt' })).toBeUndefined();
    expect(formatNamed({})).toBeUndefined();
  });

  it('reads a text without a name as what it turns out to be', async () => {
    expect(await read('[{"title":"One"}]')).toEqual([{ title: 'One' }]);
    const timeline = await read(lines, { mediaType: 'application/json' });
    expect(timeline).toBeInstanceOf(ParsedTimeline);
    expect((timeline as ParsedTimeline).size).toBe(2);
  });

  it('parses a text of JSON once, and asks no other format what it looks like', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    await read(JSON.stringify({ items: [{ content: 'A', start: '2025' }] }));
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  it('reads a named text by its format', async () => {
    const timeline = await read('{"title":"Alone","when":"2025"}', { extension: 'ndjson' });
    expect((timeline as ParsedTimeline).size).toBe(1);
  });

  it('refuses what is of no format', async () => {
    await expect(read('<!doctype html>')).rejects.toThrow(FormatError);
  });

  it('names the file of a reader that cannot be loaded, with the reason', async () => {
    const reason = new TypeError('Failed to fetch dynamically imported module');
    vi.spyOn(jsonLines, 'load').mockRejectedValueOnce(reason);
    const failure = await read(lines, { extension: 'ndjson' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MissingReaderError);
    expect(failure).toMatchObject({ file: 'read-json-lines.js', cause: reason });
    vi.restoreAllMocks();
    expect(await read(lines, { extension: 'ndjson' })).toBeInstanceOf(ParsedTimeline);
  });

  it('reads lines of JSON whose pieces are cut anywhere, blank ones before the first', async () => {
    const text = `\n  \n${lines}`;
    for (const size of [1, 3, 40, 1000]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      const run = <T>(work: ChunkedWork<T>): Promise<T> => Promise.resolve(runChunked(work));
      const { document } = await readSource(textSource(pieces), { extension: 'ndjson' }, { run });
      expect((document as ParsedTimeline).size).toBe(2);
    }
  });
});
