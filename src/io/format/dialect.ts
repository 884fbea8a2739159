/** What several formats of one syntax differ by: a quick look at what was lexed says whose it is. */

/** One of them: `Looked` is what is looked at, `Reader` makes a reading of all of it. */
export interface Dialect<Looked, Reader> {
  readonly name: string;
  /** A quick look: what follows may be large. */
  readonly isOf: (looked: Looked) => boolean;
  readonly load: () => Promise<Reader>;
  /** The file of its reader, to be named where it is missing. */
  readonly file: string;
}
