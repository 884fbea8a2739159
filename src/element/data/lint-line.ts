/** What the console says of the faults of a document, for whoever edits it. */
import type { Timeline } from '../../model/timeline.js';

/**
 * `attributed-timeline: 1 error, 2 warnings, 4 notes in the data of “Title”; …`; empty where there are none. Asks for
 * counts alone, so that it costs nothing with a million faults. English, as the sentences of faults are.
 */
export function lintLine({ header: { title }, faults: { counts } }: Timeline): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  if (parts.length === 0) return '';
  const name = title ? ` of “${title}”` : '';
  return `attributed-timeline: ${parts.join(', ')} in the data${name}; each with its place and reason in the element’s .parsed.faults and under “About this timeline”`;
}
