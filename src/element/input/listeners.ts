/** The listeners of what is drawn: there from the beginning, answered by a chunk. */
import type { EarlyInput } from './early-input.js';
import type { InteractionController } from './interaction-controller.js';

/** Listeners, by what they are on. */
export interface Listeners {
  readonly stage: Readonly<{
    keydown: (event: KeyboardEvent) => void;
    focusin: (event: FocusEvent) => void;
    focusout: (event: FocusEvent) => void;
  }>;
  readonly card: Readonly<Record<'enter' | 'leave', (event: PointerEvent) => void>>;
  readonly plot: Readonly<{
    move: (event: PointerEvent) => void;
    leave: (event: PointerEvent) => void;
    click: (event: MouseEvent) => void;
  }>;
  readonly overview: Readonly<Record<'down' | 'move' | 'up' | 'cancel', (event: PointerEvent) => void>> & {
    readonly key: (event: KeyboardEvent) => void;
  };
  readonly help: Readonly<{
    key: (event: KeyboardEvent) => void;
    focusOut: (event: FocusEvent) => void;
    toggled: (event: ToggleEvent) => void;
  }>;
  readonly toolbar: Readonly<{ key: (event: KeyboardEvent) => void; blur: (event: FocusEvent) => void }>;
}

/** By which a page scrolls, too. */
const alongTools: readonly string[] = ['ArrowLeft', 'ArrowRight'];
const sliderKeys: readonly string[] = [
  ...alongTools,
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
];

/** Those of an element: always the same functions. */
export function listenersOf(early: EarlyInput<InteractionController>): Listeners {
  return {
    stage: {
      keydown: early.listener(({ keys }) => keys.down),
      focusin: early.listenerThen(({ stageFocus }) => stageFocus),
      focusout: early.listenerThen(({ stageBlur }) => stageBlur),
    },
    card: {
      enter: early.listenerThen(({ cardEnter }) => cardEnter),
      leave: early.listenerThen(({ cardLeave }) => cardLeave),
    },
    plot: {
      move: early.listener(({ pointer }) => pointer.move),
      leave: early.listener(({ pointer }) => pointer.leave),
      click: early.listener(({ pointer }) => pointer.click),
    },
    overview: {
      down: early.listener(({ overview }) => overview.down),
      move: early.listener(({ overview }) => overview.move),
      up: early.listener(({ overview }) => overview.up),
      cancel: early.listener(({ overview }) => overview.cancel),
      key: early.listener(({ overview }) => overview.key, sliderKeys),
    },
    help: {
      key: early.listenerThen(({ help }) => help.key),
      focusOut: early.listenerThen(({ help }) => help.focusOut),
      toggled: early.listenerThen(({ help }) => help.toggled),
    },
    toolbar: {
      key: early.listener(({ toolbar }) => toolbar.key, alongTools),
      blur: early.listenerThen(({ toolbar }) => toolbar.blur),
    },
  };
}
