/** The state of an element: read from what it is set to and shows, and set again. */
import { properties, type LaneBy } from '../../layout/index/lane-by.js';
import type { OnlyLane } from '../../layout/index/lane-filter.js';
import type { View } from '../../layout/view/view.js';
import type { InteractionState } from './interaction-state.js';
import type { LaneState } from './lane-state.js';
import type { TimelineState } from './timeline-state.js';

/** An element, and what of it no setting says. */
export interface StateHost {
  readonly element: HTMLElement & { readonly select: (id: string | null) => boolean };
  /** Shows a window of time; undefined: the first view. */
  readonly show: (view: View | undefined) => void;
  readonly state: Pick<InteractionState, 'ownView' | 'isCut'>;
  readonly lanes: LaneState;
  /** The id of the event whose details are open. */
  readonly selected: () => string | undefined;
}

/** The settings that a person can change, by the attribute in which the host gives them, and their defaults. */
const settings = {
  viewMode: ['view-mode', 'auto'],
  laneBy: ['lane-by', undefined],
  laneOrder: ['lane-order', 'auto'],
  laneScale: ['lane-scale', 'shared'],
  axis: ['axis', 'auto'],
  clock: ['clock', 'happened'],
  knownBy: ['known-by', undefined],
  query: ['query', ''],
  misses: ['misses', 'dim'],
} as const;
type Setting = keyof typeof settings;
const names = Object.keys(settings) as Setting[];

/** What differs from what the host has set in attributes. */
export function stateOf({ element, state, lanes, selected }: StateHost): TimelineState {
  const { ownView: view, isCut } = state;
  const { pinned, folded } = lanes.choice;
  const id = selected();
  const given: Record<string, string> = {};
  for (const name of names) {
    const value = settingsOf(element)[name];
    if (typeof value === 'string' && value !== hostValue(element, name)) given[name] = value;
  }
  const { only } = lanes;
  return {
    ...(view && { view }),
    ...given,
    // A window makes an axis linear that is left to itself.
    ...(view && isCut && { axis: 'cut' }),
    ...(id !== undefined && { selected: id }),
    ...(pinned.length > 0 && { pinned }),
    ...(folded.size > 0 && { folded: [...folded] }),
    ...(typeof only?.laneBy === 'string' && { only: `${only.laneBy}:${only.key}` }),
  };
}

/** Shows a state: what it leaves out is as the host has set it. */
export function restoreState({ element, lanes, show }: StateHost, state: TimelineState): void {
  for (const name of names) {
    const value = state[name] ?? hostValue(element, name);
    settingsOf(element)[name] = name === 'knownBy' ? (value ?? null) : value;
  }
  const { pinned = [], folded = [], only } = state;
  lanes.restore({ pinned, folded: new Set(folded) }, onlyLane(only));
  // What is selected comes into view, and then the window is the one that was kept.
  element.select(state.selected ?? null);
  show(state.view);
}

/** `actor:japan`: what made the lane, and its key. */
function onlyLane(text: string | undefined): OnlyLane | undefined {
  const [, laneBy, key] = /^([^:]+):([^]*)$/.exec(text ?? '') ?? [];
  const known = properties.find((property) => property === laneBy);
  return typeof known === 'string' && key !== undefined ? { laneBy: known as LaneBy, key } : undefined;
}

/** A host may have set them to anything. */
function settingsOf(element: HTMLElement): Record<Setting, unknown> {
  return element as unknown as Record<Setting, unknown>;
}

function hostValue(element: HTMLElement, name: Setting): string | undefined {
  const [attribute, otherwise] = settings[name];
  return element.getAttribute(attribute) ?? otherwise;
}
