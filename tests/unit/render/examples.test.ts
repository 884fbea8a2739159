/** Every example of the stories as an SVG, as it was drawn before: what a story shows in the element is compared here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutAxis, linearAxis } from '../../../stories/examples/cut-axis.js';
import { dates } from '../../../stories/examples/dates.js';
import { disputedIncident } from '../../../stories/examples/disputed-incident.js';
import type { Example } from '../../../stories/examples/example.js';
import { byFirstReport, byWhatHappened } from '../../../stories/examples/first-reports.js';
import * as harbour from '../../../stories/examples/harbour.js';
import { historyOfLight } from '../../../stories/examples/history-of-light.js';
import { invalidRecords } from '../../../stories/examples/invalid-records.js';
import { japanChina, japanChinaDark, japanChinaKnown } from '../../../stories/examples/japan-china.js';
import { arabic, chinese, japanese } from '../../../stories/examples/languages.js';
import { knownByOrder } from '../../../stories/examples/known-order.js';
import { looks, looksDark } from '../../../stories/examples/looks.js';
import { manyLanes } from '../../../stories/examples/many-lanes.js';
import { mentionsByEvent, mentionsByReport } from '../../../stories/examples/mentions.js';
import { lifeOfMonet } from '../../../stories/examples/monet.js';
import { oneEvent, oneEventWithASource } from '../../../stories/examples/one-event.js';
import { osmouth, osmouthByCarrier, osmouthWithReports } from '../../../stories/examples/osmouth.js';
import { primariesOf2012 } from '../../../stories/examples/primaries.js';
import { quakesByDeaths, tremorsByMagnitude } from '../../../stories/examples/quakes.js';
import { rightToLeft } from '../../../stories/examples/right-to-left.js';
import { secondZone, secondZoneRightToLeft } from '../../../stories/examples/second-zone.js';
import { seventhCenturyByRegion } from '../../../stories/examples/seventh-century.js';
import { japanChinaByThread } from '../../../stories/examples/threads.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { isTimeline } from '../../../src/model/timeline.js';
import { drawSvg } from '../../../src/render/draw-svg.js';
import { darkTheme, lightTheme } from '../../../src/render/theme/default-theme.js';

const locales = { ar, en, ja, zh };

const examples: Readonly<Record<string, Example>> = {
  'japan-china-2025': japanChina,
  'japan-china-2025-dark-rtl': japanChinaDark,
  'japan-china-2025-by-thread': japanChinaByThread,
  'japan-china-2025-known': japanChinaKnown,
  'cut-axis': cutAxis,
  'linear-axis': linearAxis,
  dates,
  'disputed-incident': disputedIncident,
  'harbour-by-actor': harbour.harbourByActor,
  'harbour-by-side': harbour.harbourBySide,
  'harbour-by-source': harbour.harbourBySource,
  'harbour-by-tag': harbour.harbourByTag,
  'harbour-by-function': harbour.harbourByFunction,
  'by-what-happened': byWhatHappened,
  'by-first-report': byFirstReport,
  'known-by-order': knownByOrder,
  'history-of-light': historyOfLight,
  'invalid-records': invalidRecords,
  'life-of-monet': lifeOfMonet,
  looks,
  'looks-dark-rtl': looksDark,
  'many-lanes': manyLanes,
  'mentions-by-event': mentionsByEvent,
  'mentions-by-report': mentionsByReport,
  'one-event': oneEvent,
  'one-event-with-a-source': oneEventWithASource,
  'right-to-left': rightToLeft,
  'osmouth-2031': osmouth,
  'osmouth-2031-by-carrier': osmouthByCarrier,
  'osmouth-2031-with-reports': osmouthWithReports,
  'primaries-of-2012': primariesOf2012,
  'quakes-by-deaths': quakesByDeaths,
  'tremors-by-magnitude': tremorsByMagnitude,
  'seventh-century-by-region': seventhCenturyByRegion,
  'second-zone': secondZone,
  'second-zone-rtl': secondZoneRightToLeft,
  'in-japanese': japanese,
  'in-chinese': chinese,
  'in-arabic': arabic,
};

function svgOf({ args, page = {} }: Example): string {
  const { src, timeline, events, laneBy, sizeBy, axis, clock, secondZone: zone } = args;
  const { knownBy, reportRail, now } = args;
  const file = src === undefined ? undefined : readFileSync(new URL(src), 'utf8');
  return drawSvg(isTimeline(timeline) ? timeline : parse(file ?? timeline ?? events), {
    locale: locales[page.lang ?? 'en'],
    width: page.width ?? 900,
    height: page.height ?? 480,
    theme: page.isDark ? darkTheme : lightTheme,
    ...(page.direction && { direction: page.direction }),
    ...(laneBy && { laneBy }),
    ...(sizeBy !== undefined && { sizeBy }),
    ...(axis && { axis }),
    ...(clock && { clock }),
    ...(typeof knownBy === 'string' && { knownBy }),
    ...(reportRail && { reportRail }),
    ...(typeof now === 'string' && { now }),
    ...(typeof zone === 'string' && { secondZone: zone }),
  });
}

describe('an example of the stories is drawn as it was drawn before', () => {
  it.each(Object.entries(examples))('%s', async (name, example) => {
    await expect(svgOf(example)).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });
});
