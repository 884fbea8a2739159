// The lanes that are shown: worked out in slices where there are many events, and at once where somebody waits for them.
import { afterEach, describe, expect, it } from 'vitest';
import { LaneArranger } from '../../../../src/element/lanes/lane-arranger.js';
import { extendIndex } from '../../../../src/layout/index/append-index.js';
import { buildIndex, type InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { type LanesAsked } from '../../../../src/layout/index/gather-lanes.js';
import { arrangeShown } from '../../../../src/layout/index/lanes-for-height.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';

const names = { labelOf: ({ key }: { readonly key: string }): string => key, lang: 'en' };
const asked = (most: number): LanesAsked => ({ order: 'auto', most, isOpen: false, names });

function speeches(count: number, speakers: number): readonly object[] {
  return Array.from({ length: count }, (_, i) => ({
    ...{ title: `Speech ${i}`, kind: 'statement', speakers: `Speaker ${i % speakers}` },
    when: 1_700_000_000_000 + i * 60_000,
  }));
}

function indexOf(count: number): InMemoryEventIndex {
  return buildIndex(parse({ events: speeches(count, 40) }), 'actor');
}

const keysOf = (index: InMemoryEventIndex | undefined): readonly string[] | undefined =>
  index?.lanes.map(({ key }) => key);

let arranger: LaneArranger;
let changes = 0;
function make(): LaneArranger {
  changes = 0;
  return (arranger = new LaneArranger(() => changes++));
}
afterEach(() => arranger.forget());

async function changed(): Promise<void> {
  const before = changes;
  while (changes === before) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('the lanes that are shown', () => {
  it('are there at once for few events, and where they are shown as they are', () => {
    const few = indexOf(200);
    make().show(few, asked(5));
    expect(keysOf(arranger.shown)).toEqual(keysOf(arrangeShown(few, asked(5))));
    const many = indexOf(30_000);
    make().show(many, asked(40));
    expect(arranger.shown).toBe(many);
    expect(arranger.isPending).toBe(false);
  });

  it('are those of before until others are worked out', async () => {
    const index = indexOf(50_000);
    const given = asked(8);
    make().show(index, asked(Infinity));
    expect(arranger.shown).toBe(index);
    arranger.show(index, given);
    expect(arranger.shown).toBe(index);
    expect(arranger.isPending).toBe(true);
    while (arranger.isPending) {
      await changed();
      arranger.show(index, given);
    }
    const shown = arranger.shown;
    expect(keysOf(shown)).toHaveLength(8);
    arranger.show(index, asked(5));
    expect(arranger.shown).toBe(shown);
    expect(arranger.isPending).toBe(false);
    arranger.finish();
    expect(keysOf(arranger.shown)).toHaveLength(5);
  });

  it('come to their end while events are appended, and are then those of all', async () => {
    let index = indexOf(30_000);
    const given = asked(8);
    make().show(index, given);
    for (let step = 0; step < 200 && arranger.shown === undefined; step++) {
      index = extendIndex(index, append(index.timeline, speeches(1, 1)));
      arranger.show(index, { ...given });
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(keysOf(arranger.shown)).toHaveLength(8);
    arranger.show(index, given);
    arranger.finish();
    expect(arranger.shown?.timeline).toBe(index.timeline);
  });

  it('of other data are forgotten', () => {
    const [one, other] = [indexOf(30_000), indexOf(30_000)];
    make().show(one, asked(5));
    arranger.finish();
    arranger.show(other, asked(5));
    expect(arranger.shown).toBeUndefined();
    arranger.show(undefined, undefined);
    expect(arranger.shown).toBeUndefined();
  });
});
