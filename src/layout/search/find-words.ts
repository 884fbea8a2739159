/** The rows that have words: by the postings of their tokens, and where those have to stand in a row by the tokens of texts. */
import { tokensOfNeedle, type NeedleToken } from '../../model/query/needles.js';
import type { Needle } from '../../model/query/query.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import { RowSet } from '../index/row-set.js';
import type { Postings } from './postings.js';
import type { IndexPart, TokenTexts } from './text-index.js';

/** Keys are compared, and rows added, so many at once. */
const comparedAtOnce = 2 ** 16;
/** The tokens of so many rows are compared at once. */
const phrasesAtOnce = 2 ** 12;

/** Whether rows with the tokens of a needle are all rows that have it. */
export function isExact(needle: Needle): boolean {
  return tokensOfNeedle(needle).length <= 1;
}

/** The rows that have all tokens of a needle, in whatever order. */
export function* wordRowsChunked(
  parts: readonly IndexPart[],
  needle: Needle,
  size: number,
): ChunkedWork<RowSet> {
  let all: RowSet | undefined;
  const tokens = tokensOfNeedle(needle);
  for (const [i, token] of tokens.entries()) {
    const postings = parts.map(({ words }) => words);
    const rows = new RowSet(size);
    const steps = addAllMatchesChunked(postings, (key) => isMatch(key, token), rows);
    yield* nthProgress(steps, i, tokens.length);
    all = all?.and(rows) ?? rows;
  }
  return all ?? new RowSet(size);
}

function isMatch(key: string, { token, isOpen }: NeedleToken): boolean {
  return isOpen ? key.startsWith(token) : key === token;
}

/** Adds the rows of all keys that match; `effort` is what it takes to look at a key, where adding a row takes 1. */
export function* addAllMatchesChunked(
  all: readonly Postings[],
  matches: (key: string) => boolean,
  rows: RowSet,
  effort = 1,
): ChunkedWork<void> {
  for (const [i, postings] of all.entries())
    yield* nthProgress(addMatchesChunked(postings, matches, rows, effort), i, all.length);
}

function* addMatchesChunked(
  postings: Postings,
  matches: (key: string) => boolean,
  rows: RowSet,
  effort: number,
): ChunkedWork<void> {
  const { keys } = postings;
  let done = 0;
  for (let i = 0; i < keys.length; i++) {
    done += effort;
    if (matches(keys[i] as string))
      for (const row of postings.rowsOf(i)) {
        rows.add(row);
        if (++done >= comparedAtOnce) {
          done = 0;
          yield i / keys.length;
        }
      }
    if (done < comparedAtOnce) continue;
    done = 0;
    yield i / keys.length;
  }
}

/** Of the rows of parts that are in a set, those in which a text has the tokens of a needle in a row. */
export function* phraseRowsChunked(
  parts: readonly IndexPart[],
  needle: Needle,
  among: RowSet,
): ChunkedWork<RowSet> {
  const rows = new RowSet(among.size);
  const wanted = tokensOfNeedle(needle);
  for (const [i, part] of parts.entries())
    yield* nthProgress(addPhrasesChunked(part, wanted, among, rows), i, parts.length);
  return rows;
}

function* addPhrasesChunked(
  { start, end, words, texts }: IndexPart,
  wanted: readonly NeedleToken[],
  among: RowSet,
  rows: RowSet,
): ChunkedWork<void> {
  const sets: Set<number>[] = [];
  for (const [i, token] of wanted.entries())
    sets.push(yield* nthProgress(positionsChunked(words, token), i, 2 * wanted.length));
  const compared = inChunks(start, end, phrasesAtOnce, (from, to) => {
    for (let row = from; row < to; row++)
      if (among.has(row) && hasInARow(texts, row - start, sets)) rows.add(row);
  });
  yield* nthProgress(compared, 1, 2);
}

/** The positions, plus one, of the keys that match a token. */
function* positionsChunked({ keys }: Postings, token: NeedleToken): ChunkedWork<Set<number>> {
  const positions = new Set<number>();
  yield* inChunks(0, keys.length, comparedAtOnce, (start, end) => {
    for (let i = start; i < end; i++) if (isMatch(keys[i] as string, token)) positions.add(i + 1);
  });
  return positions;
}

function hasInARow({ tokens, starts }: TokenTexts, row: number, wanted: readonly Set<number>[]): boolean {
  const end = starts.rowAt(row + 1) - wanted.length;
  for (let at = starts.rowAt(row); at <= end; at++)
    if (wanted.every((set, i) => set.has(tokens.rowAt(at + i)))) return true;
  return false;
}
