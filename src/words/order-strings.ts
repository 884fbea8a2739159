/** The strings of a locale for dates that are known by the order of events. */

/** Templates. */
export interface OrderStrings {
  /** `{titles}`: of what came before it. */
  readonly after: string;
  /** `{titles}`: of what came after it. */
  readonly before: string;
  /** `{titles}` */
  readonly sameDay: string;
  /** `{count}` of further titles, at the end of a list of them. */
  readonly more: string;
  /** `{order}`, `{date}`: what it is known by, and which time that leaves. */
  readonly dated: string;
}
