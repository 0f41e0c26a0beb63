import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { quoteSheet, type RangeRef } from "#core/workbook/range.ts";

/**
 * A bit of everything that the add-in writes, for workbooks with nothing to score: a sheet of its own, cells of every
 * kind, looks, a mark, a setting, and cells beside the user's where no sheet is protected.
 */
export function probeChanges(outline: WorkbookOutline): ChangeSet {
  let name = "AlignScore probe";
  while (outline.sheets.some((sheet) => sheet.name === name)) name += "+";
  const at = (row: number, column: number, rows: number, columns: number): RangeRef => ({
    sheet: name,
    row,
    column,
    rows,
    columns,
  });
  const first = outline.sheets.find((sheet) => !sheet.protected && sheet.columns < 16000 && sheet.rows < 1e6);
  const changes: Change[] = [
    { kind: "add-sheet", sheet: name },
    { kind: "mark", key: "sheet.probe", range: at(0, 0, 3, 3), expect: null },
    {
      kind: "write",
      range: at(0, 0, 3, 3),
      contents: [
        ["Text <&> _x0041_", 1.5, true],
        ["=not a formula", { formula: "=B1*2", cached: 3 }, { error: "#N/A" }],
        [null, -0.1, " spaces "],
      ],
      expect: null,
    },
    { kind: "format", range: at(0, 0, 1, 3), format: { bold: true, fill: "#ddeeff", wrap: true } },
    { kind: "format", range: at(1, 1, 2, 1), format: { numberFormat: "0.000", align: "right" } },
    { kind: "column-widths", sheet: name, column: 0, widths: [30, 12] },
    { kind: "freeze-rows", sheet: name, rows: 1 },
    {
      kind: "colour-by-text",
      range: at(1, 2, 2, 1),
      rules: [{ text: "Fund", fill: "#c6efce", color: "#006100" }],
    },
    { kind: "validation", range: at(2, 0, 1, 1), list: ["Yes", "No"] },
    { kind: "setting", key: "probe", value: '{"a":"<&>"}', expect: null },
  ];
  if (first) changes.push(...besideChanges(first.name, first.columns));
  return { label: "Probe", changes };
}

function besideChanges(sheet: string, columns: number): Change[] {
  const range = { sheet, row: 0, column: columns + 1, rows: 3, columns: 1 };
  const formula = `=IF(${quoteSheet(sheet)}!A1="",1,1)`;
  return [
    {
      kind: "write",
      range,
      contents: [["Score"], [{ formula, cached: 1 }], ["@text"]],
      expect: [[null], [null], [null]],
    },
    { kind: "format", range, format: { numberFormat: "0.0%", bold: true, color: "#333333" } },
    { kind: "mark", key: "column.probe", range, expect: null },
  ];
}
