/** The controls of lanes: their heads as buttons with a menu, and the bar that scrolls them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventIndex } from '../../layout/index/event-index.js';
import { laneLength, type DrawnLane } from '../../layout/index/lanes.js';
import type { LaneBox } from '../../layout/scene/scene.js';
import { laneBar, seenWords } from '../../render/views/lane-bar.js';
import { laneHeads, type LaneHeadContent } from '../../render/views/lane-heads.js';
import { countWords, fill, joinFacts, numberWords } from '../../words/compose.js';
import type { ViewModel } from '../state/view-model.js';
import { hasLaneMenu } from './has-lane-menu.js';
import type { LaneHost } from './lane-host.js';
import { LaneMenu } from './lane-menu.js';
import { LaneScroller } from './lane-scroller.js';

/** One for an element, made when its chunk is loaded. */
export class LaneControls {
  readonly #host: LaneHost;
  readonly #scroller: LaneScroller;
  readonly #menu: LaneMenu;

  constructor(host: LaneHost) {
    this.#host = host;
    this.#scroller = new LaneScroller(host);
    this.#menu = new LaneMenu(host);
  }

  /** The heads, their menu and the bar of a drawing. */
  template(viewModel: ViewModel): TemplateResult | typeof nothing {
    const { scene, index, locale } = viewModel;
    if (!scene || !index) return nothing;
    const open = this.#host.lanes.menu;
    const heads = scene.lanes.flatMap((box) => headOf(box, index, viewModel));
    return html`${
      heads.length > 0
        ? laneHeads({ locale, heads, open, onPress: this.#press, onKey: this.#menu.headKey })
        : nothing
    }
    ${this.#menu.template(viewModel)}
    ${
      scene.scroll
        ? laneBar({
            locale,
            scroll: scene.scroll,
            place: {
              top: scene.plot.y,
              below: viewModel.below,
              width: viewModel.laneBar,
              line: viewModel.lanesLine + viewModel.rail,
            },
            handlers: this.#scroller,
            onClose: this.#close,
          })
        : nothing
    }`;
  }

  readonly #press = ({ key }: LaneBox): void => {
    const { lanes, viewModel } = this.#host;
    const pressed = viewModel()?.index?.lanes.find((lane) => lane.key === key);
    if (pressed?.gathered === undefined) {
      this.#menu.open(key);
      return;
    }
    lanes.open(true);
    void this.#goToBar();
  };

  /** The head goes with its use, and keys scroll what it has opened. */
  async #goToBar(): Promise<void> {
    const { element, viewModel, announce } = this.#host;
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('.lane-bar')?.focus({ preventScroll: true });
    const { scene, locale } = viewModel() ?? {};
    if (scene?.scroll && locale) announce(seenWords(scene.scroll, locale));
  }

  /** The focus goes to the current event, as what had it is gone. */
  readonly #close = (): void => this.#host.lanes.open(false);
}

function headOf(box: LaneBox, index: EventIndex, viewModel: ViewModel): LaneHeadContent[] {
  const lane = index.lanes[box.number];
  const opens = lane?.gathered !== undefined;
  if (!lane || !viewModel.scene || !(opens || hasLaneMenu(index, lane))) return [];
  const { isPinned = false, isFolded = false } = lane;
  return [{ box, name: nameOf(box, lane, index, viewModel), opens, isPinned, isFolded }];
}

/** "Statements · 3 of 12 events · kept at the top". */
function nameOf(box: LaneBox, lane: DrawnLane, index: EventIndex, { scene, locale }: ViewModel): string {
  const { interface: strings, lanes } = locale;
  const { start, end } = (scene as NonNullable<typeof scene>).view;
  const seen = lane.spans.countWithin(start, end, index);
  const all = countWords(strings.events, laneLength(lane), locale);
  const events =
    seen < laneLength(lane) ? fill(strings.filtered, { seen: numberWords(seen, locale), all }) : all;
  return joinFacts(
    [
      ...[box.label, events, lane.gathered === undefined ? '' : strings.showAllLanes],
      ...[lane.isPinned ? lanes.pinned : '', lane.isFolded ? lanes.folded : ''],
    ],
    locale,
  );
}
