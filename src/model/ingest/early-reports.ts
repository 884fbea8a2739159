/** Steps of chains that were said before their event began, as far as both are known: whoever wrote them may have mistaken a year. */
import { placeWhen } from '../dates/place-when.js';
import type { FaultLog, Step } from '../fault.js';
import { isDictionary } from '../format/read-fields.js';
import type { TimelineHeader } from '../header.js';

/** Notes each of them by its place; a chain may stand in `attribution` or in a claim. `earliest`: that of the event, in epoch milliseconds. */
export function reportEarlySteps(
  { attribution, claims }: Readonly<Record<string, unknown>>,
  earliest: number,
  header: TimelineHeader,
  log: FaultLog,
): void {
  if (!(earliest > -Infinity)) return;
  const check = (chain: unknown, path: readonly Step[]): void => {
    for (const [i, step] of listed(chain)) {
      const on = isDictionary(step) ? step['on'] : undefined;
      if (typeof on === 'string' && isBefore(on, earliest, header))
        log.report('note', 'early-report', 'this is before the event itself began', on, ...path, i, 'on');
    }
  };
  for (const [i, chain] of listed(attribution)) check(chain, ['attribution', i]);
  for (const [i, claim] of listed(claims))
    if (isDictionary(claim)) check(claim['chain'], ['claims', i, 'chain']);
}

function listed(value: unknown): readonly (readonly [number, unknown])[] {
  return Array.isArray(value) ? [...(value as unknown[]).entries()] : [];
}

/** The whole of a date, where it can be read. */
function isBefore(at: string, earliest: number, header: TimelineHeader): boolean {
  const extent = placeWhen({ at }, header);
  return extent.type === 'extent' && extent.latestEnd <= earliest;
}
