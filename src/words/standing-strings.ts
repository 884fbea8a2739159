/** The words for what was taken back, put right or vouched for. */
import type { StandingType } from '../model/links.js';

/** How something stands since, by whom and from which day on. */
export interface StandingStrings {
  /** `{names}`: who did it. */
  readonly by: Readonly<Record<StandingType, string>>;
  /** Where nobody is named who did it. */
  readonly plain: Readonly<Record<StandingType, string>>;
  /** `{words}`: one of those above, with its `{date}`. */
  readonly dated: string;
  /** `{source}`: what is cited, and how that stands, `{words}`. */
  readonly ofSource: string;
  /** The states of an event: all of it, or one of its claims. */
  readonly states: Readonly<Record<StandingType | 'part', string>>;
}
