/** Where the tooltip is put: beside what it explains, off the linked marks. */
import type { Arc, Box, Scene } from '../../layout/scene/scene.js';
import { columnFrom } from '../../layout/scene/column-target.js';
import { visualBoundsOf } from '../../layout/scene/text-boxes.js';
import { planeOf } from '../page/plane.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';
import { sameCluster, type TooltipController } from './tooltip-controller.js';

/** Moves the tooltip beside its anchor, or hides it where there is none. */
export function placeTooltip(
  root: ShadowRoot,
  tooltip: TooltipController,
  { scene, direction, arcs }: ViewModel,
  { isMoving }: Pick<InteractionState, 'isMoving'>,
  stage: HTMLElement | undefined,
): void {
  const card = root.getElementById('card');
  if (!card) return;
  const { subject } = tooltip;
  if (!subject || !stage || !scene) {
    tooltip.place(card, undefined, isMoving);
    return;
  }
  const onScreen = screenBoxes(stage, scene, direction);
  const beside = subject.type === 'event' ? optionBox(root, subject) : undefined;
  const anchor = anchorOf(subject, scene);
  const plot = onScreen(scene.plot);
  const room = {
    anchor: anchor ? onScreen(anchor) : beside,
    avoid: groupsToAvoid(scene, subject.type === 'event' ? arcs(scene) : []).map((boxes) =>
      boxes.map(onScreen),
    ),
    stage: stage.getBoundingClientRect(),
    plot: scene.plot,
    scale: plot.width / scene.plot.width || 1,
  };
  tooltip.place(card, room, isMoving);
}

/** An event that is not drawn is explained beside its words, or beside the needle that shows where it is. */
function optionBox(
  root: ShadowRoot,
  { row, lane }: { readonly row: number; readonly lane: number },
): Box | undefined {
  const needle = root.querySelector(`.needle-glyph[data-row="${row}"]`);
  if (needle) return needle.getBoundingClientRect();
  return root.getElementById(`option-${lane}-${row}`)?.closest('.undated')?.getBoundingClientRect();
}

/** Marks that dispute what is explained, others that it is linked with, the head and the names of lanes, and all other marks. */
function groupsToAvoid(
  { marks, plot, width, lanes }: Scene,
  arcs: readonly Arc[],
): readonly (readonly Box[])[] {
  const ends = new Map(arcs.map(({ x1, y1, dispute }) => [`${x1} ${y1}`, dispute]));
  const marksOf = (dispute: boolean | undefined): readonly Box[] =>
    marks.filter(({ glyphX, glyphY }) => ends.get(`${glyphX} ${glyphY}`) === dispute).map(visualBoundsOf);
  const head = { x: 0, y: 0, width, height: plot.y };
  const names = lanes.map(({ y, height }) => ({ x: 0, y, width: plot.x, height }));
  return [marksOf(true), marksOf(false), [head, ...names], marksOf(undefined)];
}

/** From boxes of a scene to what encloses them on the screen, however the stage is moved, scaled or turned there. */
function screenBoxes(stage: HTMLElement, scene: Scene, direction: 'ltr' | 'rtl'): (box: Box) => Box {
  const { toViewport } = planeOf(stage);
  const height = (scene.width * stage.offsetHeight) / stage.offsetWidth;
  return (box) => {
    const left = direction === 'rtl' ? scene.width - box.x - box.width : box.x;
    const corners = [0, box.width].flatMap((across) =>
      [0, box.height].map((down) =>
        toViewport({ x: (left + across) / scene.width, y: (box.y + down) / height }),
      ),
    );
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  };
}

/** The mark or cluster of the subject; of a long mark only its glyph and label. */
function anchorOf(subject: NonNullable<TooltipController['subject']>, scene: Scene): Box | undefined {
  const { marks, clusters } = scene;
  if (subject.type === 'cluster')
    return (
      clusters.find((cluster) => sameCluster(cluster, subject.cluster)) ??
      columnFrom(scene, subject.cluster.lane, subject.cluster.dates?.start)
    );
  const mark = marks.find(({ row, lane }) => row === subject.row && lane === subject.lane);
  if (!mark) return clusters.find(({ rows, lane }) => lane === subject.lane && rows.includes(subject.row));
  return visualBoundsOf(mark);
}
