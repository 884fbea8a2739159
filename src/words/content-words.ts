/** What several events are: their kinds with their numbers or, where they are of one kind, the title of the first. */
import { kindDefinition, kindNameAt } from '../model/kinds.js';
import type { Timeline } from '../model/timeline.js';
import { fill, numberWords } from './compose.js';
import { kindLabel, kindPlural, titleWords } from './kind-words.js';
import type { Locale } from './locale.js';

/** The words, and how they are shortened from their end. */
export interface ContentWords {
  /** The longest first: "Statements 6, Calls 3, Meeting 1", "Statements 6, Calls 3, +1", "Statements 6, +4". */
  readonly forms: readonly string[];
  /** The last form in two parts: what may be cut, and what is behind it: "Statements 6" and ", +4". */
  readonly first: string;
  readonly rest: string;
  /** How many kinds there are. */
  readonly kinds: number;
}

/** No more kinds are named. */
const mostNames = 3;

/** The words for some events, one at least. */
export function contentWords(timeline: Timeline, rows: readonly number[], locale: Locale): ContentWords {
  const kinds = kindsOf(timeline, rows);
  const { contentMore } = locale.interface;
  const { notes } = locale.punctuation;
  const restOf = (count: number): string =>
    count > 0 ? notes + fill(contentMore, { count: numberWords(count, locale) }) : '';
  if (kinds.length === 1) {
    const event = timeline.event(rows[0] as number);
    const first = event ? titleWords(event, timeline.header.kinds, locale) : '';
    const rest = restOf(rows.length - 1);
    return { forms: [first + rest], first, rest, kinds: 1 };
  }
  const names = kinds.slice(0, mostNames).map(([kind, count]) => kindWords(timeline, kind, count, locale));
  const rests = names.map((_, i) => restOf(kinds.slice(i + 1).reduce((sum, [, count]) => sum + count, 0)));
  const forms = names.map((_, i) => names.slice(0, i + 1).join(notes) + (rests[i] as string)).reverse();
  return { forms, first: names[0] as string, rest: rests[0] as string, kinds: kinds.length };
}

/** Each kind and its number, the commonest first. */
function kindsOf({ columns }: Timeline, rows: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const kind = columns.kind[row] ?? 0;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function kindWords({ header: { kinds } }: Timeline, kind: number, count: number, locale: Locale): string {
  const key = kindNameAt(kinds, kind);
  const definition = kindDefinition(kinds, key);
  const name = (count === 1 ? kindLabel : kindPlural)(key, definition, locale);
  return fill(locale.interface.contentCount, { name, count: numberWords(count, locale) });
}
