// Bundles of STIX 2.1: what was seen and said, by whom and when, and opinions that dispute it.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { TimelineDocument, WithUnknownFields } from '../../../src/model/written.js';
import { resultOf } from './support.js';

async function read(...objects: readonly unknown[]): Promise<WithUnknownFields<TimelineDocument>> {
  const { document } = await resultOf(JSON.stringify({ type: 'bundle', id: 'bundle--1', objects }));
  return document as WithUnknownFields<TimelineDocument>;
}

const common = {
  spec_version: '2.1',
  created: '2016-04-06T20:08:31.000Z',
  modified: '2016-04-06T20:08:31.000Z',
};
const alpha = {
  ...common,
  type: 'identity',
  id: 'identity--a',
  name: 'Alpha CERT',
  identity_class: 'organization',
};
const beta = {
  ...common,
  type: 'identity',
  id: 'identity--b',
  name: 'Beta Labs',
  identity_class: 'organization',
};
const malware = { ...common, type: 'malware', id: 'malware--m', name: 'Poison', is_family: true };
const sighting = {
  ...{ ...common, type: 'sighting', id: 'sighting--s', created_by_ref: 'identity--a', count: 50 },
  ...{ first_seen: '2015-12-21T19:00:00Z', last_seen: '2016-01-02T19:00:00Z' },
  ...{ sighting_of_ref: 'malware--m', where_sighted_refs: ['identity--b'], confidence: 80 },
};

