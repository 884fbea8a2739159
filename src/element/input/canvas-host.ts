/** Paints the canvases after an update. */
import type { LitElement } from 'lit';
import type { Ref } from 'lit/directives/ref.js';
import type { Scene } from '../../layout/scene/scene.js';
import { paintArcsCanvas, paintCanvas, paintOverviewCanvas } from '../../render/paint/paint-canvas.js';
import type { Density } from '../../render/paint/paint-overview.js';
import { SliceController } from '../page/slice-controller.js';
import type { Theme } from '../../render/theme/theme.js';
import type { ViewModel } from '../state/view-model.js';
import { memoize } from '../../util/memoize.js';
import type { ClusterTransitionController } from './cluster-transition-controller.js';

const paintDensityOnce = (
  canvas: HTMLCanvasElement,
  bins: Density['bins'],
  width: number,
  height: number,
  theme: Theme,
  ratio: number,
  direction: 'ltr' | 'rtl',
  isLabelled: boolean,
): void => {
  const density = { bins, width, height, isLabelled };
  fitCanvas(canvas, density, ratio);
  const context = canvas.getContext('2d');
  if (context) paintOverviewCanvas(context, density, theme, ratio, direction);
};

/** Most of the time nothing is explained: an empty layer stays as it is, whatever the scene below. */
const paintArcsOnce = (
  canvas: HTMLCanvasElement,
  scene: Scene,
  arcs: Scene['arcs'],
  leads: NonNullable<Scene['leads']>,
  theme: Theme,
  ratio: number,
  top: number,
  height: number,
): void => {
  const isEmpty = arcs.length + leads.length === 0;
  if (isEmpty && canvas.hidden) return;
  canvas.hidden = isEmpty;
  if (canvas.hidden) return;
  const { scale } = theme;
  fitCanvas(canvas, { width: scene.width * scale, height }, ratio, top);
  const context = canvas.getContext('2d');
  if (context)
    paintArcsCanvas(context, { ...scene, arcs, leads }, theme, ratio * scale, Math.round(top * ratio));
};

/** Sets the size of a canvas; true where it was unchanged, so that its content was kept. */
function fitCanvas(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  ratio: number,
  top = 0,
): boolean {
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  const fits = canvas.width === width && canvas.height === height;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${size.width}px`;
  canvas.style.height = `${size.height}px`;
  // Where its first row of device pixels is that of the drawing.
  canvas.style.insetBlockStart = `${Math.round(top * ratio) / ratio}px`;
  return fits;
}

/** What is on a canvas. */
interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly scene: Scene;
  readonly theme: Theme;
  readonly ratio: number;
  readonly top: number;
}

/** The chunk of what moves. */
interface TransitionModule {
  readonly ClusterTransitionController: typeof ClusterTransitionController;
}

/** Where the canvases of an element are. */
export interface CanvasRefs {
  readonly canvasRef: Ref<HTMLCanvasElement>;
  readonly arcsRef: Ref<HTMLCanvasElement>;
  readonly overviewRef: Ref<HTMLCanvasElement>;
}

/** What is on the canvases of one element: paints what differs from that by identity, and nothing else. */
export class CanvasHost {
  #painted: Painted | undefined;
  #paintDensity = memoize(paintDensityOnce);
  #paintArcs = memoize(paintArcsOnce);
  readonly #host: LitElement;
  readonly #slices: SliceController;
  readonly #mayMove: () => boolean;
  #transitions: ClusterTransitionController | undefined;

  /** Marks come out of discs and join them where `mayMove` says so. */
  constructor(host: LitElement, mayMove: () => boolean) {
    this.#host = host;
    this.#mayMove = mayMove;
    this.#slices = new SliceController(host);
  }

  /** The chunk of what moves is there: until then marks are at their places at once. */
  adopt({ ClusterTransitionController: Transitions }: TransitionModule): void {
    this.#transitions ??= new Transitions(this.#host, this.#mayMove);
  }

  /** Paints a view model on the canvases that there are; true where it has a scene that is drawn. */
  draw(
    { canvasRef: { value: canvas }, arcsRef: { value: arcs }, overviewRef: { value: overview } }: CanvasRefs,
    viewModel: ViewModel,
    theme: Theme | undefined,
    ratio: number,
  ): boolean {
    if (!canvas) {
      this.#transitions?.forget();
      this.forget();
    }
    if (!theme) return false;
    this.#paintOverview(overview, viewModel, theme, ratio);
    if (!canvas || !viewModel.scene) return false;
    const paint = (scene: Scene): void => {
      this.#paint(canvas, scene, theme, ratio);
      this.#paintArcsOf(arcs, { ...viewModel, scene }, theme, ratio);
    };
    if (this.#transitions) this.#transitions.draw(viewModel.scene, viewModel.index, paint);
    else paint(viewModel.scene);
    return true;
  }

  /** Paints a scene unless it is on the canvas already. */
  #paint(canvas: HTMLCanvasElement, scene: Scene, theme: Theme, ratio: number): void {
    const before = this.#painted;
    const { top, height } = this.#slices.slice(canvas.parentElement, scene.height * theme.scale);
    const sameCanvas =
      before?.canvas === canvas && before.theme === theme && before.ratio === ratio && before.top === top;
    if (sameCanvas && before.scene === scene) return;
    const { scale } = theme;
    const isKept = fitCanvas(canvas, { width: scene.width * scale, height }, ratio, top) && sameCanvas;
    const context = canvas.getContext('2d');
    const kept = isKept ? before.scene : undefined;
    if (context) paintCanvas(context, scene, theme, ratio * scale, kept, Math.round(top * ratio));
    this.#painted = { canvas, scene, theme, ratio, top };
  }

  /** Paints the links of an event on the canvas over that of the scene, unless they are there already. */
  #paintArcsOf(
    canvas: HTMLCanvasElement | undefined,
    { scene, arcs, leads }: ViewModel,
    theme: Theme,
    ratio: number,
  ): void {
    if (!canvas || !scene) return;
    const { top, height } = this.#slices.slice(canvas.parentElement, scene.height * theme.scale);
    this.#paintArcs(canvas, scene, arcs(scene), leads(scene), theme, ratio, top, height);
  }

  /** The browser dropped what was painted: the next update paints everything again. */
  forget(): void {
    this.#painted = undefined;
    this.#paintDensity = memoize(paintDensityOnce);
    this.#paintArcs = memoize(paintArcsOnce);
  }

  /** The same, at once. */
  readonly repaint = (): void => {
    this.forget();
    this.#host.requestUpdate();
  };

  /** Paints the density of the overview, if there is one, unless it is on the canvas already. */
  #paintOverview(
    canvas: HTMLCanvasElement | undefined,
    { overview, direction }: ViewModel,
    theme: Theme,
    ratio: number,
  ): void {
    if (!canvas || !overview) return;
    const { bins, width, height, peaks } = overview;
    this.#paintDensity(canvas, bins, width, height, theme, ratio, direction, peaks.length > 0);
  }
}
