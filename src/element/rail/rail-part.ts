/** The rail of reports, before and after its chunk is there. */
import { nothing, type TemplateResult } from 'lit';
import type { Theme } from '../../render/theme/theme.js';
import { LazyPart } from '../page/lazy-part.js';
import type { RailInput, ViewModel } from '../state/view-model.js';
import type { RailHost } from './rail-host.js';
import type * as Rails from './rail.js';

/** Holds the chunk, and the one rail of an element. */
export class RailPart {
  readonly #part: LazyPart<typeof Rails>;
  #rail: Rails.ReportRail | undefined;
  /** Whether it is shown, or was when the stage was displayed last. */
  #isShown = false;

  constructor(host: RailHost) {
    this.#part = new LazyPart<typeof Rails>({
      file: 'rail.js',
      load: () => import('./rail.js'),
      onChange: () => {
        const { module } = this.#part;
        if (module) this.#rail ??= new module.ReportRail(host);
        host.element.requestUpdate();
      },
    });
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** Loads the chunk where there is room for the rail, and forgets what it knew where there is none. */
  adopt(height: number | undefined): RailInput {
    if (height !== undefined) this.#isShown = height > 0;
    const isShown = this.#isShown;
    if (isShown) this.#part.want();
    else this.#rail?.forget();
    return {
      height: height ?? 0,
      isShown,
      leads: (scene, others) => this.#rail?.leads(scene, others) ?? others,
      railOn: (scene, index, measure, locale) =>
        isShown ? this.#rail?.railOn(index, scene, measure, locale) : undefined,
    };
  }

  /** The rail below a drawing; nothing until it is loaded and worked out. */
  template(viewModel: ViewModel): TemplateResult | typeof nothing {
    return viewModel.rail > 0 ? (this.#rail?.template(viewModel) ?? nothing) : nothing;
  }

  /** Paints it, after an update. */
  draw(viewModel: ViewModel, theme: Theme | undefined, ratio: number): void {
    if (viewModel.rail > 0 && theme) this.#rail?.draw(viewModel, theme, ratio);
  }

  /** Puts the focus on it; false where there is none. */
  focus(): boolean {
    return this.#rail?.focus() ?? false;
  }
}
