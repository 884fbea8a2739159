import type { WrittenEvent } from '../../src/model/written.js';

export interface WantedEvents {
  readonly list?: 'tidy' | 'plain';
  readonly size: number;
  readonly seed: number;
  readonly dates?: 'text' | 'numbers';
}
export declare const kinds: readonly string[];
export declare const span: { readonly start: number; readonly end: number };
export declare function randomNumbers(seed: number): () => number;
export declare function makeEvents(wanted: WantedEvents): WrittenEvent[];
export declare function boundsOf(event: WrittenEvent): [number, number];
export declare function countOf(wanted: Pick<WantedEvents, 'list' | 'size'>): number;
export declare function kindsOf(events: readonly WrittenEvent[]): string[];
