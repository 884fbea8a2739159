/** Places a card: near its anchor, over neither that nor what it speaks of; and how large it may be, or that it is a sheet. */
import type { Box } from './scene.js';

/** A card to be placed; all boxes in the same pixels, from the top left. */
export interface CardPlacement {
  /** The anchor that the card explains; it is never covered while there is a place beside it. */
  readonly anchor: Box;
  readonly width: number;
  readonly height: number;
  /** The bounds that the card must stay in. */
  readonly bounds: Box;
  /** What it should not cover, in groups: no later group outweighs a pixel of an earlier one. */
  readonly avoid: readonly (readonly Box[])[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface CardSize {
  readonly width: number;
  readonly height: number;
}

const distance = 10;
/** What a card may measure over any drawing, in pixels of letters of 13 px. */
const least: CardSize = { width: 360, height: 280 };
/** Over more of a drawing than this share a card hides what it explains. */
const mostOfPlot = 1 / 6;
/** In a smaller drawing there is no room for a card. */
const sheetBelow: CardSize = { width: 700, height: 400 };
/** Of so many boxes at most the edges are tried. */
const mostEdges = 24;

/** The most that a card may measure over a drawing. */
export function cardSize({ width, height }: CardSize): CardSize {
  const share = Math.sqrt(Math.max(1, (width * height * mostOfPlot) / (least.width * least.height)));
  return { width: least.width * share, height: least.height * share };
}

/** Whether a drawing is so small that a sheet along its edge explains what is in it, and no card. */
export function isForSheet({ width, height }: CardSize): boolean {
  return width < sheetBelow.width || height < sheetBelow.height;
}

/** The best place among below, above, after and before, each in three alignments, then wherever an edge is cleared; the earlier of equals. */
export function placeCard(placement: CardPlacement): Place {
  const beside = best(besideAnchor(placement), placement);
  if (beside.harms.every((harm) => harm === 0)) return beside.place;
  const anywhere = best(besideEdges(placement), placement);
  return compare(anywhere.harms, beside.harms) < 0 ? anywhere.place : beside.place;
}

/** The height at which a sheet as wide as `stage` stands: within it at its end or its start, else outside it. */
export function placeSheet(placement: CardPlacement, stage: Box): Place {
  const { height } = placement;
  const end = stage.y + stage.height;
  const places = [end - height, stage.y, end + distance, stage.y - height - distance];
  return best(
    places.map((y) => ({ x: stage.x, y })),
    placement,
  ).place;
}

function besideAnchor({ anchor, width, height }: CardPlacement): readonly Place[] {
  const below = anchor.y + anchor.height + distance;
  const above = anchor.y - height - distance;
  const after = anchor.x + anchor.width + distance;
  const before = anchor.x - width - distance;
  const columns = [anchor.x, anchor.x + (anchor.width - width) / 2, anchor.x + anchor.width - width];
  const rows = [anchor.y, anchor.y + (anchor.height - height) / 2, anchor.y + anchor.height - height];
  return [
    ...[below, above].flatMap((y) => columns.map((x) => ({ x, y }))),
    ...[after, before].flatMap((x) => rows.map((y) => ({ x, y }))),
  ];
}

/** Nearest first. */
function besideEdges({ anchor, width, height, bounds, avoid }: CardPlacement): readonly Place[] {
  const boxes = [anchor, ...avoid.flat().slice(0, mostEdges)];
  const xs = boxes.flatMap((box) => [box.x + box.width + distance, box.x - width - distance, box.x]);
  const ys = boxes.flatMap((box) => [box.y + box.height + distance, box.y - height - distance, box.y]);
  const far = ({ x, y }: Place): number =>
    Math.abs(x + width / 2 - anchor.x - anchor.width / 2) +
    Math.abs(y + height / 2 - anchor.y - anchor.height / 2);
  return [...xs, bounds.x, bounds.x + bounds.width - width]
    .flatMap((x) => [...ys, bounds.y, bounds.y + bounds.height - height].map((y) => ({ x, y })))
    .sort((a, b) => far(a) - far(b));
}

/** Each place moved into the bounds; the first of those that do the least harm. */
function best(
  places: readonly Place[],
  placement: CardPlacement,
): { readonly place: Place; readonly harms: readonly number[] } {
  const { bounds, width, height } = placement;
  const found = places.map(({ x, y }) => {
    const place = {
      x: Math.max(bounds.x, Math.min(x, bounds.x + bounds.width - width)),
      y: Math.max(bounds.y, Math.min(y, bounds.y + bounds.height - height)),
    };
    return { place, harms: harmsOf({ ...place, width, height }, placement) };
  });
  return found.reduce((least, each) => (compare(each.harms, least.harms) < 0 ? each : least));
}

/** How much is covered of the anchor, then of each group. */
function harmsOf(card: Box, { anchor, avoid }: CardPlacement): readonly number[] {
  return [[anchor], ...avoid].map((boxes) => boxes.reduce((sum, box) => sum + overlap(card, box), 0));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
