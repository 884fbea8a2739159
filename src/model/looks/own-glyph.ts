/** Glyphs of a document's own: SVG path data in a box of 16 by 16, checked and made into the simplest commands. */
import { arcCurves, type Arc, type Cubic } from './arc-curves.js';
import { lexPath, type PathCommand } from './lex-path.js';

/** Path data around 0,0, of absolute M, L, C and Z alone. */
export type OwnGlyph = `M${string}`;

const box = 16;
/** As large as ours, which leave room for an outline. */
const scale = 0.9;
/** How far a curve may go past the box, in its units: icons are rounded to so much. */
const tolerance = 0.3;
const longest = 2000;
const mostSteps = 400;
/** What is smaller cannot be seen. */
const least = 2;

/** A glyph, or a sentence that says why there is none. */
export type ReadGlyph =
  | { readonly type: 'glyph'; readonly glyph: OwnGlyph }
  | { readonly type: 'problem'; readonly reason: string };

/** Whether a glyph is one of a document's own, and no name of ours. */
export function isOwnGlyph(glyph: string): glyph is OwnGlyph {
  return glyph.startsWith('M');
}

/** Whether a text is meant as path data: it begins with a move, as no name does. */
export function looksLikePath(text: string): boolean {
  return /^\s*m\s*[-+.\d]/i.test(text);
}

/** Reads path data whose box has its corner at 0,0; fills by the even-odd rule, each contour closed. */
export function readGlyph(text: string): ReadGlyph {
  if (text.length > longest) return problem(`is path data of more than ${longest} characters`);
  const commands = lexPath(text);
  if (typeof commands === 'string') return problem(commands);
  if (commands[0]?.letter.toUpperCase() !== 'M') return problem('is path data that does not begin with M');
  const outline = new Outline();
  for (const command of commands) {
    outline.add(command);
    if (outline.steps > mostSteps) return problem(`is path data of more than ${mostSteps} lines and curves`);
  }
  const { data, bounds } = outline;
  const [left, top, right, bottom] = bounds;
  // Numbers too large to be added up are no sizes.
  if (!(right - left >= least && bottom - top >= least))
    return problem('is path data that draws next to nothing');
  if (Math.min(left, top) < -tolerance || Math.max(right, bottom) > box + tolerance)
    return problem(`is path data that leaves its box of ${box} by ${box}`);
  return { type: 'glyph', glyph: data as OwnGlyph };
}

function problem(reason: string): ReadGlyph {
  return { type: 'problem', reason };
}

/** Follows the commands, and writes each as a move, a line, a curve or a closing. */
class Outline {
  steps = 0;
  #data = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** The control point that a smooth command reflects, and of which kind of curve. */
  #control: readonly [kind: string, x: number, y: number] = ['', 0, 0];
  #isOpen = false;
  readonly #bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];

  get data(): string {
    return this.#isOpen ? `${this.#data}Z` : this.#data;
  }

  /** Left, top, right and bottom of all that is drawn. */
  get bounds(): readonly [number, number, number, number] {
    return this.#bounds;
  }

  add({ letter, numbers }: PathCommand): void {
    const upper = letter.toUpperCase();
    const given = letter === upper ? numbers : this.#absolute(upper, numbers);
    const last = this.#control;
    this.#control = ['', 0, 0];
    this.steps++;
    if (upper === 'Z') this.#close();
    else if (upper === 'M') this.#move(given);
    else this.#draw(upper, given, last);
  }

  #draw(upper: string, given: readonly number[], last: readonly [string, number, number]): void {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given;
    if (!this.#isOpen) this.#move([this.#startX, this.#startY]);
    if (upper === 'L') this.#line(a, b);
    else if (upper === 'H') this.#line(a, this.#y);
    else if (upper === 'V') this.#line(this.#x, a);
    else if (upper === 'C') this.#curve([a, b, c, d, e, f]);
    else if (upper === 'S') this.#curve([...this.#reflected('C', last), a, b, c, d]);
    else if (upper === 'Q') this.#quadratic(a, b, c, d);
    else if (upper === 'T') this.#quadratic(...this.#reflected('Q', last), a, b);
    else {
      const curves = arcCurves(this.#x, this.#y, given as unknown as Arc);
      this.steps += curves.length;
      for (const curve of curves) this.#curve(curve);
      this.#control = ['', 0, 0];
    }
  }

  #absolute(upper: string, numbers: readonly number[]): readonly number[] {
    const [x, y] = [this.#x, this.#y];
    if (upper === 'H') return numbers.map((number) => number + x);
    if (upper === 'V') return numbers.map((number) => number + y);
    if (upper === 'A') return numbers.map((number, i) => number + (i === 5 ? x : i === 6 ? y : 0));
    return numbers.map((number, i) => number + (i % 2 === 0 ? x : y));
  }

  #reflected(kind: string, [lastKind, x, y]: readonly [string, number, number]): [number, number] {
    return lastKind === kind ? [2 * this.#x - x, 2 * this.#y - y] : [this.#x, this.#y];
  }

  #close(): void {
    if (this.#isOpen) this.#data += 'Z';
    this.#isOpen = false;
    [this.#x, this.#y] = [this.#startX, this.#startY];
  }

  #move([x = 0, y = 0]: readonly number[]): void {
    if (this.#isOpen) this.#close();
    this.#data += `M${written([x, y])}`;
    this.#isOpen = true;
    [this.#x, this.#y, this.#startX, this.#startY] = [x, y, x, y];
  }

  #line(x: number, y: number): void {
    this.#data += `L${written([x, y])}`;
    this.#include(this.#x, this.#y);
    this.#include(x, y);
    [this.#x, this.#y] = [x, y];
  }

  #quadratic(cx: number, cy: number, x: number, y: number): void {
    const toward = (from: number, control: number): number => from + (2 / 3) * (control - from);
    const [x0, y0] = [this.#x, this.#y];
    this.#curve([toward(x0, cx), toward(y0, cy), toward(x, cx), toward(y, cy), x, y]);
    this.#control = ['Q', cx, cy];
  }

  #curve(curve: Cubic): void {
    const [x1, y1, x2, y2, x, y] = curve;
    this.#data += `C${written(curve)}`;
    // Points of the curve itself: control points may lie far from it.
    for (const t of [0, 0.25, 0.5, 0.75, 1])
      this.#include(pointAt(t, this.#x, x1, x2, x), pointAt(t, this.#y, y1, y2, y));
    [this.#x, this.#y] = [x, y];
    this.#control = ['C', x2, y2];
  }

  #include(x: number, y: number): void {
    const bounds = this.#bounds;
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
}

function pointAt(t: number, a: number, b: number, c: number, d: number): number {
  const u = 1 - t;
  return u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
}

function written(coordinates: readonly number[]): string {
  return coordinates.map((value) => Math.round((value - box / 2) * scale * 100) / 100).join(' ');
}
