/** Finds where the addresses of links end, for all of a text at once, so that no bracket is looked for twice. */

const sign = /\\[^]|[()\s]/gu;

/** By the place of the bracket behind a `]`, that of the one which closes it: within an address they stand in pairs, and there is no space. */
export function addressEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  if (!text.includes('](')) return ends;
  const open: number[] = [];
  for (const { 0: found, index } of text.matchAll(sign)) {
    if (found === '(') open.push(index);
    else if (found.trim() === '') open.length = 0;
    else if (found === ')') {
      const start = open.pop();
      if (start !== undefined && text[start - 1] === ']' && index > start + 1) ends.set(start, index);
    }
  }
  return ends;
}
