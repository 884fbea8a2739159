/** Where the nodes are that a drawing needs. */
import { createRef, type Ref } from 'lit/directives/ref.js';

/** The stage, its canvases, the plot, and the canvas of the overview. */
export interface DrawingRefs {
  readonly stageRef: Ref<HTMLElement>;
  readonly canvasRef: Ref<HTMLCanvasElement>;
  readonly arcsRef: Ref<HTMLCanvasElement>;
  readonly plotRef: Ref<HTMLElement>;
  readonly overviewRef: Ref<HTMLCanvasElement>;
}

/** Refs that are empty until something is drawn. */
export function drawingRefs(): DrawingRefs {
  return {
    stageRef: createRef(),
    canvasRef: createRef(),
    arcsRef: createRef(),
    plotRef: createRef(),
    overviewRef: createRef(),
  };
}
