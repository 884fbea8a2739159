export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}
export declare function quantile(values: readonly number[], share: number): number;
export declare function median(values: readonly number[]): number;
export declare function summary(values: readonly number[]): Summary;
export declare function bytesAnEvent(figures: {
  readonly growth: number;
  readonly size: number;
  readonly constantGrowth: number;
  readonly constantSize: number;
}): number;
export declare function figure(value: number | null | undefined): string;
