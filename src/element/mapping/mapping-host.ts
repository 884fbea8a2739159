/** What the panel of a table's columns works on. */
import type { ReactiveControllerHost } from 'lit';
import type { TableMapping } from '../../io/format/table-mapping.js';

/** The element, how it speaks, and where an answer goes. */
export interface MappingHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  /** Announces politely, at once; nothing where it was announced already. */
  readonly announce: (text: string) => void;
  /** Where an answer is written. */
  readonly settings: { mapping: TableMapping | undefined };
}
