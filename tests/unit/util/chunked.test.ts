// Chunked work: whoever runs it on after its end gets the same end.
import { describe, expect, it } from 'vitest';
import { keepingEnd, runChunked } from '../../../src/util/chunked.js';

describe('work that keeps its end', () => {
  it('gives its value to each who runs it to its end', () => {
    const steps = keepingEnd(
      (function* () {
        yield 0.5;
        return 'value';
      })(),
    );
    expect(steps.next()).toEqual({ done: false, value: 0.5 });
    expect([runChunked(steps), runChunked(steps)]).toEqual(['value', 'value']);
  });

  it('throws its error for each who runs it to its end', () => {
    const steps = keepingEnd(
      (function* () {
        yield 0.5;
        throw new Error('broken');
      })(),
    );
    for (let i = 0; i < 2; i++) expect(() => runChunked(steps)).toThrow('broken');
  });
});
