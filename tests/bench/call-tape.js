// Calls kept flat: numbers in one array, all else in a table beside it. So even millions of calls stay small.

const mostOperations = 256;

/** What is called and asked of several contexts, by frame; a frame is played again on other contexts. */
export class CallTape {
  #numbers = new Float64Array(1 << 16);
  #length = 0;
  #values = [];
  #placeOf = new Map();
  #frames = new Map();

  /** Begins a frame of a step. */
  beginFrame(step) {
    const frame = { from: this.#length, to: this.#length, calls: 0 };
    const frames = this.#frames.get(step);
    if (frames) frames.push(frame);
    else this.#frames.set(step, [frame]);
    return frame;
  }

  /**
   * Adds a call to the last frame that was begun.
   * @param operation its number, below 256
   * @param target the number of its context, below 256
   * @param values what it is called with, ten at most
   */
  add(frame, operation, target, values) {
    const count = values.length;
    this.#reserve(count + 1);
    let others = 0;
    const head = this.#length++;
    for (let i = 0; i < count; i++) {
      const value = values[i];
      if (typeof value !== 'number') others |= 1 << i;
      this.#numbers[this.#length++] = typeof value === 'number' ? value : this.#keep(value);
    }
    this.#numbers[head] = operation + mostOperations * (target + mostOperations * (count + 16 * others));
    frame.to = this.#length;
    frame.calls++;
  }

  /** The frames of a step, in order. */
  framesOf(step) {
    return this.#frames.get(step) ?? [];
  }

  /** The most calls of any frame of the steps that are wanted. */
  mostCalls(isWanted) {
    let most = 0;
    for (const [step, frames] of this.#frames)
      if (isWanted(step)) for (const { calls } of frames) most = Math.max(most, calls);
    return most;
  }

  /** Calls `operations[operation]` on `contexts[target]` for each call of a frame. */
  play({ from, to }, contexts, operations) {
    const numbers = this.#numbers;
    const values = this.#values;
    let i = from;
    while (i < to) {
      const head = numbers[i++];
      const operation = operations[head % mostOperations];
      const upper = Math.floor(head / mostOperations);
      const context = contexts[upper % mostOperations];
      const shape = Math.floor(upper / mostOperations);
      const count = shape & 15;
      const others = shape >>> 4;
      const list = lists[count];
      for (let k = 0; k < count; k++) {
        const number = numbers[i + k];
        list[k] = (others >>> k) & 1 ? values[number] : number;
      }
      operation.apply(context, list);
      i += count;
    }
  }

  #reserve(count) {
    if (this.#length + count <= this.#numbers.length) return;
    const numbers = new Float64Array(this.#numbers.length * 2);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }

  /** The place of a value in the table; the same value is kept once, an array (of dashes) by what is in it. */
  #keep(value) {
    const key = Array.isArray(value) ? `dashes ${value.join(' ')}` : value;
    let place = this.#placeOf.get(key);
    if (place === undefined) {
      place = this.#values.push(Array.isArray(value) ? [...value] : value) - 1;
      this.#placeOf.set(key, place);
    }
    return place;
  }
}

/** One list for each number of values, used again for each call. */
const lists = Array.from({ length: 16 }, (_, length) => new Array(length).fill(0));
