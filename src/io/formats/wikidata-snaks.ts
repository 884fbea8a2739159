/** Single values of Wikidata, as its entities have them: an item, a text, a time, by their property. */
import { isDictionary } from '../../model/format/read-fields.js';
import { wikidataDate, type WikidataDate } from './wikidata-time.js';

/** What a property has in one place: a value, some value that is not known, or none. */
export interface Snak {
  readonly property: string;
  readonly snaktype: string;
  readonly type: string;
  readonly value: unknown;
}

/** What entities are called, by their ids. */
export type Labels = ReadonlyMap<string, string>;

/** English names of properties that have times, or under which things with times stand; others go by their ids. */
const propertyNames: Readonly<Record<string, string>> = {
  ...{
    P569: 'date of birth',
    P570: 'date of death',
    P571: 'inception',
    P576: 'dissolved',
    P577: 'publication date',
  },
  ...{ P580: 'start time', P582: 'end time', P585: 'point in time', P575: 'time of discovery or invention' },
  ...{
    P606: 'first flight',
    P619: 'launch',
    P620: 'landing',
    P621: 'time of deorbit',
    P729: 'service entry',
  },
  ...{ P730: 'service retirement', P746: 'date of disappearance', P1191: 'first performance' },
  ...{
    P1317: 'floruit',
    P1619: 'date of official opening',
    P1636: 'date of baptism',
    P2031: 'work period (start)',
  },
  ...{ P2032: 'work period (end)', P3999: 'date of official closure', P4602: 'date of burial or cremation' },
  ...{
    P26: 'spouse',
    P39: 'position held',
    P54: 'member of sports team',
    P69: 'educated at',
    P102: 'member of party',
  },
  ...{
    P106: 'occupation',
    P108: 'employer',
    P166: 'award received',
    P551: 'residence',
    P793: 'significant event',
  },
};

/** The name of a property in a language of the document, else in English, else its id. */
export function propertyName(property: string, labels: Labels): string {
  return (
    labels.get(property) ??
    (Object.hasOwn(propertyNames, property) ? propertyNames[property] : undefined) ??
    property
  );
}

/** The snak that a value is; undefined where it is none. */
export function snakOf(value: unknown): Snak | undefined {
  if (!isDictionary(value) || typeof value['property'] !== 'string') return undefined;
  const { property, snaktype, datatype, datavalue } = value;
  const found = isDictionary(datavalue) ? datavalue : {};
  return {
    property,
    snaktype: textOr(snaktype, 'value'),
    type: textOr(datatype ?? found['type'], ''),
    value: found['value'],
  };
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** All snaks of a list of them by property, in their order. */
export function snaksIn(byProperty: unknown): readonly Snak[] {
  if (!isDictionary(byProperty)) return [];
  return Object.values(byProperty)
    .flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []))
    .map(snakOf)
    .filter((snak) => snak !== undefined);
}

/** A value in words: the name of an item where there is one. */
export function snakText({ value, snaktype }: Snak, labels: Labels): string {
  if (snaktype === 'somevalue') return '?';
  if (typeof value === 'string') return value;
  if (!isDictionary(value)) return '';
  const { id, text, amount, time } = value;
  if (typeof id === 'string') return labels.get(id) ?? id;
  const found = [text, amount, time].find((one) => typeof one === 'string');
  return found ?? JSON.stringify(value);
}

/** Why a time is none. */
export interface TimeProblem {
  readonly problem: string;
  readonly offender?: string;
}

/** The date of a snak with a time; a problem where it has none. */
export function snakDate(snak: Snak): { readonly when: WikidataDate } | TimeProblem {
  if (snak.snaktype === 'somevalue')
    return { problem: 'is not known, so the event is listed without a date' };
  if (snak.snaktype === 'novalue')
    return { problem: 'is said to have no value, so the event is listed without a date' };
  const { time, precision, calendarmodel } = isDictionary(snak.value) ? snak.value : {};
  if (typeof time !== 'string')
    return { problem: 'has no time: write { "time": "+2025-11-28T00:00:00Z", "precision": 11 }' };
  if (typeof precision !== 'number')
    return {
      problem: 'has a time without its precision, which could be a day or a century: give "precision"',
      offender: time,
    };
  const calendar =
    typeof calendarmodel === 'string' && calendarmodel.endsWith('Q1985786') ? 'julian' : 'gregorian';
  const when = wikidataDate({ time, precision, calendar, hasYearZero: false });
  return when === undefined
    ? { problem: 'cannot be read as a time: write "+2025-11-28T00:00:00Z"', offender: time }
    : { when };
}
