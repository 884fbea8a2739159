// A canvas context that draws nothing and writes down every drawing, with its place on the device.
import { formatNumber } from '../../../src/render/paint/svg-markup.js';

/** One drawing operation: what, where in pixels of the scene, and with which paint. */
export interface Drawing {
  readonly verb: 'fill' | 'stroke' | 'text';
  readonly what: string;
  readonly paint: string;
  readonly width?: string;
}

export interface Recording {
  readonly context: CanvasRenderingContext2D;
  readonly drawings: Drawing[];
  /** The font of each text that was drawn. */
  readonly fonts: Map<string, string>;
  readonly transforms: number[][];
  readonly cleared: number[][];
  readonly clips: number[][];
  /** Every method that was called and every property that was set. */
  calls(): number;
  /** How many states are saved; 0 after a balanced painting. */
  depth(): number;
}

/** Stands in for the browser's class, which a canvas pen makes glyphs with. */
export class FakePath {
  data: string;
  constructor(data = '') {
    this.data = data;
  }
  moveTo(...point: number[]): void {
    this.#add('M', point);
  }
  lineTo(...point: number[]): void {
    this.#add('L', point);
  }
  bezierCurveTo(...points: number[]): void {
    this.#add('C', points);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.data += `M${x} ${y}h${width}v${height}h${-width}z`;
  }
  closePath(): void {
    this.data += 'Z';
  }
  #add(command: string, numbers: readonly number[]): void {
    this.data += command + numbers.map(formatNumber).join(' ');
  }
}

class FakeGradient {
  readonly from: number;
  readonly to: number;
  readonly stops: string[] = [];
  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }
  addColorStop(offset: number, colour: string): void {
    if (!(offset >= 0 && offset <= 1)) throw new RangeError(`offset ${offset}`);
    this.stops.push(`${round(offset * 100)}% ${colour}`);
  }
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

interface State {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  dash: readonly number[];
  textAlign: string;
  direction: string;
  font: string;
  x: number;
  y: number;
}

function paintOf(style: unknown, alpha: number): string {
  const colour =
    style instanceof FakeGradient
      ? `${round(style.from)}..${round(style.to)} ${style.stops.join(', ')}`
      : String(style);
  return alpha < 1 ? `${colour} at ${round(alpha)}` : colour;
}

/** A new recording. Only what the painters use is there; anything else is not a function. */
export function recordContext(): Recording {
  const drawings: Drawing[] = [];
  const fonts = new Map<string, string>();
  const transforms: number[][] = [];
  const cleared: number[][] = [];
  const clips: number[][] = [];
  const saved: State[] = [];
  let path: string[] = [];
  let box: number[] = [];
  const state: State = {
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    globalAlpha: 1,
    dash: [],
    textAlign: 'start',
    direction: 'inherit',
    font: '10px sans-serif',
    x: 0,
    y: 0,
  };
  const place = (given?: FakePath): string => {
    if (!given) return path.join('');
    return state.x === 0 && state.y === 0
      ? given.data
      : `${given.data} @ ${round(state.x)} ${round(state.y)}`;
  };
  const step =
    (letter: string) =>
    (...numbers: number[]): void => {
      path.push(letter + numbers.map(round).join(' '));
    };
  const methods = {
    save: () => void saved.push({ ...state }),
    restore: () => void Object.assign(state, saved.pop()),
    setTransform: (...numbers: number[]) => void transforms.push(numbers),
    translate: (x: number, y: number) => {
      state.x += x;
      state.y += y;
    },
    clearRect: (...numbers: number[]) => void cleared.push(numbers),
    beginPath: () => {
      path = [];
    },
    closePath: step('Z'),
    moveTo: step('M'),
    lineTo: step('L'),
    bezierCurveTo: step('C'),
    rect: (...numbers: number[]) => {
      box = numbers.map(round);
      path.push(`rect ${box.join(' ')}`);
    },
    drawImage: () => undefined,
    fillRect: (...numbers: number[]) => {
      const what = `rect ${numbers.map(round).join(' ')}`;
      drawings.push({ verb: 'fill', what, paint: paintOf(state.fillStyle, state.globalAlpha) });
    },
    clip: () => void clips.push(box),
    setLineDash: (dash: number[]) => {
      state.dash = dash;
    },
    createLinearGradient: (from: number, _y0: number, to: number) => new FakeGradient(from, to),
    fill: (given?: FakePath, rule?: string) => {
      if (given && rule !== 'evenodd') throw new Error('the holes of a glyph are filled');
      const what = place(given);
      drawings.push({ verb: 'fill', what, paint: paintOf(state.fillStyle, state.globalAlpha) });
    },
    stroke: (given?: FakePath) => {
      const width = [round(state.lineWidth), ...state.dash].join(' ');
      drawings.push({
        verb: 'stroke',
        what: place(given),
        paint: paintOf(state.strokeStyle, state.globalAlpha),
        width,
      });
    },
    // The edge of a text is no drawing of its own: what is drawn on it follows.
    strokeText: () => undefined,
    fillText: (text: string, x: number, y: number) => {
      fonts.set(text, state.font);
      const what = `${text} @ ${round(x)} ${round(y)} ${state.textAlign} ${state.direction}`;
      drawings.push({ verb: 'text', what, paint: paintOf(state.fillStyle, state.globalAlpha) });
    },
  };
  let calls = 0;
  const counted = Object.fromEntries(
    Object.entries<(...given: never[]) => unknown>(methods).map(([name, method]) => [
      name,
      (...given: never[]): unknown => {
        calls++;
        return method(...given);
      },
    ]),
  );
  const context = new Proxy(state, {
    get: (target, key) => Reflect.get(key in counted ? counted : target, key) as unknown,
    set: (target, key, value) => {
      calls++;
      return Reflect.set(target, key, value);
    },
  });
  return {
    context: context as unknown as CanvasRenderingContext2D,
    drawings,
    fonts,
    transforms,
    cleared,
    clips,
    calls: () => calls,
    depth: () => saved.length,
  };
}
