/** The menu of a lane: opened by its head, or by a key from an event in it, which has the focus again when it is closed. */
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { countWords, fill, joinFacts } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import { laneLength, type DrawnLane } from '../../layout/index/lanes.js';
import { laneMenu, type LaneMenuItem } from '../../render/views/lane-menu.js';
import type { ViewModel } from '../state/view-model.js';
import type { LaneHost } from './lane-host.js';

/** One for an element: at most one menu is open, which is given the focus after the update that draws it. */
export class LaneMenu implements ReactiveController {
  readonly #host: LaneHost;
  /** The lane whose menu has had the focus: it is given once. */
  #focused: string | undefined;
  /** Whether it was opened by its head, and not from an event. */
  #isOfHead = false;

  constructor(host: LaneHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostUpdated(): void {
    const { menu } = this.#host.lanes;
    const [first] = this.#items;
    if (menu === this.#focused || (menu !== undefined && !first)) return;
    this.#focused = menu;
    // After whatever else this update does with the focus.
    void this.#host.element.updateComplete.then(() => first?.focus({ preventScroll: true }));
  }

  /** Opens the menu of a lane by its head, or closes it. */
  open(key: string): void {
    const { lanes } = this.#host;
    this.#isOfHead = true;
    lanes.openMenu(lanes.menu === key ? undefined : key);
  }

  /** The open menu of a drawing; none where its lane is not drawn. */
  template({ scene, index, locale }: ViewModel): TemplateResult | typeof nothing {
    const { menu } = this.#host.lanes;
    const box = scene?.lanes.find(({ key }) => key === menu);
    const lane = box && index?.lanes[box.number];
    if (menu === undefined || !box || !lane) return nothing;
    return laneMenu({
      name: fill(locale.lanes.menu, { name: box.label }),
      y: box.headY,
      items: itemsOf(lane, locale),
      onPress: (id) => this.#choose(id, lane),
      onKey: this.#key,
      onFocusOut: this.#focusOut,
    });
  }

  /** Up and down lead from head to head. */
  readonly headKey = (event: KeyboardEvent): void => {
    const heads = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.lane-head')];
    if (moveFocus(event, heads)) event.preventDefault();
  };

  get #items(): readonly HTMLElement[] {
    return [
      ...(this.#host.element.shadowRoot?.querySelectorAll<HTMLElement>('.lane-menu [data-choice]') ?? []),
    ];
  }

  #choose(id: string, lane: DrawnLane): void {
    const { lanes, viewModel, announce } = this.#host;
    const { index, locale } = viewModel() ?? {};
    if (!index || !locale) return;
    // Alone, a lane has no menu.
    this.#isOfHead &&= id !== 'only';
    this.#close();
    if (id === 'pin') lanes.pin(lane.key);
    else if (id === 'fold') lanes.fold(lane.key);
    else lanes.showOnly({ laneBy: index.laneBy, key: lane.key });
    announce(this.#announced(id, lane, locale));
  }

  /** What has become of the lane, in the words of its states. */
  #announced(id: string, lane: DrawnLane, locale: Locale): string {
    const { lanes, interface: strings } = locale;
    const name = this.#host.viewModel()?.laneLabel(lane) ?? '';
    const count = countWords(strings.events, laneLength(lane), locale);
    if (id === 'only') return joinFacts([fill(lanes.shownOnly, { name }), count], locale);
    const isOn = id === 'pin' ? !lane.isPinned : !lane.isFolded;
    const state = id === 'pin' ? lanes.pinned : lanes.folded;
    return joinFacts([name, isOn ? state : id === 'pin' ? lanes.unpinned : lanes.unfolded], locale);
  }

  readonly #key = (event: KeyboardEvent): void => {
    // The keys of the drawing are not those of a menu over it.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else if (!moveFocus(event, this.#items)) return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  readonly #focusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const next = relatedTarget as HTMLElement | null;
    const stays = (currentTarget as HTMLElement).contains(next);
    const isHead = next?.matches('.lane-head') === true;
    // A press on its head closes it by itself.
    if (!stays && !isHead) this.#host.lanes.openMenu(undefined);
  };

  /** The focus goes back to where the menu was opened from. */
  #close(): void {
    const { lanes, state, element } = this.#host;
    const key = lanes.menu;
    const heads = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.lane-head') ?? [])];
    const head = this.#isOfHead ? heads.find(({ dataset }) => dataset['key'] === key) : undefined;
    if (head) head.focus({ preventScroll: true });
    else state.requestFocus('option');
    this.#isOfHead = false;
    lanes.openMenu(undefined);
  }
}

function itemsOf(
  { isPinned = false, isFolded = false }: DrawnLane,
  { lanes }: Locale,
): readonly LaneMenuItem[] {
  return [
    { id: 'only', words: lanes.only, isOn: undefined },
    { id: 'pin', words: lanes.pin, isOn: isPinned },
    { id: 'fold', words: lanes.fold, isOn: isFolded },
  ];
}

/** Moves the focus along elements; true where the key is one that does. */
function moveFocus({ key, target }: KeyboardEvent, elements: readonly HTMLElement[]): boolean {
  const from = elements.indexOf(target as HTMLElement);
  const last = elements.length - 1;
  const to = new Map([
    ['ArrowDown', from === last ? 0 : from + 1],
    ['ArrowUp', from <= 0 ? last : from - 1],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  if (to === undefined) return false;
  elements[to]?.focus({ preventScroll: true });
  return true;
}
