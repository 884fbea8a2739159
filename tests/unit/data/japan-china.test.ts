/** Compares the Japan–China document, read by the parser, with a manual table of facts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Attributor, Chain, Claim, TimelineEvent, When } from '../../../src/model/event.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { StatedClaim } from '../../../src/model/timeline.js';
import { claimFacts, eventFacts, linkFacts, wordsOfThePostAlone } from './facts.js';

const file = new URL('../../../data/japan-china-2025.json', import.meta.url);
const timeline = parse(JSON.parse(readFileSync(file, 'utf8')));
const rows: readonly number[] = Array.from({ length: timeline.size }, (_, row) => row);
const stated: readonly StatedClaim[] = rows.flatMap((row) => timeline.claimsStatedIn(row));

function eventOf(id: string): TimelineEvent {
  const event = timeline.event(timeline.rowOf(id));
  if (!event) throw new Error(`the document has no event ${id}`);
  return event;
}

function claimOf(ref: string): Claim {
  const found = timeline.claim(ref);
  if (!found) throw new Error(`the document states no claim ${ref}`);
  return found.claim;
}

function claimRefs(event: TimelineEvent): string[] {
  return event.claims.map((claim) => (typeof claim === 'string' ? claim : `${event.id}#${claim.id}`));
}

/** The chains of an event, and of the claims that it contains or refers to. */
function chainsOf(event: TimelineEvent): Chain[] {
  return [...event.attribution, ...claimRefs(event).map((ref) => claimOf(ref).chain)];
}

function names({ by }: Attributor): string {
  return by.join('+');
}

function rootsOf(event: TimelineEvent): Set<string> {
  return new Set(chainsOf(event).map((chain) => chain.slice(0, 1).map(names).join('')));
}

function hedgesOf(event: TimelineEvent): Set<string> {
  const steps = chainsOf(event).flat();
  return new Set(
    steps.flatMap((step) =>
      (step.hedges ?? []).map((hedge) => `${names(step)}: ${hedge.word} (${hedge.class})`),
    ),
  );
}

function dateText(when: When | undefined): string | undefined {
  if (!when) return undefined;
  if ('at' in when) return when.at;
  return 'start' in when ? `${when.start}/${when.end ?? ''}` : when.asWritten;
}

function rolesOf(event: TimelineEvent, roles: readonly string[]): Record<string, unknown> {
  const fields: Readonly<Record<string, unknown>> = { ...event };
  return Object.fromEntries(roles.map((role) => [role, fields[role]]));
}

function sentences(event: TimelineEvent): string {
  return event.ambiguity.join(' ');
}

describe('the Japan–China document', () => {
  it('is read without a fault', () => {
    expect(timeline.faults.faults).toEqual([]);
  });

  it('says what it is, as of when, and how it was made', () => {
    expect(timeline.header).toMatchObject({
      format: 'attributed-timeline/1',
      title: 'Japan–China dispute',
      timeZone: 'Asia/Tokyo',
      asOf: '[2025-12-07..2025-12-13]',
      compiledFrom: 'article',
    });
    expect(timeline.header.method).toMatch(/last month/i);
  });

  it('contains the 23 events of the article, and no other', () => {
    expect(timeline.size).toBe(23);
    expect(rows.map((row) => timeline.id(row)).sort()).toEqual(Object.keys(eventFacts).sort());
  });

  it('states each claim once', () => {
    expect(stated.map(({ ref }) => ref).sort()).toEqual(Object.keys(claimFacts).sort());
  });

  it('draws every link that the article supports, once, and no other', () => {
    const drawn = timeline.links.map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect(drawn.sort()).toEqual(linkFacts.map(([from, type, to]) => `${from} ${type} ${to}`).sort());
  });

  it('names no actor and no source that it does not describe', () => {
    const { actors, sources } = timeline.header;
    const steps = Object.keys(eventFacts).flatMap((id) => chainsOf(eventOf(id)).flat());
    expect(steps.flatMap((step) => step.by).filter((id) => !actors.has(id))).toEqual([]);
    expect(steps.flatMap((step) => step.source ?? []).filter((id) => !sources.has(id))).toEqual([]);
  });

  it('keeps those whom the article does not name anonymous', () => {
    const anonymous = [...timeline.header.actors].filter(([, actor]) => actor.type === 'anonymous');
    expect(anonymous.map(([id]) => id).sort()).toEqual([
      'american-briefed',
      'japanese-officials',
      'several-reports',
      'those-briefed',
      'unnamed-outlet',
      'unnamed-reports',
    ]);
    expect(timeline.header.actors.get('american-briefed')?.count).toBe(1);
  });

  it('lets the details that the post alone gives stand in its own claim only', () => {
    const incident = eventOf('e14');
    const elsewhere = [incident.title, incident.text ?? '', claimOf('e14#jp').text, claimOf('e18#cn').text];
    for (const word of wordsOfThePostAlone)
      expect(elsewhere.join(' ').toLowerCase()).not.toContain(word.toLowerCase());
  });
});

