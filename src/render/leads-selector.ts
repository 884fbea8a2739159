/** Selects what leads from an event to its first report, by what comes after the first drawing. */
import type { layoutLeads, LeadScene } from '../layout/arcs/leads.js';
import type { EventIndex } from '../layout/index/event-index.js';
import type { Measure } from '../layout/metrics.js';
import type { Arc, Lead } from '../layout/scene/scene.js';
import { memoize } from '../util/memoize.js';
import type { leadWords } from '../words/lead-words.js';
import type { Locale } from '../words/locale.js';

/** The leads of a row between the marks of a scene, clear of links that are drawn; the same list for the same input. */
export type LeadsSelector = (
  index: EventIndex,
  scene: LeadScene,
  row: number,
  locale: Locale,
  arcs: readonly Arc[],
  measure: Measure,
  makers: { readonly layoutLeads: typeof layoutLeads; readonly leadWords: typeof leadWords },
) => readonly Lead[];

/** One that remembers its last input. */
export function leadsSelector(): LeadsSelector {
  return memoize((index, scene, row, locale, arcs, measure, makers) =>
    makers.layoutLeads(index, scene, row, {
      ...{ arcs, measure },
      text: makers.leadWords(index.timeline, row, locale),
    }),
  );
}
