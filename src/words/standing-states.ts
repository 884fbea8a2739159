/** What became of an event in words, with what became of its claims and sources. */
import { flag, hasFlag } from '../model/columns.js';
import type { Id } from '../model/event.js';
import { refOfSource } from '../model/links.js';
import type { Timeline } from '../model/timeline.js';
import { isolated } from '../util/bidi.js';
import { fill } from './compose.js';
import type { Locale } from './locale.js';
import { standingsInWords, type StandingInWords } from './standing-words.js';

/** What became of an event and of the sources that it cites: "The evening wire: retracted by …". */
export function standingsOfEvent(
  timeline: Timeline,
  id: Id,
  sources: readonly { readonly id: Id; readonly text: string }[],
  locale: Locale,
): readonly StandingInWords[] {
  const ofSources = sources.flatMap(({ id: source, text }) =>
    standingsInWords(timeline, refOfSource(source), locale).map((standing) => ({
      ...standing,
      text: fill(locale.standing.ofSource, {
        source: isolated(text, locale.direction),
        words: standing.text,
      }),
    })),
  );
  return [...standingsInWords(timeline, id, locale), ...ofSources];
}

/** All of it in one phrase: "retracted by the harbour office, 9 December 2025: the list had names twice". */
export function standingPhrase({ text, said }: StandingInWords, { punctuation, direction }: Locale): string {
  if (said === '') return text;
  return fill(punctuation.labelled, {
    label: text,
    text: isolated(said.replace(/[.。]$/u, ''), direction),
  });
}

/** "Retracted", "Corrected", "Authenticated": the states of an event by what became of it, of its claims and of its sources. */
export function standingStates({ columns }: Timeline, row: number, { standing }: Locale): readonly string[] {
  const { retracts, part, corrects, authenticates } = standing.states;
  const words: readonly (readonly [number, string])[] = [
    [flag.retracted, retracts],
    [flag.partlyRetracted, part],
    [flag.corrected, corrects],
    [flag.authenticated, authenticates],
  ];
  return words.filter(([bit]) => hasFlag(columns, row, bit)).map(([, word]) => word);
}
