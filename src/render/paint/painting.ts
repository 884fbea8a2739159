/** What every part of a painting is given. */
import type { Scene } from '../../layout/scene/scene.js';
import type { Pen } from './pen.js';
import type { Theme } from '../theme/theme.js';

/** A scene, and with what it is painted; made once for a painting, whichever the pen. */
export interface Painting {
  /** Accepts coordinates of the scene, whatever its direction. */
  readonly pen: Pen;
  readonly scene: Scene;
  readonly theme: Theme;
}
