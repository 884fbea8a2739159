// Records what is called on the canvases of a page, step by step, so that it can be called again on bare ones.
import { CallTape } from './call-tape.js';

/* global CanvasRenderingContext2D, performance, requestAnimationFrame */

/** What is drawn before the first step. */
export const firstStep = 'draw';

/**
 * Records every method call and every property set on the contexts of canvases that are in the page; a step begins
 * with its mark. Calls up to an animation frame stand together with those of the frame.
 */
export class CanvasRecorder {
  tape = new CallTape();
  /** In the order of their first call. */
  canvases = [];
  /** Methods and setters, as they are without the recorder. */
  operations = [];
  #restorers = [];
  #step = firstStep;
  #frame;

  start() {
    const prototype = CanvasRenderingContext2D.prototype;
    for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const recorded = name === 'constructor' ? undefined : this.#recorded(own);
      if (!recorded) continue;
      Object.defineProperty(prototype, name, recorded);
      this.#restorers.push(() => Object.defineProperty(prototype, name, own));
    }
    this.#restorers.push(onStep((step) => (this.#step = step)));
  }

  stop() {
    for (const restore of this.#restorers.splice(0)) restore();
  }

  /** The most calls of any frame after the first drawing. */
  get callsAFrame() {
    return this.tape.mostCalls((step) => step !== firstStep);
  }

  #recorded(own) {
    const operation = own.value ?? own.set;
    if (typeof operation !== 'function') return undefined;
    const number = this.operations.push(operation) - 1;
    const write = (context, values) => this.#write(context, number, values);
    const wrapped = function (...values) {
      write(this, values);
      return operation.apply(this, values);
    };
    return own.set ? { ...own, set: wrapped } : { ...own, value: wrapped };
  }

  #write({ canvas }, operation, values) {
    if (!canvas.isConnected) return;
    let target = this.canvases.indexOf(canvas);
    if (target < 0) target = this.canvases.push(canvas) - 1;
    this.#frame ??= this.#beginFrame();
    this.tape.add(this.#frame, operation, target, values);
  }

  #beginFrame() {
    requestAnimationFrame(() => (this.#frame = undefined));
    return this.tape.beginFrame(this.#step);
  }
}

/** Calls back with the name of each step as it is marked; returns what ends that. */
export function onStep(begun) {
  const own = performance.mark;
  performance.mark = function (name, ...options) {
    if (/^bench:\w+:\d+$/.test(name)) begun(name);
    return own.call(this, name, ...options);
  };
  return () => (performance.mark = own);
}
