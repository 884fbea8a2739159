import type { WrittenEvent } from '../../src/model/written.js';

export interface BareColumns {
  readonly rows: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly latestEnds: Float64Array;
}
export interface BareIndex {
  readonly first: number;
  readonly last: number;
  readonly lanes: readonly { readonly points: BareColumns; readonly ranges: BareColumns }[];
}
export declare function buildIndex(events: readonly WrittenEvent[]): BareIndex;
export declare function search(values: ArrayLike<number>, value: number, from?: number): number;
