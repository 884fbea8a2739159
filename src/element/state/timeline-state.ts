/** What is shown, as plain data, and as a short text for an address. */
import type { View } from '../../layout/view/view.js';
import type { Id } from '../../model/event.js';

/** What a person may have changed of what an element shows; what is left out is as the host has set it. */
export interface TimelineState {
  /** The window, in epoch milliseconds; left out for the first view. */
  readonly view?: View;
  readonly viewMode?: string;
  readonly laneBy?: string;
  readonly laneOrder?: string;
  readonly laneScale?: string;
  readonly axis?: string;
  readonly clock?: string;
  /** The day as of which everything is shown. */
  readonly knownBy?: string;
  readonly query?: string;
  readonly misses?: string;
  /** The event whose details are open. */
  readonly selected?: Id;
  /** The keys of lanes that stay at the top, and of those that are folded; and the lane that is shown alone, as in `actor:japan`. */
  readonly pinned?: readonly string[];
  readonly folded?: readonly string[];
  readonly only?: string;
}

type TextName = Exclude<keyof TimelineState, 'view' | 'pinned' | 'folded'>;

/** What texts are called in an address. */
const texts: Readonly<Record<TextName, string>> = {
  viewMode: 'mode',
  laneBy: 'lanes',
  laneOrder: 'order',
  laneScale: 'scale',
  axis: 'axis',
  clock: 'clock',
  knownBy: 'known',
  query: 'q',
  misses: 'misses',
  selected: 'event',
  only: 'only',
};
const lists = { pinned: 'pin', folded: 'fold' } as const;
const textNames = Object.keys(texts) as TextName[];
const listNames = ['pinned', 'folded'] as const;

/** The state as a text for the query or the fragment of an address; empty where nothing differs from what the host has set. */
export function stateToText(state: TimelineState): string {
  const parameters = new URLSearchParams();
  if (state.view) parameters.set('view', textOfView(state.view));
  for (const name of textNames) {
    const text = state[name];
    if (text !== undefined) parameters.set(texts[name], text);
  }
  for (const name of listNames) for (const key of state[name] ?? []) parameters.append(lists[name], key);
  // Neither sign means anything there, and people read addresses.
  return parameters.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** The state of such a text, with or without its `#` or `?`; what is not understood is left out. */
export function stateFromText(text: string): TimelineState {
  const parameters = new URLSearchParams(text.replace(/^[#?]/, ''));
  const view = viewOfText(parameters.get('view') ?? '');
  const said = textNames.flatMap((name): readonly (readonly [string, string])[] => {
    const value = parameters.get(texts[name]);
    return value === null ? [] : [[name, value] as const];
  });
  const listed = listNames.flatMap((name): readonly (readonly [string, readonly string[]])[] => {
    const keys = parameters.getAll(lists[name]);
    return keys.length > 0 ? [[name, keys] as const] : [];
  });
  const others: Omit<TimelineState, 'view'> = Object.fromEntries<string | readonly string[]>([
    ...said,
    ...listed,
  ]);
  return { ...(view && { view }), ...others };
}

/** The farthest that `Date` reaches on either side of 1970. */
const reach = 8.64e15;

/** As dates, to the millisecond, within the reach of `Date`; else as milliseconds. */
function textOfView({ start, end }: View): string {
  const ends = [start, end].map(Math.round);
  const isDated = ends.every((time) => Math.abs(time) <= reach);
  return ends.map((time) => (isDated ? new Date(time).toISOString() : String(time))).join('/');
}

function viewOfText(text: string): View | undefined {
  const [start = NaN, end = NaN] = text.split('/').map((each) => instantOf(each));
  return start < end ? { start, end } : undefined;
}

const written = /^([+-]?\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/;

/** Of what `toISOString` writes, or of milliseconds; NaN for anything else. */
function instantOf(text: string): number {
  if (/^-?\d{5,}$/.test(text)) return Number(text);
  const [year = NaN, month = NaN, day = NaN, ...clock] = (written.exec(text) ?? []).slice(1).map(Number);
  const [hour = NaN, minute = NaN, second = NaN, millisecond = NaN] = clock;
  // `Date.UTC` takes the years from 0 to 99 for those of the last century.
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}
