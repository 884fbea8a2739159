/** Notifies the host of settings of the element with a value that they cannot have: each is ignored without throwing. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { properties } from '../../layout/index/lane-by.js';
import { laneScales } from '../../layout/index/lane-scale.js';
import { laneOrders } from '../../layout/index/lane-order.js';
import { formatCalled, formatNames } from '../../io/registry.js';
import { reportRails } from '../../layout/rail/report-rails.js';
import { axisModes } from '../../layout/scale/axis-mode.js';
import { isZone } from '../../model/dates/zone.js';
import { endOfDate } from '../../model/reports/as-known-on.js';
import { withWarnings, type Fault } from '../../model/fault.js';
import type { Disclosed, Timeline } from '../../model/timeline.js';
import { memoize } from '../../util/memoize.js';
import { cutText } from '../../util/graphemes.js';
import { viewModes } from '../../words/view-mode.js';
import { schemes } from '../../render/theme/theme.js';
import { gestureHandlings } from './gesture-handling.js';
import { fire } from '../state/dom-events.js';

/** What the host gave, whatever it is. */
export interface Settings {
  readonly laneBy: unknown;
  readonly laneOrder: unknown;
  readonly laneScale: unknown;
  readonly axis: unknown;
  readonly viewMode: unknown;
  readonly gestureHandling: unknown;
  readonly theme: unknown;
  readonly misses: unknown;
  readonly secondZone: unknown;
  readonly sizeBy: unknown;
  readonly knownBy: unknown;
  readonly reportRail: unknown;
  readonly format: unknown;
  readonly downloads: unknown;
  /** What was read. */
  readonly parsed: Timeline | undefined;
}

/** Keeps the faults of the settings, and reports each of them once. */
export class SettingFaultsController implements ReactiveController {
  /** Those of the values of now, the same list as long as it says the same. */
  #faults: readonly Fault[] = [];
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #settings: () => Settings;
  readonly #announced = new Set<string>();
  readonly #disclosed = memoize((timeline: Timeline, settings: readonly Fault[]) => ({
    header: timeline.header,
    faults: withWarnings(timeline.faults, settings),
  }));

  /** `settings`: the values of now. */
  constructor(host: ReactiveControllerHost & EventTarget, settings: () => Settings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** What a timeline discloses, with these faults behind its own. */
  disclosed(timeline: Timeline | undefined): Disclosed | undefined {
    return timeline && this.#disclosed(timeline, this.#faults);
  }

  /** Before the list of faults is rendered. */
  hostUpdate(): void {
    const faults = faultsOf(this.#settings());
    if (faults.length + this.#faults.length === 0 || isSame(faults, this.#faults)) return;
    this.#faults = faults;
    const added = faults.filter(({ message }) => !this.#announced.has(message));
    if (added.length === 0) return;
    for (const { message } of added) {
      this.#announced.add(message);
      console.warn(`attributed-timeline: ${message}`);
    }
    const counts = { error: 0, warning: added.length, note: 0 };
    // After the update, not within it: whoever listens may set something.
    queueMicrotask(() => fire(this.#host, 'at-problem', { faults: added, counts }));
  }
}

function isSame(some: readonly Fault[], others: readonly Fault[]): boolean {
  return some.length === others.length && some.every(({ message }, i) => message === others[i]?.message);
}

/** They lie in no document, so they point at none of its values. */
function faultsOf({
  laneBy,
  laneOrder,
  laneScale,
  axis,
  viewMode,
  gestureHandling,
  theme,
  misses,
  secondZone,
  sizeBy,
  knownBy,
  reportRail,
  downloads,
  format,
  parsed,
}: Settings): Fault[] {
  const isFunction = typeof laneBy === 'function';
  return [
    ...(isFunction
      ? []
      : unknown(
          'lane-by',
          laneBy,
          properties,
          ', or as a property a function; the document’s is used, else "kind"',
        )),
    ...unknown('lane-order', laneOrder, laneOrders, '; "auto" is used'),
    ...unknown('lane-scale', laneScale, laneScales, '; "shared" is used'),
    ...unknown('axis', axis, axisModes, '; "auto" is used'),
    ...unknown('view-mode', viewMode, ['auto', ...viewModes], '; "auto" is used'),
    ...unknown('gesture-handling', gestureHandling, gestureHandlings, '; "auto" is used'),
    ...unknown('theme', theme, schemes, ', or nothing to follow the page, as it does now'),
    ...unknown('report-rail', reportRail, reportRails, '; "auto" is used'),
    ...formatFaults(format),
    ...unknown('downloads', downloads, ['on', 'off'], '; "on" is used'),
    ...unknown('misses', misses, ['dim', 'hide'], '; "dim" is used'),
    ...zoneFaults(secondZone),
    ...sizeFaults(sizeBy, parsed),
    ...dayFaults(knownBy, parsed),
  ];
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

const longestOffender = 60;
const mostNamed = 20;

function offender(value: unknown): string {
  if (typeof value === 'string') return ` "${cutText(value, longestOffender)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? ` ${value}` : '';
}
