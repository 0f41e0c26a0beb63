import { MemoryWorkbook, type MemoryOptions, type WorkbookData } from "#core/workbook/memory-workbook.ts";
import type { CellContent } from "#core/workbook/cell.ts";

/** A small business's own tables: objectives with weights that add up to 95, and a pipeline with ratings. */
export const OBJECTIVES: readonly (readonly CellContent[])[] = [
  ["Objective", "Weight"],
  ["Repeat customers", 40],
  ["Faster delivery", 25],
  ["Lower costs", 20],
  ["Hire locally", 10],
];

export const PIPELINE: readonly (readonly CellContent[])[] = [
  ["Initiative", "Cost", "Status", "Repeat customers", "Faster delivery", "Lower costs", "Hire locally"],
  ["Delivery routing", 12000, "proposed", 1, 3, 2, 0],
  ["Online booking", 9200, "proposed", 3, 1, -1, 0],
  ["New CRM", 24000, "proposed", -3, 0, 1, 0],
  ["Customer data platform", 18000, "idea", 3, null, 1, null],
  ["Drone survey", 9400, "active", 0, 0, 0, 0],
];

export function sampleData(more: Partial<WorkbookData> = {}): WorkbookData {
  return {
    sheets: [
      { name: "Strategy", cells: OBJECTIVES.map((row) => [...row]) },
      { name: "Pipeline", cells: PIPELINE.map((row) => [...row]) },
    ],
    ...more,
  };
}

export function sampleWorkbook(options: MemoryOptions = {}): MemoryWorkbook {
  return new MemoryWorkbook(sampleData(), options);
}
