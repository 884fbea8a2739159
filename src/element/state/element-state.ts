/** The state of an element: read from what it is set to and shows, and set again. */
import { properties, type LaneBy } from '../../layout/index/lane-by.js';
import type { OnlyLane } from '../../layout/index/lane-filter.js';
import type { View } from '../../layout/view/view.js';
import type { Id } from '../../model/event.js';
import { personalSettings, type PersonalSetting } from './settings.js';
import type { InteractionState } from './interaction-state.js';
import type { LaneState } from './lane-state.js';
import { readWindow } from './range.js';
import type { TimelineState } from './timeline-state.js';

/** An element, and what of it no setting says. */
export interface StateHost {
  /** A host may have set its settings to anything. */
  readonly element: HTMLElement & Record<PersonalSetting, unknown>;
  /** By which the window and the details are set. */
  readonly calls: {
    /** Shows a window of time; undefined: the one that is seen first. */
    readonly show: (view: View | undefined) => void;
    /** The window that the host wants to be seen first; undefined: the first view. */
    readonly initialView: View | undefined;
    /** Opens the details of an event, or announces that there is none; null closes them. */
    readonly choose: (id: Id | null) => void;
    /** The event whose details are open. */
    readonly selected: Id | null;
    /** Announces that a value cannot be, and what becomes of it. */
    readonly report: (name: string, value: unknown, problem: string) => void;
  };
  readonly state: Pick<InteractionState, 'ownView' | 'isCut'>;
  readonly lanes: LaneState;
}

const names = Object.keys(personalSettings) as readonly PersonalSetting[];

/** What differs from what the host has set in attributes. */
export function stateOf(host: StateHost): TimelineState {
  const { element, state, lanes } = host;
  const view = state.ownView(host.calls.initialView);
  const { pinned, folded } = lanes.choice;
  const { selected } = host.calls;
  const given: Record<string, string> = {};
  for (const name of names) {
    const value = element[name];
    if (typeof value === 'string' && value !== hostValue(element, name)) given[name] = value;
  }
  const { only } = lanes;
  return {
    ...(view && { view }),
    ...given,
    // A window makes an axis linear that is left to itself.
    ...(view && state.isCut && { axis: 'cut' }),
    ...(selected !== null && { selected }),
    ...(pinned.length > 0 && { pinned }),
    ...(folded.size > 0 && { folded: [...folded] }),
    ...(typeof only?.laneBy === 'string' && { only: `${only.laneBy}:${only.key}` }),
  };
}

/** Shows a state: what it leaves out is as the host has set it. What is no state changes nothing. */
export function restoreState(host: StateHost, state: TimelineState): void {
  const { element, lanes } = host;
  if (typeof state !== 'object' || (state as TimelineState | null) === null) {
    host.calls.report(
      'state',
      state,
      'it is an object, as it was read or as stateFromText gives it; nothing changes',
    );
    return;
  }
  for (const name of names) {
    const value = state[name] ?? hostValue(element, name);
    element[name] = name === 'knownBy' ? (value ?? null) : value;
  }
  const { pinned = [], folded = [], only } = state;
  lanes.restore({ pinned, folded: new Set(folded) }, onlyLane(only));
  // What is selected comes into view, and then the window is the one that was kept.
  host.calls.choose(state.selected ?? null);
  showView(host, state.view);
}

/** What is no window leaves the one that there is. */
function showView(host: StateHost, view: unknown): void {
  if (view === undefined) {
    host.calls.show(undefined);
    return;
  }
  const window = readWindow(view, 'UTC');
  if (typeof window === 'string')
    host.calls.report('state.view', view, `${window}; the window stays as it is`);
  else host.calls.show(window);
}

/** `actor:japan`: what made the lane, and its key. */
function onlyLane(text: string | undefined): OnlyLane | undefined {
  const [, laneBy, key] = /^([^:]+):([^]*)$/.exec(text ?? '') ?? [];
  const known = properties.find((property) => property === laneBy);
  return typeof known === 'string' && key !== undefined ? { laneBy: known as LaneBy, key } : undefined;
}

function hostValue(element: HTMLElement, name: PersonalSetting): string | undefined {
  const { attribute, initial } = personalSettings[name];
  return element.getAttribute(attribute) ?? initial;
}
