// Records what is asked of the canvases of a page, step by step, so that it can be asked again of bare ones.

/* global CanvasRenderingContext2D, performance, requestAnimationFrame */

/** What is drawn before the first step. */
export const firstKey = 'draw';

/**
 * Records every method call and every property set on the contexts of canvases that are in the page; a step begins
 * with its mark. Calls of one animation frame stand together.
 */
export class CanvasRecorder {
  /** By step: its frames, each a list of calls. */
  steps = new Map();
  #restorers = [];
  #key = firstKey;
  #frame;

  start() {
    const prototype = CanvasRenderingContext2D.prototype;
    for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const recorded = name === 'constructor' ? undefined : this.#recorded(name, own);
      if (!recorded) continue;
      Object.defineProperty(prototype, name, recorded);
      this.#restorers.push(() => Object.defineProperty(prototype, name, own));
    }
    this.#restorers.push(onStep((key) => (this.#key = key)));
  }

  stop() {
    for (const restore of this.#restorers.splice(0)) restore();
  }

  /** The most calls of any frame. */
  get callsAFrame() {
    const frames = [...this.steps].flatMap(([key, list]) => (key === firstKey ? [] : list));
    return frames.reduce((most, calls) => Math.max(most, calls.length), 0);
  }

  #recorded(name, own) {
    const write = (context, call) => this.#write(context, call);
    if (typeof own.value === 'function')
      return {
        ...own,
        value(...values) {
          write(this, { name, values });
          return own.value.apply(this, values);
        },
      };
    if (!own.set) return undefined;
    return {
      ...own,
      set(value) {
        write(this, { name, value });
        own.set.call(this, value);
      },
    };
  }

  #write({ canvas }, call) {
    if (canvas.isConnected) this.#frameOfNow().push({ canvas, ...call });
  }

  #frameOfNow() {
    if (this.#frame) return this.#frame;
    this.#frame = [];
    const frames = this.steps.get(this.#key) ?? [];
    this.steps.set(this.#key, [...frames, this.#frame]);
    requestAnimationFrame(() => (this.#frame = undefined));
    return this.#frame;
  }
}

/** Calls back with the key of each step as it is marked; returns what ends that. */
export function onStep(begun) {
  const own = performance.mark;
  performance.mark = function (name, ...rest) {
    if (/^bench:\w+:\d+$/.test(name)) begun(name);
    return own.call(this, name, ...rest);
  };
  return () => (performance.mark = own);
}
