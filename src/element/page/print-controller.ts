/** Printing: whether the page is being printed, and the content for it: laid out for paper, not copied from the screen. */
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import type { View } from '../../layout/view/view.js';
import type { SchemeChoice, Theme } from '../../render/theme/theme.js';
import type { ViewModel } from '../state/view-model.js';
import { LazyPart } from './lazy-part.js';
import { ownWindow } from './own-window.js';
import type { paper } from './paper.js';

/** What is printed of: the theme and the window at the moment of printing. */
export interface PaperHost {
  readonly theme: { readonly theme: Theme | undefined; readonly choice: SchemeChoice };
  readonly state: { readonly view: View | undefined };
}

/** Content for paper between `beforeprint` and `afterprint`, and while the medium is print. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #theme: PaperHost['theme'];
  readonly #state: PaperHost['state'];
  readonly #part: LazyPart<{ readonly paper: typeof paper }>;
  /** Of the window that the element is in. */
  #media: MediaQueryList | undefined;
  #listening: AbortController | undefined;
  /** Between the events that a browser fires around printing; a preview of the styles alone fires none. */
  #announced = false;

  constructor(host: ReactiveElement, { theme, state }: PaperHost) {
    this.#host = host;
    this.#theme = theme;
    this.#state = state;
    this.#part = new LazyPart({
      file: 'paper.js',
      load: () => import('./paper.js'),
      onChange: () => this.#changed(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const view = ownWindow(this.#host);
    view.addEventListener('beforeprint', this.#before, { signal });
    view.addEventListener('afterprint', this.#after, { signal });
    this.#media = view.matchMedia('print');
    this.#media.addEventListener('change', this.#changed, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#announced = false;
  }

  /** Loads what is needed for paper: `beforeprint` cannot wait for it. */
  load(): void {
    this.#part.want();
  }

  /** The printed content of a view model; undefined while nothing is printed: then paper shows what the screen shows. */
  printed(viewModel: ViewModel): TemplateResult | undefined {
    if (!this.#announced && !this.#media?.matches) return undefined;
    const { theme, choice } = this.#theme;
    return this.#part.module?.paper(viewModel, { theme, choice, view: this.#state.view });
  }

  readonly #before = (): void => {
    this.#announced = true;
    this.#part.retry();
    this.#changed();
    // Firefox, and a script that prints, copy the page when this returns.
    this.#host['performUpdate']();
  };

  readonly #after = (): void => {
    this.#announced = false;
    this.#changed();
  };

  readonly #changed = (): void => this.#host.requestUpdate();
}
