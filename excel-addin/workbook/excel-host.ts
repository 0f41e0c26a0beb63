/** What ExcelWorkbook needs of Office.js, so that tests can hand it the genuine client on a host of their own. */
export interface ExcelHost {
  /** Runs a batch. Waits while the user is typing into a cell, which Excel otherwise refuses. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, how?: Running): Promise<T>;
  /** Whether this Excel has a version of ExcelApi, "1.9" being what the manifest asks for. */
  supports(version: string): boolean;
  /** BCP 47; how the user writes numbers where Excel cannot tell (before ExcelApi 1.11). */
  readonly language: string;
}

export interface Running {
  /**
   * All of it is one step of Excel's own undo: for writing only, from ExcelApi 1.20 on. Excel refuses it
   * ("UndoNotSupported") where one of the calls cannot be undone.
   */
  readonly asOneStep?: boolean;
}

type Run = (typeof Excel)["run"];

/** The host of a page that has loaded Office.js. */
export function officeHost(
  run: Run,
  office: Pick<typeof Office.context, "requirements" | "contentLanguage">,
): ExcelHost {
  return {
    run: (batch, { asOneStep = false } = {}) =>
      run({ delayForCellEdit: true, ...(asOneStep && { mergeUndoGroup: true }) }, batch),
    supports: (version) => office.requirements.isSetSupported("ExcelApi", version),
    language: office.contentLanguage,
  };
}
