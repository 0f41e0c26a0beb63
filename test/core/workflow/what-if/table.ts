import type { CellContent } from "#core/workbook/cell.ts";
import { MemoryWorkbook } from "#core/workbook/memory-workbook.ts";

export const OBJECTIVES = ["Growth", "Costs", "Quality"] as const;

/** Three projects on three goals, with what must be ready; the weights and a few cells can be others. */
export function workbookWith(
  weights: readonly CellContent[] = [50, 30, 20],
  projects: readonly (readonly CellContent[])[] = PROJECTS,
  header: readonly CellContent[] = HEADER,
): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Goals",
        cells: [["Objective", "Weight"], ...OBJECTIVES.map((name, i) => [name, weights[i]!])],
      },
      { name: "Projects", cells: [header, ...projects].map((row) => [...row]) },
    ],
  });
}

export const HEADER: readonly CellContent[] = ["Project", ...OBJECTIVES, "People ready"];
export const PROJECTS: readonly (readonly CellContent[])[] = [
  ["Web shop", 3, -1, 0, 1],
  ["New ovens", 0, 3, 1, 0.5],
  ["Training", 1, null, 3, null],
];

/** The values of a rectangle of the sheet of projects, header left out. */
export async function projectsIn(workbook: MemoryWorkbook, rows = 3, columns = 5): Promise<unknown[][]> {
  const [cells] = await workbook.read([{ sheet: "Projects", row: 1, column: 0, rows, columns }]);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells!.values[row]?.[column] ?? null),
  );
}

export async function weightsIn(workbook: MemoryWorkbook): Promise<unknown[]> {
  const [cells] = await workbook.read([{ sheet: "Goals", row: 1, column: 1, rows: 3, columns: 1 }]);
  return cells!.values.map(([value]) => value);
}

/** Two projects, one of which needs a capability that is at 1 of 4. */
export function workbookWithCapabilities(): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: "Goals",
        cells: [
          ["Objective", "Weight"],
          ["Growth", 60],
          ["Costs", 40],
        ],
      },
      {
        name: "Projects",
        cells: [
          ["Project", "Growth", "Costs", "Capabilities"],
          ["Web shop", 3, 1, "Online selling"],
          ["New ovens", 1, 3, ""],
        ],
      },
      {
        name: "Skills",
        cells: [
          ["Capability", "Current level", "Target level"],
          ["Online selling", 1, 4],
          ["Bookkeeping", 3, 3],
        ],
      },
    ],
  });
}
