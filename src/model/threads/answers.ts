/** What answers what: of all that an event answers, the one event that it stands in a thread with. */
import { forEachChunked, inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Link } from '../event.js';
import { isInferred, maybeAnswer } from '../links.js';
import type { Timeline } from '../timeline.js';

/** By row; without circles. */
export interface Answers {
  /** The row that it answers; -1 where it answers none, or is the first of those that answer one another. */
  readonly cause: Int32Array;
  /** The number of the link by which it does among those of the timeline; -1 where it answers none. */
  readonly link: Int32Array;
  /** 1 where it answers anything or is answered, even by what stands in a thread with another event. */
  readonly isTied: Uint8Array;
  /** Its place in the order used everywhere, by when events happened. */
  readonly place: Uint32Array;
}

const lookedAtOnce = 2 ** 12;

/**
 * Of several things that an event answers, one that somebody asserts comes before one that the compiler infers, what comes before
 * the event in the order used everywhere before what comes behind it, then the latest. Linear in rows and links.
 */
export function* answersChunked(timeline: Timeline): ChunkedWork<Answers> {
  const { size, links, happened } = timeline;
  const answers: Answers = {
    cause: new Int32Array(size).fill(-1),
    link: new Int32Array(size).fill(-1),
    isTied: new Uint8Array(size),
    place: new Uint32Array(size),
  };
  const { order } = happened;
  for (let i = 0; i < order.length; i++) answers.place[order[i] as number] = i;
  let number = 0;
  const look = (link: Link): void => bind(link, number++, timeline, answers);
  yield* subProgress(forEachChunked(links, lookedAtOnce, look), 0, 0.7);
  yield* subProgress(cutCirclesChunked(order, answers), 0.7, 1);
  return answers;
}

/** Binds the event that answers by a link, unless another one says better what it answers. */
function bind(link: Link, number: number, timeline: Timeline, answers: Answers): void {
  if (!maybeAnswer(link.type)) return;
  const [row, cause] = [timeline.rowOfRef(link.from), timeline.rowOfRef(link.to)];
  if (row < 0 || cause < 0 || row === cause) return;
  answers.isTied[row] = answers.isTied[cause] = 1;
  const before = answers.link[row] as number;
  if (before >= 0 && !isBetter(row, link, timeline.links[before] as Link, cause, answers)) return;
  answers.cause[row] = cause;
  answers.link[row] = number;
}

function isBetter(
  row: number,
  link: Link,
  other: Link,
  cause: number,
  { cause: causes, place }: Answers,
): boolean {
  const asserted = Number(isInferred(other)) - Number(isInferred(link));
  if (asserted !== 0) return asserted > 0;
  const [own, one, two] = [row, cause, causes[row] as number].map((each) => place[each] as number) as [
    number,
    number,
    number,
  ];
  return one < own === two < own ? one > two : one < own;
}

/** What answers itself by way of others begins with the first of them. */
function* cutCirclesChunked(order: Uint32Array, answers: Answers): ChunkedWork<void> {
  const { cause } = answers;
  /** By row: the number of the walk that came through it, from 1. */
  const walked = new Uint32Array(cause.length);
  yield* inChunks(0, order.length, lookedAtOnce, (start, end) => {
    for (let i = start; i < end; i++) {
      let row = order[i] as number;
      while (row >= 0 && walked[row] === 0) {
        walked[row] = i + 1;
        row = cause[row] as number;
      }
      if (row >= 0 && walked[row] === i + 1) cutCircle(row, answers);
    }
  });
}

function cutCircle(start: number, { cause, link, place }: Answers): void {
  let first = start;
  for (let row = cause[start] as number; row !== start; row = cause[row] as number)
    if ((place[row] as number) < (place[first] as number)) first = row;
  cause[first] = -1;
  link[first] = -1;
}
