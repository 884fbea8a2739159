/** When the rail of reports is shown. */

/** The values of `ReportRail`. */
export const reportRails = ['auto', 'on', 'off'] as const;

/** `auto`: where reports are what is looked at, on their clock or as known on a day. */
export type ReportRail = (typeof reportRails)[number];

/** What it is shown by. */
export interface RailSettings {
  readonly reportRail?: unknown;
  readonly clock?: unknown;
  readonly knownBy?: unknown;
}

/** Whether it is asked for. */
export function asksForRail({ reportRail, clock, knownBy }: RailSettings): boolean {
  if (reportRail === 'on' || reportRail === 'off') return reportRail === 'on';
  return clock === 'reported' || (typeof knownBy === 'string' && knownBy !== '');
}
