/** The controls of lanes before and after their chunk is there. */
import { nothing, type TemplateResult } from 'lit';
import type { Scrolled } from '../../render/scrolled-lanes.js';
import { absentLaneLabel } from '../../render/lane-label.js';
import { fill } from '../../words/compose.js';
import { LazyPart } from '../page/lazy-part.js';
import type { ViewModel } from '../state/view-model.js';
import type { LaneHost } from './lane-host.js';
import type * as Lanes from './lanes.js';

/** Holds the chunk, and the one instance of its controls. */
export class LanePart {
  readonly #host: LaneHost;
  readonly #part: LazyPart<typeof Lanes>;
  #controls: Lanes.LaneControls | undefined;

  constructor(host: LaneHost) {
    this.#host = host;
    this.#part = new LazyPart<typeof Lanes>({
      file: 'lanes.js',
      load: () => import('./lanes.js'),
      onChange: () => this.#changed(),
    });
  }

  /** Loads the chunk, unless that was begun. */
  load(): void {
    this.#part.want();
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** Plans lanes that are scrolled; undefined until it is loaded. */
  get planner(): Scrolled['LanePlanner'] | undefined {
    return this.#part.module?.LanePlanner;
  }

  /** The lane whose menu is open: what is drawn of the controls hangs on it. */
  get menu(): string | undefined {
    return this.#host.lanes.menu;
  }

  /** In words, which lane is shown alone; empty where all are. */
  onlyWords({ timeline, index, laneLabel, locale }: ViewModel): string {
    const only = this.#host.lanes.onlyOf(timeline);
    if (!only || !timeline) return '';
    const lane = index?.laneBy === only.laneBy ? index.lanes.find(({ key }) => key === only.key) : undefined;
    const name = lane ? laneLabel(lane) : absentLaneLabel(only, timeline, locale);
    return fill(locale.lanes.shownOnly, { name });
  }

  /** Shows all lanes again where one was shown alone. */
  readonly showAll = (): void => this.#host.lanes.showOnly(undefined);

  /** The controls over a drawing. */
  template(viewModel: ViewModel): TemplateResult | typeof nothing {
    return this.#controls?.template(viewModel) ?? nothing;
  }

  #changed(): void {
    const { module } = this.#part;
    if (module) this.#controls ??= new module.LaneControls(this.#host);
    this.#host.element.requestUpdate();
  }
}
