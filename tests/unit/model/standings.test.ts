/** What was retracted, corrected or authenticated: which links say so, of what, and which of their ends are faults. */
import { describe, expect, it } from 'vitest';
import { flag, hasFlag } from '../../../src/model/columns.js';
import { append } from '../../../src/model/ingest/append.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { isRetracted, retractedShare, standingsOf } from '../../../src/model/standings.js';
import type { Timeline } from '../../../src/model/timeline.js';

const claim = (id: string, by: string): object => ({
  id,
  text: `${id} is so`,
  chain: [{ by, as: 'speaker' }],
});

function timelineOf(...links: readonly object[]): Timeline {
  return parse({
    sources: { wire: { title: 'The wire' } },
    events: [
      {
        id: 'blast',
        title: 'Blast',
        when: '2031-03-03',
        claims: [claim('port', 'port'), claim('mayor', 'mayor')],
      },
      {
        id: 'denial',
        kind: 'report',
        outlet: 'gazette',
        title: 'The port: we were wrong',
        when: '2031-03-09',
      },
      { id: 'list', title: 'List', when: '2031-03-10', claims: ['blast#port'] },
    ],
    links,
  });
}

const faultsOf = ({ faults }: Timeline): readonly string[] =>
  faults.faults.map(({ severity, code, message }) => `${severity} ${code} ${message}`);

describe('a retraction', () => {
  it('is of the claim at its end, and no dispute', () => {
    const timeline = timelineOf({ type: 'retracts', from: 'denial', to: 'blast#port', on: '2031-03-09' });
    expect(timeline.faults.faults).toEqual([]);
    expect(standingsOf(timeline, 'blast#port').map(({ on }) => on)).toEqual(['2031-03-09']);
    expect(standingsOf(timeline, 'blast#mayor')).toEqual([]);
    expect(hasFlag(timeline.columns, 0, flag.disputed)).toBe(false);
  });

  it('of one of two claims is a part of the event, and all of one that rests on that claim alone', () => {
    const timeline = timelineOf({ type: 'retracts', from: 'denial', to: 'blast#port' });
    expect([0, 1, 2].map((row) => retractedShare(timeline, row))).toEqual(['part', 'none', 'all']);
  });

  it('of one of two claims whose chains look alike is a part of the event', () => {
    const chain = { by: 'herald', as: 'outlet', on: '2031-12-06' };
    const claims = ['toll', 'cause'].map((id) => ({ id, text: `${id} is so`, chain: [chain] }));
    const shareWith = (...more: readonly object[]): string =>
      retractedShare(
        parse({
          events: [
            { id: 'blast', title: 'Blast', when: '2031-12-06', claims: [...claims, ...more] },
            { id: 'denial', title: 'We were wrong', when: '2031-12-09' },
          ],
          links: [{ type: 'retracts', from: 'denial', to: 'blast#toll' }],
        }),
        0,
      );
    expect(shareWith()).toBe('part');
    claims.pop();
    expect(shareWith()).toBe('all');
    expect(shareWith({ id: 'denied', text: 'No', stance: 'denies', chain: [chain] })).toBe('all');
  });

  it('that comes from nothing takes nothing back, in words, figures or counts', () => {
    const timeline = timelineOf({ type: 'retracts', from: 'nowhere', to: 'blast#port' });
    expect(faultsOf(timeline)).toEqual([
      'warning dangling-reference links[0].from "nowhere": there is no such event or claim',
    ]);
    expect(isRetracted(timeline, 'blast#port')).toBe(false);
    expect([0, 1, 2].map((row) => retractedShare(timeline, row))).toEqual(['none', 'none', 'none']);
    expect(standingsOf(timeline, 'blast#port')).toEqual([]);
  });

  it('of a source takes back what every chain of an event cites, by its name or as a document', () => {
    const cites = (...chains: readonly unknown[]): object => ({
      title: 'A',
      when: '2031-03-03',
      attribution: chains,
    });
    const step = { by: 'herald', as: 'outlet', source: 'wire' };
    const timeline = parse({
      sources: { wire: { title: 'The wire' } },
      events: [
        cites([step]),
        cites('wire'),
        cites([step], 'gazette'),
        cites('gazette'),
        { title: 'B', when: '2031', attribution: 'gazette', claims: { id: 'x', text: 'x', chain: [step] } },
        { id: 'denial', title: 'C', when: '2031' },
      ],
      links: [{ type: 'retracts', from: 'denial', to: 'source:wire' }],
    });
    const shares = Array.from(timeline.order.slice().sort(), (row) => retractedShare(timeline, row));
    expect(shares).toEqual(['all', 'all', 'part', 'none', 'part', 'none']);
  });

  it('that is appended is of what came before it, and what is appended may cite what was taken back', () => {
    const says = { title: 'A', when: '2031-03-03', attribution: 'wire' };
    const first = parse({
      sources: { wire: { title: 'The wire' } },
      events: [
        { ...says, id: 'a' },
        { ...says, id: 'b' },
      ],
    });
    const denial = {
      id: 'denial',
      title: 'C',
      when: '2031',
      links: { retracts: ['b', 'source:wire'], corrects: 'a' },
    };
    const second = append(first, [denial]);
    expect([0, 1, 2].map((row) => retractedShare(second, row))).toEqual(['all', 'all', 'none']);
    expect([0, 1].map((row) => hasFlag(second.columns, row, flag.corrected))).toEqual([true, false]);
    expect(second.flagRevision).toBeGreaterThan(first.flagRevision);
    const third = append(second, [{ ...says, id: 'c' }]);
    expect(retractedShare(third, 3)).toBe('all');
    expect(third.flagRevision).toBe(second.flagRevision);
  });

  it('of the event itself is all of it', () => {
    expect(retractedShare(timelineOf({ type: 'retracts', from: 'denial', to: 'blast' }), 0)).toBe('all');
  });

  it('by the claim itself is a loop, and takes nothing back', () => {
    const timeline = timelineOf({ type: 'retracts', from: 'blast#port', to: 'blast#port' });
    expect(faultsOf(timeline)).toEqual([
      'warning loop links[0] "blast#port": the link leads back to where it comes from',
    ]);
    expect(standingsOf(timeline, 'blast#port')).toEqual([]);
  });

  it('may be of a source, or come from one', () => {
    const timeline = timelineOf(
      { type: 'authenticates', from: 'denial', to: 'source:wire' },
      { type: 'corrects', from: 'source:wire', to: 'blast#mayor' },
    );
    expect(timeline.faults.faults).toEqual([]);
    expect(standingsOf(timeline, 'source:wire').map(({ type }) => type)).toEqual(['authenticates']);
  });
});

describe('an end of such a link', () => {
  it('that names nothing is a fault at its place', () => {
    const timeline = timelineOf({ type: 'corrects', from: 'source:herald', to: 'blast#nobody' });
    expect(timeline.faults.faults.map(({ pointer }) => pointer)).toEqual(['/links/0/from', '/links/0/to']);
    expect(faultsOf(timeline)).toEqual([
      'warning dangling-reference links[0].from "source:herald": there is no such source',
      'warning dangling-reference links[0].to "blast#nobody": there is no such event or claim',
    ]);
  });

  it('that is a source is a fault in a link of another type', () => {
    const timeline = timelineOf({ type: 'responds-to', from: 'denial', to: 'source:wire' });
    expect(timeline.faults.faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/links/0/to', 'wrong-end'],
    ]);
    expect(timeline.links).toHaveLength(1);
  });
});
