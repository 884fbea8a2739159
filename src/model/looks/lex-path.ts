/** Splits SVG path data into its commands and their numbers: anything else in it is a problem. */

/** A command, with as many numbers as one of it takes. */
export interface PathCommand {
  /** As it is written: small ones count from where the path is. */
  readonly letter: string;
  readonly numbers: readonly number[];
}

/** How many numbers each command takes. */
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const spaces = /\s*/y;
const separator = /\s*,?\s*/y;
const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy;
/** The flags of an arc need nothing between them. */
const arcFlag = /[01]/y;

/** The commands in their order, each repetition with its letter; a sentence where the text is anything else. */
export function lexPath(text: string): readonly PathCommand[] | string {
  const commands: PathCommand[] = [];
  let at = skip(spaces, text, 0);
  while (at < text.length) {
    const letter = text.charAt(at);
    const count = Object.hasOwn(counts, letter.toUpperCase()) ? counts[letter.toUpperCase()] : undefined;
    if (count === undefined) return `has "${letter}" at ${at + 1}, which is no command of path data`;
    at = skip(spaces, text, at + 1);
    let isRepeated = false;
    do {
      const read = numbersAt(text, at, count, letter);
      if (!read) return `has too few numbers, or none that can be read, for "${letter}" at ${at + 1}`;
      commands.push({ letter: isRepeated ? repeatedLetter(letter) : letter, numbers: read.numbers });
      at = skip(spaces, text, read.end);
      isRepeated = true;
    } while (count > 0 && /[-+.,\d]/.test(text.charAt(at)));
  }
  return commands;
}

/** Further points of a move are lines. */
function repeatedLetter(letter: string): string {
  return letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
}

function numbersAt(
  text: string,
  start: number,
  count: number,
  letter: string,
): { readonly numbers: readonly number[]; readonly end: number } | undefined {
  const numbers: number[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const isFlag = (i === 3 || i === 4) && letter.toUpperCase() === 'A';
    const pattern = isFlag ? arcFlag : number;
    pattern.lastIndex = skip(separator, text, at);
    const found = pattern.exec(text)?.[0];
    if (found === undefined || !Number.isFinite(Number(found))) return undefined;
    numbers.push(Number(found));
    at = pattern.lastIndex;
  }
  return { numbers, end: at };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.exec(text);
  return pattern.lastIndex;
}
