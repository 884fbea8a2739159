/** The words of what can be chosen of a lane; `{name}`: what it is called. */
export interface LaneStrings {
  /** The name of its menu. */
  readonly menu: string;
  readonly only: string;
  readonly pin: string;
  readonly fold: string;
  /** States of a lane, after its name. */
  readonly pinned: string;
  readonly folded: string;
  /** What it is again when it was one of these. */
  readonly unpinned: string;
  readonly unfolded: string;
  /** What is shown where all other lanes are left out. */
  readonly shownOnly: string;
}
