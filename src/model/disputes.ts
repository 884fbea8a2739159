/** Disputes by their ends: which links say that something disputes an event or a claim, found without a search. */
import type { Link, Ref } from './event.js';
import { eventOfRef } from './links.js';
import type { Timeline } from './timeline.js';

/** The links that begin or end at one reference: as their numbers in the list, or themselves. */
interface Ends {
  readonly disputing: number[];
  readonly disputed: number[];
  /** Those of other types that begin there. */
  readonly others: Link[];
}

/** Some disputes, and how many more there are about the same things. */
export interface Disputes {
  readonly links: readonly Link[];
  readonly more: number;
}

/** So many disputes about a thing are found with an event that has a part in one of them; all of them with that thing. */
const mostElsewhere = 20;

/** By the reference at their ends; another list of links has others. */
const known = new WeakMap<readonly Link[], ReadonlyMap<Ref, Ends>>();

/**
 * The disputes in which one of these ends of a row disputes or is disputed, and others about the same things: all about what stands
 * in that row, the first about what stands elsewhere. In the order of the document. Costs what is found, however many
 * links there are.
 */
export function disputesAt(
  timeline: Pick<Timeline, 'links' | 'id'>,
  row: number,
  refs: ReadonlySet<Ref>,
): Disputes {
  const { links } = timeline;
  const ends = endsIn(links);
  const found = new Set([...refs].flatMap((ref) => ends.get(ref)?.disputing ?? []));
  const disputed = new Set([...found].map((at) => (links[at] as Link).to));
  for (const ref of refs) if (ends.get(ref)?.disputed.length) disputed.add(ref);
  const own = timeline.id(row);
  let all = 0;
  for (const ref of disputed) {
    const numbers = ends.get(ref)?.disputed ?? [];
    all += numbers.length;
    const isOwn = eventOfRef(ref) === own || ref === own;
    for (const at of isOwn ? numbers : numbers.slice(0, mostElsewhere)) found.add(at);
  }
  const inOrder = [...found].sort((a, b) => a - b).map((at) => links[at] as Link);
  return { links: inOrder, more: all - inOrder.length };
}

/** The links of other types that begin at a reference, in the order of the document. */
export function linksBeside({ links }: Pick<Timeline, 'links'>, ref: Ref): readonly Link[] {
  return endsIn(links).get(ref)?.others ?? [];
}

function endsIn(links: readonly Link[]): ReadonlyMap<Ref, Ends> {
  let ends = known.get(links);
  if (ends === undefined) known.set(links, (ends = endsOf(links)));
  return ends;
}

/** One pass over all links. A dispute has two different ends. */
function endsOf(links: readonly Link[]): ReadonlyMap<Ref, Ends> {
  const all = new Map<Ref, Ends>();
  const at = (ref: Ref): Ends => {
    let ends = all.get(ref);
    if (ends === undefined) all.set(ref, (ends = { disputing: [], disputed: [], others: [] }));
    return ends;
  };
  for (const [number, link] of links.entries()) {
    if (link.type !== 'disputes') at(link.from).others.push(link);
    else if (link.from !== link.to) {
      at(link.from).disputing.push(number);
      at(link.to).disputed.push(number);
    }
  }
  return all;
}
