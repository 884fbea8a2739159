/** Loading a document: what arrives faster than it is read leaves the page time between its pieces. */
import { afterEach, expect, it, vi } from 'vitest';
import { loadDocument } from '../../../../src/element/data/load-document.js';
import { en } from '../../../../src/locales/en.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('pauses between pieces that are all there, and not only within one', async () => {
  const pieces = ['Title,Date\n', ...Array.from({ length: 60 }, (_, i) => `Event ${i},2025-11-28\n`)];
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      for (const piece of pieces) stream.enqueue(new TextEncoder().encode(piece));
      stream.close();
    },
  });
  const headers = { 'content-type': 'text/csv', 'content-length': `${pieces.join('').length}` };
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { headers }));
  let [arrived, inTask, most] = [0, 0, 0];
  // A piece takes five milliseconds, whatever the machine.
  vi.spyOn(performance, 'now').mockImplementation(() => 5 * arrived);
  let isLoading = true;
  const nextTask = (): void => {
    inTask = 0;
    if (isLoading) setImmediate(nextTask);
  };
  setImmediate(nextTask);
  const onShare = (): void => {
    arrived++;
    most = Math.max(most, ++inTask);
  };
  const { signal } = new AbortController();
  const { document } = await loadDocument(
    { from: 'events.csv', format: undefined },
    { signal, strings: en.interface, onShare },
  );
  isLoading = false;
  expect((document as { events: unknown[] }).events).toHaveLength(60);
  expect(most).toBeLessThan(10);
});

it('says of an address that is a file that it takes a server, and of another that its server was not reached', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  const { signal } = new AbortController();
  const options = { signal, strings: en.interface, onShare: () => {} };
  const load = (from: string): Promise<unknown> => loadDocument({ from, format: undefined }, options);
  await expect(load('file:///home/ann/events.csv')).rejects.toThrow('it has to come from a server');
  await expect(load('https://news.example/events.csv')).rejects.toThrow('the server could not be reached');
  vi.stubGlobal('document', { baseURI: 'file:///home/ann/page.html' });
  await expect(load('events.csv')).rejects.toThrow('it has to come from a server');
});
