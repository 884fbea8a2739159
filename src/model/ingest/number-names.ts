/** The names of the numbers of events, gathered as rows are read. */
import { unsafeKeys } from '../format/read-fields.js';

/** Of further ones, nobody could choose. */
const mostNames = 200;

/** The names of numbers in `data`: those that are defined come first, as soon as an event has them. */
export class NumberNames {
  readonly #defined: readonly string[];
  readonly #names = new Set<string>();

  constructor(defined: Iterable<string>) {
    this.#defined = [...defined];
  }

  /** Adds the names of what an event has in its `data`, whatever that is. */
  add(data: unknown): void {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
    for (const name in data) if (!this.#names.has(name)) this.#addName(name, data);
  }

  /** The names so far. */
  toList(): readonly string[] {
    const defined = this.#defined.filter((name) => this.#names.has(name));
    return [...new Set([...defined, ...this.#names])];
  }

  #addName(name: string, data: object): void {
    if (this.#names.size < mostNames && !Number.isNaN(numberIn(data, name))) this.#names.add(name);
  }
}

/** A number of an object by its name; NaN where it has none of its own. */
export function numberIn(data: unknown, name: string): number {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return NaN;
  if (!Object.hasOwn(data, name) || unsafeKeys.has(name)) return NaN;
  const value = (data as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : NaN;
}
