import { describe, expect, it } from 'vitest';
import { LazyPart } from '../../../../src/element/page/lazy-part.js';

/** Outcomes of one load after another, and the part that they are of. */
function partOf(outcomes: (string | Error)[]): {
  part: LazyPart<string>;
  loads: () => number;
  changes: () => number;
} {
  let [loads, changes] = [0, 0];
  const part = new LazyPart<string>({
    file: 'part.js',
    load: async () => {
      const outcome = outcomes[loads++];
      if (outcome instanceof Error) throw outcome;
      return Promise.resolve(outcome ?? '');
    },
    onChange: () => changes++,
  });
  return { part, loads: () => loads, changes: () => changes };
}

const later = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('a part that is loaded later', () => {
  it('is loaded once, however often it is wanted, and announces what it becomes', async () => {
    const { part, loads, changes } = partOf(['module']);
    expect(part.module).toBeUndefined();
    part.want();
    part.want();
    await later();
    part.want();
    part.retry();
    expect([part.module, part.failedFile, loads(), changes()]).toEqual(['module', undefined, 1, 1]);
  });

  it('names the file that the failure names, and is loaded anew by a retry alone', async () => {
    const failure = new TypeError(
      'Failed to fetch dynamically imported module: https://example.org/a/split.paper.js?v=2',
    );
    const { part, loads, changes } = partOf([failure, 'module']);
    part.want();
    await later();
    expect([part.module, part.failedFile]).toEqual([undefined, 'split.paper.js']);
    part.want();
    await later();
    expect(loads()).toBe(1);
    part.retry();
    // The notice of the failure goes while it is tried again.
    expect([part.failedFile, changes()]).toEqual([undefined, 2]);
    await part.finished;
    expect([part.module, part.failedFile, changes()]).toEqual(['module', undefined, 3]);
  });

  it('names its own file where the failure names none', async () => {
    const { part } = partOf([new TypeError('error loading dynamically imported module')]);
    part.want();
    await later();
    expect(part.failedFile).toBe('part.js');
  });
});
