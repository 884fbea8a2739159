/** Printing: whether the page is being printed, and the content for it: laid out for paper, not copied from the screen. */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { View } from '../../layout/view/view.js';
import { printTheme } from '../../render/theme/print-theme.js';
import { svgOf } from '../../render/paint/paint-svg.js';
import type { SchemeChoice, Theme } from '../../render/theme/theme.js';
import type { ViewModel } from '../state/view-model.js';
import { printed, printedScene } from './printed.js';
import { svgElement } from './svg-element.js';
import { windowWords } from '../state/window-announcement.js';

/** What is printed of: the theme and the window at the moment of printing. */
export interface PaperHost {
  readonly theme: { readonly theme: Theme | undefined; readonly choice: SchemeChoice };
  readonly state: { readonly view: View | undefined };
}

export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #theme: PaperHost['theme'];
  readonly #state: PaperHost['state'];
  readonly #media: MediaQueryList = matchMedia('print');
  /** Between the events that a browser fires around printing; a preview of the styles alone fires none. */
  #announced = false;

  constructor(host: ReactiveControllerHost, { theme, state }: PaperHost) {
    this.#host = host;
    this.#theme = theme;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
    this.#media.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
    this.#media.removeEventListener('change', this.#changed);
    this.#announced = false;
  }

  /** The printed content of a view model; undefined while nothing is printed. */
  printed(viewModel: ViewModel): TemplateResult | undefined {
    if (!this.#announced && !this.#media.matches) return undefined;
    const { index, measure } = viewModel;
    const { theme, choice } = this.#theme;
    const { view } = this.#state;
    if (!index?.fit || !view || !measure || !theme) return printed(viewModel, undefined);
    const scene = printedScene(viewModel, index, view, measure);
    const caption = windowWords({ ...viewModel, scene }, view);
    const svg = svgElement(svgOf(scene, printTheme(theme, choice.scheme), { title: caption }));
    return printed(viewModel, { caption, svg });
  }

  readonly #before = (): void => {
    this.#announced = true;
    this.#changed();
  };

  readonly #after = (): void => {
    this.#announced = false;
    this.#changed();
  };

  readonly #changed = (): void => this.#host.requestUpdate();
}
