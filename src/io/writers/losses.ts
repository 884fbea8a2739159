/** Counts what a format cannot hold of the events that are written in it. */
import { countWords, fill } from '../../words/compose.js';
import type { LossName } from '../../words/export-strings.js';
import type { Locale } from '../../words/locale.js';

/** Of how many events what is lost; asked in the order in which it was found. */
export class Losses {
  readonly #counts = new Map<LossName, number>();

  /** One event more, or `count` of them; none where there is nothing to be lost. */
  add(name: LossName, isLost: boolean, count = 1): void {
    if (isLost && count > 0) this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  /** Events that could be written, and are not, by what left them out. */
  addAll(counts: Readonly<Partial<Record<LossName, number>>>): void {
    for (const [name, count] of Object.entries(counts)) this.add(name as LossName, true, count);
  }

  /** "links: 12 events" */
  words(locale: Locale): readonly string[] {
    const { losses } = locale.exports;
    return [...this.#counts].map(([name, count]) =>
      name === 'document' || name === 'eras'
        ? losses[name]
        : fill(locale.punctuation.labelled, {
            label: losses[name],
            text: countWords(locale.interface.events, count, locale),
          }),
    );
  }
}
