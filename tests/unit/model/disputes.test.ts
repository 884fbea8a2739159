/** Disputes found by their ends: which belong to an event, and that no other link is looked at for them. */
import { describe, expect, it } from 'vitest';
import { disputesAt, linksBeside } from '../../../src/model/disputes.js';
import type { Link } from '../../../src/model/event.js';

const disputes = (from: string, to: string): Link => ({ from, to, type: 'disputes', assertedBy: [] });
const id = (row: number): string => `e${row}`;

function ends(links: readonly Link[], row: number, ...refs: readonly string[]): readonly string[] {
  return disputesAt({ links, id }, row, new Set(refs)).links.map(({ from, to }) => `${from} ${to}`);
}

/** The same links, with a count of how often one of them was read. */
function counted(links: readonly Link[]): { readonly links: readonly Link[]; readonly reads: () => number } {
  let reads = 0;
  const get = (target: readonly Link[], name: string | symbol, receiver: unknown): unknown => {
    if (typeof name === 'string' && /^\d+$/.test(name)) reads++;
    return Reflect.get(target, name, receiver);
  };
  return { links: new Proxy(links, { get }), reads: () => reads };
}

describe('the disputes of an event', () => {
  it('are those at its ends, and the others about what it disputes, in the order of the document', () => {
    const links = [
      disputes('e3', 'e1#a'),
      disputes('e2', 'e1#a'),
      disputes('e4', 'e2'),
      disputes('e5', 'e6'),
    ];
    expect(ends(links, 2, 'e2')).toEqual(['e3 e1#a', 'e2 e1#a', 'e4 e2']);
    expect(ends(links, 1, 'e1', 'e1#a')).toEqual(['e3 e1#a', 'e2 e1#a']);
    expect(ends(links, 5, 'e5')).toEqual(['e5 e6']);
  });

  it('are none with itself, and of no other type', () => {
    const about: Link = { from: 'e1', to: 'e2', type: 'about', assertedBy: [] };
    expect(ends([disputes('e1', 'e1'), about], 1, 'e1')).toEqual([]);
    expect(linksBeside({ links: [disputes('e1', 'e2'), about] }, 'e1')).toEqual([about]);
  });

  it('about one thing are all with that, and the first, its own and a number elsewhere', () => {
    const links = Array.from({ length: 100 }, (_, i) => disputes(`e${i + 1}`, 'e0#a'));
    expect(disputesAt({ links, id }, 0, new Set(['e0', 'e0#a']))).toEqual({ links, more: 0 });
    expect(disputesAt({ links, id }, 50, new Set(['e50']))).toEqual({
      links: [...links.slice(0, 20), disputes('e50', 'e0#a')],
      more: 79,
    });
  });

  it('are found without a look at the others: a thousand events cost a pass and what belongs to them', () => {
    const pairs = Array.from({ length: 1000 }, (_, i) => disputes(`e${2 * i}`, `e${2 * i + 1}`));
    const { links, reads } = counted(pairs);
    for (let row = 0; row < 1000; row++) expect(ends(links, row, `e${row}`)).toHaveLength(1);
    expect(reads()).toBeLessThan(5000);
  });
});
