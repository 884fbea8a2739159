/** How many lanes find room in the stage. */
import { erasHeight } from '../../layout/eras-height.js';
import type { InMemoryEventIndex } from '../../layout/index/event-index.js';
import { axisHeight, lanesIn, secondAxisHeight } from '../../layout/metrics.js';
import { heightBelow } from '../state/view-model.js';
import type { AutoHeight } from './auto-height.js';

/** What the room depends on, of the element. */
export interface StageParts {
  readonly state: { readonly showsAllLanes: boolean };
  readonly auto: { readonly kind: AutoHeight };
  /** In CSS pixels; zero while it is not measured. */
  readonly size: { readonly height: number };
  readonly theme: { readonly scale: number };
  /** The height of the rail of reports. */
  readonly rail: () => number | undefined;
}

/** In pixels of the drawing: a stage that grows by less than this beyond a lane shows no more of them. */
const hysteresis = 8;

/**
 * As many in any window; all of them where the height follows them, and while it is not measured. `before`: how many there
 * were last, which stays so where the height has hardly changed.
 */
export function lanesInStage(
  whole: InMemoryEventIndex | undefined,
  { state, auto, size: { height }, theme, rail }: StageParts,
  secondZone: string | null,
  before: number = Infinity,
): number {
  if (state.showsAllLanes || auto.kind === 'free' || height <= 0) return Infinity;
  const { scale } = theme;
  const below = heightBelow(height, scale, (whole?.undated.length ?? 0) > 0) + (rail() ?? 0);
  const names = whole ? erasHeight(whole.timeline.header) : 0;
  const room = (height - below) / scale - axisHeight - names - (secondZone ? secondAxisHeight : 0);
  const most = lanesIn(room);
  return most === before + 1 ? lanesIn(room - hysteresis) : most;
}
