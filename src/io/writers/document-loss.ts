/** What a document says of itself that a format may have no place for. */
import { builtInKinds } from '../../model/kinds.js';
import type { Timeline } from '../../model/timeline.js';

/** What a document may say of itself beside its events. */
export type HeaderText =
  | ('title' | 'description' | 'lang' | 'method' | 'asOf')
  | ('laneBy' | 'betweenSides' | 'compiledFrom' | 'timeZone' | 'eras');

const texts: readonly HeaderText[] = [
  ...(['title', 'description', 'lang', 'method', 'asOf'] as const),
  ...(['laneBy', 'betweenSides', 'compiledFrom', 'eras'] as const),
];

/** Whether a document says anything of itself, its actors, kinds or quantities beside what a format holds. */
export function saysMoreThan({ header }: Timeline, held: readonly HeaderText[]): boolean {
  const { corrections, actors, quantities, kinds, timeZone } = header;
  return (
    texts.some((name) => !held.includes(name) && header[name] !== undefined) ||
    (timeZone !== 'UTC' && !held.includes('timeZone')) ||
    [...kinds].some(([name, kind]) => builtInKinds.get(name) !== kind) ||
    corrections.length + actors.size + quantities.size > 0
  );
}
