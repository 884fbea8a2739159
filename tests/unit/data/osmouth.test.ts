/** The second document that ships: that it is said to be fictitious, that it has no faults, and that it shows what it is there for. */
import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from 'vitest';
import { flag, hasFlag } from '../../../src/model/columns.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { en } from '../../../src/locales/en.js';
import { endOfDate } from '../../../src/model/reports/as-known-on.js';
import { knownTimeline } from '../../../src/model/reports/known-timeline.js';
import { reportHistoryChunked } from '../../../src/model/reports/report-history.js';
import { runChunked } from '../../../src/util/chunked.js';
import { describe, type Description } from '../../../src/words/describe.js';

const timeline = parse(readFileSync(new URL('../../../data/osmouth-2031.json', import.meta.url), 'utf8'));

function described(id: string, of = timeline): Description {
  const description = describe(of, of.rowOf(id), en);
  if (!description) throw new Error(`there is no event ${id}`);
  return description;
}

/** The document as it was known on a day. */
function knownOn(date: string): typeof timeline {
  const history = runChunked(reportHistoryChunked(timeline));
  return knownTimeline(timeline, history, date, endOfDate(date, timeline.header) ?? NaN);
}

group('the second document that ships', () => {
  it('has no faults and hides nothing', () => {
    expect(timeline.faults.faults).toEqual([]);
    expect(timeline.account()).toEqual({ given: 15, drawn: 15, listed: 0, rejected: 0 });
  });

  it('says that it is fictitious, in its title and first of all in its description', () => {
    expect(timeline.header.title).toContain('fictitious');
    expect(timeline.header.description).toMatch(/^Fictitious:/);
  });

  it('has a toll that grows and is no dispute', () => {
    expect(described('blast').figures?.accounts.map(({ texts }) => texts[0]?.replace('\u00a0', ' '))).toEqual(
      ['at least 3 people', '12 to 15 people', '21 people'],
    );
    expect(hasFlag(timeline.columns, timeline.rowOf('blast'), flag.disputed)).toBe(false);
  });

  it('has a story of one source in five outlets, which was corrected', () => {
    const { sourceCount, standings } = described('wire');
    expect(sourceCount).toBe('5 outlets, 1 source');
    expect(standings.map(({ type }) => type)).toEqual(['corrects']);
  });

  it('has a claim that its own speaker takes back', () => {
    const { states, otherClaims } = described('empty');
    expect(states).toEqual(['Retracted']);
    expect(otherClaims[0]?.standings[0]?.text).toBe('retracted by Osmouth Harbour Company, 13 March 2031');
  });

  it('has a leaked paper that is disputed, and authenticated', () => {
    const { accounts, standings } = described('memo');
    expect(accounts?.disputing).toHaveLength(1);
    expect(standings.map(({ type }) => type)).toEqual(['authenticates']);
  });

  it('has words in translation, and grades with who gave them', () => {
    expect(described('captain').quotes[0]?.translation).toBe('translated from Portuguese by Radio Estuary');
    expect(described('wire').sources[0]?.grade).toBe(
      'Reliability graded B of A to F, usually reliable, by the desk',
    );
  });

  it('has what is known by its order alone, within the bounds of that', () => {
    expect(described('moved').date).toContain('between 1 and 3 March 2031');
  });

  it('shows a claim whole before the day on which it was taken back, and the toll as it stood', () => {
    expect(described('empty', knownOn('2031-03-12')).states).toEqual([]);
    expect(described('empty', knownOn('2031-03-13')).states).toEqual(['Retracted']);
    const tolls = ['2031-03-03', '2031-03-05', '2031-03-07'].map(
      (day) => described('blast', knownOn(day)).figures?.accounts.length,
    );
    expect(tolls).toEqual([1, 2, 3]);
  });

  it('names nobody but those that it describes', () => {
    const known = new Set([...timeline.header.actors.keys()]);
    const named = [...timeline.order].flatMap((row) =>
      (timeline.event(row)?.attribution ?? []).flatMap((chain) => chain.flatMap(({ by }) => by)),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
