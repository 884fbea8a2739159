/** The rail of reports of a drawing that is made at once. */
import type { EventIndex } from '../layout/index/event-index.js';
import type { Measure } from '../layout/metrics.js';
import type { Rail, Scene } from '../layout/scene/scene.js';
import { issuedReportsChunked } from '../model/reports/issued-reports.js';
import { runChunked } from '../util/chunked.js';
import type { Locale } from '../words/locale.js';
import { railIn, untilOf } from './rail-of.js';

/** Below a scene of an index. */
export function railDrawing(scene: Scene, index: EventIndex, measure: Measure, locale: Locale): Rail {
  const { timeline } = index;
  const reports = runChunked(issuedReportsChunked(timeline.knownBy?.whole ?? timeline));
  return railIn(reports, untilOf(timeline), index, scene, measure, locale);
}
