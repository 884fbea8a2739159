import { describe, expect, it } from 'vitest';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';

const faulty = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({ id: `e${i}`, kind: 'statement', title: 'A', when: -i }));

describe('the faults of many events', () => {
  it('are counted at once and described in chunks, or when somebody asks', () => {
    const [{ faults: early }, { faults: late }] = [parse(faulty(200)), parse(faulty(200))];
    expect(early.counts.error).toBe(200);
    expect([early.isDescribed, late.isDescribed]).toEqual([false, false]);
    expect(Array.from(early.describeChunked?.() ?? []).length).toBeGreaterThan(1);
    expect(early.isDescribed).toBe(true);
    expect(early.faults[199]).toMatchObject({
      pointer: '/199',
      message: 'events[199]: "speakers" is missing',
    });
    expect(late.faults).toEqual(early.faults);
    expect(late.isDescribed).toBe(true);
  });

  it('are described with the reading where they are few', () => {
    expect(parse(faulty(3)).faults.isDescribed).toBe(true);
  });

  it('are not described again when more is appended', () => {
    const timeline = parse(faulty(200));
    if (timeline.faults.describeChunked) runChunked(timeline.faults.describeChunked());
    const more = append(timeline, [{ id: 'more', kind: 'statement', title: 'A', when: 'soon' }]);
    expect(more.faults.isDescribed).toBe(true);
    expect(more.faults.faults.slice(0, 200)).toEqual(timeline.faults.faults);
    expect(more.faults.counts.error).toBe(202);
  });
});
