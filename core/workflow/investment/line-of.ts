import type { FoundTable, InvestmentRole } from "#core/domain/reading.ts";
import type { Investment } from "#core/domain/strategy.ts";
import { contains } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { cellOnLine, lineOfCell } from "../lines/table-lines.ts";

/**
 * The line of an investment in the table of the investments. Where ratings stand elsewhere (a matrix, a list of
 * links) its name was read from there, so the line is told by its other cells, else by the name.
 * @param cells left out: by its cells alone
 * @returns the absolute row (or column); null where the table does not have it
 */
export function lineOf(
  { name, cell, costCell, readiness, gates }: Investment,
  table: FoundTable<InvestmentRole>,
  cells?: CellsRead,
): number | null {
  const parts = [...readiness, ...gates].map((part) => part.cell);
  for (const known of [cell, costCell, ...parts]) {
    if (!known || !contains(table.range, known)) continue;
    const line = lineOfCell(table, known);
    if (table.lines.includes(line)) return line;
  }
  const nameField = table.fields.find(({ role }) => role === "name");
  if (!cells || !nameField) return null;
  const found = table.lines.find((line) => {
    const value = cells.value(cellOnLine(table, line, nameField.line));
    return typeof value === "string" && fold(value) === fold(name);
  });
  return found ?? null;
}

function fold(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}
