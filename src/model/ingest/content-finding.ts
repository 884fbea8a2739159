/** What is wrong in the content of a page, before it is a document. */
import type { FaultLog, Severity } from '../fault.js';

/** A fault of an item by its number, or of all of the content. */
export interface ContentFinding {
  readonly item?: number;
  readonly severity: Exclude<Severity, 'error'>;
  readonly problem: string;
}

/** Adds what was found in the content to the faults of its document. */
export function reportFindings(findings: readonly ContentFinding[], log: FaultLog): void {
  for (const { item, severity, problem } of findings)
    log.report(
      severity,
      'unread-content',
      problem,
      undefined,
      ...(item === undefined ? [] : ['events', item]),
    );
}
