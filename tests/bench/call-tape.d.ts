export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly calls: number;
}
export type Operation = (this: unknown, ...values: never[]) => unknown;
export declare class CallTape {
  beginFrame(step: string): Frame;
  add(frame: Frame, operation: number, target: number, values: ArrayLike<unknown>): void;
  framesOf(step: string): readonly Frame[];
  mostCalls(isWanted: (step: string) => boolean): number;
  play(frame: Frame, contexts: readonly unknown[], operations: readonly Operation[]): void;
}
