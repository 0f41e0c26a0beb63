/** What ExcelWorkbook needs of Office.js, so that tests can hand it the genuine client on a host of their own. */
export interface ExcelHost {
  /**
   * Runs a batch. Waits while the user is typing into a cell, which Excel otherwise refuses; and makes one undo step
   * of it where Excel can (ExcelApi 1.20).
   */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has a version of ExcelApi, "1.9" being what the manifest asks for. */
  supports(version: string): boolean;
  /** BCP 47; how the user writes numbers where Excel cannot tell (before ExcelApi 1.11). */
  readonly language: string;
}

type Run = (typeof Excel)["run"];

/** The host of a page that has loaded Office.js. */
export function officeHost(
  run: Run,
  office: Pick<typeof Office.context, "requirements" | "contentLanguage">,
): ExcelHost {
  return {
    run: (batch) => run({ delayForCellEdit: true, mergeUndoGroup: true }, batch),
    supports: (version) => office.requirements.isSetSupported("ExcelApi", version),
    language: office.contentLanguage,
  };
}
