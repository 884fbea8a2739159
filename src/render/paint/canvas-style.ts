/** The settings of a canvas context, set only where they change: what a context is given again it parses again. */
import { setLanguage } from './canvas-language.js';
import type { TextStyle } from './pen.js';
import type { Theme } from '../theme/theme.js';

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;
const noDash: readonly number[] = [];

/** What is known to be set on a context; after `restore` nothing is. */
export class CanvasStyle {
  readonly #context: CanvasRenderingContext2D;
  #fill: string | CanvasGradient | undefined;
  #stroke: string | CanvasGradient | undefined;
  #alpha: number | undefined;
  #lineWidth: number | undefined;
  #dash: string | undefined;
  #text: TextStyle | undefined;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** After a change of the context by others than this. */
  forget(): void {
    this.#fill = undefined;
    this.#stroke = undefined;
    this.#alpha = undefined;
    this.#lineWidth = undefined;
    this.#dash = undefined;
    this.#text = undefined;
  }

  setAlpha(alpha: number): void {
    if (this.#alpha !== alpha) this.#context.globalAlpha = alpha;
    this.#alpha = alpha;
  }

  setFill(fill: string | CanvasGradient, alpha: number): void {
    this.setAlpha(alpha);
    if (this.#fill !== fill) this.#context.fillStyle = fill;
    this.#fill = fill;
  }

  setStroke(
    stroke: string | CanvasGradient,
    alpha: number,
    width: number,
    dash: readonly number[] = noDash,
  ): void {
    this.setAlpha(alpha);
    if (this.#stroke !== stroke) this.#context.strokeStyle = stroke;
    this.#stroke = stroke;
    if (this.#lineWidth === undefined) this.#context.lineJoin = 'round';
    if (this.#lineWidth !== width) this.#context.lineWidth = width;
    this.#lineWidth = width;
    const key = dash.join();
    if (this.#dash !== key) this.#context.setLineDash([...dash]);
    this.#dash = key;
  }

  setText(style: TextStyle, fonts: Theme['fonts']): void {
    const { lang, voice, anchor, direction } = style;
    const before = this.#text;
    this.#text = style;
    if (before?.voice !== voice || before.lang !== lang) {
      setLanguage(this.#context, lang);
      this.#context.font = fonts[voice];
    }
    if (before?.anchor !== anchor) this.#context.textAlign = alignments[anchor];
    if (!before) this.#context.textBaseline = 'alphabetic';
    if (before?.direction !== direction) this.#context.direction = direction;
  }
}
