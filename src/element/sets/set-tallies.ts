/** The counts of a set in words: the first few of each, and more as often as that was asked for. */
import type { ColumnCounts, EntityCounts, Tally } from '../../layout/sets/set-counts.js';
import { nameOf } from '../../model/attribution.js';
import { kindDefinition } from '../../model/kinds.js';
import type { Timeline } from '../../model/timeline.js';
import type { SetTallies } from '../../render/views/set-panel.js';
import { kindPlural } from '../../words/kind-words.js';
import type { Locale } from '../../words/locale.js';

/** Shown of each before it is unfolded, and so many more each time that it is. */
const shown = 3;
const unfoldedAtOnce = 50;

/** By kind, actor and source, as far as they are counted, and where there is more than one. */
export function talliesOf(
  {
    columns,
    entities,
  }: { readonly columns: ColumnCounts | undefined; readonly entities: EntityCounts | undefined },
  unfolded: ReadonlyMap<string, number>,
  { header }: Timeline,
  locale: Locale,
): readonly SetTallies[] {
  const ofId = (id: string): string => nameOf(id, header);
  const ofKind = (name: string): string => kindPlural(name, kindDefinition(header.kinds, name), locale);
  const { counts } = locale.sets;
  const section = (
    id: 'kinds' | 'actors' | 'sources',
    tallies: readonly Tally[] | undefined,
    named: (key: string) => string,
  ): readonly SetTallies[] => {
    if (!tallies || tallies.length === 0) return [];
    const most = shown + unfoldedAtOnce * (unfolded.get(id) ?? 0);
    const first = tallies.slice(0, most).map(({ key, count }) => ({ name: named(key), count }));
    return [{ id, heading: counts[id], tallies: first, others: tallies.length - first.length }];
  };
  return [
    ...section('kinds', columns?.kinds, ofKind),
    ...section('actors', entities?.actors, ofId),
    ...section('sources', entities?.sources, (name) => name),
  ];
}
