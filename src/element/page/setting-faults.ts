/** What is wrong with the settings of the element: a part of the chunk of text, which comes after the first drawing. */
import { contradicts, lengthOf } from '../../layout/view/view-limits.js';
import { formatCalled, formatNames } from '../../io/registry.js';
import { isZone } from '../../model/dates/zone.js';
import { momentOf } from '../../model/dates/moment.js';
import { endOfDate } from '../../model/reports/as-known-on.js';
import type { Fault } from '../../model/fault.js';
import type { Timeline } from '../../model/timeline.js';
import { settings, type Setting, type SettingName } from '../state/settings.js';
import { asksForClock } from './now-controller.js';
import { readWindow } from '../state/range.js';
import { offender } from './offender.js';

const names = Object.keys(settings) as readonly SettingName[];

/** Settings of which any value may be one, until it is read. */
const otherNames = ['secondZone', 'sizeBy', 'format', 'initialView', 'now', 'minView', 'maxView'] as const;

/** What the host gave, whatever it is. */
export interface Settings extends Readonly<Record<SettingName | (typeof otherNames)[number], unknown>> {
  /** What was read. */
  readonly parsed: Timeline | undefined;
}

/** All that faults hang on. */
export const judgedNames: readonly (keyof Settings)[] = [...names, ...otherNames, 'parsed'];

/** They lie in no document, so they point at none of its values. */
export function settingFaults(given: Settings): readonly Fault[] {
  const { format, secondZone, sizeBy, knownBy, initialView, minView, maxView, now, parsed } = given;
  return [
    ...names.flatMap((name) => listedFaults(settings[name], given[name])),
    ...formatFaults(format),
    ...zoneFaults(secondZone),
    ...sizeFaults(sizeBy, parsed),
    ...dayFaults(knownBy, parsed),
    ...windowFaults(initialView, parsed),
    ...nowFaults(now, parsed),
    ...lengthFaults('min-view', minView),
    ...lengthFaults('max-view', maxView),
    ...(contradicts(minView, maxView) ? [contradiction(minView, maxView)] : []),
  ];
}

function listedFaults({ attribute, values, otherwise = '' }: Setting, value: unknown): Fault[] {
  // Lanes alone can be made by a function.
  if (!values || (attribute === settings.laneBy.attribute && typeof value === 'function')) return [];
  return unknown(attribute, value, values, otherwise);
}

function windowFaults(written: unknown, timeline: Timeline | undefined): Fault[] {
  if (isNone(written)) return [];
  const reason = readWindow(written, timeline?.header.timeZone ?? 'UTC');
  if (typeof reason !== 'string') return [];
  const message = `initial-view${offender(written)}: ${reason}; it is a date, or two with a slash between them, and the first view is shown`;
  return [{ pointer: '', severity: 'warning', code: 'bad-date', message }];
}

function nowFaults(written: unknown, timeline: Timeline | undefined): Fault[] {
  if (isNone(written) || written === false || asksForClock(written)) return [];
  const reason = momentOf(written, timeline?.header.timeZone ?? 'UTC');
  if (typeof reason === 'number') return [];
  const message = `now${offender(written)}: ${reason}; it is "auto", or a date, such as "2025-12-07T10:00Z", and there is no line`;
  return [{ pointer: '', severity: 'warning', code: 'bad-date', message }];
}

function lengthFaults(name: string, written: unknown): Fault[] {
  if (isNone(written) || lengthOf(written) !== undefined) return [];
  const message = `${name}${offender(written)}: it is a length of time, such as "PT1H", "P7D" or "P10Y", or milliseconds as a property; none is set`;
  return [{ pointer: '', severity: 'warning', code: 'unknown-value', message }];
}

function contradiction(minView: unknown, maxView: unknown): Fault {
  const message = `min-view${offender(minView)}: it is longer than max-view${offender(maxView)}, so neither is used`;
  return { pointer: '', severity: 'warning', code: 'unknown-value', message };
}

/** Which numbers there are is known when the data are. */
function sizeFaults(name: unknown, timeline: Timeline | undefined): Fault[] {
  if (isNone(name) || !timeline) return [];
  const { numberNames: names } = timeline;
  if (typeof name === 'string' && names.includes(name)) return [];
  const known = names.length > 0 ? `its values are ${names.slice(0, mostNamed).join(', ')}` : 'there is none';
  const message = `size-by${offender(name)}: no event has such a number in its data; ${known}, so that nothing is sized`;
  return [{ pointer: '', severity: 'warning', code: 'unknown-value', message }];
}

/** Extensions are names of formats, too. */
function formatFaults(format: unknown): Fault[] {
  if (typeof format === 'string' && formatCalled(format)) return [];
  return unknown(
    'format',
    format,
    formatNames,
    ', or an extension; what is there is read as what it turns out to be',
  );
}

/** In the zone of the data. */
function dayFaults(date: unknown, timeline: Timeline | undefined): Fault[] {
  if (isNone(date) || !timeline || endOfDate(date, timeline.header) !== undefined) return [];
  const message = `known-by${offender(date)}: no day with an end can be read in it, so all that is known is shown`;
  return [{ pointer: '', severity: 'warning', code: 'bad-date', message }];
}

function unknown(name: string, value: unknown, known: readonly unknown[], otherwise: string): Fault[] {
  if (isNone(value) || known.includes(value)) return [];
  const message = `${name}${offender(value)}: its values are ${known.join(', ')}${otherwise}`;
  return [{ pointer: '', severity: 'warning', code: 'unknown-value', message }];
}

function zoneFaults(name: unknown): Fault[] {
  if (isNone(name) || (typeof name === 'string' && isZone(name))) return [];
  const message = `second-zone${offender(name)}: there is no such time zone, so it is left aside`;
  return [{ pointer: '', severity: 'warning', code: 'bad-zone', message }];
}

function isNone(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

const mostNamed = 20;
