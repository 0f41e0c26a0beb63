import type { WorkbookData } from "#core/workbook/memory-workbook.ts";

/** What a sensible person reads in a workbook. Names and ratings as written; the order does not matter. */
export interface ExpectedReading {
  /** Weights add up to 1. */
  readonly objectives: readonly { readonly name: string; readonly weight: number }[];
  readonly investments: readonly ExpectedInvestment[];
}

export interface ExpectedInvestment {
  readonly name: string;
  /** In the order of the objectives; null for blank. Where several raters are averaged: their mean. */
  readonly ratings: readonly (string | number | null)[];
  /**
   * What the ratings are worth, on any scale where more is better: each objective's effects have to stand in this
   * order. Left out where the ratings are numbers on one scale.
   */
  readonly levels?: readonly (number | null)[];
  /** One-off cost; left out where it does not matter. */
  readonly cost?: number | null;
}

export interface ReadingCase {
  readonly name: string;
  /** What the figures are told apart by: "header: blank corner". */
  readonly kind: string;
  readonly workbook: WorkbookData;
  /** "ask" where a person would ask too what is meant; null where there is nothing to score. */
  readonly expected: ExpectedReading | "ask" | null;
  /** As right as `expected`: of two decisions on two sheets either may be read. */
  readonly orElse?: readonly ExpectedReading[];
}