describe('a bundle', () => {
  it('has identities as actors, what was seen and observed at its times, and all other objects kept', async () => {
    const address = { type: 'ipv4-addr', spec_version: '2.1', id: 'ipv4-addr--x', value: '198.51.100.3' };
    const observed = {
      ...{ ...common, type: 'observed-data', id: 'observed-data--o', number_observed: 5, labels: ['c2'] },
      ...{ first_observed: '2015-12-21T19:00:00Z', last_observed: '2015-12-21T19:00:00Z' },
      object_refs: ['ipv4-addr--x'],
    };
    const document = await read(alpha, beta, malware, sighting, address, observed);
    expect(document.actors).toEqual({
      'identity--a': { name: 'Alpha CERT', type: 'organisation' },
      'identity--b': { name: 'Beta Labs', type: 'organisation' },
    });
    expect(document.events).toEqual([
      {
        ...{ id: 'sighting--s', kind: 'Sighting', title: 'Poison', parties: ['identity--b'] },
        when: { start: '2015-12-21T19:00:00Z', end: '2016-01-02T19:00:00Z' },
        attribution: [[{ by: ['identity--a'], as: 'outlet', on: '2016-04-06T20:08:31.000Z' }]],
        data: { confidence: 80, sighted: 50 },
        ...{ modified: common.modified, sighting_of_ref: 'malware--m', where_sighted_refs: ['identity--b'] },
      },
      {
        ...{ id: 'observed-data--o', kind: 'Observed data', title: '198.51.100.3', tags: ['c2'] },
        ...{ when: '2015-12-21T19:00:00Z', data: { observed: 5 }, object_refs: ['ipv4-addr--x'] },
        modified: common.modified,
      },
    ]);
    expect((document['objects'] as object[]).length).toBe(4);
    const timeline = parse(document);
    expect(timeline.account()).toEqual({ given: 2, drawn: 2, listed: 0, rejected: 0 });
    expect(timeline.faults.counts).toMatchObject({ error: 0, warning: 0 });
  });

  it('has opinions as claims: one that disagrees disputes what it is about, one that agrees corroborates it', async () => {
    const opinion = (id: string, value: string, more: object): object => ({
      ...{
        ...common,
        type: 'opinion',
        id,
        opinion: value,
        object_refs: ['sighting--s', 'malware--m'],
        ...more,
      },
    });
    const document = await read(
      ...[alpha, beta, malware, sighting],
      opinion('opinion--1', 'strongly-disagree', {
        explanation: 'Another family',
        created_by_ref: 'identity--b',
      }),
      opinion('opinion--2', 'agree', { authors: ['Ann'] }),
      opinion('opinion--3', 'neutral', {}),
    );
    expect(document.events[1]).toMatchObject({
      ...{ kind: 'statement', speakers: ['identity--b'], title: 'Another family' },
      claims: [{ id: 'opinion', text: 'Another family', stance: 'denies' }],
    });
    expect(document.links).toEqual([
      {
        ...{ from: 'opinion--1#opinion', to: 'sighting--s', type: 'disputes' },
        assertedBy: ['identity--b'],
      },
      { from: 'opinion--2#opinion', to: 'sighting--s', type: 'corroborates', assertedBy: ['Ann'] },
      { from: 'opinion--3', to: 'sighting--s', type: 'about' },
    ]);
    const timeline = parse(document);
    expect(timeline.faults.counts).toMatchObject({ error: 0, warning: 0 });
    expect(timeline.account()).toEqual({ given: 4, drawn: 4, listed: 0, rejected: 0 });
  });

  it('has reports with what they report, notes of those who wrote them, and relations with their times', async () => {
    const document = await read(
      ...[alpha, malware, sighting],
      {
        ...{
          ...common,
          type: 'report',
          id: 'report--r',
          name: 'The Poison',
          published: '2016-05-01T00:00:00Z',
        },
        ...{ created_by_ref: 'identity--a', object_refs: ['sighting--s'], description: 'All of it' },
        external_references: [{ source_name: 'Blog', url: 'https://blog.example/1' }, { source_name: 'x' }],
      },
      {
        ...{ ...common, type: 'note', id: 'note--n', content: 'Look again', authors: ['Ann', 'Bob'] },
        object_refs: ['report--r'],
      },
      {
        ...{ ...common, type: 'relationship', id: 'relationship--1', relationship_type: 'targets' },
        ...{ source_ref: 'malware--m', target_ref: 'identity--a', start_time: '2016-01-01T00:00:00Z' },
      },
      { ...common, type: 'relationship', id: 'relationship--2', source_ref: 'a', target_ref: 'b' },
    );
    expect(document.events.slice(1)).toMatchObject([
      {
        ...{ kind: 'report', outlet: ['identity--a'], title: 'The Poison', when: '2016-05-01T00:00:00Z' },
        attribution: [
          [
            {
              by: ['identity--a'],
              as: 'outlet',
              on: '2016-05-01T00:00:00Z',
              source: 'https://blog.example/1',
            },
          ],
        ],
      },
      { kind: 'statement', speakers: ['Ann', 'Bob'], title: 'Look again', when: common.created },
      { title: 'Poison targets Alpha CERT', when: { start: '2016-01-01T00:00:00Z', end: '..' } },
    ]);
    expect(document.links).toMatchObject([
      { from: 'report--r', to: 'sighting--s', type: 'reports' },
      { from: 'note--n', to: 'report--r', type: 'about', assertedBy: ['Ann', 'Bob'] },
    ]);
    expect(document.sources).toEqual({
      'https://blog.example/1': { type: 'webpage', title: 'Blog', URL: 'https://blog.example/1' },
    });
    expect(parse(document).faults.counts).toMatchObject({ error: 0, warning: 0 });
  });

  it('has a sighting without a time by the day on which it was written, versions by their last, and odd objects rejected', async () => {
    const undated = { ...sighting, first_seen: undefined, last_seen: undefined };
    const newer = { ...undated, modified: '2017-01-01T00:00:00.000Z', revoked: true };
    const document = await read(undated, newer, 'nothing', { type: 'incident', id: 'incident--1' });
    expect(document.events[0]).toMatchObject({
      ...{ stix_id: 'sighting--s', tags: ['earlier version'], title: 'malware--m' },
      when: { at: '[..2016-04-06T20:08:31.000Z]', basis: 'inferred' },
    });
    expect(document.events[1]).toMatchObject({ id: 'sighting--s', tags: ['revoked'] });
    expect(parse(document).account()).toEqual({ given: 4, drawn: 2, listed: 1, rejected: 1 });
  });
});
