/** The rail of reports while it has no room: it causes nothing. */
import { expect, it } from 'vitest';
import type { RailHost } from '../../../../src/element/rail/rail-host.js';
import { RailPart } from '../../../../src/element/rail/rail-part.js';
import type { LeadScene } from '../../../../src/layout/arcs/leads.js';
import { parse } from '../../../../src/model/ingest/parse.js';

const events = Array.from({ length: 1500 }, (_, i) => ({
  ...{ id: `e${i}`, title: `Event ${i}`, when: '2025-12-03' },
  attribution: [[{ by: 'The Wire', as: 'outlet', on: '2025-12-05' }]],
}));

it('works nothing out where there is no room for the rail, so that no update causes another one', async () => {
  let updates = 0;
  const element = { requestUpdate: () => updates++, addController: () => undefined };
  const viewModel = { rail: 0, scene: {}, timeline: parse({ events }) };
  const part = new RailPart({ element, viewModel: () => viewModel } as unknown as RailHost);
  part.adopt(60);
  await part.finished;
  updates = 0;
  const { leads } = part.adopt(0);
  expect(leads({} as LeadScene, [])).toEqual([]);
  await new Promise((done) => setTimeout(done, 50));
  expect(updates).toBe(0);
});
