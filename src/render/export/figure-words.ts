/** What stands around a drawing that is a picture of its own: its legend and its numbered sources. */
import { kindDefinition, kindNameAt } from '../../model/kinds.js';
import type { Timeline } from '../../model/timeline.js';
import { countWords } from '../../words/compose.js';
import { kindLabel } from '../../words/kind-words.js';
import type { Locale } from '../../words/locale.js';
import { documentSources } from '../../words/source-words.js';
import type { FigureForm } from './figure.js';

const mostNotes = 40;

/** The kinds of rows, by their glyphs, in the order in which they first occur. */
export function formsOf(
  { header, columns }: Timeline,
  rows: ArrayLike<number> & Iterable<number>,
  locale: Locale,
): readonly FigureForm[] {
  const found = new Set<number>();
  for (const row of rows) found.add(columns.kind[row] ?? 0);
  return [...found].map((position) => {
    const name = kindNameAt(header.kinds, position);
    const kind = kindDefinition(header.kinds, name);
    return { glyph: kind.glyph, colour: kind.colour, words: kindLabel(name, kind, locale) };
  });
}

/** "[1] The article <https://…>", and how many more there are. */
export function notesOf(timeline: Timeline, locale: Locale): readonly string[] {
  const sources = documentSources(timeline, locale);
  const notes = sources
    .slice(0, mostNotes)
    .map(({ text, url }, at) => `[${at + 1}] ${text}${url === undefined ? '' : ` ${url}`}`);
  const more = sources.length - notes.length;
  return more > 0 ? [...notes, countWords(locale.sets.others, more, locale)] : notes;
}
