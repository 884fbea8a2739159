/** The controls of lanes: their heads as buttons, and the bar that scrolls them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { LaneBox } from '../../layout/scene/scene.js';
import { laneBar, seenWords } from '../../render/views/lane-bar.js';
import { laneHeads, type LaneHeadContent } from '../../render/views/lane-heads.js';
import { countWords, fill, joinFacts, numberWords } from '../../words/compose.js';
import type { ViewModel } from '../state/view-model.js';
import type { LaneHost } from './lane-host.js';
import { LaneScroller } from './lane-scroller.js';

/** One for an element, made when its chunk is loaded. */
export class LaneControls {
  readonly #host: LaneHost;
  readonly #scroller: LaneScroller;

  constructor(host: LaneHost) {
    this.#host = host;
    this.#scroller = new LaneScroller(host);
  }

  /** The heads and the bar of a drawing. */
  template(viewModel: ViewModel): TemplateResult | typeof nothing {
    const { scene, index, locale } = viewModel;
    if (!scene || !index) return nothing;
    const heads = scene.lanes.flatMap((box) => headOf(box, index, viewModel));
    return html`${
      heads.length > 0
        ? laneHeads({ locale, heads, stop: undefined, onPress: this.#press, onKey: () => undefined })
        : nothing
    }
    ${
      scene.scroll
        ? laneBar({
            locale,
            scroll: scene.scroll,
            place: {
              top: scene.plot.y,
              below: viewModel.below,
              width: viewModel.laneBar,
              line: viewModel.lanesLine,
            },
            handlers: this.#scroller,
            onClose: this.#close,
          })
        : nothing
    }`;
  }

  readonly #press = ({ key }: LaneBox): void => {
    const { lanes, viewModel } = this.#host;
    const opened = viewModel()?.index?.lanes.find((lane) => lane.key === key);
    if (opened?.gathered === undefined) return;
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

function headOf(box: LaneBox, index: EventIndex, { scene, locale }: ViewModel): LaneHeadContent[] {
  const lane = index.lanes[box.number];
  if (!lane || !scene || lane.gathered === undefined) return [];
  const { start, end } = scene.view;
  const seen = lane.spans.countWithin(start, end, index);
  const all = countWords(locale.interface.events, lane.rows.length, locale);
  const events =
    seen < lane.rows.length ? fill(locale.interface.filtered, { seen: numberWords(seen, locale), all }) : all;
  return [{ box, name: joinFacts([box.label, events, locale.interface.showAllLanes], locale), opens: true }];
}
