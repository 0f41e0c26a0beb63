import type { Capabilities } from "#core/workbook/port.ts";

/** What the grid can do, for whoever answers before it is there too. */
export const GRID_CAPABILITIES: Capabilities = {
  liveFormulas: true,
  spill: true,
  blanksReachFunctionsAsZero: "elsewhere",
  charts: true,
  conditionalFormats: true,
  validation: true,
  // The grid has no notes of its own, and leaves those of a file as they are.
  notes: false,
  pages: true,
  protection: "in-file",
  tableReach: true,
  filterReach: true,
  hidesTables: false,
  changeEvents: true,
  selectionEvents: true,
  highlights: "drawn",
};
