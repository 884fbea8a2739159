/** The state of an element: read from what it is set to and shows, and set again. */
import { properties, type LaneBy } from '../../layout/index/lane-by.js';
import type { OnlyLane } from '../../layout/index/lane-filter.js';
import type { View } from '../../layout/view/view.js';
import type { ElementSettings } from '../element-settings.js';
import type { InteractionState } from './interaction-state.js';
import type { LaneState } from './lane-state.js';
import { textOfView, type TimelineState } from './timeline-state.js';

/** An element, and what of it no setting says. */
export interface StateHost {
  readonly element: ElementSettings & {
    knownBy: string | null;
    readonly zoomTo: (range: string | readonly [number, number]) => void;
    readonly fit: () => void;
    readonly select: (id: string | null) => boolean;
  };
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
    const value: unknown = element[name] ?? undefined;
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
export function restoreState({ element, lanes }: StateHost, state: TimelineState): void {
  for (const name of names) {
    const value = state[name] ?? hostValue(element, name);
    (element as unknown as Record<Setting, unknown>)[name] = name === 'knownBy' ? (value ?? null) : value;
  }
  const { pinned = [], folded = [], only } = state;
  lanes.restore({ pinned, folded: new Set(folded) }, onlyLane(only));
  if (state.view) element.zoomTo(rangeOf(state.view));
  else element.fit();
  element.select(state.selected ?? null);
}

/** `actor:japan`: what made the lane, and its key. */
function onlyLane(text: string | undefined): OnlyLane | undefined {
  const [, laneBy, key] = /^([^:]+):([^]*)$/.exec(text ?? '') ?? [];
  const known = properties.find((property) => property === laneBy);
  return typeof known === 'string' && key !== undefined ? { laneBy: known as LaneBy, key } : undefined;
}

function hostValue(element: HTMLElement, name: Setting): string | undefined {
  const [attribute, otherwise] = settings[name];
  return element.getAttribute(attribute) ?? otherwise;
}

/** A small number would be taken for a year, and what `Date` does not reach is no text. */
function rangeOf({ start, end }: View): string | readonly [number, number] {
  const text = textOfView({ start, end });
  return text.includes('T') ? text : [start, end];
}
