export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  /** From zero. */
  readonly lineNumber: number;
}
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly children?: readonly number[];
    readonly callFrame: CallFrame;
  }[];
  /** In microseconds. */
  readonly startTime?: number;
  readonly samples: readonly number[];
  /** In microseconds, each before its sample. */
  readonly timeDeltas: readonly number[];
}
export interface FunctionTime {
  readonly name: string;
  /** In microseconds. */
  readonly time: number;
}
export declare function selfTimes(profile: Profile, nameOf: (frame: CallFrame) => string): FunctionTime[];
export declare function totalTimes(profile: Profile, nameOf: (frame: CallFrame) => string): FunctionTime[];
export declare function partOf(profile: Profile, from: number, to: number): Profile;
export declare function withoutPauses(profile: Profile, most: number): Profile;
export declare function medianTimes(runs: readonly (readonly FunctionTime[])[]): FunctionTime[];
