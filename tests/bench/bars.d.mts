import type { Figures, FileSizes, SearchCase } from './budgets.mjs';

export interface BudgetGroup {
  readonly size: number;
  readonly subjects: readonly { readonly subject: string; readonly figures: Figures }[];
}
export declare function budgetTable(groups: readonly BudgetGroup[]): string[][];
export declare function fileTable(
  files: FileSizes & { readonly vis: number; readonly echarts: number },
): string[][];
export declare function searchTable(searches: readonly SearchCase[]): string[][];
