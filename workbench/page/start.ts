/** A workbook to begin with: start.json, which the server makes from its command line. */
export interface Start {
  /** The workbook's file name, shown in the bar and used for saving. */
  readonly name: string;
  /** Where its bytes are, seen from the page. */
  readonly url: string;
}

export const SAMPLE: Start = { name: "Technology plan.xlsx", url: "sample.xlsx" };
