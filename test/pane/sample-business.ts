import type { SheetData } from "#core/workbook/memory-sheet.ts";

/**
 * A small bistro chain's own two tables, made up for the tests: weights that add up to 95, a cost that is no number,
 * an investment that fights the strategy, one that is not ready, one that is hardly rated, and one adrift.
 */
export const SAMPLE_BUSINESS: readonly SheetData[] = [
  {
    name: "Strategy",
    cells: [
      ["Where we want to be"],
      [],
      ["Strategic priority", "Priority %", "Measure", "Baseline", "Target", "Current"],
      ["Repeat customers", 35, "Guests who come back", 0.31, 0.45, 0.34],
      ["Faster delivery", 25, "Minutes to the door", 48, 30, 44],
      ["Lower costs", 20, "Cost per cover", 14.2, 12.5, 14],
      ["Hire locally", 15, "Staff from the borough", 0.4, 0.6, 0.42],
    ],
  },
  {
    name: "Pipeline",
    cells: [
      [
        "Initiative",
        "Yearly cost (€)",
        "Status",
        "Owner",
        "Repeat customers",
        "Faster delivery",
        "Lower costs",
        "Hire locally",
        "People ready",
      ],
      ["Delivery routing", 9200, "Active", "Mara", 1, 3, 2, 0, 1],
      ["Online booking with table reminders", 7400, "Proposed", "Jonas", 3, 1, -1, 0, 0.5],
      ["Customer data platform", 18000, "Proposed", "Mara", 2, null, 0, null, 1],
      ["Loyalty app", 6100, "Active", "Ines", 3, 0, 0, 0, 1],
      ["New CRM for key accounts", 14500, "Proposed", "Ines", -2, 0, -2, 0, 0.75],
      ["Drone survey of the roof", 9400, "Active", "Theo", 0, 0, 0, 0, 1],
      ["Kitchen display screens", 5200, "Proposed", "Theo", 0, 2, 2, 0, 1],
      ["Local hiring portal", 2100, "Idea", "Sara", 0, 0, 1, 3, 0.75],
      ["Warehouse scanners", "tbd", "Idea", "Theo", 0, 2, 3, -1, 1],
      ["Voice ordering", 8800, "Idea", "Jonas", 1, 1, -1, -2, 0.25],
    ],
  },
];
