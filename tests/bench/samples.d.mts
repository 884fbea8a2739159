export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly children?: readonly number[];
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** In microseconds, each before its sample. */
  readonly timeDeltas: readonly number[];
}
export interface FunctionTime {
  readonly name: string;
  /** In microseconds. */
  readonly time: number;
}
export declare function selfTimes(profile: Profile): FunctionTime[];
export declare function totalTimes(profile: Profile): FunctionTime[];
