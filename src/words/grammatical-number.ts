/** Whether names stand for one or for many, by what they denote: "those briefed say", "a ministry says". */
import type { ActorType, Id } from '../model/event.js';
import { nameOf } from '../model/attribution.js';
import type { TimelineHeader } from '../model/header.js';
import type { GrammaticalNumber } from './strings.js';

const one = /^(an?|one|another|each|every)\s/iu;
const many =
  /^(those|these|some|several|many|most|both|two|three|four|five|six|seven|eight|nine|ten|dozens|\d[\d,]*)\s/iu;
/** Where the noun of a phrase ends: "officials familiar with the matter". */
const behindNoun =
  /\s(?:who|that|of|in|on|at|from|to|with|by|for|near|close|familiar|briefed|present|involved|working|speaking|cited|quoted|named)\s.*$/iu;
const nounOfMany = /(?:^|\s)(?:people|men|women|children|police|media|staff|\p{Ll}+[^s\P{L}]s)$/u;

const byType: Readonly<Partial<Record<ActorType, GrammaticalNumber>>> = {
  person: 'singular',
  state: 'singular',
  organisation: 'singular',
};

/** The number of a list of actors or names; unknown where neither the document nor the words show it. */
export function numberOf(ids: readonly Id[], header: TimelineHeader): GrammaticalNumber {
  const [id] = ids;
  if (ids.length !== 1 || id === undefined) return 'plural';
  const actor = header.actors.get(id);
  if (actor?.count !== undefined) return actor.count === 1 ? 'singular' : 'plural';
  const typed = actor?.type && byType[actor.type];
  return typed ?? numberOfName(nameOf(id, header), actor?.type === 'anonymous' || actor?.type === 'group');
}

/** A name without an article, such as "Kyodo", is of one; that of a group or of somebody anonymous is a phrase, and may be of many. */
function numberOfName(name: string, isPhrase: boolean): GrammaticalNumber {
  if (one.test(name)) return 'singular';
  if (many.test(name)) return 'plural';
  const isOfMany = nounOfMany.test(name.replace(behindNoun, ''));
  if (isPhrase) return isOfMany ? 'plural' : 'unknown';
  return isOfMany ? 'unknown' : 'singular';
}
