import type { Summary } from './statistics.mjs';
import type { Step } from './trace.mjs';

export interface Draw {
  readonly wall: number;
  readonly work: number;
  readonly processor: number;
  readonly longest: number;
  /** After the task in which the list is passed. */
  readonly longestLater: number;
  readonly longestAfter: number;
}
export interface Memory {
  readonly heap: number;
  readonly browserHeap: number;
  readonly nodes: number;
}
export interface Case {
  readonly size: number;
  /** How many events there are, where that is not the size. */
  readonly count?: number;
  readonly constantCount?: number;
  readonly constantGrowth: number;
  readonly draws: readonly Draw[];
  readonly memory?: { readonly before: Memory; readonly drawn?: Memory; readonly used?: Memory };
  /** Of a replay: the most of any frame. */
  readonly callsAFrame?: number;
  readonly zoom?: readonly Step[];
  readonly pan?: readonly Step[];
  readonly hover?: { readonly whole: readonly number[]; readonly near?: readonly number[] };
  readonly cycles?: { readonly heap: number; readonly nodes: number };
}
export interface Figures {
  readonly firstDraw: number;
  readonly firstWork: number;
  readonly firstProcessor: number;
  readonly longestLoading: number;
  readonly longestLoadingLater: number;
  readonly longestAfter: number;
  readonly zoomWork: Summary;
  readonly zoomFrame: Summary;
  readonly panWork: Summary;
  readonly panFrame: Summary;
  readonly zoomProcessor: Summary;
  readonly panProcessor: Summary;
  readonly hoverWhole: number;
  readonly hoverNear: number;
  readonly heapGrowth: number;
  /** After all steps. */
  readonly heapUsed: number;
  /** What the browser itself keeps for nodes, styles and shaped text, after all steps. */
  readonly browserHeap: number;
  readonly heapAnEvent: number;
  readonly callsAFrame: number | undefined;
  readonly nodes: number;
  readonly cycleHeap: number | undefined;
  readonly cycleNodes: number | undefined;
}
export interface Verdict {
  readonly name: string;
  readonly found: number;
  readonly allowed: number;
  readonly met: boolean;
}
/** What the search took in one list; times in milliseconds. */
export interface SearchCase {
  readonly size: number;
  readonly first?: number;
  readonly firstLongest?: number;
  readonly answers: readonly { readonly time: number; readonly longest: number }[];
  readonly scan?: number;
  readonly steps?: Readonly<
    Record<'with' | 'without', { readonly zoom: readonly number[]; readonly pan: readonly number[] }>
  >;
}
export declare const constantSize: number;
export declare const budgets: Readonly<
  Record<
    | 'calls'
    | 'replay'
    | 'nodes'
    | 'heap'
    | 'taskAfter'
    | 'taskLoading'
    | 'taskLoadingLater'
    | 'beforeDrawing'
    | 'idle'
    | 'oneFile',
    number
  > & {
    readonly overReplay: { readonly times: number; readonly plus: number };
  }
>;
export interface FileSizes {
  readonly beforeDrawing: number;
  readonly idle: number;
  readonly oneFile: number;
}
export declare function firstDrawBudget(size: number): number;
export declare function figuresOf(found: Case): Figures;
export declare function medianFigures(runs: readonly Figures[]): Figures;
export declare function judge(size: number, element: Figures, canvas: Figures, replay?: Figures): Verdict[];
export declare function judgeFiles(sizes: FileSizes): Verdict[];
export declare function judgeSearch(
  found: SearchCase,
): (Pick<Verdict, 'name' | 'found'> & Partial<Pick<Verdict, 'allowed' | 'met'>>)[];
