import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { sideOf, sidesOf } from '../../../src/model/sides.js';
import type { WithUnknownFields, WrittenEvent } from '../../../src/model/written.js';

const actors = {
  japan: { name: 'Japan', type: 'state' },
  minister: { name: 'A minister', type: 'person', of: 'ministry' },
  ministry: { name: 'A ministry', type: 'organisation', of: 'japan' },
  china: { name: 'China', type: 'state' },
  ambassador: { name: 'An ambassador', of: 'china' },
  officials: { name: 'officials', type: 'anonymous', of: 'japan' },
  somebody: { name: 'somebody', type: 'anonymous' },
  guest: { name: 'A guest', of: 'Nowhere' },
  gazette: { name: 'The Gazette', type: 'organisation' },
  agency: { name: 'A state agency', type: 'organisation', of: 'china' },
} as const;

function sidesIn(event: Partial<WithUnknownFields<WrittenEvent>>, more: object = {}): string[] {
  const timeline = parse({ actors, ...more, events: [{ title: 'An event', when: '2025', ...event }] });
  return [...sidesOf(timeline.event(0)!, timeline.header)];
}

describe('the sides of an event', () => {
  it('are those to whom whoever acts belongs in the end', () => {
    expect(sidesIn({ kind: 'statement', speakers: ['minister', 'officials'] })).toEqual(['japan']);
    expect(sidesIn({ kind: 'call', participants: ['minister', 'ambassador'] })).toEqual(['japan', 'china']);
    expect(sidesIn({ kind: 'suspension', service: 'ferry', orderedBy: 'china' })).toEqual(['china']);
  });

  it('are not those to whom it is directed, or for whom somebody speaks', () => {
    expect(sidesIn({ kind: 'protest', protesters: 'japan', addressees: 'ambassador' })).toEqual(['japan']);
    expect(sidesIn({ kind: 'measure', imposers: 'china', targets: 'japan' })).toEqual(['china']);
    expect(sidesIn({ kind: 'advisory', issuers: 'china', audience: 'minister' })).toEqual(['china']);
    expect(sidesIn({ kind: 'statement', speakers: 'ambassador', onBehalfOf: 'japan' })).toEqual(['china']);
    expect(sidesIn({ speakers: 'ambassador', addressees: 'japan' })).toEqual(['china']);
  });

  it('have a name where nobody has described them, and are none where nobody is named', () => {
    expect(sidesIn({ kind: 'statement', speakers: 'Greece' })).toEqual(['Greece']);
    expect(sidesIn({ kind: 'statement', speakers: 'guest' })).toEqual(['Nowhere']);
    expect(sidesIn({ kind: 'statement', speakers: 'somebody' })).toEqual([]);
    expect(sidesIn({ title: 'Fog' })).toEqual([]);
  });

  it('are not an outlet, but those to whom it belongs', () => {
    expect(sidesIn({ kind: 'report', outlet: 'gazette' })).toEqual([]);
    expect(sidesIn({ kind: 'report', outlet: 'agency' })).toEqual(['china']);
    expect(sidesIn({ kind: 'report', outlet: 'china' })).toEqual(['china']);
  });

  it('are not those in a role of which a kind of the document says that it does not act', () => {
    const roles = { victors: 'Victors', vanquished: { label: 'Vanquished', acts: false } };
    const kinds = { battle: { label: 'Battle', roles } };
    expect(sidesIn({ kind: 'battle', victors: 'japan', vanquished: 'china' }, { kinds })).toEqual(['japan']);
  });
});

describe('the side of an actor', () => {
  it('is the same for all who belong to one another in a circle', () => {
    const circle = { b: { name: 'B', of: 'c' }, c: { name: 'C', of: 'b' }, a: { name: 'A', of: 'c' } };
    const { header } = parse({ actors: { ...circle, d: { name: 'D', of: 'd' } }, events: [] });
    expect(['a', 'b', 'c', 'd'].map((id) => sideOf(id, header))).toEqual(['b', 'b', 'b', 'd']);
  });

  it('is found in any table, and its own side is itself unless it is in a circle', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__');
    const tables = fc.dictionary(ids, fc.record({ name: ids, of: ids }, { requiredKeys: ['name'] }));
    fc.assert(
      fc.property(tables, ids, (table, id) => {
        const { header } = parse({ actors: table, events: [] });
        const side = sideOf(id, header)!;
        expect(sideOf(side, header)).toBe(side);
        const next = header.actors.get(id)?.of;
        if (next !== undefined) expect(sideOf(next, header)).toBe(side);
      }),
    );
  });
});
