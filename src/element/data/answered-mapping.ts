/** Which source a person said the columns of: an answer about one table is not one about the next. */
import type { ReadOptions } from '../../io/format/format.js';
import type { TableMapping } from '../../io/format/table-mapping.js';
import type { Input } from './data-state.js';

/** What is said of the columns of a source, of it or of another one. */
export type SaidMapping = Pick<ReadOptions, 'mapping' | 'otherMapping'>;

/** Keeps the last answer beside what it was given for; a mapping that nobody answered is the page's, and holds for all. */
export class AnsweredMapping {
  readonly #now: () => readonly [Input, TableMapping | undefined];
  /** The last mapping that said anything else than the one before, and those that have said the same since. */
  #said: { readonly mapping: TableMapping | undefined; same: TableMapping | undefined } = {
    ...{ mapping: undefined, same: undefined },
  };
  #answer: { readonly mapping: TableMapping; readonly of: string | Blob | undefined } | undefined;

  /** `now` gives the input that counts, and the mapping of the element. */
  constructor(now: () => readonly [Input, TableMapping | undefined]) {
    this.#now = now;
  }

  /** A person says it of what the input is. */
  readonly answer = (mapping: TableMapping): void => {
    const [input] = this.#now();
    this.#answer = { mapping, of: sourceOf(input) };
  };

  /** How the mapping of the element counts for the input. */
  get said(): SaidMapping {
    const [input, mapping] = this.#now();
    const isElsewhere = mapping && mapping === this.#answer?.mapping && this.#answer.of !== sourceOf(input);
    const said = this.#once(mapping);
    return isElsewhere
      ? { mapping: undefined, otherMapping: said }
      : { mapping: said, otherMapping: undefined };
  }

  /** The same object as long as the same is said: frameworks make another one at each render. */
  #once(mapping: TableMapping | undefined): TableMapping | undefined {
    if (mapping === this.#said.same) return this.#said.mapping;
    if (textOf(mapping) === textOf(this.#said.same)) this.#said.same = mapping;
    else this.#said = { mapping, same: mapping };
    return this.#said.mapping;
  }
}

/** Undefined for the content of the element. */
function sourceOf(input: Input): string | Blob | undefined {
  return input.type === 'src' ? input.src : input.type === 'file' ? input.file : undefined;
}

/** A mapping is plain data; what is none may be anything, and is the same as nothing else. */
function textOf(mapping: TableMapping | undefined): unknown {
  try {
    return JSON.stringify(mapping);
  } catch {
    return mapping;
  }
}
