/** What the element provides for interaction. */
import type { Clock } from '../../model/reports/clock.js';
import type { AxisMode } from '../../layout/scale/axis-mode.js';
import type { ViewMode } from '../../words/view-mode.js';
import type { ExportHost } from '../exports/export-host.js';
import type { MappingHost } from '../mapping/mapping-host.js';
import type { LaneState } from '../state/lane-state.js';
import type { EarlyInputOptions } from './early-input.js';
import type { InteractionHost } from './interaction-host.js';
import type { MotionController } from './motion-controller.js';
import type { SearchHost } from './search-host.js';
import type { ToolbarHost } from './toolbar.js';

/** What the element provides beyond the host of all interaction. */
export interface InteractionOptions extends Omit<InteractionHost, 'move' | 'tooltip'> {
  readonly lanes: LaneState;
  readonly motion: MotionController;
  /** How the chunk that answers is loaded. */
  readonly text: Pick<EarlyInputOptions, 'want' | 'retry' | 'isFailed'>;
  /** A person has moved the window. */
  readonly viewMoved: () => void;
  /** Announces politely, at once; nothing where it was announced already. */
  readonly announce: (text: string) => void;
  /** The settings of the element, which a person's choices are written to. */
  readonly settings: { viewMode: ViewMode | 'auto'; axis: AxisMode; clock: Clock } & MappingHost['settings'] &
    ExportHost['settings'];
  readonly look: ExportHost['look'];
  readonly search: Pick<SearchHost, 'text' | 'hidesMisses' | 'choose' | 'hideMisses' | 'announceSoon'>;
  /** Files of the reader's own. */
  readonly files: ToolbarHost['files'];
}
