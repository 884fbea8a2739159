/** Things of schema.org that several kinds of events have: who, where, when, and the sources that are cited. */
import { dateBounds } from '../../model/dates/bounds.js';
import { edtfOfWhen } from '../../model/dates/edtf-of-when.js';
import type { EdtfDate } from '../../model/dates/edtf.js';
import type { Claim, Chain, Id, Place, When } from '../../model/event.js';
import type { TimelineHeader } from '../../model/header.js';
import { nameOf } from '../../model/attribution.js';
import type { Locale } from '../../words/locale.js';
import { isTimed, plainDatesOf } from './plain-dates.js';

/** A thing with its properties. */
export type Node = Readonly<Record<string, unknown>>;

/** Somebody by name, as what they are where that is known. */
export function partyNode(id: Id, header: TimelineHeader): Node | string {
  const name = nameOf(id, header);
  const type = header.actors.get(id)?.type;
  if (type === 'person') return { '@type': 'Person', name };
  return type === 'state' || type === 'organisation' ? { '@type': 'Organization', name } : name;
}

/** One of them, or a list. */
export function partyNodes(ids: readonly Id[], header: TimelineHeader): unknown {
  const all = ids.map((id) => partyNode(id, header));
  return all.length === 1 ? all[0] : all;
}

/** A place, with its position where it is known. */
export function placeNode({ name, latitude, longitude }: Place): Node {
  const hasPosition = latitude !== undefined && longitude !== undefined;
  return {
    ...{ '@type': 'Place', name },
    ...(hasPosition && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

/** What was published, with who published it. */
export function sourceNode(id: Id, header: TimelineHeader): Node {
  const { title, author, URL: url, issued, 'container-title': container } = header.sources.get(id) ?? {};
  return {
    '@type': 'CreativeWork',
    ...(title !== undefined && { name: title }),
    ...(author !== undefined && { author }),
    ...(container !== undefined && { publisher: container }),
    ...(url !== undefined && { url }),
    ...(issued !== undefined && { datePublished: dateNode({ at: issued }, header) }),
  };
}

/** A chain by its last step: what was published, by whom. */
export function chainNode(chain: Chain, header: TimelineHeader): Node | undefined {
  const last = chain.at(-1);
  if (!last) return undefined;
  const source = last.source === undefined ? { '@type': 'CreativeWork' } : sourceNode(last.source, header);
  const role = ['speaker', 'witness', 'briefed'].includes(last.as) ? 'author' : 'publisher';
  return {
    ...source,
    ...(last.by.length > 0 && { [role]: partyNodes(last.by, header) }),
    ...(last.on !== undefined && { datePublished: dateNode({ at: last.on }, header) }),
  };
}

/** A claim with who made it; under a review where somebody has graded it: 5 is confirmed, 1 is improbable. */
export function claimNode(claim: Claim, header: TimelineHeader, locale: Locale): Node {
  const { text, chain, credibility, gradedBy } = claim;
  const [first] = chain;
  const source = chain.at(-1)?.source;
  const made = {
    ...{ '@type': 'Claim', text },
    ...(first && first.by.length > 0 && { author: partyNodes(first.by, header) }),
    ...(first?.on !== undefined && { datePublished: dateNode({ at: first.on }, header) }),
    ...(source !== undefined && { appearance: sourceNode(source, header) }),
  };
  if (credibility === undefined) return made;
  const rating = { '@type': 'Rating', alternateName: locale.accounts.grades[credibility] };
  const scale = { ratingValue: 6 - credibility, bestRating: 5, worstRating: 1 };
  return {
    ...{ '@type': 'ClaimReview', claimReviewed: text, itemReviewed: made },
    ...(gradedBy !== undefined && { author: partyNode(gradedBy, header) }),
    reviewRating: credibility === 6 ? rating : { ...rating, ...scale },
  };
}

/** A date of ISO 8601 as a text, anything else as what it is: EDTF. Undefined where nothing was written that can be read. */
export function dateNode(when: When, header: TimelineHeader): unknown {
  const [text, dates] = [edtfOfWhen(when), plainDatesOf(when)];
  if (text === undefined) return undefined;
  const [span] = dates?.spans ?? [];
  if (dates?.isExact && dates.spans.length === 1 && span && !span.end) {
    const iso = isoText(span.start, when.zone ?? header.timeZone);
    if (iso !== undefined) return iso;
  }
  return { '@type': 'edtf:EDTF', '@value': text };
}

/** First and last date, where both are of ISO 8601; else all of it at the start. */
export function spanNodes(when: When, header: TimelineHeader): Node {
  const dates = plainDatesOf(when);
  const [span] = dates?.spans ?? [];
  if (dates?.isExact && dates.spans.length === 1 && span?.end) {
    const zone = when.zone ?? header.timeZone;
    const [startDate, endDate] = [isoText(span.start, zone), isoText(span.end, zone)];
    if (startDate !== undefined && endDate !== undefined) return { startDate, endDate };
  }
  const startDate = dateNode(when, header);
  return startDate === undefined ? {} : { startDate };
}

/** A year, a month, a day, or a time with its offset; undefined for one of no known zone, and for years of other than four digits. */
function isoText(date: EdtfDate, zone: string): string | undefined {
  const { year, month, day, offset } = date;
  if (year < 1 || year > 9998) return undefined;
  if (!isTimed(date)) {
    const parts = [month, day].filter((part) => part !== undefined);
    return [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  }
  if (zone === 'unknown' && offset === undefined) return undefined;
  const iso = new Date(dateBounds(date, zone).earliest).toISOString();
  return `${iso.slice(0, { minute: 16, millisecond: 23 }[date.precision as string] ?? 19)}Z`;
}
