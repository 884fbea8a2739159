/** Cuts the text of a query into terms: words, phrases and fields with their values, each with its place. */

/** A piece of a term: bare, or in quotation marks. `isOpen`: its quotation marks are not closed. */
export interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isOpen: boolean;
}

/** A term as it is written: what stands before its colon, and one value or several, with commas between them. */
export interface WrittenTerm {
  /** From its minus on, in UTF-16 units. */
  readonly start: number;
  readonly isNot: boolean;
  /** Lower-case; undefined where no letters and colon begin it. */
  readonly field: string | undefined;
  /** Of one piece each; without a field, there is one. */
  readonly values: readonly Piece[];
  /** Without the minus. */
  readonly written: string;
}

/** Quotation marks by the one that opens: those of several languages, and of keyboards. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '””“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};
const space = /\s/u;
const minus = /[-−－]/u;
const fieldName = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*)[:：]/u;
const comma = /[,，،、]/u;

/** The terms of a text, in order; never throws. */
export function lexQuery(text: string): readonly WrittenTerm[] {
  const terms: WrittenTerm[] = [];
  let at = 0;
  while (at < text.length) {
    if (space.test(text[at] as string)) {
      at++;
      continue;
    }
    const term = readTerm(text, at);
    at = term.end;
    terms.push(term);
  }
  return terms;
}

function readTerm(text: string, start: number): WrittenTerm & { readonly end: number } {
  const isNot =
    minus.test(text[start] as string) && start + 1 < text.length && !space.test(text[start + 1] ?? ' ');
  const from = isNot ? start + 1 : start;
  const name = fieldName.exec(text.slice(from))?.[0];
  const field = name?.slice(0, -1).toLowerCase();
  let at = from + (name?.length ?? 0);
  const values: Piece[] = [];
  for (let goesOn = true; goesOn;) {
    const { piece, end } = readPiece(text, at, field !== undefined);
    if (piece.text !== '' || piece.isQuoted) values.push(piece);
    goesOn = field !== undefined && comma.test(text[end] ?? '');
    at = goesOn ? end + 1 : end;
  }
  return { start, isNot, field, values, written: text.slice(from, at), end: at };
}

/** Up to white space, a comma between values, or the end of quotation marks that begin it. */
function readPiece(
  text: string,
  start: number,
  inField: boolean,
): { readonly piece: Piece; readonly end: number } {
  const closing = closers[text[start] ?? ''];
  if (closing !== undefined) {
    let end = start + 1;
    while (end < text.length && !closing.includes(text[end] as string)) end++;
    const piece = { text: text.slice(start + 1, end), isQuoted: true, isOpen: end >= text.length };
    return { piece, end: Math.min(text.length, end + 1) };
  }
  let end = start;
  while (end < text.length && !isEnd(text[end] as string, inField)) end++;
  return { piece: { text: text.slice(start, end), isQuoted: false, isOpen: false }, end };
}

function isEnd(letter: string, inField: boolean): boolean {
  return (
    space.test(letter) ||
    (inField && comma.test(letter)) ||
    (!inField && closers[letter] !== undefined && letter !== '»')
  );
}
