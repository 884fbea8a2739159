/**
 * Pairs runs of asterisks into emphasis as CommonMark 0.31 does, each run looked at a few times at most. Where a run opens and closes goes by
 * blanks alone: by CommonMark's rules on punctuation, marks beside brackets and quotation marks would stand in texts without blanks.
 */
import type { FormattedPart, FormattedText } from '../formatted-text.js';

/** Some asterisks in a row. */
export interface AsteriskRun {
  readonly type: 'run';
  /** How many were written, and how many of them are not paired yet. */
  readonly written: number;
  left: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Where it stands in the text. */
  readonly at: number;
}

/** A part of a text in which runs are still to be paired. */
export type UnpairedPart = FormattedPart | AsteriskRun;

/** What may still be formatted: beyond it words stay, and marks are taken away. */
export interface FormatLimit {
  /** How many more emphases and links there may be. */
  left: number;
}

/** Emphasis within emphasis, further in than which nobody can see it. */
const deepest = 8;

interface Opener {
  readonly run: AsteriskRun;
  /** The place of the run among the parts. */
  readonly place: number;
  /** How deep what stands behind it is nested. */
  depth: number;
}

/** The parts with their runs paired; what cannot be paired is an asterisk. */
export function withEmphasis(parts: readonly UnpairedPart[], limit: FormatLimit): FormattedText {
  const pairing = new Pairing(limit);
  for (const part of parts) pairing.add(part);
  return joined(pairing.parts);
}

class Pairing {
  readonly parts: UnpairedPart[] = [];
  readonly #limit: FormatLimit;
  readonly #openers: Opener[] = [];
  /** For runs of a sort, up to where there is none that they could close. */
  readonly #floors = new Map<number, number>();

  constructor(limit: FormatLimit) {
    this.#limit = limit;
  }

  add(part: UnpairedPart): void {
    if (!isRun(part)) {
      this.parts.push(part);
      return;
    }
    if (part.closes) this.#close(part);
    if (part.left > 0 && part.opens) this.#openers.push({ run: part, place: this.parts.length, depth: 0 });
    if (part.left > 0) this.parts.push(part);
  }

  #close(run: AsteriskRun): void {
    while (run.left > 0) {
      const at = this.#openerFor(run);
      const opener = this.#openers[at];
      if (!opener) return;
      for (const { depth } of this.#openers.splice(at + 1)) opener.depth = Math.max(opener.depth, depth);
      this.#pair(opener, run);
      if (opener.run.left === 0) this.#leave(opener);
    }
  }

  #openerFor(run: AsteriskRun): number {
    const sort = (run.written % 3) + (run.opens ? 3 : 0);
    const floor = this.#floors.get(sort) ?? -1;
    for (let at = this.#openers.length - 1; at >= 0; at--) {
      const opener = (this.#openers[at] as Opener).run;
      if (opener.at < floor) break;
      if (isPair(opener, run)) return at;
    }
    this.#floors.set(sort, run.at);
    return -1;
  }

  #pair(opener: Opener, closer: AsteriskRun): void {
    const used = opener.run.left >= 2 && closer.left >= 2 ? 2 : 1;
    opener.run.left -= used;
    closer.left -= used;
    if (opener.depth >= deepest || this.#limit.left <= 0) return;
    this.#limit.left--;
    opener.depth++;
    const content = joined(this.parts.splice(opener.place + 1));
    this.parts.push({ type: used === 2 ? 'strong' : 'emphasis', content });
  }

  #leave({ depth }: Opener): void {
    this.#openers.pop();
    const outer = this.#openers.at(-1);
    if (outer) outer.depth = Math.max(outer.depth, depth);
  }
}

/** The rule of three keeps `**a*b*c**` from being closed by its inner runs. */
function isPair(opener: AsteriskRun, closer: AsteriskRun): boolean {
  if (!opener.closes && !closer.opens) return true;
  return (
    (opener.written + closer.written) % 3 !== 0 || (opener.written % 3 === 0 && closer.written % 3 === 0)
  );
}

function isRun(part: UnpairedPart): part is AsteriskRun {
  return typeof part !== 'string' && part.type === 'run';
}

function joined(parts: readonly UnpairedPart[]): FormattedText {
  const result: FormattedPart[] = [];
  let text = '';
  for (const part of parts) {
    if (isRun(part)) text += '*'.repeat(part.left);
    else if (typeof part === 'string') text += part;
    else {
      if (text !== '') result.push(text);
      text = '';
      result.push(part);
    }
  }
  if (text !== '') result.push(text);
  return result;
}
