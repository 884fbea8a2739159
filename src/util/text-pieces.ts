/** Cuts a long text into pieces that are laid out one by one. */

/**
 * The pieces of a text of at most so many UTF-16 units each, in order and nothing left out: cut behind a space where there
 * is one in the second half of a piece, and in no case between the two halves of a character.
 */
export function textPieces(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const space = text.lastIndexOf(' ', start + most - 1) + 1;
    let end = space > start + most / 2 ? space : start + most;
    if (/^[\udc00-\udfff]/.test(text.slice(end, end + 1))) end--;
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}
