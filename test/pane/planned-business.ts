import type { SheetData } from "#core/workbook/memory-sheet.ts";

/**
 * A garden centre made up for the tests. Within 20,000 a year the best first is not the best set; the care plans need
 * the customer list; the labels are the law; the café screens fight the strategy.
 */
export const PLANNED_BUSINESS: readonly SheetData[] = [
  {
    name: "Goals",
    cells: [
      ["Objective", "Weight"],
      ["Regulars come back", 40],
      ["Less waste", 35],
      ["Calm season", 25],
    ],
  },
  {
    name: "Ideas",
    cells: [
      [
        "Project",
        "Yearly cost (€)",
        "Status",
        "Must do",
        "Requires",
        "Earliest start",
        "Regulars come back",
        "Less waste",
        "Calm season",
        "People ready",
      ],
      ["Web shop", 12000, "Proposed", "", "", "", 3, 0, 2, 1],
      ["Watering robots", 9000, "Proposed", "", "", "", 0, 3, 2, 1],
      ["Stock forecast", 8000, "Proposed", "", "", "", 1, 3, 1, 1],
      ["Customer list", 3000, "Proposed", "", "", "", 0, 0, 1, 1],
      ["Care plans", 4000, "Proposed", "", "Customer list", "", 3, 1, 1, 1],
      ["Price labels", 1500, "Proposed", "yes", "", "", 0, 1, 0, 1],
      ["Booking app", 5000, "Proposed", "", "", "2031-07-01", 3, 0, 3, 0.5],
      ["Till system", 2500, "Active", "", "", "", 1, 1, 2, 1],
      ["Café screens", 6000, "Idea", "", "", "", -1, -2, 0, 1],
      ["Podcast", 2000, "Idea", "", "", "", 1, 0, 0, 1],
    ],
  },
];
