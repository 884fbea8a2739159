/** The state of an element: read from what it is set to and shows, and set again. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { properties, type LaneBy } from '../../layout/index/lane-by.js';
import type { OnlyLane } from '../../layout/index/lane-filter.js';
import type { View } from '../../layout/view/view.js';
import type { Id } from '../../model/event.js';
import { personalSettings, type PersonalSetting } from './settings.js';
import type { InteractionState } from './interaction-state.js';
import type { LaneState } from './lane-state.js';
import { readWindow } from './range.js';
import type { TimelineState } from './timeline-state.js';

/** An element; a host may have set its settings to anything. */
type StatedElement = HTMLElement & ReactiveControllerHost & Record<PersonalSetting, unknown>;

/** By which the window and the details are set. */
export interface StateCalls {
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
}

const names = Object.keys(personalSettings) as readonly PersonalSetting[];

/** Reads and restores it. A host sets properties as well as attributes: what it had set by the first update is its own. */
export class ElementState implements ReactiveController {
  readonly #element: StatedElement;
  readonly #state: Pick<InteractionState, 'ownView' | 'isCut'>;
  readonly #lanes: LaneState;
  readonly #calls: StateCalls;
  #first: ReadonlyMap<PersonalSetting, unknown> | undefined;

  /** Of what it shows, `state` and `lanes` are what no setting says. */
  constructor(
    element: StatedElement,
    state: Pick<InteractionState, 'ownView' | 'isCut'>,
    lanes: LaneState,
    calls: StateCalls,
  ) {
    this.#element = element;
    this.#state = state;
    this.#lanes = lanes;
    this.#calls = calls;
    element.addController(this);
  }

  hostUpdate(): void {
    this.#rememberHost();
  }

  #rememberHost(): void {
    this.#first ??= new Map(names.map((name) => [name, this.#element[name]]));
  }

  /** What differs from what the host has set. */
  get current(): TimelineState {
    const [element, state, lanes, calls] = [this.#element, this.#state, this.#lanes, this.#calls];
    const view = state.ownView(calls.initialView);
    const { pinned, folded } = lanes.choice;
    const { selected } = calls;
    const given: Record<string, string> = {};
    for (const name of names) {
      const value = element[name];
      if (typeof value === 'string' && value !== this.#hostValue(name)) given[name] = value;
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
  restore(state: TimelineState): void {
    const [element, lanes, calls] = [this.#element, this.#lanes, this.#calls];
    if (typeof state !== 'object' || (state as TimelineState | null) === null) {
      calls.report(
        'state',
        state,
        'it is an object, as it was read or as stateFromText gives it; nothing changes',
      );
      return;
    }
    this.#rememberHost();
    const { pinned = [], folded = [], only, selected, view, ...settings } = this.#readable(state);
    for (const name of names) {
      const value = settings[name] ?? this.#hostValue(name);
      element[name] = name === 'knownBy' ? (value ?? null) : value;
    }
    lanes.restore({ pinned, folded: new Set(folded) }, onlyLane(only));
    // What is selected comes into view, and then the window is the one that was kept.
    calls.choose(selected ?? null);
    this.#showView(view);
  }

  #hostValue(name: PersonalSetting): unknown {
    const { attribute, initial } = personalSettings[name];
    return this.#element.getAttribute(attribute) ?? this.#first?.get(name) ?? initial;
  }

  /** Without what cannot be, which is announced. */
  #readable(state: TimelineState): TimelineState {
    const read = Object.entries(state).filter(([name, value]: [string, unknown]) => {
      if (value === undefined || value === null) return false;
      const isGood = name === 'view' || (isList(name) ? isTexts(value) : typeof value === 'string');
      const kind = isList(name) ? 'a list of keys of lanes' : 'a text';
      if (!isGood) this.#calls.report(`state.${name}`, value, `it is ${kind}; it is left out`);
      return isGood;
    });
    return Object.fromEntries(read);
  }

  /** What is no window leaves the one that there is. */
  #showView(view: unknown): void {
    const calls = this.#calls;
    if (view === undefined) {
      calls.show(undefined);
      return;
    }
    const window = readWindow(view, 'UTC');
    if (typeof window === 'string') calls.report('state.view', view, `${window}; the window stays as it is`);
    else calls.show(window);
  }
}

function isList(name: string): boolean {
  return name === 'pinned' || name === 'folded';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** `actor:japan`: what made the lane, and its key. */
function onlyLane(text: string | undefined): OnlyLane | undefined {
  const [, laneBy, key] = /^([^:]+):([^]*)$/.exec(text ?? '') ?? [];
  const known = properties.find((property) => property === laneBy);
  return typeof known === 'string' && key !== undefined ? { laneBy: known as LaneBy, key } : undefined;
}
