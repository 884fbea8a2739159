/** A period behind the events, as it is drawn. */
import type { MarkColour } from '../../model/kinds.js';
import type { Band } from '../axis/weekends.js';

/** A period as it is drawn, clipped to the plot; x in pixels of the scene. */
export interface EraBand {
  readonly x0: number;
  readonly x1: number;
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  /** Where it perhaps has begun, or is perhaps over. */
  readonly fadeIn?: Band;
  readonly fadeOut?: Band;
  readonly colour?: MarkColour;
  /** The row of its name, and its top and height; a band without a row has no name. */
  readonly nameY: number;
  readonly nameHeight: number;
  /** Empty where it has no room. */
  readonly text: string;
  readonly textX: number;
}