describe.each(Object.entries(eventFacts))('event %s', (id, fact) => {
  it('has its kind and its participants', () => {
    const event = eventOf(id);
    expect(event.kind).toBe(fact.kind);
    expect(rolesOf(event, Object.keys(fact.roles))).toEqual(fact.roles);
  });

  it('has no date but the one the text supports, in the words of the text', () => {
    const { when } = eventOf(id);
    expect(dateText(when)).toBe(fact.when);
    expect(when && 'start' in when ? when.ongoing : undefined).toBe(fact.ongoing);
    expect(when?.asWritten).toBe(fact.asWritten);
    expect(when?.anchor).toBe(fact.anchor);
    expect(when?.zone).toBe(fact.zone);
    expect(when?.basis).toBeDefined();
  });

  it('says who says so, with whose reserve, and ends in the article', () => {
    const event = eventOf(id);
    expect(event.attribution.length).toBeGreaterThan(0);
    expect(rootsOf(event)).toEqual(new Set(fact.roots));
    expect(hedgesOf(event)).toEqual(new Set(fact.hedges));
    for (const chain of chainsOf(event))
      expect(chain.at(-1)).toMatchObject({ by: ['article'], source: 'article' });
  });

  it('contains its claims and its quotations', () => {
    const event = eventOf(id);
    expect(claimRefs(event)).toEqual(fact.claims ?? []);
    expect(event.quotes).toHaveLength(fact.quotes?.length ?? 0);
    for (const [i, beginning] of (fact.quotes ?? []).entries())
      expect(event.quotes[i]?.text.startsWith(beginning)).toBe(true);
  });

  it('says what stays open', () => {
    for (const words of fact.open ?? []) expect(sentences(eventOf(id))).toContain(words);
  });
});

describe.each(Object.entries(claimFacts))('claim %s', (ref, fact) => {
  it('has its stance, its chain and its content', () => {
    const claim = claimOf(ref);
    expect(claim.stance).toBe(fact.stance);
    expect(claim.chain.map((step) => `${names(step)} as ${step.as}`)).toEqual(fact.chain);
    for (const words of fact.says) expect(claim.text).toContain(words);
  });
});

describe('a link', () => {
  for (const [from, type, to, assertedBy, noted] of linkFacts) {
    const state =
      assertedBy.length > 0 ? `asserted by ${assertedBy.join(' and ')}` : 'the compiler’s inference';
    it(`from ${from} to ${to}, ${type}, is ${state}`, () => {
      const link = timeline.links.find((one) => one.from === from && one.type === type && one.to === to);
      expect(link).toBeDefined();
      expect(link?.assertedBy ?? []).toEqual(assertedBy);
      if (noted) expect(link?.note).toContain(noted);
    });
  }
});
