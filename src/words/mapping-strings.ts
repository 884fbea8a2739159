/** The words of the panel in which a person says what the columns of a table are. */
import type { PluralForms } from './strings.js';

/** What a column may be, apart from roles and parts of dates. */
export type MappedField =
  | 'title'
  | 'start'
  | 'end'
  | 'text'
  | 'kind'
  | 'place'
  | 'tags'
  | 'attribution'
  | 'source-url'
  | 'id'
  | 'lang'
  | 'keep'
  | 'ignore';

/** Questions, choices, and what they lead to. */
export interface MappingStrings {
  /** The name of the panel. */
  readonly heading: string;
  /** What is to be answered: no column is known to be that. */
  readonly noTitle: string;
  readonly noDate: string;
  /** `{date}`, as it stands in the column `{column}`, could be two days. */
  readonly dayOrder: string;
  /** The answer that leaves it open. */
  readonly notKnown: string;
  /** The switch for tables whose first row is an event. */
  readonly firstRow: string;
  /** The choice of what `{column}` is. */
  readonly column: string;
  readonly fields: Readonly<Record<MappedField, string>>;
  /** `{side}`, start or end, has its year, month, day or time in a column of its own: `{part}`. */
  readonly datePart: string;
  readonly parts: Readonly<Record<'year' | 'month' | 'day' | 'time', string>>;
  /** What the choices lead to. */
  readonly preview: string;
  /** `{count}` events have a date. */
  readonly dated: PluralForms;
  /** Where only the first `{count}` rows were read for it. */
  readonly ofFirst: PluralForms;
  /** Over the rows that cannot be read, and those that are not listed: `{count}`. */
  readonly unread: string;
  readonly more: PluralForms;
  readonly show: string;
  readonly copy: string;
  readonly copied: string;
}
