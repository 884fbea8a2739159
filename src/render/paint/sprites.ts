/** Sprites: small shapes that are drawn often, each rasterised once for its style and the pixels of the device. */

/** A sprite covers so many pixels of the scene on either side of its point: enough for a glyph with its halo. */
const reach = 20;
/** A device pixel has this many positions per axis, so that slow motion does not jump. */
const phases = 4;
/** More than one drawing uses; beyond that, all are made anew. */
const mostSprites = 1500;
/** A painting makes no more, since each takes longer than drawing its shape: the others are made in the next ones. */
const mostAPainting = 8;

/** Draws a shape around 0,0 on a context that is scaled to pixels of the scene. */
export type DrawSprite = (context: OffscreenCanvasRenderingContext2D) => void;

/** Where a sprite is to be drawn, in pixels of the scene. */
export interface SpritePlace {
  /** Undefined while it is not made: its shape is to be drawn instead, around the point. */
  readonly image: ImageBitmap | undefined;
  readonly pointX: number;
  readonly pointY: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The sprites of one pixel ratio. */
export class Sprites {
  readonly #pixelRatio: number;
  readonly #images = new Map<string, ImageBitmap>();
  readonly #size: number;
  #toBeMade = 0;
  #canvas: OffscreenCanvas | undefined;

  constructor(pixelRatio: number) {
    this.#pixelRatio = pixelRatio;
    this.#size = Math.ceil(2 * reach * pixelRatio) + 1;
  }

  /** Whether shapes can be rasterised here: only in a browser; elsewhere paths are drawn instead. */
  static get isSupported(): boolean {
    return typeof OffscreenCanvas === 'function';
  }

  /** A painting begins. */
  begin(): void {
    this.#toBeMade = mostAPainting;
  }

  /**
   * The sprite for a shape at a point; `key` names the shape and its style, and `draw` is called where there is none
   * yet. The place lies on whole device pixels; what the point lies beside them is in the sprite.
   */
  at(key: string, x: number, y: number, draw: DrawSprite): SpritePlace {
    const ratio = this.#pixelRatio;
    const left = Math.floor((x - reach) * ratio * phases + 0.5);
    const top = Math.floor((y - reach) * ratio * phases + 0.5);
    const phaseX = ((left % phases) + phases) % phases;
    const phaseY = ((top % phases) + phases) % phases;
    const name = `${phaseX}${phaseY}${key}`;
    return {
      image: this.#images.get(name) ?? this.#make(name, phaseX / phases, phaseY / phases, draw),
      pointX: left / phases / ratio + reach,
      pointY: top / phases / ratio + reach,
      x: (left - phaseX) / phases / ratio,
      y: (top - phaseY) / phases / ratio,
      size: this.#size / ratio,
    };
  }

  #make(name: string, shiftX: number, shiftY: number, draw: DrawSprite): ImageBitmap | undefined {
    if (this.#toBeMade === 0) return undefined;
    this.#toBeMade--;
    const ratio = this.#pixelRatio;
    const canvas = (this.#canvas ??= new OffscreenCanvas(this.#size, this.#size));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.setTransform(ratio, 0, 0, ratio, reach * ratio + shiftX, reach * ratio + shiftY);
    draw(context);
    // It leaves the canvas as blank as a new one.
    const image = canvas.transferToImageBitmap();
    if (this.#images.size >= mostSprites) this.#images.clear();
    this.#images.set(name, image);
    return image;
  }
}
