/** What lanes are called. */
import { betweenSides, media, otherLanes, type LaneBy } from '../layout/index/lane-by.js';
import { isHeadlines } from '../layout/index/headline-lane.js';
import type { OnlyLane } from '../layout/index/lane-filter.js';
import { firstInLane, laneHead, type Lane } from '../layout/index/lanes.js';
import { undatedLane } from '../layout/list/navigate.js';
import { nameOf } from '../model/attribution.js';
import type { Timeline } from '../model/timeline.js';
import { undatedWords } from '../words/undated-words.js';
import { fill, numberWords } from '../words/compose.js';
import { kindPlural, titleWords } from '../words/kind-words.js';
import type { Locale } from '../words/locale.js';

/** The names of the lanes of a timeline; each lane is named once. */
export function laneLabelOf(timeline: Timeline, laneBy: LaneBy, locale: Locale): (lane: Lane) => string {
  const known = new WeakMap<Lane, string>();
  return (lane) => {
    const label = known.get(lane) ?? labelOf(lane, timeline, laneBy, locale);
    known.set(lane, label);
    return label;
  };
}

/** What a lane is called that is not among those that are drawn. */
export function absentLaneLabel({ laneBy, key }: OnlyLane, timeline: Timeline, locale: Locale): string {
  return labelOf({ ...laneHead(key, timeline, laneBy), rows: [] }, timeline, laneBy, locale) || key;
}

function labelOf(lane: Lane, timeline: Timeline, laneBy: LaneBy, locale: Locale): string {
  const { key, kind } = lane;
  const { interface: strings } = locale;
  if (key === undatedLane) return undatedWords(timeline, locale);
  if (isHeadlines({ laneBy })) return strings.allLanes;
  if (key === otherLanes) return fill(strings.otherLanes, { count: numberWords(lane.gathered ?? 0, locale) });
  if (kind) return kindPlural(key, kind, locale);
  if (key === '') return laneBy === 'thread' ? locale.threads.none : strings.noLane;
  if (laneBy === 'thread') return beginningOf(lane, timeline, locale);
  if (key === media) return strings.mediaLane;
  if (key === betweenSides)
    return timeline.header.betweenSides ?? placeOf(lane, timeline) ?? strings.betweenSides;
  // A place or a tag is what it is called, whoever is called the same.
  if (laneBy === 'place' || laneBy === 'tag') return key;
  const name = nameOf(key, timeline.header);
  return typeof laneBy === 'function' ? name : asHead(name, timeline.header.lang ?? locale.intl);
}

/** The title of what begins the lane of a thread; where that is not there, of the first of those that are. */
function beginningOf(lane: Lane, timeline: Timeline, locale: Locale): string {
  const event = timeline.event(beginningRow(lane, timeline));
  return event ? titleWords(event, timeline.header.kinds, locale) : '';
}

/** The row that gives the lane of a thread its name; -1 where there is none. */
export function beginningRow(lane: Lane, timeline: Timeline): number {
  const row = timeline.rowOf(lane.key);
  return row < 0 ? (firstInLane(lane) ?? -1) : row;
}

/** A name that begins with a word in small letters alone: "the United States", but not "eBay". */
const beginsSmall = /^\p{Ll}[\p{Ll}\p{M}’']*(?= )/u;

/** A name that sentences have in their midst, as it stands at their start. */
function asHead(name: string, lang: string): string {
  return beginsSmall.test(name) ? name.replace(/./u, (letter) => letter.toLocaleUpperCase(lang)) : name;
}

/** The place of all events of a lane; undefined where there are several, or where one has none. */
function placeOf(lane: Lane, timeline: Timeline): string | undefined {
  if (lane.aggregated) return undefined;
  const [first, ...others] = Array.from(lane.rows, (row) => timeline.event(row)?.place?.name);
  return others.every((name) => name === first) ? first : undefined;
}
