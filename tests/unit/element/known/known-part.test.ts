/** The day as of which everything is shown: what is kept of it, and until when. */
import { describe, expect, it } from 'vitest';
import type { KnownHost } from '../../../../src/element/known/known-host.js';
import { KnownPart } from '../../../../src/element/known/known-part.js';
import { buildIndexChunked } from '../../../../src/layout/index/event-index.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';

const report = { by: 'The Wire', as: 'outlet', on: '2025-12-05' };
const document = {
  events: [
    { id: 'visit', title: 'A visit', when: '2025-12-03', attribution: [[report]] },
    { id: 'call', title: 'A call', when: '2025-12-02' },
  ],
};

describe('the day as of which everything is shown', () => {
  it('is kept while it is shown, and nothing of it when it is not any more', async () => {
    const whole = runChunked(buildIndexChunked(parse(document), 'kind', undefined, 'auto'));
    const state: { knownBy: string | undefined } = { knownBy: '2025-12-04' };
    const element = { requestUpdate: () => undefined, addController: () => undefined };
    const part = new KnownPart({ state, element, viewModel: () => undefined } as unknown as KnownHost);
    part.adopt(whole);
    await part.finished;
    const index = part.adopt(whole);
    expect(index?.rows).toHaveLength(1);
    expect(part.placesOf(index)?.whole).toBe(whole);
    state.knownBy = undefined;
    expect(part.adopt(whole)).toBe(whole);
    expect(part.placesOf(index)).toBeUndefined();
    state.knownBy = '2025-12-04';
    expect(part.adopt(whole)?.rows).toHaveLength(1);
  });
});
