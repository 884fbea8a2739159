/** The rail of reports below a scene, with its words. */
import type { EventIndex } from '../layout/index/event-index.js';
import type { Measure } from '../layout/metrics.js';
import { layoutRail } from '../layout/rail/rail.js';
import type { Rail, Scene } from '../layout/scene/scene.js';
import type { IssuedReports } from '../model/reports/issued-reports.js';
import type { Timeline } from '../model/timeline.js';
import { numberWords } from '../words/compose.js';
import { issuerWords } from '../words/issued-words.js';
import type { Locale } from '../words/locale.js';

/** Before when reports are shown. */
export function untilOf(timeline: Timeline | undefined): number {
  return timeline?.knownBy?.until ?? Infinity;
}

/** The rail below a scene. */
export function railIn(
  reports: IssuedReports,
  until: number,
  index: EventIndex,
  scene: Scene,
  measure: Measure,
  locale: Locale,
): Rail {
  const { header } = reports.timeline;
  return layoutRail({
    ...{ reports, until, index, scene, measure, label: locale.reports.rail },
    nameOf: (number) => {
      const report = reports.reportOf(number);
      return report ? issuerWords(report, header, locale) : '';
    },
    countOf: (count) => numberWords(count, locale),
  });
}
