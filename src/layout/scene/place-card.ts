/** Places a card: near its anchor, over neither that nor the linked marks. */
import type { Box } from './scene.js';

/** A card to be placed; all boxes in the same pixels, from the top left. */
export interface CardPlacement {
  /** The anchor that the card explains; it is never covered while there is a place beside it. */
  readonly anchor: Box;
  readonly width: number;
  readonly height: number;
  /** The bounds that the card must stay in. */
  readonly bounds: Box;
  /** What it should not cover, such as the marks at the far ends of links. */
  readonly avoid: readonly Box[];
}

const distance = 10;

/** The best place among below, above, after and before, each in three alignments; the earlier of equals. */
export function placeCard(placement: CardPlacement): { readonly x: number; readonly y: number } {
  const { anchor, width, height, bounds } = placement;
  const below = anchor.y + anchor.height + distance;
  const above = anchor.y - height - distance;
  const after = anchor.x + anchor.width + distance;
  const before = anchor.x - width - distance;
  const columns = [anchor.x, anchor.x + (anchor.width - width) / 2, anchor.x + anchor.width - width];
  const rows = [anchor.y, anchor.y + (anchor.height - height) / 2, anchor.y + anchor.height - height];
  const places = [
    ...[below, above].flatMap((y) => columns.map((x) => ({ x, y }))),
    ...[after, before].flatMap((x) => rows.map((y) => ({ x, y }))),
  ].map(({ x, y }) => ({
    x: Math.max(bounds.x, Math.min(x, bounds.x + bounds.width - width)),
    y: Math.max(bounds.y, Math.min(y, bounds.y + bounds.height - height)),
  }));
  const harms = places.map(({ x, y }) => harmOf({ x, y, width, height }, placement));
  return places[harms.indexOf(Math.min(...harms))] as { x: number; y: number };
}

/** Covering the anchor, however little of it, weighs more than anything else together. */
function harmOf(card: Box, { anchor, avoid }: CardPlacement): number {
  const covered = avoid.reduce((sum, box) => sum + overlap(card, box), 0);
  const hidden = overlap(card, anchor);
  return hidden > 0 ? 1e12 + hidden * 1000 + covered : covered;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
