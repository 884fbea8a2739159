/** The kinds of events that a program has, as kinds of the document's own. */
import { builtInKinds } from '../../model/kinds.js';
import type { WrittenKind } from '../../model/written.js';

/** More of them would be no kinds any more. */
const mostKinds = 200;

/** Collects them by what they are called. */
export class OwnKinds {
  readonly #kinds = new Map<string, WrittenKind>();
  readonly #roles: NonNullable<WrittenKind['roles']> | undefined;

  /** Roles that all of them have, beside those of every event. */
  constructor(roles?: WrittenKind['roles']) {
    this.#roles = roles;
  }

  /** The kind that is called so; undefined where there are too many of them to be kinds. */
  named(label: string): string | undefined {
    // A built-in kind of that name would want roles that nobody gave.
    const name = builtInKinds.has(label) ? `${label} (as given)` : label;
    if (this.#kinds.has(name)) return name;
    if (this.#kinds.size >= mostKinds) return undefined;
    this.#kinds.set(name, { label, plural: label, ...(this.#roles && { roles: this.#roles }) });
    return name;
  }

  /** All of them, as a document has them. */
  get written(): Readonly<Record<string, WrittenKind>> {
    return Object.fromEntries(this.#kinds);
  }
}
