/** What is wrong with rows, of which there may be millions: the first ones one by one, the others in one sentence for each kind. */
import type { Severity } from '../../model/fault.js';
import type { SourceFault } from '../format/read-result.js';

/** How many of a kind are described one by one. */
const described = 100;

/** One kind of fault. */
export interface RowFaultKind {
  readonly severity: Severity;
  /** In lower case, with what to write instead. */
  readonly problem: string;
}

/** A row goes on behind the last column that has a name. */
export const tooMany: RowFaultKind = {
  severity: 'warning',
  problem:
    'it has more cells than the header, and what is beyond is kept by the number of its column: name that column, or put cells with separators in them into quotation marks',
};

/** A row ends before the last column. */
export const tooFew: RowFaultKind = {
  severity: 'note',
  problem:
    'it has fewer cells than the header, and the others are taken for empty: write a separator for each',
};

/** Collects faults of rows in the order in which they are found. */
export class RowFaults {
  readonly #counts = new Map<RowFaultKind, number>();
  readonly #faults: SourceFault[] = [];

  /** `row` is its number as a spreadsheet shows it. */
  add(kind: RowFaultKind, row: number, offender?: string): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count > described) return;
    const { severity, problem } = kind;
    this.#faults.push({
      place: `row ${row}`,
      severity,
      problem,
      ...(offender !== undefined && { offender }),
    });
  }

  /** All of them; those that were only counted come last. */
  list(): readonly SourceFault[] {
    const others = [...this.#counts].filter(([, count]) => count > described);
    return [
      ...this.#faults,
      ...others.map(([{ severity, problem }, count]) => ({
        ...{ place: `${count - described} more rows`, severity, problem },
      })),
    ];
  }
}
