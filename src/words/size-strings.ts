/** The words of a number by which events are sized; `{label}`: what it is called, `{value}`: with its unit. */
export interface SizeStrings {
  /** In place of a value. */
  readonly notGiven: string;
  /** The greatest of many events. */
  readonly greatest: string;
  /** In the legend: what the height of columns is, and what that of the strip below the drawing is all the same. */
  readonly columns: string;
  readonly overview: string;
  /** In the legend: `{count}` events have no such number. */
  readonly missing: string;
}
