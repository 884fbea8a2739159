/** From when on something was disputed, retracted, corrected or authenticated, by references to it. */
import type { Link, Ref } from '../event.js';
import { maybeStanding, type StandingType } from '../links.js';
import { comesFromSomething } from '../standings.js';
import type { Timeline } from '../timeline.js';
import { forEachChunked, type ChunkedWork } from '../../util/chunked.js';
import { least } from '../../util/least.js';

/** Each asks when its ends became known, which may read them. */
const readAtOnce = 100;

interface StandingTime {
  readonly type: StandingType;
  readonly time: number;
}

/** Times are epoch milliseconds, -Infinity: on every day. */
export class LinkTimes {
  readonly #disputed = new Map<Ref, number>();
  readonly #standings = new Map<Ref, StandingTime[]>();

  /** Looks at all links of a timeline; `knownFrom`: when a link and both of its ends became known. */
  *collectChunked(timeline: Timeline, knownFrom: (link: Link) => number): ChunkedWork<void> {
    yield* forEachChunked(timeline.links, readAtOnce, (link) => {
      const { type, from, to } = link;
      if (from === to) return;
      const standing = maybeStanding(type);
      if (type === 'disputes') this.#disputed.set(to, Math.min(this.disputedFrom([to]), knownFrom(link)));
      else if (standing && comesFromSomething(timeline, link)) this.#add(to, standing, knownFrom(link));
    });
  }

  /** When any of these was first disputed; Infinity where none ever was. */
  disputedFrom(refs: readonly Ref[]): number {
    return least(refs.map((ref) => this.#disputed.get(ref) ?? Infinity));
  }

  /** Each time at which any of these was retracted, corrected or authenticated. */
  standingsOf(refs: readonly Ref[]): readonly number[] {
    return refs.flatMap((ref) => this.#standings.get(ref)?.map(({ time }) => time) ?? []);
  }

  /** Whether something had become of a reference by a time. */
  stands(ref: Ref, type: StandingType, by: number): boolean {
    return (
      this.#standings.get(ref)?.some((standing) => standing.type === type && standing.time <= by) ?? false
    );
  }

  #add(ref: Ref, type: StandingType, time: number): void {
    const times = this.#standings.get(ref);
    if (times) times.push({ type, time });
    else this.#standings.set(ref, [{ type, time }]);
  }
}
