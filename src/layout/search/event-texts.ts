/** The texts of an event in which words are looked for: whatever a reader of its details could read of it. */
import { nameOf } from '../../model/attribution.js';
import type { Chain, Id, TimelineEvent } from '../../model/event.js';
import type { TimelineHeader } from '../../model/header.js';
import { kindDefinition } from '../../model/kinds.js';
import { kindName } from '../../model/roles.js';
import type { StatedClaim, Timeline } from '../../model/timeline.js';
import { entitiesOf, type EntitiesOf } from './entities.js';

/** What of an event is searched. */
export interface SearchedEvent {
  /** Its own texts, as written. */
  readonly texts: readonly string[];
  readonly entities: EntitiesOf;
}

/** Undefined for a row that was rejected. */
export function searchedEvent(timeline: Timeline, row: number): SearchedEvent | undefined {
  const event = timeline.event(row);
  if (!event) return undefined;
  const stated = event.claims.length > 0 ? timeline.claimsStatedIn(row) : [];
  return {
    texts: textsOf(event, stated, timeline.header),
    entities: entitiesOf(event, stated, timeline),
  };
}

/** The names under which somebody or something is known: its name, its role and its id; of a source its titles. */
export function namesOf(id: Id, header: TimelineHeader): readonly string[] {
  const actor = header.actors.get(id);
  const source = header.sources.get(id);
  const all = [
    ...[nameOf(id, header), actor?.role],
    ...[source?.title, source?.['container-title'], source?.author],
  ];
  return [...new Set(all.filter((name) => name !== undefined))];
}

function textsOf(
  event: TimelineEvent,
  stated: readonly StatedClaim[],
  header: TimelineHeader,
): readonly string[] {
  const texts: string[] = [event.title];
  if (event.text !== undefined) texts.push(event.text);
  if (event.when?.asWritten !== undefined) texts.push(event.when.asWritten);
  for (const quote of event.quotes) texts.push(quote.text);
  for (const { claim } of stated) texts.push(claim.text);
  texts.push(...event.ambiguity);
  for (const chain of event.attribution) addChain(chain, texts);
  for (const { claim } of stated) addChain(claim.chain, texts);
  addFields(event, header, texts);
  return texts;
}

function addChain(chain: Chain, texts: string[]): void {
  for (const { hedges = [], quote } of chain) {
    for (const { word } of hedges) texts.push(word);
    if (quote) texts.push(quote.text);
  }
}

/** The further fields of its kind that are words. */
function addFields(event: TimelineEvent, header: TimelineHeader, texts: string[]): void {
  const { fields } = kindDefinition(header.kinds, kindName(event));
  for (const [name, { type }] of fields) {
    const value = (event as unknown as Readonly<Record<string, unknown>>)[name];
    if (type === 'text' && typeof value === 'string') texts.push(value);
    if (type === 'texts' && Array.isArray(value))
      texts.push(...value.filter((text) => typeof text === 'string'));
  }
}
