/** The index of a search: which rows have a word, and which name somebody or something. Appended rows have a part of their own. */
import { fold } from '../../util/fold.js';
import { piecesOf, tokensOf, wordsOf } from '../../util/search-words.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import { entityFields, type EntityField } from '../../model/query/query.js';
import type { Id } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import { namesOf, searchedEvent } from './event-texts.js';
import { RowBuffer } from '../index/row-buffer.js';
import { PostingsBuilder, type Postings } from './postings.js';

/** Each is read whole. */
const readAtOnce = 32;
/** So many letters take as long to index as that many events. */
const lettersAtOnce = 2 ** 13;
/** With more parts than these, all rows are read again. */
const mostParts = 8;

/** The index of the rows from one to before another. */
export interface IndexPart {
  readonly start: number;
  readonly end: number;
  readonly words: Postings;
  readonly texts: TokenTexts;
  readonly entities: Readonly<Record<EntityField, Postings>>;
}

/** The texts of rows as the positions of their tokens among the words, plus one, with a zero behind each text. */
export interface TokenTexts {
  readonly tokens: Pick<RowBuffer, 'rowAt'>;
  /** Where the texts of each row begin, from the first row of the part on; one more than there are rows. */
  readonly starts: Pick<RowBuffer, 'rowAt'>;
}

/** All rows of a timeline, in parts. */
export interface TextIndex {
  readonly timeline: Timeline;
  readonly parts: readonly IndexPart[];
}

/** The index of a timeline; out of that of an earlier revision, where only rows were appended since. */
export function* textIndexChunked(timeline: Timeline, before?: TextIndex): ChunkedWork<TextIndex> {
  const parts = before && goesOn(timeline, before) ? before.parts : [];
  const start = parts.at(-1)?.end ?? 0;
  if (start >= timeline.size && parts.length > 0) return { timeline, parts };
  return { timeline, parts: [...parts, yield* partChunked(timeline, start)] };
}

function goesOn(timeline: Timeline, before: TextIndex): boolean {
  return (
    before.parts.length < mostParts &&
    timeline.isAppendOf(before.timeline) &&
    timeline.chainRevision === before.timeline.chainRevision
  );
}

function* partChunked(timeline: Timeline, start: number): ChunkedWork<IndexPart> {
  const indexer = new RowIndexer(timeline);
  yield* subProgress(indexer.addChunked(start), 0, 0.9);
  const words = yield* subProgress(indexer.words.finishChunked(), 0.9, 0.96);
  const entities = yield* subProgress(indexer.finishEntitiesChunked(), 0.96, 1);
  return { start, end: timeline.size, words, texts: indexer.finishTexts(), entities };
}

/** Adds rows to the postings; the words of a name are looked for once. */
class RowIndexer {
  readonly words = new PostingsBuilder();
  readonly entities: Readonly<Record<EntityField, PostingsBuilder>>;
  readonly #timeline: Timeline;
  readonly #tokens = new RowBuffer();
  readonly #starts = new RowBuffer();
  readonly #names = new Map<Id, readonly (readonly number[])[]>();

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
    this.entities = Object.fromEntries(
      entityFields.map((field) => [field, new PostingsBuilder()]),
    ) as unknown as Record<EntityField, PostingsBuilder>;
  }

  /** Of the rows that were added, all of them. */
  finishTexts(): TokenTexts {
    this.#starts.push(this.#tokens.length);
    return { tokens: this.#tokens, starts: this.#starts };
  }

  /** Of all fields. */
  *finishEntitiesChunked(): ChunkedWork<Record<EntityField, Postings>> {
    const finished: [EntityField, Postings][] = [];
    for (const [i, field] of entityFields.entries())
      finished.push([
        field,
        yield* nthProgress(this.entities[field].finishChunked(), i, entityFields.length),
      ]);
    return Object.fromEntries(finished) as Record<EntityField, Postings>;
  }

  /** Adds the rows from one on. */
  *addChunked(start: number): ChunkedWork<void> {
    const { size } = this.#timeline;
    let [rows, letters] = [0, 0];
    for (let row = start; row < size; row++)
      for (const piece of this.#piecesOf(row)) {
        letters += piece;
        if (++rows < readAtOnce && letters < lettersAtOnce) continue;
        [rows, letters] = [0, 0];
        yield (row - start) / (size - start);
      }
  }

  /** Adds a row; gives how many letters that were, one piece after the other. */
  *#piecesOf(row: number): Generator<number, void> {
    this.#starts.push(this.#tokens.length);
    const searched = searchedEvent(this.#timeline, row);
    if (!searched) return;
    const { compiledFrom } = this.#timeline.header;
    for (const text of searched.texts) {
      for (const piece of piecesOf(text, lettersAtOnce)) {
        this.#addTokens(this.#tokensOf(piece), row);
        if (piece.length < text.length) yield piece.length;
      }
      this.#tokens.push(0);
    }
    for (const field of entityFields)
      for (const id of searched.entities[field]) {
        const postings = this.entities[field];
        postings.add(postings.positionOf(id), row);
        // What everything is taken from would be found in everything.
        if (id !== compiledFrom)
          for (const name of this.#namesOf(id)) {
            this.#addTokens(name, row);
            this.#tokens.push(0);
          }
      }
    yield searched.texts.reduce((sum, { length }) => sum + Math.min(length, lettersAtOnce), 0);
  }

  #addTokens(tokens: readonly number[], row: number): void {
    for (const position of tokens) {
      this.words.add(position, row);
      this.#tokens.push(position + 1);
    }
  }

  #tokensOf(text: string): readonly number[] {
    const positions: number[] = [];
    for (const word of wordsOf(fold(text)))
      for (const token of tokensOf(word)) positions.push(this.words.positionOf(token));
    return positions;
  }

  #namesOf(id: Id): readonly (readonly number[])[] {
    const known = this.#names.get(id);
    if (known) return known;
    const positions = namesOf(id, this.#timeline.header).map((name) => this.#tokensOf(name));
    this.#names.set(id, positions);
    return positions;
  }
}
