/** Which axis is drawn where that is left to the element: a linear one once a program has set the window. */
import type { AxisMode } from '../../layout/scale/axis-mode.js';

/** Remembers whether a program has said which window is shown. */
export class AxisChoice {
  #windowIsSet = false;

  /** Whether a program has set a window. */
  get windowIsSet(): boolean {
    return this.#windowIsSet;
  }

  /** A program has set a window, or shows all again; true where that is new. */
  setWindow(isSet: boolean): boolean {
    const isNew = this.#windowIsSet !== isSet;
    this.#windowIsSet = isSet;
    return isNew;
  }

  /** What is drawn where `asked` was asked for; what is no mode stays as it is. */
  modeFor(asked: AxisMode): AxisMode {
    return asked === 'auto' && this.#windowIsSet ? 'linear' : asked;
  }
}
