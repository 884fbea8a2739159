export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly processor: number;
}
export interface ReadTrace {
  readonly marks: ReadonlyMap<string, number>;
  readonly tasks: readonly Span[];
  readonly commits: readonly Span[];
  readonly inputs: readonly number[];
}
export interface Step {
  readonly work: number;
  readonly processor: number;
  readonly longest: number;
  readonly frame: number | undefined;
  readonly frames: number;
}
export declare function readTrace(traceEvents: readonly TraceEvent[]): ReadTrace;
export declare function workBetween(tasks: readonly Span[], from: number, to: number): number;
export declare function processorBetween(tasks: readonly Span[], from: number, to: number): number;
export declare function longestBetween(tasks: readonly Span[], from: number, to: number): number;
export declare function longestAfterTaskAt(tasks: readonly Span[], time: number, to: number): number;
export declare function stepsOf(trace: ReadTrace, name: string): Step[];
